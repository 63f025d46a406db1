import { describe, expect, it, test } from 'vitest';
import { civilFromDays, daysFromCivil, daysInMonth } from '@shared/time/civil';
import {
  addDays,
  addMonths,
  compareDates,
  datesBetween,
  dayOfWeek,
  daysBetween,
  localDate,
  startOfWeek,
} from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';

const on = (text: string): LocalDate => localDate.parse(text);
const millisPerDay = 86_400_000;

describe('days of the calendar', () => {
  it('agrees with the built-in calendar on every day of four centuries', () => {
    const first = Date.UTC(1800, 0, 1) / millisPerDay;
    const last = Date.UTC(2200, 0, 1) / millisPerDay;
    for (let days = first; days <= last; days += 1) {
      const builtIn = new Date(days * millisPerDay);
      const civil = civilFromDays(days);
      const expected = [builtIn.getUTCFullYear(), builtIn.getUTCMonth() + 1, builtIn.getUTCDate()];
      if (`${[civil.year, civil.month, civil.day]}` !== `${expected}` || daysFromCivil(civil) !== days) {
        expect.fail(`day ${days}: ${JSON.stringify(civil)} is not ${expected}`);
      }
    }
    expect(last - first).toBe(146_097);
  });

  test.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

describe('decoder', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('takes %s', (text) =>
    expect(localDate.parse(text)).toBe(text),
  );
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20261123',
    '2026-11-23T00:00:00.000Z',
    ' 2026-11-23',
    '',
    20261123,
    null,
  ])('refuses %s', (text) => expect(localDate.safeParse(text).success).toBe(false));
});

describe('date arithmetic', () => {
  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-23', 0, '2026-11-23'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(on(from), days)).toBe(to);
    expect(daysBetween(on(from), on(to))).toBe(days);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-12-31', 0, '2026-12-31'],
  ])('%s plus %i months is %s', (from, months, to) => expect(addMonths(on(from), months)).toBe(to));

  it('cannot leave the years written in four digits', () => {
    expect(() => addDays(on('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(on('0000-01-15'), -1)).toThrow(RangeError);
  });

  test.each([
    ['2026-11-22', 0, '2026-11-16'],
    ['2026-11-23', 1, '2026-11-23'],
    ['2026-11-28', 6, '2026-11-23'],
    ['2026-01-01', 4, '2025-12-29'],
    ['1970-01-01', 4, '1969-12-29'],
    ['1969-12-28', 0, '1969-12-22'],
  ])('%s is weekday %i, its week starts on %s', (date, weekday, monday) => {
    expect(dayOfWeek(on(date))).toBe(weekday);
    expect(startOfWeek(on(date))).toBe(monday);
  });

  it('lists dates with both ends, and none backwards', () => {
    expect(datesBetween(on('2026-12-30'), on('2027-01-02'))).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
    expect(datesBetween(on('2026-11-23'), on('2026-11-23'))).toEqual(['2026-11-23']);
    expect(datesBetween(on('2026-11-23'), on('2026-11-22'))).toEqual([]);
  });

  it('sorts', () => {
    const dates = [on('2026-11-23'), on('2025-12-31'), on('2026-02-01'), on('2026-11-23')];
    expect(dates.sort(compareDates)).toEqual(['2025-12-31', '2026-02-01', '2026-11-23', '2026-11-23']);
  });
});
