import { z } from 'zod';
import { settingIds } from '../../domain/office/policy';
import { accept, refuse } from '../../kernel/result';
import {
  fewestHolidays,
  holiday,
  holidayCalendar,
  publishYear,
  type HolidayCalendar,
} from '../../time/holidays';
import { civilOf, dayOfWeek } from '../../time/local-date';
import { changeRow, createRow, defineCommand } from '../command';

const firstYear = 1997;
const lastYear = 2200;
const publishedYear = z.object({
  year: z.int().min(firstYear).max(lastYear),
  days: z.array(holiday.omit({ status: true })),
});
type PublishedYear = z.infer<typeof publishedYear>;

/** Puts the government's published list in the place of what was known of its years; other years stay as they are. */
export const publishHolidays = defineCommand({
  name: 'office/publish-holidays',
  version: 1,
  input: z.object({ years: z.array(publishedYear).min(1) }),
  load: (_input, read) => read.get('settings', settingIds.holidays),
  decide({ years }, row) {
    const wrong = years.find((year) => !isWhole(year));
    if (wrong) return refuse({ kind: 'holiday-list-wrong', year: wrong.year });
    const known = holidayCalendar.safeParse(row?.value);
    const before: HolidayCalendar = known.success ? known.data : { published: 0, days: [] };
    const value = years.reduce((calendar, { year, days }) => publishYear(calendar, year, days), before);
    const id = settingIds.holidays;
    return accept({
      writes: [
        row ? changeRow('settings', id, { value }) : createRow('settings', { id, deletedAt: null, value }),
      ],
    });
  },
});

/** All of them days of that year, each once, none a Sunday, and as many as the ordinance names. */
function isWhole({ year, days }: PublishedYear): boolean {
  const dates = new Set(days.map(({ date }) => date));
  const own = days.every(({ date }) => civilOf(date).year === year && dayOfWeek(date) !== 0);
  return own && dates.size === days.length && days.length >= fewestHolidays;
}
