import { addDays, addMonths, type LocalDate } from '../../time/local-date';

/** Why a first day at work is worth a second look; neither is impossible. */
export type OddStart = 'long-past' | 'far-ahead';

/** Days a start may lie back before it is asked about: it is most often written down within the month. */
const pastDays = 31;
/** Months ahead beyond which a year was probably mistyped. */
const monthsAhead = 12;

/** Null for a usual first day. */
export function oddStart(startOn: LocalDate, today: LocalDate): OddStart | null {
  if (startOn < addDays(today, -pastDays)) return 'long-past';
  return startOn > addMonths(today, monthsAhead) ? 'far-ahead' : null;
}
