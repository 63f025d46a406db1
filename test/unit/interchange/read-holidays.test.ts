// The published list read, refused and put together. The fixtures are written by hand in the published form: the days of
// 2027 and one that nobody gazetted, so that a list can be told from what was computed.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readHolidayList, type HolidayList } from '@shared/interchange/holidays/holiday-list';
import { publishLists } from '@shared/interchange/holidays/publish-lists';
import type { HolidayCalendar } from '@shared/time/holidays';
import { localDate } from '@shared/time/local-date';
import { bundledHolidays } from '../time/office-time';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/holidays/${name}`, import.meta.url), 'utf8');
const english = fixture('2027-en.json');
const chinese = fixture('2027-tc.json');

type Row = { id?: string; name: string; date: string };
const rows = (text: string): Row[] => JSON.parse(text) as Row[];
const written = (change: (days: Row[]) => unknown, text = english): string =>
  JSON.stringify(change(rows(text)));
const listOf = (text: string): HolidayList => {
  const read = readHolidayList(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
};
const refusalOf = (text: string) => {
  const read = readHolidayList(text);
  return read.ok ? null : read.refusal;
};
/** Years of days nobody keeps: two a month that are no Sundays, and the one that only Hong Kong has. */
function invented(years: readonly number[], name = 'A day off'): string {
  const weekday = (date: string): string =>
    new Date(`${date}T00:00:00Z`).getUTCDay() === 0 ? date.replace(/\d$/, '1') : date;
  const days = years.flatMap((year) =>
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12].flatMap((month) =>
      ['10', '20'].map((day) => ({
        name,
        date: weekday(`${year}-${String(month).padStart(2, '0')}-${day}`),
      })),
    ),
  );
  const own = years.map((year) => ({
    name: name === '假期' ? '香港特別行政區成立紀念日' : 'Special Administrative Region Establishment Day',
    date: `${year}-07-0${new Date(`${year}-07-01T00:00:00Z`).getUTCDay() === 0 ? 2 : 1}`,
  }));
  return JSON.stringify([...days, ...own]);
}
const importOf = (texts: readonly string[], calendar: HolidayCalendar = bundledHolidays) =>
  publishLists(texts.map(listOf), calendar);

describe('reading the published list', () => {
  test.each([
    ['the list of one language', english, 'en'],
    ['the other language', chinese, 'zh-HK'],
    ['the .ics, lines folded', fixture('2027-en.ics'), 'en'],
  ])('takes %s', (_what, text, language) => {
    const list = listOf(text);
    const days = list.years.get(2027) ?? [];
    expect([list.language, [...list.years.keys()], days.length]).toEqual([language, [2027], 18]);
    expect(days[0]?.date).toBe('2027-01-01');
    expect(days.map(({ date }) => date)).toContain('2027-10-02');
  });

  it('takes the same calendar written in JSON', () => {
    const vevent = rows(english).map(({ id, name, date }) => ({
      dtstart: [date.replaceAll('-', ''), { value: 'DATE' }],
      uid: id,
      summary: name,
    }));
    const text = JSON.stringify({ vcalendar: [{ 'x-wr-calname': 'Hong Kong Public Holidays', vevent }] });
    expect(listOf(text).years.get(2027)).toEqual(listOf(english).years.get(2027));
  });

  it('gives whole names from folded lines', () => {
    expect(
      listOf(fixture('2027-en.ics'))
        .years.get(2027)
        ?.find(({ date }) => date === '2027-07-01')?.name,
    ).toBe('Hong Kong Special Administrative Region Establishment Day');
  });

  it('leaves out an earlier year of which the list holds only the end', () => {
    const late = { name: 'The first weekday after Christmas Day', date: '2026-12-26' };
    const list = listOf(written((days) => [late, ...days]));
    expect([...list.years.keys()]).toEqual([2027]);
    expect(list.leftOut.map(({ date }) => date)).toEqual(['2026-12-26']);
  });

  const inMacau = (days: Row[]) => days.map((day) => ({ ...day, id: 'x@gov.mo' }));
  const withoutOwnDay = (days: Row[]) =>
    days.map(({ date, name }) => ({ date, name: name.includes('Establishment') ? 'Canada Day' : name }));
  test.each([
    ['nothing', ' ', 'empty-file'],
    ['text that is no list', 'hello', 'not-holiday-list'],
    ['an empty list', '[]', 'not-holiday-list'],
    ['records of something else', '[{"title":"Accountant"}]', 'not-holiday-list'],
    ['an empty calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'not-holiday-list'],
    ['another publisher', written(inMacau), 'other-place'],
    ['another place by its days', written(withoutOwnDay), 'other-place'],
    [
      'another place by its title',
      fixture('2027-en.ics').replace('CALNAME:Hong Kong', 'CALNAME:Singapore'),
      'other-place',
    ],
    ['Simplified Chinese', chinese.replaceAll('聖誕節', '圣诞节'), 'simplified-chinese'],
    ['a date that does not exist', english.replace('"2027-03-29"', '"2027-02-29"'), 'date-wrong'],
    ['a moment instead of a date', english.replace('"2027-03-29"', '"2027-03-29T00:00:00Z"'), 'date-wrong'],
    ['a date its id does not tell', english.replace('"2027-03-29"', '"2027-03-30"'), 'date-wrong'],
    [
      'days that slipped',
      written((days) => days.map(({ name, date }) => ({ name, date: date.replace('07-01', '06-30') }))),
      'date-wrong',
    ],
    ['a day twice', written((days) => [...days, days[0]]), 'date-twice'],
    [
      'a Sunday',
      written((days) => [...days, { name: 'The second day of Lunar New Year', date: '2027-02-07' }]),
      'on-sunday',
    ],
    ['half a year', written((days) => days.slice(0, 16)), 'year-short'],
    ['a year in the middle that is not there', invented([2027, 2029]), 'year-missing'],
  ])('refuses %s', (_what, text, kind) => expect(refusalOf(text)?.kind).toBe(kind));
});

describe('what an import changes', () => {
  it('makes computed days gazetted and adds what was not foreseen, named in both languages', () => {
    const found = importOf([english, chinese]);
    if (!found.ok) throw new Error(found.refusal.kind);
    const [change] = found.value.changes;
    expect(change?.added).toEqual([
      { date: '2027-10-02', en: 'An extra day of this test', zh: '測試用的額外假期' },
    ]);
    expect([change?.confirmed.length, change?.removed, change?.renamed, change?.unchanged]).toEqual([
      17,
      [],
      [],
      0,
    ]);
    expect(found.value.untranslated).toEqual([]);
    expect(found.value.years[0]?.days[0]).toEqual({
      date: '2027-01-01',
      en: 'The first day of January',
      zh: '一月一日',
    });
  });

  it.each([
    ['English', english, { en: 'Lunar New Year’s Day', zh: '農曆年初一' }, 'An extra day of this test'],
    ['Chinese', chinese, { en: 'Lunar New Year’s Day', zh: '農曆年初一' }, '測試用的額外假期'],
  ])(
    'lends the known twin to a list in %s alone, and says where there is none',
    (_what, text, names, alone) => {
      const found = importOf([text]);
      if (!found.ok) throw new Error(found.refusal.kind);
      expect(found.value.years[0]?.days[1]).toEqual({ date: '2027-02-06', ...names });
      expect(found.value.untranslated).toEqual([alone]);
      expect(found.value.years[0]?.days.find(({ date }) => date === '2027-10-02')).toMatchObject({
        en: alone,
        zh: alone,
      });
    },
  );

  it('tells a day that goes and a day that is renamed', () => {
    const moved = bundledHolidays.days.map((day) =>
      day.date === '2027-04-05'
        ? { ...day, date: localDate.parse('2027-04-06') }
        : day.date === '2027-05-13'
          ? { ...day, en: 'Buddha’s day' }
          : day,
    );
    const found = importOf([english, chinese], { ...bundledHolidays, days: moved });
    if (!found.ok) throw new Error(found.refusal.kind);
    const [change] = found.value.changes;
    expect(change?.removed.map(({ date }) => date)).toEqual(['2027-04-06']);
    expect(change?.added.map(({ date }) => date)).toContain('2027-04-05');
    expect(change?.renamed.map(({ from, to }) => [from.en, to.en])).toEqual([
      ['Buddha’s day', 'The Birthday of the Buddha'],
    ]);
  });

  it.each([
    ['two files of one language', [english, fixture('2027-en.ics')], 'same-language'],
    ['two languages of other days', [english, invented([2027], '假期')], 'files-differ'],
    ['three files', [english, chinese, invented([2027])], 'too-many-files'],
    ['a list that jumps over a year still to be gazetted', [invented([2028])], 'year-missing'],
  ])('refuses %s', (_what, texts, kind) => {
    const found = importOf(texts);
    expect(found.ok ? null : found.refusal.kind).toBe(kind);
  });

  it('takes several years, and a first list into an office that knows none', () => {
    const found = importOf([invented([2028, 2029])], { published: 0, days: [] });
    expect(found.ok && found.value.changes.map(({ year, added }) => [year, added.length])).toEqual([
      [2028, 23],
      [2029, 23],
    ]);
  });
});
