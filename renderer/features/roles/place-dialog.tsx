import { useState } from 'react';
import { z } from 'zod';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { dateText, hkd, mostHkd, shortText } from '@shared/domain/record';
import { storedDate } from '@shared/domain/stored-time';
import { annualOffer, currentOffer } from '@shared/domain/submission/offer-standing';
import { oddStart } from '@shared/domain/submission/odd-start';
import { placementTerms } from '@shared/domain/submission/placement-terms';
import { guaranteeOf } from '@shared/domain/submission/rebate';
import type { LocalDate } from '@shared/time/local-date';
import type { PipelineCard, RolePageFacts } from '@data/queries/roles';
import { useAct } from '@data/use-act';
import { useDraft } from '@data/use-draft';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { DraftNote } from '@ui/draft-note';
import { ErrorNotice } from '@ui/error-notice';
import { FactList } from '@ui/fact-list';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { TextInput } from '@ui/text-input';
import { useRoleText } from './use-role-text';

interface PlaceDialogProps {
  readonly card: PipelineCard;
  readonly facts: RolePageFacts;
  readonly onClose: () => void;
}

const labelWidth = 140;

/** What is typed of a placement; kept as a draft until it is recorded. */
const placeForm = z.object({
  startOn: dateText.nullable(),
  annualPackage: hkd.nullable(),
  otherFee: hkd.nullable(),
  feeReason: shortText,
});
type PlaceForm = z.infer<typeof placeForm>;
const nothingAgreed = { feePercent: null, paymentDays: null, guaranteeDays: null, rebateSteps: null };

/** What the start and the package mean in money and dates, before it is recorded. */
function TermsPreview({
  facts,
  startOn,
  annualPackage,
  otherFee,
}: {
  readonly facts: RolePageFacts;
  readonly startOn: LocalDate;
  readonly annualPackage: number;
  /** Null where the fee is what the terms make it. */
  readonly otherFee: number | null;
}) {
  const words = useWords('roles');
  const common = useWords('common');
  const format = useFormat();
  const client = facts.client ?? nothingAgreed;
  const guarantee = guaranteeOf(client, facts.office.policy);
  const terms = placementTerms({ startOn, annualPackage }, client, guarantee.days);
  const fee = otherFee ?? terms.fee;
  return (
    <FactList
      labelWidth={labelWidth}
      facts={[
        { label: words('place.fee'), value: fee === null ? common('unknown') : format.money(fee) },
        {
          label: words('place.invoiceDue'),
          value: terms.invoiceDueOn === null ? common('unknown') : format.date(terms.invoiceDueOn),
        },
        { label: words('place.guaranteeEnds'), value: format.date(terms.guaranteeEndsOn) },
        { label: words('place.rebate'), value: words('place.rebateSteps', { ...guarantee.steps }) },
        {
          label: words('place.calls'),
          value: format.list([format.date(terms.dayOneCallOn), format.date(terms.weekFourCallOn)]),
        },
      ]}
    />
  );
}

/** An offer was taken: from when, for how much a year; what the offer said stands there already. */
export function PlaceDialog({ card, facts, onClose }: PlaceDialogProps) {
  const words = useWords('roles');
  const hints = useWords('roleHints');
  const { today } = useRoleText();
  const offer = currentOffer(card.submission);
  const [initial] = useState<PlaceForm>(() => ({
    startOn: offer?.startOn ?? null,
    annualPackage: (offer && annualOffer(offer)) ?? null,
    otherFee: null,
    feeReason: '',
  }));
  const draft = useDraft({ key: `place/${card.submission.id}`, initial, decoder: placeForm });
  const [tried, setTried] = useState(false);
  const { act, failure, busy } = useAct();
  const form = draft.value;
  if (form === undefined) return null;
  const change = (patch: Partial<PlaceForm>): void => {
    draft.change({ ...form, ...patch });
  };
  const { annualPackage, otherFee, feeReason } = form;
  const startOn = form.startOn === null ? undefined : storedDate(form.startOn);
  const odd = startOn === undefined ? null : oddStart(startOn, today);
  const reasonMissing = otherFee !== null && feeReason.trim() === '';
  const place = async (): Promise<void> => {
    setTried(true);
    if (startOn === undefined || annualPackage === null || reasonMissing) return;
    const agreedFee = otherFee === null ? {} : { agreedFee: { fee: otherFee, reason: feeReason.trim() } };
    const placed = { submissionId: card.submission.id, startOn, annualPackage };
    if (!(await act('submission/place', { ...placed, ...agreedFee }))) return;
    await draft.handOver();
    onClose();
  };
  const fills = facts.placed + 1 >= facts.role.headcount;
  return (
    <DialogFrame
      title={words('place.title')}
      about={fullName(card.candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void place()}
      submitDisabled={busy}
      submitLabel={words('acts.place')}
      footNote={
        <DraftNote restored={draft.restored} onStartOver={draft.startOver}>
          {words(fills ? 'place.fills' : 'place.endsOthers')}
        </DraftNote>
      }
    >
      <FormStack>
        <FormRow>
          <DateInput
            label={words('place.startOn')}
            value={startOn}
            onChange={(date) => {
              change({ startOn: date ?? null });
            }}
            autoFocus
            warning={odd === null ? undefined : hints(`oddStart.${odd}`)}
            error={tried && startOn === undefined ? words('place.startMissing') : undefined}
          />
          <NumberInput
            label={words('place.package')}
            prefix="HK$"
            whole
            least={1}
            most={mostHkd}
            value={annualPackage ?? undefined}
            onChange={(value) => {
              change({ annualPackage: value ?? null });
            }}
            error={tried && annualPackage === null ? words('place.packageMissing') : undefined}
          />
        </FormRow>
        <FormRow>
          <NumberInput
            label={words('place.otherFee')}
            help={words('place.otherFeeHelp')}
            prefix="HK$"
            whole
            most={mostHkd}
            value={otherFee ?? undefined}
            onChange={(value) => {
              change({ otherFee: value ?? null });
            }}
            optional
          />
          {otherFee !== null && (
            <TextInput
              label={words('place.feeReason')}
              value={feeReason}
              onChange={(reason) => {
                change({ feeReason: reason });
              }}
              error={tried && reasonMissing ? words('reasonMissing') : undefined}
            />
          )}
        </FormRow>
        {startOn !== undefined && annualPackage !== null && (
          <TermsPreview facts={facts} startOn={startOn} annualPackage={annualPackage} otherFee={otherFee} />
        )}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
