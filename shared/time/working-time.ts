import { z } from 'zod';
import type { Instant } from './instant';
import { epochMinute } from './instant';
import type { LocalDate } from './local-date';
import { addDays, datesBetween, dayOfWeek, minutesPerDay } from './local-date';
import type { ZoneRules } from './ports';

/** An open span of one day in minutes from midnight, `from` included, `to` (at most 1440) not. */
export const openSpan = z
  .object({
    from: z
      .int()
      .min(0)
      .max(minutesPerDay - 1),
    to: z.int().min(1).max(minutesPerDay),
  })
  .refine(({ from, to }) => from < to, { error: 'span-ends-before-it-starts' });
/** See {@link openSpan}. */
export type OpenSpan = Readonly<z.infer<typeof openSpan>>;

/** A lunch break is the gap between two spans; an empty list is a closed day. */
const openDay = z
  .array(openSpan)
  .refine((spans) => spans.every((span, index) => (spans[index - 1]?.to ?? 0) <= span.from), {
    error: 'spans-out-of-order',
  });

/** When the office is open, per weekday `0` (Sunday) to `6`. An office that never opens is refused: no deadline would end. */
export const officeHours = z
  .object({ 0: openDay, 1: openDay, 2: openDay, 3: openDay, 4: openDay, 5: openDay, 6: openDay })
  .refine((week) => Object.values(week).some((day) => day.length > 0), { error: 'never-open' });
/** See {@link officeHours}. */
export type OfficeHours = z.infer<typeof officeHours>;

/** Which days count as working days. */
export interface WorkingDays {
  readonly hours: OfficeHours;
  readonly holidays: ReadonlySet<LocalDate>;
}

/** Which minutes count as working time, and in which zone the hours are meant. */
export interface WorkingTime extends WorkingDays {
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** Longest row of closed days looked through before it must be our own mistake. */
const longestClosure = 3_660;

/** The open spans of a date; none on a public holiday. */
export const openSpansOn = (date: LocalDate, { hours, holidays }: WorkingDays): readonly OpenSpan[] =>
  holidays.has(date) ? [] : hours[dayOfWeek(date)];

/** A day on which the office opens at all, a half Saturday included. */
export const isWorkingDay = (date: LocalDate, days: WorkingDays): boolean =>
  openSpansOn(date, days).length > 0;

/** The first working day after the date. */
export const nextWorkingDay = (date: LocalDate, days: WorkingDays): LocalDate =>
  seekWorkingDay(date, 1, days);

/** The `count`th working day after the date, before it when negative; 0 gives the date itself, working day or not. */
export function addWorkingDays(date: LocalDate, count: number, days: WorkingDays): LocalDate {
  const step = Math.sign(count);
  let reached = date;
  for (let left = Math.abs(count); left > 0; left -= 1) reached = seekWorkingDay(reached, step, days);
  return reached;
}

function seekWorkingDay(date: LocalDate, step: number, days: WorkingDays): LocalDate {
  for (let distance = 1; distance <= longestClosure; distance += 1) {
    const candidate = addDays(date, step * distance);
    if (isWorkingDay(candidate, days)) return candidate;
  }
  throw new Error(`No working day within ${longestClosure} days of ${date}`);
}

/**
 * Minutes of open office time between two moments: Sundays, holidays, lunch and closed hours are out. Counted to the
 * minute like `minutesBetween`; negative when `to` is earlier, so that parts add up in any order.
 */
export function workingMinutesBetween(from: Instant, to: Instant, time: WorkingTime): number {
  if (to < from) return -workingMinutesBetween(to, from, time);
  const first = epochMinute(from);
  const last = epochMinute(to);
  const { zone, zoneRules } = time;
  let total = 0;
  for (const date of datesBetween(zoneRules.toLocal(from, zone).date, zoneRules.toLocal(to, zone).date)) {
    for (const span of openSpansOn(date, time)) {
      const opens = epochMinute(zoneRules.toInstant(date, span.from, zone));
      const closes = epochMinute(zoneRules.toInstant(date, span.to, zone));
      total += Math.max(0, Math.min(last, closes) - Math.max(first, opens));
    }
  }
  return total;
}
