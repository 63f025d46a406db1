import { addDays, addMonths, civilOf, daysBetween, localDateOf, type LocalDate } from '../../time/local-date';

/** A span of days, both meant. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The spans a person chooses from; each ends today. */
export const periodNames = ['month', 'quarter', 'half-year', 'year'] as const;
/** See {@link periodNames}. */
export type PeriodName = (typeof periodNames)[number];

const monthsOf: Readonly<Record<PeriodName, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * Whole months that end with the running one: a quarter asked for in November begins on 1 September. So a figure
 * compares like with like, and a month that has just begun is told apart by its own first day.
 */
export function periodOf(name: PeriodName, today: LocalDate): Period {
  const { year, month } = civilOf(today);
  const first = localDateOf({ year, month, day: 1 });
  return { from: addMonths(first, 1 - monthsOf[name]), to: today };
}

/** As many days right before. */
export function periodBefore({ from, to }: Period): Period {
  const days = daysBetween(from, to) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
}

/** True when the day lies in it. */
export const isWithin = ({ from, to }: Period, day: LocalDate): boolean => day >= from && day <= to;
