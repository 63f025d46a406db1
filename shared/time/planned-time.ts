import { z } from 'zod';
import type { Instant } from './instant';
import { addMinutes, epochMinute } from './instant';
import type { Interval } from './interval';
import { localDate, minutesPerDay } from './local-date';
import type { ZoneRules } from './ports';

const zoneNameLimit = 60;

/**
 * When something is to happen. An appointment keeps its wall clock: should the zone's rules change, ten o'clock stays
 * ten o'clock. `startMinute` counts from midnight (0–1439); `durationMinutes` (1–1440) may run past midnight.
 */
export const plannedTime = z.object({
  date: localDate,
  startMinute: z
    .int()
    .min(0)
    .max(minutesPerDay - 1),
  durationMinutes: z.int().min(1).max(minutesPerDay),
  zone: z.string().min(1).max(zoneNameLimit),
});
/** See {@link plannedTime}. */
export type PlannedTime = Readonly<z.infer<typeof plannedTime>>;

/** The moment it begins. */
export const plannedStart = (planned: PlannedTime, zoneRules: ZoneRules): Instant =>
  zoneRules.toInstant(planned.date, planned.startMinute, planned.zone);

/** The moment it ends: the duration is time that passes, whatever the wall clock does meanwhile. */
export const plannedEnd = (planned: PlannedTime, zoneRules: ZoneRules): Instant =>
  addMinutes(plannedStart(planned, zoneRules), planned.durationMinutes);

/** The span it takes, for comparing with others. */
export function plannedInterval(planned: PlannedTime, zoneRules: ZoneRules): Interval {
  const start = epochMinute(plannedStart(planned, zoneRules));
  return { start, end: start + planned.durationMinutes };
}
