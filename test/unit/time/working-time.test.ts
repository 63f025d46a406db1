import { describe, expect, it, test } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import { datesBetween, localDate } from '@shared/time/local-date';
import type { LocalDate } from '@shared/time/local-date';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  officeHours,
  workingMinutesBetween,
} from '@shared/time/working-time';
import { momentIn, officeTime, weekOfHours } from './office-time';

const on = (text: string): LocalDate => localDate.parse(text);
const { hongKong } = officeTime;

describe('office hours', () => {
  const morning = { from: 540, to: 780 };
  it('takes lunch gaps, half Saturdays and closed days', () =>
    expect(officeHours.parse(weekOfHours)).toEqual(weekOfHours));
  test.each([
    ['a week that never opens', { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] }],
    ['a span that ends as it starts', { ...weekOfHours, 1: [{ from: 540, to: 540 }] }],
    ['a span past midnight', { ...weekOfHours, 1: [{ from: 540, to: 1_441 }] }],
    ['overlapping spans', { ...weekOfHours, 1: [morning, { from: 779, to: 1_080 }] }],
    ['spans out of order', { ...weekOfHours, 1: [{ from: 840, to: 1_080 }, morning] }],
    ['a missing weekday', { 0: [], 1: [morning], 2: [], 3: [], 4: [], 5: [] }],
  ])('refuses %s', (_, hours) => expect(officeHours.safeParse(hours).success).toBe(false));
  it('takes spans that touch and a span up to midnight', () => {
    const hours = { ...weekOfHours, 1: [morning, { from: 780, to: 1_440 }] };
    expect(officeHours.safeParse(hours).success).toBe(true);
  });
});

describe('working days', () => {
  test.each([
    ['a Monday', '2026-11-23', true],
    ['a half Saturday', '2026-11-28', true],
    ['a Sunday', '2026-11-29', false],
    ['Christmas Day, a Friday', '2026-12-25', false],
    ['the Saturday after it, a holiday too', '2026-12-26', false],
  ])('%s', (_, date, expected) => expect(isWorkingDay(on(date), hongKong)).toBe(expected));

  test.each([
    ['Friday plus one is Saturday', '2026-11-27', 1, '2026-11-28'],
    ['Saturday plus one is Monday', '2026-11-28', 1, '2026-11-30'],
    ['Sunday plus one is Monday', '2026-11-29', 1, '2026-11-30'],
    ['Monday minus one is Saturday', '2026-11-30', -1, '2026-11-28'],
    ['over Christmas', '2026-12-24', 1, '2026-12-28'],
    ['back over Christmas', '2026-12-28', -1, '2026-12-24'],
    ['over New Year', '2026-12-31', 1, '2027-01-02'],
    ['five days over a month end', '2026-11-27', 5, '2026-12-03'],
    ['none, on a Sunday', '2026-11-29', 0, '2026-11-29'],
    ['over Lunar New Year 2026, three days and a Sunday later', '2026-02-16', 1, '2026-02-20'],
  ])('%s', (_, from, count, to) => expect(addWorkingDays(on(from), count, hongKong)).toBe(to));

  it('finds the next working day after a working day and after a closed one', () => {
    expect(nextWorkingDay(on('2026-11-23'), hongKong)).toBe('2026-11-24');
    expect(nextWorkingDay(on('2026-12-25'), hongKong)).toBe('2026-12-28');
  });

  it('gives up loudly where every opening day is a holiday', () => {
    const everyDay = new Set(datesBetween(on('2026-01-01'), on('2036-12-31')));
    expect(() => nextWorkingDay(on('2026-01-01'), { ...hongKong, holidays: everyDay })).toThrow(
      'No working day',
    );
  });
});

const allDay = [{ from: 0, to: 1_440 }];
const openDaily = {
  hours: officeHours.parse({ 0: allDay, 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay, 6: allDay }),
  holidays: new Set<LocalDate>(),
};

describe('working minutes', () => {
  test.each([
    ['within a morning', '2026-11-23 09:10', '2026-11-23 09:40', 30],
    ['over lunch', '2026-11-23 12:30', '2026-11-23 14:30', 60],
    ['inside lunch', '2026-11-23 13:05', '2026-11-23 13:50', 0],
    ['before opening', '2026-11-23 06:00', '2026-11-23 08:59', 0],
    ['after closing', '2026-11-23 18:00', '2026-11-23 23:59', 0],
    ['one whole day', '2026-11-23 00:00', '2026-11-24 00:00', 480],
    ['one whole week', '2026-11-23 00:00', '2026-11-30 00:00', 2_640],
    ['Saturday afternoon to Monday morning', '2026-11-28 13:00', '2026-11-30 09:00', 0],
    ['a holiday, a holiday Saturday and a Sunday', '2026-12-24 18:00', '2026-12-28 09:00', 0],
    ['over midnight and month end', '2026-11-30 17:30', '2026-12-01 09:30', 60],
    ['nothing', '2026-11-23 10:00', '2026-11-23 10:00', 0],
    ['backwards', '2026-11-23 14:30', '2026-11-23 12:30', -60],
    ['2026: 247 weekdays and 49 Saturdays', '2026-01-01 00:00', '2027-01-01 00:00', 247 * 480 + 49 * 240],
  ])('%s', (_, from, to, minutes) => {
    const zone = 'Asia/Hong_Kong';
    expect(workingMinutesBetween(momentIn(zone, from), momentIn(zone, to), hongKong)).toBe(minutes);
  });

  test.each([
    ['an ordinary Sunday', '2026-03-22 00:00', '2026-03-23 00:00', 1_440],
    ['the Sunday that skips an hour', '2026-03-29 00:00', '2026-03-30 00:00', 1_380],
    ['the Sunday that repeats an hour', '2026-10-25 00:00', '2026-10-26 00:00', 1_500],
  ])('open round the clock in London: %s', (_, from, to, minutes) => {
    const zone = 'Europe/London';
    const open = { ...openDaily, zone, zoneRules };
    expect(workingMinutesBetween(momentIn(zone, from), momentIn(zone, to), open)).toBe(minutes);
  });
});
