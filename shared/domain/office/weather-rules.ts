import { z } from 'zod';
import { minutesPerDay } from '../../time/local-date';

const minuteOfDay = z
  .int()
  .min(0)
  .max(minutesPerDay - 1);

/**
 * What the office does once the signal is down: lowered by `clearedBy`, meetings run again from `runsFrom`; both in
 * minutes of the day, in time order. Lowered after the last of them, nothing more takes place that day.
 */
export const weatherRules = z.object({
  cutOffs: z
    .array(
      z
        .object({ clearedBy: minuteOfDay, runsFrom: minuteOfDay })
        .refine(({ clearedBy, runsFrom }) => clearedBy <= runsFrom, { error: 'runs-before-cleared' }),
    )
    .refine((rules) => rules.every((rule, index) => (rules[index - 1]?.clearedBy ?? -1) < rule.clearedBy), {
      error: 'cut-offs-out-of-order',
    }),
});
/** See {@link weatherRules}. */
export type WeatherRules = z.infer<typeof weatherRules>;

const at = (hour: number, minute: number): number => hour * 60 + minute;

/** Down by 06:30 → from 08:30, by noon → from 14:00, by 16:00 → from 18:00. */
export const standardWeatherRules: WeatherRules = {
  cutOffs: [
    { clearedBy: at(6, 30), runsFrom: at(8, 30) },
    { clearedBy: at(12, 0), runsFrom: at(14, 0) },
    { clearedBy: at(16, 0), runsFrom: at(18, 0) },
  ],
};
