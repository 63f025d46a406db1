// The hours of a day that the weather takes: from when to when, and when meetings run again once the signal is down.
import { minutesPerDay, type LocalDate } from '../../time/local-date';
import { openSpansOn, type WorkingDays } from '../../time/working-time';
import type { WeatherRules } from '../office/weather-rules';

/** What closes the town: signal no. 8 or above, the black rainstorm warning, or "extreme conditions" after a storm. */
export const weatherSignals = ['signal-8', 'black-rain', 'extreme-conditions'] as const;
/** See {@link weatherSignals}. */
export type WeatherSignal = (typeof weatherSignals)[number];

/** Hours of one day in which nothing is held in person, `[from, to)` in minutes; `to` may be the end of the day. */
export interface HitHours {
  readonly date: LocalDate;
  readonly from: number;
  readonly to: number;
}

/** The minute from which meetings run again that day; null when the signal came down too late for any. */
export const runsFrom = (loweredAt: number, { cutOffs }: WeatherRules): number | null =>
  cutOffs.find(({ clearedBy }) => loweredAt <= clearedBy)?.runsFrom ?? null;

/** The same hours, ended where meetings run again; without a cut-off left they last to the end of the day. */
export const endedByRules = (hours: HitHours, loweredAt: number, rules: WeatherRules): HitHours => ({
  ...hours,
  to: runsFrom(loweredAt, rules) ?? minutesPerDay,
});

/** What is proposed when the signal goes up: from now to closing, or, where the office is shut by then, to the end of the day. */
export function hoursFromNow(
  now: { readonly date: LocalDate; readonly minute: number },
  days: WorkingDays,
): HitHours {
  const closes = openSpansOn(now.date, days).at(-1)?.to ?? 0;
  return { date: now.date, from: now.minute, to: closes > now.minute ? closes : minutesPerDay };
}
