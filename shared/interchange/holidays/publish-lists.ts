// The lists of one or both languages put together, and what they would change in the office's calendar.
import { accept, refuse, type Result } from '../../kernel/result';
import type { FormatLanguage } from '../../time/format';
import type { Holiday, HolidayCalendar } from '../../time/holidays';
import { civilOf, type LocalDate } from '../../time/local-date';
import type { HolidayList } from './holiday-list';
import type { HolidayRefusal } from './holiday-refusal';

/** A day as it will stand, named in both languages. */
export type NamedDay = Pick<Holiday, 'date' | 'en' | 'zh'>;

/** One year of the published list. */
export interface PublishedYear {
  readonly year: number;
  readonly days: readonly NamedDay[];
}

/** What one year's list changes. `confirmed` are computed days that become gazetted as they stand. */
export interface YearChange {
  readonly year: number;
  readonly added: readonly NamedDay[];
  readonly removed: readonly Holiday[];
  readonly renamed: readonly { readonly from: Holiday; readonly to: NamedDay }[];
  readonly confirmed: readonly Holiday[];
  readonly unchanged: number;
}

/** Everything one import would do. `untranslated` are names that only the language of the file has. */
export interface HolidayImport {
  readonly years: readonly PublishedYear[];
  readonly changes: readonly YearChange[];
  readonly leftOut: readonly LocalDate[];
  readonly untranslated: readonly string[];
}

/**
 * Puts one or two lists together for this calendar. A name that the calendar knows, here or on another date, keeps
 * the calendar's spelling and lends its twin where a file of the other language is missing.
 */
export function publishLists(
  lists: readonly HolidayList[],
  calendar: HolidayCalendar,
): Result<HolidayImport, HolidayRefusal> {
  const [first, second] = lists;
  if (!first || lists.length > 2) return refuse({ kind: 'too-many-files' });
  const refusal = (second && disagreement(first, second)) ?? missingYear(first, calendar);
  if (refusal) return refuse(refusal);
  const names = knownNames(calendar);
  const untranslated = new Set<string>();
  const years = [...first.years].map(([year, days]) => ({
    year,
    days: days.map(({ date, name }) => {
      const other = second?.years.get(year)?.find((day) => day.date === date)?.name;
      if (other === undefined && !names.has(plainName(name))) untranslated.add(name);
      return { date, ...bothNames(first.language, { name, other }, names) };
    }),
  }));
  return accept({
    years,
    changes: years.map((year) => changeOf(year, calendar)),
    leftOut: first.leftOut.map(({ date }) => date),
    untranslated: [...untranslated],
  });
}

function disagreement(a: HolidayList, b: HolidayList): HolidayRefusal | null {
  if (a.language === b.language) return { kind: 'same-language', language: a.language };
  const datesOf = ({ years }: HolidayList): readonly LocalDate[] =>
    [...years.values()].flatMap((days) => days.map(({ date }) => date));
  const [left, right] = [new Set(datesOf(a)), new Set(datesOf(b))];
  const alone = [
    ...[...left].filter((date) => !right.has(date)),
    ...[...right].filter((date) => !left.has(date)),
  ];
  const [date] = alone.sort();
  return date === undefined ? null : { kind: 'files-differ', date };
}

/** A year that is still to be gazetted cannot be jumped over: its days would stay computed under a later list. */
function missingYear({ years }: HolidayList, { published }: HolidayCalendar): HolidayRefusal | null {
  const [first = 0] = years.keys();
  return published > 0 && first > published + 1
    ? { kind: 'year-missing', year: published + 1, before: first }
    : null;
}

/** The published texts differ from year to year in apostrophes, articles, spaces and digits. */
const plainName = (name: string): string =>
  name
    .replace(/['’]/g, '')
    .replace(/\bthe\b/gi, '')
    .replace(/1\s*月\s*1\s*日/, '一月一日')
    .replace(/\s+/g, '')
    .toLowerCase();

type Names = Pick<Holiday, 'en' | 'zh'>;

const knownNames = ({ days }: HolidayCalendar): ReadonlyMap<string, Names> =>
  new Map(days.flatMap(({ en, zh }) => [plainName(en), plainName(zh)].map((key) => [key, { en, zh }])));

function bothNames(
  language: FormatLanguage,
  { name, other }: { readonly name: string; readonly other: string | undefined },
  names: ReadonlyMap<string, Names>,
): Names {
  const known = names.get(plainName(name));
  const twin = other ?? known?.[language === 'en' ? 'zh' : 'en'] ?? name;
  const [en, zh] = language === 'en' ? [name, twin] : [twin, name];
  return {
    en: names.get(plainName(en))?.en ?? en.replaceAll("'", '’'),
    zh: names.get(plainName(zh))?.zh ?? zh,
  };
}

function changeOf({ year, days }: PublishedYear, calendar: HolidayCalendar): YearChange {
  const stood = calendar.days.filter(({ date }) => civilOf(date).year === year);
  const before = new Map(stood.map((day) => [day.date, day]));
  const listed = new Set(days.map(({ date }) => date));
  const kept = days.flatMap((to) => {
    const from = before.get(to.date);
    return from ? [{ from, to, same: from.en === to.en && from.zh === to.zh }] : [];
  });
  const same = kept.filter((day) => day.same).map(({ from }) => from);
  const confirmed = same.filter(({ status }) => status === 'computed');
  return {
    year,
    added: days.filter(({ date }) => !before.has(date)),
    removed: stood.filter(({ date }) => !listed.has(date)),
    renamed: kept.filter((day) => !day.same).map(({ from, to }) => ({ from, to })),
    confirmed,
    unchanged: same.length - confirmed.length,
  };
}
