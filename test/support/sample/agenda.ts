// What happens when: acts of the sample's life in the order of their moments, each free to plan further ones.
import { addDays, type LocalDate } from '@shared/time/local-date';
import type { Instant } from '@shared/time/instant';
import type { ZoneRules } from '@shared/time/ports';

/** Monday of the week the sample is made around; nothing within its weeks is a public holiday. */
export const sampleMonday = '2026-11-23' as LocalDate;
/** Zone of the sample's wall clock. */
export const sampleZone = 'Asia/Hong_Kong';

const daysPerWeek = 7;
const workdays = 5;

/** A moment by day (from the Monday) and minute of the day. */
export interface When {
  readonly day: number;
  readonly minute: number;
}

/** The date of a day. */
export const dateOfDay = (day: number): LocalDate => addDays(sampleMonday, day);

/** The weekday `count` weekdays after (or before) the day. */
export function workdayAfter(day: number, count: number): number {
  let left = Math.abs(count);
  let reached = day;
  while (left > 0) {
    reached += Math.sign(count);
    if (isWorkday(reached)) left -= 1;
  }
  return reached;
}

/** Monday to Friday. */
export const isWorkday = (day: number): boolean =>
  ((day % daysPerWeek) + daysPerWeek) % daysPerWeek < workdays;

/** The moment as an instant. */
export const instantOf = ({ day, minute }: When, zoneRules: ZoneRules): Instant =>
  zoneRules.toInstant(dateOfDay(day), minute, sampleZone);

/** True when `a` lies before `b`. */
export const isBefore = (a: When, b: When): boolean =>
  a.day < b.day || (a.day === b.day && a.minute < b.minute);

type Happening = (when: When) => Promise<void>;

interface Entry {
  readonly when: When;
  readonly happens: Happening;
}

/** The acts still to come. */
export class Agenda {
  readonly #entries: Entry[] = [];

  /** Plans an act; what is planned for one moment happens in the order it was planned. */
  plan(when: When, happens: Happening): void {
    let at = this.#entries.length;
    while (at > 0 && isBefore(when, this.#entries[at - 1]?.when ?? when)) at -= 1;
    this.#entries.splice(at, 0, { when, happens });
  }

  /** Lets everything up to `end` happen; what lies after it never does. */
  async run(end: When, enter: (when: When) => void): Promise<void> {
    for (let next = this.#entries.shift(); next; next = this.#entries.shift()) {
      if (isBefore(end, next.when)) return;
      enter(next.when);
      await next.happens(next.when);
    }
  }
}
