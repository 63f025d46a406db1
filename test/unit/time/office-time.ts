import { readFileSync } from 'node:fs';
import { zoneRules } from '@data/zone-rules';
import type { HolidayCalendar } from '@shared/time/holidays';
import { holidayCalendar, holidaySet } from '@shared/time/holidays';
import type { Instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';
import { officeHours } from '@shared/time/working-time';
import type { WorkingTime } from '@shared/time/working-time';

const morning = { from: 540, to: 780 };
const weekday = [morning, { from: 840, to: 1_080 }];

/** Monday to Friday 09:00–13:00 and 14:00–18:00, Saturday 09:00–13:00. */
export const weekOfHours = {
  0: [],
  1: weekday,
  2: weekday,
  3: weekday,
  4: weekday,
  5: weekday,
  6: [morning],
};

/** The calendar that ships with the app. */
export const bundledHolidays: HolidayCalendar = holidayCalendar.parse(
  JSON.parse(readFileSync(new URL('../../../resources/holidays/hong-kong.json', import.meta.url), 'utf8')),
);

/** The same hours in two zones, one without and one with summer time. */
export const officeTime: { readonly hongKong: WorkingTime; readonly london: WorkingTime } = {
  hongKong: {
    hours: officeHours.parse(weekOfHours),
    holidays: holidaySet(bundledHolidays),
    zone: 'Asia/Hong_Kong',
    zoneRules,
  },
  london: {
    hours: officeHours.parse(weekOfHours),
    holidays: new Set<LocalDate>(),
    zone: 'Europe/London',
    zoneRules,
  },
};

/** `2026-11-23 09:05` on the wall clock of a zone, as a moment. */
export function momentIn(zone: string, text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return zoneRules.toInstant(localDate.parse(date), hours * 60 + minutes, zone);
}
