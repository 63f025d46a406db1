import { describe, expect, it } from 'vitest';
import { createDayMap } from '@data/sample/sample-days';
import { addDays, dayOfWeek, type LocalDate } from '@shared/time/local-date';

const date = (text: string): LocalDate => text as LocalDate;
const weeks = { weeksBack: 5, weeksAhead: 3 };
const monday = date('2027-02-08');
const lunarNewYear = new Set(['2027-02-06', '2027-02-08', '2027-02-09'].map(date));
const days = Array.from({ length: 9 * 7 + 120 }, (_none, index) => index - 5 * 7 - 60);
const isWeekday = (day: number): boolean => ((day % 7) + 7) % 7 < 5;

describe('createDayMap', () => {
  it('keeps every day where no holiday is in the way', () => {
    const dateOf = createDayMap({ monday: date('2026-11-23'), holidays: new Set(), ...weeks });
    expect(days.map(dateOf)).toEqual(days.map((day) => addDays(date('2026-11-23'), day)));
  });

  it('begins on the first working day of a week that opens with holidays', () => {
    const dateOf = createDayMap({ monday, holidays: lunarNewYear, ...weeks });
    expect([0, 1, 2, 3].map(dateOf)).toEqual(['2027-02-10', '2027-02-11', '2027-02-12', '2027-02-15']);
    expect(dateOf(-3)).toBe('2027-02-05');
  });

  it('gives every weekday of its weeks a working day of its own, in order', () => {
    const holidays = new Set(['2027-01-13', '2027-01-22', ...lunarNewYear, '2027-03-01'].map(date));
    const dateOf = createDayMap({ monday, holidays, ...weeks });
    const laid = days.filter((day) => isWeekday(day) && day >= -35 && day < 28).map(dateOf);
    expect(new Set(laid).size).toBe(laid.length);
    expect(laid.filter((one) => holidays.has(one) || [0, 6].includes(dayOfWeek(one)))).toEqual([]);
    const all = days.map(dateOf);
    expect(all).toEqual([...all].sort());
  });

  it('keeps the distance of days outside its weeks to the nearest one inside', () => {
    const dateOf = createDayMap({ monday, holidays: lunarNewYear, ...weeks });
    expect(dateOf(400)).toBe(addDays(dateOf(27), 400 - 27));
    expect(dateOf(-400)).toBe(addDays(dateOf(-35), -400 + 35));
  });
});
