import { describe, expect, it, test } from 'vitest';
import { holidayCalendar, holidayOn, holidaySet, publishYear } from '@shared/time/holidays';
import { addDays, dayOfWeek, localDate } from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';
import { holidaysPerYear, makeHolidays } from '../../support/make-holidays';
import { bundledHolidays } from './office-time';

const on = (text: string): LocalDate => localDate.parse(text);

/**
 * The festivals themselves, written out by hand and compared with the lunar tables of the Python package `holidays`
 * (0.105), not with the package that makes our file. (The system's Chinese calendar is a day off in 2027 and 2030.)
 */
const festivalDays = {
  newYear: ['2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
  chingMing: ['2027-04-05', '2028-04-04', '2029-04-04', '2030-04-05'],
  buddha: ['2027-05-13', '2028-05-02', '2029-05-20', '2030-05-09'],
  tuenNg: ['2027-06-09', '2028-05-28', '2029-06-16', '2030-06-05'],
  midAutumn: ['2027-09-15', '2028-10-03', '2029-09-22', '2030-09-12'],
  chungYeung: ['2027-10-08', '2028-10-26', '2029-10-16', '2030-10-05'],
};

/** A festival on a Sunday is kept on the day after. */
const keptOn = (date: LocalDate): LocalDate => (dayOfWeek(date) === 0 ? addDays(date, 1) : date);

describe('the bundled holidays', () => {
  it('are what the generator makes', () => expect(bundledHolidays).toEqual(makeHolidays()));

  it('have seventeen days in every year but 2015, which had one more, and none on a Sunday', () => {
    for (let year = 2012; year <= 2030; year += 1) {
      const ofYear = bundledHolidays.days.filter(({ date }) => date.startsWith(`${year}-`));
      expect(ofYear.length, `${year}`).toBe(year === 2015 ? holidaysPerYear + 1 : holidaysPerYear);
      expect(ofYear.filter(({ date }) => dayOfWeek(date) === 0)).toEqual([]);
      expect(new Set(ofYear.map(({ status }) => status))).toEqual(
        new Set([year <= bundledHolidays.published ? 'gazetted' : 'computed']),
      );
    }
  });

  test.each([
    ['2026-02-17', 'Lunar New Year’s Day', '農曆年初一', 'gazetted'],
    ['2026-04-06', 'The day following Ching Ming Festival', '清明節翌日', 'gazetted'],
    ['2026-04-07', 'The day following Easter Monday', '復活節星期一翌日', 'gazetted'],
    ['2026-05-25', 'The day following the Birthday of the Buddha', '佛誕翌日', 'gazetted'],
    [
      '2026-07-01',
      'Hong Kong Special Administrative Region Establishment Day',
      '香港特別行政區成立紀念日',
      'gazetted',
    ],
    ['2026-09-26', 'The day following the Chinese Mid-Autumn Festival', '中秋節翌日', 'gazetted'],
    ['2026-10-19', 'The day following Chung Yeung Festival', '重陽節翌日', 'gazetted'],
    ['2026-12-26', 'The first weekday after Christmas Day', '聖誕節後第一個周日', 'gazetted'],
    ['2027-02-06', 'Lunar New Year’s Day', '農曆年初一', 'computed'],
    ['2027-12-27', 'The first weekday after Christmas Day', '聖誕節後第一個周日', 'computed'],
  ])('%s is %s', (date, en, zh, status) =>
    expect(holidayOn(bundledHolidays, on(date))).toEqual({ date, en, zh, status }),
  );

  test.each([
    ['Ching Ming Festival', festivalDays.chingMing, 0],
    ['the Birthday of the Buddha', festivalDays.buddha, 0],
    ['Tuen Ng Festival', festivalDays.tuenNg, 0],
    ['the day after Mid-Autumn', festivalDays.midAutumn, 1],
    ['Chung Yeung Festival', festivalDays.chungYeung, 0],
  ])('computed years keep %s on its day', (_, festivals, daysAfter) => {
    const expected = festivals.map((festival) => keptOn(addDays(on(festival), daysAfter)));
    expect(expected.filter((date) => !holidaySet(bundledHolidays).has(date))).toEqual([]);
  });

  it('gives Lunar New Year three days besides the Sunday in computed years', () => {
    for (const newYear of festivalDays.newYear) {
      const firstFour = [0, 1, 2, 3].map((days) => addDays(on(newYear), days));
      const hasSunday = firstFour.slice(0, 3).some((date) => dayOfWeek(date) === 0);
      const expected = firstFour.slice(0, hasSunday ? 4 : 3).filter((date) => dayOfWeek(date) !== 0);
      expect(firstFour.filter((date) => holidaySet(bundledHolidays).has(date))).toEqual(expected);
    }
  });
});

describe('a holiday calendar', () => {
  it('knows ordinary days and Sundays as no holidays', () => {
    expect(holidayOn(bundledHolidays, on('2026-11-23'))).toBeUndefined();
    expect(holidayOn(bundledHolidays, on('2026-11-22'))).toBeUndefined();
    expect(holidaySet(bundledHolidays).has(on('2026-11-23'))).toBe(false);
    expect(holidaySet(bundledHolidays).has(on('2026-12-25'))).toBe(true);
    expect(holidaySet(bundledHolidays).size).toBe(bundledHolidays.days.length);
  });

  it('refuses days out of order, twice or without a name', () => {
    const christmas = { date: '2026-12-25', en: 'Christmas Day', zh: '聖誕節', status: 'gazetted' };
    const newYear = {
      date: '2026-01-01',
      en: 'The first day of January',
      zh: '一月一日',
      status: 'gazetted',
    };
    const accepts = (days: unknown[]): boolean =>
      holidayCalendar.safeParse({ published: 2026, days }).success;
    expect(accepts([newYear, christmas])).toBe(true);
    expect(accepts([christmas, newYear])).toBe(false);
    expect(accepts([christmas, christmas])).toBe(false);
    expect(accepts([{ ...christmas, zh: '' }])).toBe(false);
    expect(accepts([{ ...christmas, status: 'guessed' }])).toBe(false);
  });

  it('takes the published list of a year in the place of the computed one', () => {
    const published = [
      { date: on('2027-10-02'), en: 'National Day, moved', zh: '國慶日' },
      { date: on('2027-01-01'), en: 'The first day of January', zh: '一月一日' },
      { date: on('2028-01-01'), en: 'Of another year', zh: '另一年' },
    ];
    const calendar = holidayCalendar.parse(publishYear(bundledHolidays, 2027, published));
    const of2027 = calendar.days.filter(({ date }) => date.startsWith('2027-'));
    expect(calendar.published).toBe(2027);
    expect(of2027.map(({ date, status }) => [date, status])).toEqual([
      ['2027-01-01', 'gazetted'],
      ['2027-10-02', 'gazetted'],
    ]);
    expect(holidayOn(calendar, on('2028-01-01'))).toEqual(holidayOn(bundledHolidays, on('2028-01-01')));
    expect(publishYear(bundledHolidays, 2020, []).published).toBe(2026);
  });
});
