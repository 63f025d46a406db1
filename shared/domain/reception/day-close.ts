// The end of the day: nothing may stay unresolved. What that is, and from when on the desk is reminded of it.
import type { StaffRole } from '../staff/staff';
import type { Interview } from '../interview/interview';
import type { LocalDate } from '../../time/local-date';
import type { Instant } from '../../time/instant';
import { openSpansOn, type WorkingTime } from '../../time/working-time';
import { unresolvedOf } from './arrival';
import type { Visit } from './visit';

/** When the office closes on a date; its first moment on a day that never opens. */
export function closingTime(date: LocalDate, time: WorkingTime): Instant {
  const closes = openSpansOn(date, time).at(-1)?.to ?? 0;
  return time.zoneRules.toInstant(date, closes, time.zone);
}

/** The front desk sees who leaves the office; how it went at a client's is for the recruiters to say. */
export const mayTellEnd = (role: StaffRole, { kind }: Pick<Interview, 'kind'>): boolean =>
  kind === 'office' || role !== 'receptionist';

/** Who has not been seen off yet. */
export const visitorsHere = <Row extends Pick<Visit, 'leftAt'>>(visits: readonly Row[]): readonly Row[] =>
  visits.filter(({ leftAt }) => leftAt === null);

/** How many things of this day and those before still wait for a person's word. */
export const unresolvedCount = (
  day: {
    readonly interviews: readonly Pick<Interview, 'stage' | 'endsAt'>[];
    readonly visits: readonly Pick<Visit, 'leftAt'>[];
  },
  now: Instant,
): number => unresolvedOf(day.interviews, now).length + visitorsHere(day.visits).length;
