import { addDays, dayOfWeek, type LocalDate } from '@shared/time/local-date';

const daysPerWeek = 7;
const firstWeekendDay = 5;
const saturday = 6;
const sunday = 0;

/** The date a day of the sample falls on; days count from the sample's Monday, negative before it. */
export type DayMap = (day: number) => LocalDate;

/** Where the sample is laid. */
export interface DayMapFacts {
  /** Monday of the week the sample's own week becomes. */
  readonly monday: LocalDate;
  readonly holidays: ReadonlySet<LocalDate>;
  readonly weeksBack: number;
  readonly weeksAhead: number;
}

const isWeekend = (day: number): boolean =>
  ((day % daysPerWeek) + daysPerWeek) % daysPerWeek >= firstWeekendDay;

/**
 * Lays the sample's weekdays on weekdays that are no holidays, each on one of its own and in their order: what came
 * first still comes first and nothing meets that did not meet before. Holidays push what is ahead later and what is past
 * earlier; days outside the weeks keep their distance from the nearest one inside.
 */
export function createDayMap({ monday, holidays, weeksBack, weeksAhead }: DayMapFacts): DayMap {
  const first = -weeksBack * daysPerWeek;
  const last = (weeksAhead + 1) * daysPerWeek - 1;
  const isClosed = (date: LocalDate): boolean =>
    holidays.has(date) || [saturday, sunday].includes(dayOfWeek(date));
  const seek = (from: LocalDate, step: 1 | -1): LocalDate => {
    let date = from;
    while (isClosed(date)) date = addDays(date, step);
    return date;
  };
  const laid = new Map<number, LocalDate>();
  let next = monday;
  for (let day = 0; day <= last; day += 1) {
    if (isWeekend(day)) continue;
    const date = seek(next, 1);
    laid.set(day, date);
    next = addDays(date, 1);
  }
  let previous = addDays(monday, -1);
  for (let day = -1; day >= first; day -= 1) {
    if (isWeekend(day)) continue;
    const date = seek(previous, -1);
    laid.set(day, date);
    previous = addDays(date, -1);
  }
  return (day) => dateOf(day, laid);
}

/** Days without a date of their own follow the laid day before them, never past the one after. */
function dateOf(day: number, laid: ReadonlyMap<number, LocalDate>): LocalDate {
  const own = laid.get(day);
  if (own) return own;
  const days = [...laid.keys()];
  const before = Math.max(...days.filter((one) => one < day));
  const after = Math.min(...days.filter((one) => one > day));
  const follows = laid.get(before);
  const precedes = laid.get(after);
  const date = follows ? addDays(follows, day - before) : precedes && addDays(precedes, day - after);
  if (!date) throw new Error('The sample has no days');
  return follows && precedes && date > precedes ? precedes : date;
}
