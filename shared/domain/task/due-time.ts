// When the tasks the app makes are due. Deadlines fall into office hours; what is overdue at birth is due at once.
import { epochMinute, type Instant } from '../../time/instant';
import type { LocalDate } from '../../time/local-date';
import { addWorkingDays, openSpansOn, type WorkingTime } from '../../time/working-time';

const notBefore = (due: Instant, now: Instant): Instant => (epochMinute(due) < epochMinute(now) ? now : due);

const dateAt = (moment: Instant, { zone, zoneRules }: WorkingTime): LocalDate =>
  zoneRules.toLocal(moment, zone).date;

function closingOf(date: LocalDate, time: WorkingTime): Instant | null {
  const last = openSpansOn(date, time).at(-1);
  return last ? time.zoneRules.toInstant(date, last.to, time.zone) : null;
}

/** The morning call: opening time of the working day before the start. */
export function dueBefore(start: Instant, now: Instant, time: WorkingTime): Instant {
  const date = addWorkingDays(dateAt(start, time), -1, time);
  const [first] = openSpansOn(date, time);
  return notBefore(first ? time.zoneRules.toInstant(date, first.from, time.zone) : now, now);
}

/** The same day before the office closes; at once when it has closed, or does not open that day. */
export function dueSameDay(moment: Instant, now: Instant, time: WorkingTime): Instant {
  return notBefore(closingOf(dateAt(moment, time), time) ?? moment, now);
}

/** Closing time of the `count`th working day after the moment. */
export function dueAfterWorkingDays(
  moment: Instant,
  count: number,
  { now, time }: { readonly now: Instant; readonly time: WorkingTime },
): Instant {
  const date = addWorkingDays(dateAt(moment, time), count, time);
  return notBefore(closingOf(date, time) ?? moment, now);
}
