import { zoneRules } from '@data/zone-rules';
import type { Instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import type { PlannedTime } from '@shared/time/planned-time';

const zone = 'Asia/Hong_Kong';

/** `2026-11-24 10:30+45` on Hong Kong's wall clock: date, start and length in minutes (45 when not said). */
export function plannedAt(text: string): PlannedTime {
  const [date = '', clock = '', length = '45'] = text.split(/[ +]/);
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  const startMinute = hours * 60 + minutes;
  return { date: localDate.parse(date), startMinute, durationMinutes: Number(length), zone };
}

/** `2026-11-24 10:30` on Hong Kong's wall clock, as a moment. */
export function momentAt(text: string): Instant {
  const { date, startMinute } = plannedAt(text);
  return zoneRules.toInstant(date, startMinute, zone);
}
