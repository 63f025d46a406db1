import { z } from 'zod';
import type { LocalDate } from './local-date';
import { localDate } from './local-date';

/** A general holiday. `gazetted` stands in the government's published list; `computed` is our forecast of it. */
export const holiday = z.object({
  date: localDate,
  en: z.string().min(1),
  zh: z.string().min(1),
  status: z.enum(['gazetted', 'computed']),
});
/** See {@link holiday}. */
export type Holiday = Readonly<z.infer<typeof holiday>>;

/**
 * General holidays in date order, one per date. `published` is the last year whose list is gazetted. Sundays are no
 * entries: office hours close them.
 */
export const holidayCalendar = z
  .object({ published: z.int(), days: z.array(holiday) })
  .refine(({ days }) => days.every((day, index) => (days[index - 1]?.date ?? '') < day.date), {
    error: 'days-out-of-order',
  });
/** See {@link holidayCalendar}. */
export type HolidayCalendar = z.infer<typeof holidayCalendar>;

/** General holidays of one year besides Sundays (Cap. 149); a year may have one more, never fewer. */
export const fewestHolidays = 17;

/** The dates alone, gazetted and computed, as working time wants them. */
export const holidaySet = (calendar: HolidayCalendar): ReadonlySet<LocalDate> =>
  new Set(calendar.days.map(({ date }) => date));

/** The holiday of a date, if it is one. */
export const holidayOn = (calendar: HolidayCalendar, date: LocalDate): Holiday | undefined =>
  calendar.days.find((day) => day.date === date);

/** Puts the published list of one year in the place of what was known of that year. Days of other years are ignored. */
export function publishYear(
  calendar: HolidayCalendar,
  year: number,
  published: readonly Pick<Holiday, 'date' | 'en' | 'zh'>[],
): HolidayCalendar {
  const ofYear = ({ date }: { date: LocalDate }): boolean => Number(date.slice(0, 4)) === year;
  const gazetted = published
    .filter(ofYear)
    .map(({ date, en, zh }) => ({ date, en, zh, status: 'gazetted' as const }));
  const days = [...calendar.days.filter((day) => !ofYear(day)), ...gazetted];
  return {
    published: Math.max(calendar.published, year),
    days: days.sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
