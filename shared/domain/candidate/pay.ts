import { z } from 'zod';
import { dateText, hkd } from '../record';

/** Pay in HKD as Hong Kong counts it: a month's pay times 12, 13 or 14, and what comes beside it a year. */
export const pay = z.object({
  monthly: hkd,
  months: z.union([z.literal(12), z.literal(13), z.literal(14)]),
  guaranteedBonus: hkd,
  discretionaryBonus: hkd,
  allowances: hkd,
  notedOn: dateText,
});
/** See {@link pay}. */
export type Pay = z.infer<typeof pay>;

/** HKD a year that are promised: what the salary gate compares; a discretionary bonus is not promised. */
export function annualGuaranteed(
  value: Pick<Pay, 'monthly' | 'months' | 'guaranteedBonus' | 'allowances'>,
): number {
  return value.monthly * value.months + value.guaranteedBonus + value.allowances;
}
