import { Temporal } from 'temporal-polyfill';
import { instantFromMillis, instantMillis, millisPerMinute, type Instant } from '@shared/time/instant';
import { addDays, minutesPerDay, type LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';

/**
 * Zone rules by Temporal: the browser's own where there is one, else the polyfill. A calendar asks for the same few
 * hundred dates thousands of times, so the midnight of every date is remembered; on a day whose clock does not change
 * (all days in Hong Kong) the rest is plain arithmetic, and only a day that changes its clock asks Temporal again.
 */

const millisPerDay = minutesPerDay * millisPerMinute;
const minutesPerHour = 60;
const rememberedDays = 5_000;

interface ZonedDay {
  /** Epoch milliseconds of the day's first moment. */
  readonly start: number;
  readonly length: number;
  /** The day starts at 00:00 and its clock runs evenly. */
  readonly even: boolean;
}

const days = new Map<string, ZonedDay>();

/** See `ZoneRules`. */
export const zoneRules: ZoneRules = {
  toInstant(date, minute, zone) {
    const dayShift = Math.floor(minute / minutesPerDay);
    const inDay = minute - dayShift * minutesPerDay;
    const onDate = dayShift === 0 ? date : addDays(date, dayShift);
    const day = dayOf(onDate, zone);
    const millis = day.even ? day.start + inDay * millisPerMinute : askInstant(onDate, inDay, zone);
    return instantFromMillis(millis);
  },
  toLocal(instant, zone) {
    const millis = instantMillis(instant);
    const utcDate = instant.slice(0, 10) as LocalDate;
    for (const shift of [0, 1, -1]) {
      const date = shift === 0 ? utcDate : addDays(utcDate, shift);
      const day = dayOf(date, zone);
      const sinceStart = millis - day.start;
      if (!day.even || sinceStart < 0 || sinceStart >= day.length) continue;
      return { date, minute: Math.floor(sinceStart / millisPerMinute) };
    }
    return askLocal(instant, zone);
  },
};

function dayOf(date: LocalDate, zone: string): ZonedDay {
  const key = `${zone} ${date}`;
  const known = days.get(key);
  if (known) return known;
  const first = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const start = first.epochMilliseconds;
  const length = first.add({ days: 1 }).startOfDay().epochMilliseconds - start;
  const startsAtMidnight = first.hour === 0 && first.minute === 0 && first.second === 0;
  const day = { start, length, even: startsAtMidnight && length === millisPerDay };
  if (days.size >= rememberedDays) days.clear();
  days.set(key, day);
  return day;
}

/** A skipped wall time moves forward by the gap, a repeated one means the first: Temporal's `compatible`. */
function askInstant(date: LocalDate, minute: number, zone: string): number {
  const wallClock = Temporal.PlainDate.from(date).toPlainDateTime({
    hour: Math.floor(minute / minutesPerHour),
    minute: minute % minutesPerHour,
  });
  return wallClock.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function askLocal(instant: Instant, zone: string): { date: LocalDate; minute: number } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: zoned.toPlainDate().toString() as LocalDate,
    minute: zoned.hour * minutesPerHour + zoned.minute,
  };
}
