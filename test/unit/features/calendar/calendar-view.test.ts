import { describe, expect, it } from 'vitest';
import { localDate } from '@shared/time/local-date';
import { monthWeeks, shownDays, stepDate, type CalendarView } from '@features/calendar/calendar-view';

const date = (text: string) => localDate.parse(text);

describe('the days a view shows', () => {
  it.each<[CalendarView, string, string, string]>([
    ['day', '2026-11-25', '2026-11-25', '2026-11-26'],
    ['lanes', '2026-11-25', '2026-11-25', '2026-11-26'],
    ['week', '2026-11-25', '2026-11-23', '2026-11-30'],
    ['list', '2026-11-29', '2026-11-23', '2026-11-30'],
    ['month', '2026-11-25', '2026-10-26', '2026-12-07'],
  ])('%s around %s: from %s up to %s', (view, around, from, to) => {
    expect(shownDays(view, date(around))).toEqual({ from, to });
  });

  it.each<[CalendarView, string, 1 | -1, string]>([
    ['day', '2026-11-30', 1, '2026-12-01'],
    ['lanes', '2026-11-30', 1, '2026-12-01'],
    ['week', '2026-11-25', -1, '2026-11-18'],
    ['month', '2026-01-31', 1, '2026-02-28'],
  ])('%s from %s by %i is %s', (view, from, steps, to) => {
    expect(stepDate(view, date(from), steps)).toBe(to);
  });

  it('lays a month out in weeks from Monday', () => {
    const weeks = monthWeeks(date('2026-11-25'));
    expect(weeks.map((week) => [week[0], week.length])).toEqual([
      ['2026-10-26', 7],
      ['2026-11-02', 7],
      ['2026-11-09', 7],
      ['2026-11-16', 7],
      ['2026-11-23', 7],
      ['2026-11-30', 7],
    ]);
  });
});
