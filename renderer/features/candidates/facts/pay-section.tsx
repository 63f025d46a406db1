import type { Pay } from '@shared/domain/candidate/pay';
import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { storedDate } from '@shared/domain/stored-time';
import { FactList } from '@ui/fact-list';
import { FormRow, FormStack } from '@ui/form-row';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { useProfile } from '../parts/profile-context';
import { useComma } from '../parts/use-comma';
import { useFactText } from '../parts/use-fact-text';
import { useToday } from '../parts/use-today';
import { EditSection } from './edit-section';
import { WasLine } from './was-line';

const monthCounts = [12, 13, 14] as const;
const extras = ['guaranteedBonus', 'discretionaryBonus', 'allowances'] as const;

/** Pay as the gate reads it: the month, the year that is promised, and what may come on top. */
function PayText({ value }: { readonly value: Pay | null }): ReactNode {
  const words = useWords('candidates');
  const format = useFormat();
  const facts = useFactText();
  const comma = useComma();
  if (value === null) return facts.pay(null);
  const more = [
    facts.payYear(value),
    ...(value.discretionaryBonus > 0
      ? [words('facts.bonusOnTop', { amount: format.money(value.discretionaryBonus) })]
      : []),
    words('facts.asOf', { date: format.date(storedDate(value.notedOn)) }),
  ];
  return (
    <>
      <Box>{facts.pay(value)}</Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{more.join(comma)}</Box>
    </>
  );
}

function PayFact({ field }: { readonly field: 'currentPay' | 'expectedPay' }) {
  const { candidate } = useProfile().profile;
  return (
    <>
      <PayText value={candidate[field]} />
      <WasLine field={field} />
    </>
  );
}

interface PayFieldsProps {
  readonly title: string;
  readonly value: Pay | null;
  readonly onChange: (pay: Pay | null) => void;
}

/** Emptying the month takes the pay away: then it is not known. */
function PayFields({ title, value, onChange }: PayFieldsProps) {
  const words = useWords('candidates');
  const today = useToday();
  const pay: Pay = value ?? {
    monthly: 0,
    months: 12,
    guaranteedBonus: 0,
    discretionaryBonus: 0,
    allowances: 0,
    notedOn: today,
  };
  const change = (patch: Partial<Pay>): void => {
    onChange({ ...pay, ...patch, notedOn: today });
  };
  const money = (label: string, amount: number | undefined, set: (amount: number | undefined) => void) => (
    <NumberInput key={label} label={label} prefix="HK$" value={amount} onChange={set} />
  );
  return (
    <Box role="group" aria-label={title}>
      <Box sx={{ typography: 'h5', mb: 1 }}>{title}</Box>
      <FormStack>
        <FormRow columns="2fr 1fr">
          {money(words('facts.monthly'), value?.monthly, (monthly) => {
            if (monthly === undefined) onChange(null);
            else change({ monthly: Math.round(monthly) });
          })}
          <SelectInput
            label={words('facts.months')}
            disabled={value === null}
            value={String(pay.months)}
            choices={monthCounts.map((count) => ({ value: String(count), label: String(count) }))}
            onChange={(chosen) => {
              change({ months: monthCounts.find((count) => String(count) === chosen) ?? pay.months });
            }}
          />
        </FormRow>
        {value !== null && (
          <FormRow>
            {extras.map((field) =>
              money(words(`facts.${field}`), value[field], (amount) => {
                change({ [field]: Math.round(amount ?? 0) });
              }),
            )}
          </FormRow>
        )}
      </FormStack>
    </Box>
  );
}

/** Pay now and pay expected. */
export function PaySection() {
  const words = useWords('candidates');
  return (
    <EditSection
      title={words('facts.sections.pay')}
      fields={['currentPay', 'expectedPay']}
      view={
        <FactList
          facts={[
            { label: words('facts.salary'), value: <PayFact field="currentPay" /> },
            { label: words('facts.expected'), value: <PayFact field="expectedPay" /> },
          ]}
        />
      }
      form={(form, change) => (
        <FormStack>
          <PayFields
            title={words('fields.currentPay')}
            value={form.currentPay}
            onChange={(currentPay) => {
              change({ currentPay });
            }}
          />
          <PayFields
            title={words('fields.expectedPay')}
            value={form.expectedPay}
            onChange={(expectedPay) => {
              change({ expectedPay });
            }}
          />
        </FormStack>
      )}
    />
  );
}
