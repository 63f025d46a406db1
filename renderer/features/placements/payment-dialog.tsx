import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { isLocalDate, type LocalDate } from '@shared/time/local-date';
import type { PlacementLine } from '@data/queries/placements';
import { useAct } from '@data/use-act';
import { DateInput } from '@ui/date-input';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { FactList } from '@ui/fact-list';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';

interface PaymentDialogProps {
  readonly line: PlacementLine;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

interface Dates {
  readonly sent: LocalDate | undefined;
  readonly paid: LocalDate | undefined;
  readonly back: LocalDate | undefined;
}

const labelWidth = 140;
const dateOf = (stored: string | null): LocalDate | undefined =>
  stored !== null && isLocalDate(stored) ? stored : undefined;

type Mistake = 'ahead' | 'beforeInvoice';

/** What stands in the way of saving, by field. */
function mistakesOf(
  { sent, paid, back }: Dates,
  today: LocalDate,
): Readonly<Record<keyof Dates, Mistake | undefined>> {
  const ahead = (date: LocalDate | undefined): Mistake | undefined =>
    date !== undefined && date > today ? 'ahead' : undefined;
  const isTooEarly = paid !== undefined && (sent === undefined || paid < sent);
  return {
    sent: ahead(sent),
    paid: ahead(paid) ?? (isTooEarly ? 'beforeInvoice' : undefined),
    back: ahead(back),
  };
}

/** The placement's money and dates, as they were agreed. */
function Terms({ line: { placement } }: Pick<PaymentDialogProps, 'line'>) {
  const words = useWords('placements');
  const common = useWords('common');
  const format = useFormat();
  const { annualPackage, fee, feeReason, invoiceDueOn, guaranteeEndsOn, rebateDue } = placement;
  const dateText = (stored: string | null): string => {
    const date = dateOf(stored);
    return date === undefined ? common('unknown') : format.date(date);
  };
  const feeText = fee === null ? common('unknown') : format.money(fee);
  return (
    <FactList
      labelWidth={labelWidth}
      facts={[
        { label: words('facts.package'), value: format.money(annualPackage) },
        {
          label: words('facts.fee'),
          value:
            feeReason === '' ? feeText : words('facts.feeWithReason', { fee: feeText, reason: feeReason }),
        },
        { label: words('facts.invoiceDue'), value: dateText(invoiceDueOn) },
        { label: words('facts.guaranteeEnds'), value: dateText(guaranteeEndsOn) },
        ...(rebateDue === null ? [] : [{ label: words('facts.rebate'), value: format.money(rebateDue) }]),
      ]}
    />
  );
}

/** When the invoice of a placement went out and was paid, and when a rebate was given back. */
export function PaymentDialog({ line, today, onClose }: PaymentDialogProps) {
  const words = useWords('placements');
  const { placement, candidate } = line;
  const [dates, setDates] = useState<Dates>(() => ({
    sent: dateOf(placement.invoiceSentOn),
    paid: dateOf(placement.paidOn),
    back: dateOf(placement.rebatePaidOn),
  }));
  const { act, failure, busy } = useAct();
  const mistakes = mistakesOf(dates, today);
  const change = (part: Partial<Dates>): void => {
    setDates((before) => ({ ...before, ...part }));
  };
  const save = async (): Promise<void> => {
    if (Object.values(mistakes).some((mistake) => mistake !== undefined)) return;
    const input = {
      placementId: placement.id,
      invoiceSentOn: dates.sent ?? null,
      paidOn: dates.paid ?? null,
      rebatePaidOn: dates.back ?? null,
    };
    if (await act('placement/record-payment', input)) onClose();
  };
  const errorOf = (mistake: Mistake | undefined): string | undefined =>
    mistake && words(`mistakes.${mistake}`);
  return (
    <DialogFrame
      title={words('payment')}
      about={candidate && fullName(candidate)}
      width="small"
      onClose={onClose}
      onSubmit={() => void save()}
      submitDisabled={busy}
      submitLabel={words('keep')}
    >
      <FormStack>
        <Terms line={line} />
        <FormRow>
          <DateInput
            label={words('fields.sent')}
            value={dates.sent}
            onChange={(sent) => {
              change({ sent });
            }}
            autoFocus
            optional
            error={errorOf(mistakes.sent)}
          />
          <DateInput
            label={words('fields.paid')}
            value={dates.paid}
            onChange={(paid) => {
              change({ paid });
            }}
            optional
            error={errorOf(mistakes.paid)}
          />
        </FormRow>
        {placement.rebateDue !== null && placement.rebateDue > 0 && (
          <DateInput
            label={words('fields.back')}
            value={dates.back}
            onChange={(back) => {
              change({ back });
            }}
            optional
            error={errorOf(mistakes.back)}
          />
        )}
        {failure && <ErrorNotice {...failure} />}
      </FormStack>
    </DialogFrame>
  );
}
