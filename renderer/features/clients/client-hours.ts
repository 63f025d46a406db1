// The hours in which a client receives candidates, as one line that says them.
import { dateOfEpochDay, epochDay, localDate, type LocalDate } from '@shared/time/local-date';
import { weekOrder, type Weekday } from '@shared/time/typed-week';
import type { OfficeHours, OpenSpan } from '@shared/time/working-time';

/** Neighbouring weekdays with the same hours; closed ones are left out. */
export interface HoursGroup {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly OpenSpan[];
}

/** The week in as few groups as possible, from Monday on. */
export function groupHours(hours: OfficeHours): readonly HoursGroup[] {
  const groups: HoursGroup[] = [];
  let before: Weekday | null = null;
  for (const day of weekOrder) {
    const spans = hours[day];
    const last = groups.at(-1);
    if (spans.length > 0) {
      const isSame = last !== undefined && last.last === before && sameSpans(last.spans, spans);
      if (isSame) groups[groups.length - 1] = { ...last, last: day };
      else groups.push({ first: day, last: day, spans });
    }
    before = day;
  }
  return groups;
}

const sameSpans = (a: readonly OpenSpan[], b: readonly OpenSpan[]): boolean =>
  a.length === b.length && a.every(({ from, to }, at) => b[at]?.from === from && b[at].to === to);

const someSunday = epochDay(localDate.parse('2023-01-01'));

/** Some date of the weekday, for writing its name. */
export const dateOfWeekday = (day: Weekday): LocalDate => dateOfEpochDay(someSunday + day);
