import { holidayOn, type HolidayCalendar } from '../../time/holidays';
import { addDays, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';
import type { OfficeSlot } from './office-slot';
import { firstDateOf } from './slots-that-meet';

const daysPerWeek = 7;

/** One date of a slot's weekday, and why it does not stand on it where it does not. */
export interface SlotDate {
  readonly date: LocalDate;
  readonly state: 'stands' | 'excepted' | 'holiday';
}

/** The next dates of a slot from `today` on, at most `count`; a holiday says so even where it is left out as well. */
export function nextSlotDates(
  slot: Pick<OfficeSlot, 'weekday' | 'startMinute' | 'durationMinutes' | 'from' | 'until' | 'exceptions'>,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: HolidayCalendar },
  count: number,
): readonly SlotDate[] {
  const from = slot.from > today ? storedDate(slot.from) : today;
  const first = firstDateOf({ ...slot, from });
  if (first === null) return [];
  return Array.from({ length: count }, (_, week) => addDays(first, week * daysPerWeek))
    .filter((date) => slot.until === null || date <= slot.until)
    .map((date) => ({ date, state: stateOn(date, slot.exceptions, calendar) }));
}

function stateOn(
  date: LocalDate,
  exceptions: OfficeSlot['exceptions'],
  calendar: HolidayCalendar,
): SlotDate['state'] {
  if (holidayOn(calendar, date)) return 'holiday';
  return exceptions[date] === true ? 'excepted' : 'stands';
}
