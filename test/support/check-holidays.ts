import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { z } from 'zod';
import { readHolidayList } from '@shared/interchange/holidays/holiday-list';
import { publishLists } from '@shared/interchange/holidays/publish-lists';
import { holidayCalendar, publishYear } from '@shared/time/holidays';
import type { HolidayCalendar } from '@shared/time/holidays';
import { addDays } from '@shared/time/local-date';
import { makeHolidays } from './make-holidays';

/**
 * Checks the holidays that ship with the app, from the project's folder:
 * - `npm run check:holidays` says whether the file is what the generator makes;
 * - `npm run check:holidays -- --write` makes it anew;
 * - `npm run check:holidays -- EN.json TC.json` compares every gazetted year with the list the government publishes as
 *   open data (1823, "Hong Kong public holidays": arrays of `{ date, name }` in English and Traditional Chinese), and
 *   imports that list into an office whose days are all computed, some of them wrong.
 */

const file = 'resources/holidays/hong-kong.json';
const publishedList = z.array(z.object({ date: z.iso.date(), name: z.string() }));

async function writeHolidays(): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(makeHolidays()), { parser: 'json', printWidth: 110 }));
}

const readHolidays = (): HolidayCalendar => holidayCalendar.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The published texts differ from year to year in apostrophes, articles, spaces, digits and one misspelling. */
function plainName(name: string): string {
  return name
    .replace(/\p{Cc}/gu, '')
    .replace(/['’]/g, '')
    .replace(/\bthe\b/gi, '')
    .replace('Chrstmas', 'Christmas')
    .replace(/1 ?月 ?1 ?日/, '一月一日')
    .replace(/\s+/g, '')
    .toLowerCase();
}

function differencesFrom(list: z.infer<typeof publishedList>, ours: ReadonlyMap<string, string>): string[] {
  const published = new Map(list.map(({ date, name }) => [date, name]));
  const missing = [...published]
    .filter(([date]) => !ours.has(date))
    .map(([date, name]) => `missing ${date} ${name}`);
  const extra = [...ours]
    .filter(([date]) => !published.has(date))
    .map(([date, name]) => `not published ${date} ${name}`);
  const renamed = [...ours]
    .filter(([date, name]) => published.has(date) && plainName(published.get(date)!) !== plainName(name))
    .map(([date, name]) => `${date} is "${published.get(date)}", not "${name}"`);
  return [...missing, ...extra, ...renamed];
}

function compareWithPublished(path: string, language: 'en' | 'zh'): string[] {
  const calendar = readHolidays();
  const gazetted = calendar.days.filter(({ status }) => status === 'gazetted');
  const firstYear = gazetted[0]!.date.slice(0, 4);
  const lastYear = String(calendar.published);
  const list = publishedList.parse(JSON.parse(readFileSync(path, 'utf8')));
  const comparable = list.filter(({ date }) => date >= firstYear && date.slice(0, 4) <= lastYear);
  console.log(
    `${path}: ${comparable.length} published days, ${gazetted.length} of ours, ${firstYear}–${lastYear}`,
  );
  return differencesFrom(comparable, new Map(gazetted.map((day) => [day.date, day[language]])));
}

/** A forecast as an office may hold it: nothing gazetted, every fifth day missing, every seventh on a wrong date. */
function forecastOf({ days }: HolidayCalendar): HolidayCalendar {
  const forecast = days.flatMap((day, index) => {
    if (index % 5 === 0) return [];
    const date = index % 7 === 0 ? addDays(day.date, -1) : day.date;
    return [{ ...day, date, status: 'computed' as const }];
  });
  const once = forecast.filter(({ date }, index) => forecast.findIndex((day) => day.date === date) === index);
  return { published: 0, days: once.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** What an office knows after taking the published files in, against the files themselves. */
function differencesAfterImport(paths: readonly [string, string]): string[] {
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const lists = texts.map(readHolidayList).flatMap((read) => (read.ok ? [read.value] : []));
  const found = publishLists(lists, forecastOf(readHolidays()));
  if (lists.length !== texts.length || !found.ok) return ['the published list was refused by the import'];
  const { years } = found.value;
  const after = years.reduce(
    (calendar, { year, days }) => publishYear(calendar, year, days),
    forecastOf(readHolidays()),
  );
  const known = years.map(({ year }) => String(year));
  const taken = after.days.filter(({ date }) => known.includes(date.slice(0, 4)));
  const published = texts.map((text) =>
    publishedList.parse(JSON.parse(text)).filter(({ date }) => known.includes(date.slice(0, 4))),
  );
  console.log(
    `import into a forecast: ${taken.length} days of ${known[0]}–${known.at(-1)}, published through ${after.published}`,
  );
  const guessed = taken
    .filter(({ status }) => status !== 'gazetted')
    .map(({ date }) => `still computed ${date}`);
  return [
    ...guessed,
    ...(['en', 'zh'] as const).flatMap((language, index) =>
      differencesFrom(published[index] ?? [], new Map(taken.map((day) => [day.date, day[language]]))),
    ),
  ];
}

function differencesFromGenerator(): string[] {
  const same = JSON.stringify(readHolidays()) === JSON.stringify(makeHolidays());
  return same ? [] : [`${file} is not what the generator makes; make it anew with --write`];
}

const [first, second] = process.argv.slice(2);
if (first === '--write') await writeHolidays();
const differences = [
  ...differencesFromGenerator(),
  ...(first !== undefined && second !== undefined
    ? [
        ...compareWithPublished(first, 'en'),
        ...compareWithPublished(second, 'zh'),
        ...differencesAfterImport([first, second]),
      ]
    : []),
];
differences.forEach((difference) => console.log(difference));
console.log(differences.length === 0 ? 'Holidays agree.' : `${differences.length} differences.`);
process.exitCode = differences.length === 0 ? 0 : 1;
