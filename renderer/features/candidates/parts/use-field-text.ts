import { candidate } from '@shared/domain/candidate/candidate';
import { pay } from '@shared/domain/candidate/pay';
import type { Json } from '@shared/kernel/json';
import { isLocalDate } from '@shared/time/local-date';
import { useFormat } from '@ui/i18n/format';
import { useProfile } from './profile-context';
import { useFactText } from './use-fact-text';

const { notice, rightToWork } = candidate.shape;

/** A decoded value in its words; null for a value of another shape. */
const said = <Value>(
  read: { readonly success: true; readonly data: Value } | { readonly success: false },
  textOf: (value: Value) => string,
): string | null => (read.success ? textOf(read.data) : null);

/** Facts of a candidate whose values have words of their own, each as its section says it. */
export type SaidField = (typeof saidFields)[number];
const saidFields = [
  ...(['currentPay', 'expectedPay', 'notice', 'rightToWork', 'availableFrom', 'district'] as const),
] as const;

/** True for the name of such a fact. */
export const isSaidField = (field: string): field is SaidField => saidFields.some((known) => known === field);

/** A stored value of such a fact in words; null for a value that says nothing. */
export function useFieldText(): (field: SaidField, value: Json | undefined) => string | null {
  const format = useFormat();
  const facts = useFactText();
  const { travel } = useProfile().profile.office;
  const text = (value: Json | undefined, textOf: (value: string) => string): string | null =>
    typeof value === 'string' && value !== '' ? textOf(value) : null;
  return (field, value) => {
    if (value === undefined || value === null) return null;
    switch (field) {
      case 'currentPay':
      case 'expectedPay':
        return said(pay.safeParse(value), facts.pay);
      case 'notice':
        return said(notice.safeParse(value), facts.notice);
      case 'rightToWork': {
        const read = rightToWork.safeParse(value);
        return read.success && read.data.kind === 'unknown' ? null : said(read, facts.rightToWork);
      }
      case 'availableFrom':
        return text(value, (date) => (isLocalDate(date) ? format.date(date) : date));
      case 'district':
        return text(value, (id) => facts.district(travel, id));
    }
  };
}
