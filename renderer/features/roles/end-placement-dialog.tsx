import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { storedDate } from '@shared/domain/stored-time';
import type { Placement } from '@shared/domain/submission/placement';
import { rebateFor } from '@shared/domain/submission/rebate';
import { wholeFee } from '@shared/domain/submission/rebate-steps';
import type { LocalDate } from '@shared/time/local-date';
import type { PipelineCard } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FactList } from '@ui/fact-list';
import { FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { useRoleText } from './use-role-text';

/** How a placement falls through. */
export type PlacementEnd = Exclude<Placement['state'], 'active'>;

interface EndPlacementDialogProps {
  readonly card: PipelineCard;
  readonly placement: Placement;
  readonly to: PlacementEnd;
  readonly onClose: () => void;
}

const labelWidth = 120;

/** What stands against this last day; undefined where nothing does. */
function useDayError(placement: Placement): (lastDay: LocalDate | undefined) => string | undefined {
  const words = useWords('placementEnd');
  const format = useFormat();
  const { today } = useRoleText();
  const { startOn, guaranteeEndsOn } = placement;
  return (lastDay) => {
    if (lastDay === undefined) return words('lastDayMissing');
    if (lastDay > today) return words('notYet');
    if (lastDay < startOn) return words('beforeStart', { date: format.date(storedDate(startOn)) });
    if (lastDay <= guaranteeEndsOn) return undefined;
    return words('afterGuarantee', { date: format.date(storedDate(guaranteeEndsOn)) });
  };
}

interface PreviewProps {
  readonly placement: Placement;
  readonly to: PlacementEnd;
  readonly on: LocalDate;
}

/** What the client gets back, before it is recorded. */
function RebatePreview({ placement, to, on }: PreviewProps) {
  const words = useWords('placementEnd');
  const common = useWords('common');
  const format = useFormat();
  const { fee, startOn, guaranteeEndsOn } = placement;
  const rebate = rebateFor(placement, { state: to, on });
  const percent = rebate === null || fee === null || fee === 0 ? 0 : Math.round((rebate * wholeFee) / fee);
  return (
    <FactList
      labelWidth={labelWidth}
      facts={[
        { label: words('started'), value: format.date(storedDate(startOn)) },
        {
          label: words('guarantee'),
          value: words('until', { date: format.date(storedDate(guaranteeEndsOn)) }),
        },
        { label: words('fee'), value: fee === null ? common('unknown') : format.money(fee) },
        {
          label: words('goesBack'),
          value:
            rebate === null
              ? words('nothingAgreed')
              : words('ofFee', { amount: format.money(rebate), percent }),
        },
      ]}
    />
  );
}

/** A placement falls through: on which last day, what goes back for it, and what the app does about it. */
export function EndPlacementDialog({ card, placement, to, onClose }: EndPlacementDialogProps) {
  const words = useWords('placementEnd');
  const { today } = useRoleText();
  const leaves = to === 'left-in-guarantee';
  const [lastDay, setLastDay] = useState<LocalDate | undefined>(today);
  const dayError = useDayError(placement)(lastDay);
  const { act, failure, busy } = useAct();
  const end = async (): Promise<void> => {
    if (leaves && dayError !== undefined) return;
    const step = { submissionId: card.submission.id, to };
    if (await act('submission/advance', leaves ? { ...step, lastDay } : step)) onClose();
  };
  return (
    <DialogFrame
      title={words(`${to}.title`)}
      about={fullName(card.candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void end()}
      submitDisabled={busy}
      submitLabel={words(`${to}.submit`)}
      footNote={words('effects')}
    >
      <FormStack>
        {leaves && (
          <DateInput
            label={words('lastDay')}
            value={lastDay}
            max={today}
            autoFocus
            error={dayError}
            onChange={setLastDay}
          />
        )}
        {(!leaves || dayError === undefined) && (
          <RebatePreview placement={placement} to={to} on={lastDay ?? today} />
        )}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
