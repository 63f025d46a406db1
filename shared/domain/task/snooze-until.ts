import type { Instant } from '../../time/instant';
import { addDays, type LocalDate } from '../../time/local-date';
import { isWorkingDay, nextWorkingDay, openSpansOn, type WorkingTime } from '../../time/working-time';

/** For how long a task can be put off. */
export const snoozeChoices = ['tomorrow', 'three-days', 'week'] as const;
/** See {@link snoozeChoices}. */
export type SnoozeChoice = (typeof snoozeChoices)[number];

const daysAhead: Readonly<Record<SnoozeChoice, number>> = { tomorrow: 1, 'three-days': 3, week: 7 };

const firstOpenDay = (date: LocalDate, time: WorkingTime): LocalDate =>
  isWorkingDay(date, time) ? date : nextWorkingDay(date, time);

/** The opening of the office on that day, or on the first day after it on which it opens. */
export function snoozeUntil(choice: SnoozeChoice, now: Instant, time: WorkingTime): Instant {
  const { zone, zoneRules } = time;
  const date = firstOpenDay(addDays(zoneRules.toLocal(now, zone).date, daysAhead[choice]), time);
  return zoneRules.toInstant(date, openSpansOn(date, time)[0]?.from ?? 0, zone);
}
