import { addMonths, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';

/** Something that happened on a date, of a kind a chart tells apart. */
export interface Mark<Kind extends string> {
  readonly on: string;
  readonly kind: Kind;
}

/** One month with its marks in the order they happened. */
export interface MonthTally<Kind extends string> {
  /** The first day of the month. */
  readonly month: LocalDate;
  readonly marks: readonly Kind[];
}

const lengthOfMonthText = 7;
const monthOf = (date: string): string => date.slice(0, lengthOfMonthText);

/** The last `months` months, this one included, oldest first; marks of other times are left out. */
export function tallyByMonth<Kind extends string>(
  marks: readonly Mark<Kind>[],
  today: LocalDate,
  months: number,
): readonly MonthTally<Kind>[] {
  const first = storedDate(`${monthOf(today)}-01`);
  const inOrder = [...marks].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return Array.from({ length: months }, (_, at) => {
    const month = addMonths(first, at - months + 1);
    const own = inOrder.filter(({ on }) => monthOf(on) === monthOf(month));
    return { month, marks: own.map(({ kind }) => kind) };
  });
}
