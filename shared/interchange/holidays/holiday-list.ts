// One file judged as the published list of one language: whole years of Hong Kong's general holidays, or a refusal.
import { accept, refuse, type Result } from '../../kernel/result';
import type { FormatLanguage } from '../../time/format';
import { fewestHolidays } from '../../time/holidays';
import { civilOf, dayOfWeek, isLocalDate, type LocalDate } from '../../time/local-date';
import type { HolidayRefusal } from './holiday-refusal';
import { readHolidayEntries, type HolidayEntries, type HolidayEntry } from './read-holiday-entries';

/** A day of a list, named in its language. */
export interface ListedDay {
  readonly date: LocalDate;
  readonly name: string;
}

/** The whole years of one file. `leftOut` are the days of an earlier year of which the file holds only the end. */
export interface HolidayList {
  readonly language: FormatLanguage;
  readonly years: ReadonlyMap<number, readonly ListedDay[]>;
  readonly leftOut: readonly ListedDay[];
}

type Read = Result<HolidayList, HolidayRefusal>;

/** Reads and judges a file's text. */
export function readHolidayList(text: string): Read {
  const read = readHolidayEntries(text);
  if (!read.ok) return read;
  const elsewhere = otherPlace(read.value);
  if (elsewhere) return refuse(elsewhere);
  const days = listedDays(read.value.entries);
  if (!days.ok) return days;
  const language = languageOf(days.value);
  if (language === null) return refuse({ kind: 'simplified-chinese' });
  const years = wholeYears(days.value);
  return years.ok ? accept({ language, ...years.value }) : years;
}

const publisher = /@(?:[\w.-]+\.)?gov\.hk$/i;
const hongKong = /hong\s*kong|香港/i;
/** The one general holiday no other place has. */
const ownDay = /Special Administrative Region Establishment Day|特[別别]行政[區区]成立/i;
const monthOfOwnDay = 7;
const latestOwnDay = 2;

function otherPlace({ title, entries }: HolidayEntries): HolidayRefusal | null {
  if (title !== '' && !hongKong.test(title)) return { kind: 'other-place', place: title };
  const foreign = entries.find(({ id }) => id.includes('@') && !publisher.test(id));
  if (foreign) return { kind: 'other-place', place: foreign.id.slice(foreign.id.indexOf('@') + 1) };
  if (entries.some(({ name }) => ownDay.test(name))) return null;
  return { kind: 'other-place', place: null };
}

/** Every date exists, is the one its id tells, and stands once; none is a Sunday, which the published list never names. */
function listedDays(entries: readonly HolidayEntry[]): Result<readonly ListedDay[], HolidayRefusal> {
  const days: ListedDay[] = [];
  for (const { date, name, id } of entries) {
    if (!isLocalDate(date) || name === '' || !agreesWithId(date, id) || isMisplaced(date, name))
      return refuse({ kind: 'date-wrong', text: date, name });
    if (days.some((day) => day.date === date)) return refuse({ kind: 'date-twice', date });
    if (dayOfWeek(date) === 0) return refuse({ kind: 'on-sunday', date, name });
    days.push({ date, name });
  }
  return accept(days.sort((a, b) => (a.date < b.date ? -1 : 1)));
}

const agreesWithId = (date: LocalDate, id: string): boolean => {
  const [told] = /^\d{8}(?=@)/.exec(id) ?? [];
  return told === undefined || told === date.replaceAll('-', '');
};

/** A list that slipped by a day shows at the holiday that is always on 1 July, or on the day after. */
function isMisplaced(date: LocalDate, name: string): boolean {
  const { month, day } = civilOf(date);
  return ownDay.test(name) && (month !== monthOfOwnDay || day > latestOwnDay);
}

const chinese = /\p{Script=Han}/u;
/** Characters in the names of holidays that only Simplified Chinese writes. */
const simplified = /[农历节劳圣国别区纪战战胜阳]/u;

function languageOf(days: readonly ListedDay[]): FormatLanguage | null {
  if (!days.some(({ name }) => chinese.test(name))) return 'en';
  return days.some(({ name }) => simplified.test(name)) ? null : 'zh-HK';
}

function wholeYears(
  days: readonly ListedDay[],
): Result<Pick<HolidayList, 'years' | 'leftOut'>, HolidayRefusal> {
  const years = new Map<number, ListedDay[]>();
  for (const day of days) {
    const { year } = civilOf(day.date);
    years.set(year, [...(years.get(year) ?? []), day]);
  }
  const [first = 0] = years.keys();
  const leftOut = years.size > 1 && isShort(years.get(first)) ? (years.get(first) ?? []) : [];
  if (leftOut.length > 0) years.delete(first);
  const refusal = firstGap([...years.keys()]) ?? firstShort(years);
  return refusal ? refuse(refusal) : accept({ years, leftOut });
}

const isShort = (days: readonly ListedDay[] | undefined): boolean => (days ?? []).length < fewestHolidays;

function firstGap(years: readonly number[]): HolidayRefusal | null {
  const before = years.find((year, index) => index > 0 && years[index - 1] !== year - 1);
  return before === undefined ? null : { kind: 'year-missing', year: before - 1, before };
}

function firstShort(years: ReadonlyMap<number, readonly ListedDay[]>): HolidayRefusal | null {
  const [year, days] = [...years].find(([, listed]) => isShort(listed)) ?? [];
  if (year === undefined || days === undefined) return null;
  return { kind: 'year-short', year, count: days.length, fewest: fewestHolidays };
}
