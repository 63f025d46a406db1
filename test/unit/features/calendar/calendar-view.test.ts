import { describe, expect, it } from 'vitest';
import { localDate } from '@shared/time/local-date';
import {
  readWall,
  shownDays,
  stepDate,
  wallMinutes,
  wallSpan,
  type CalendarView,
} from '@features/calendar/calendar-view';

const date = (text: string) => localDate.parse(text);
const zone = 'Asia/Hong_Kong';

describe('the days a view shows', () => {
  it.each<[CalendarView, string, string, string]>([
    ['day', '2026-11-25', '2026-11-25', '2026-11-26'],
    ['week', '2026-11-25', '2026-11-23', '2026-11-30'],
    ['list', '2026-11-29', '2026-11-23', '2026-11-30'],
    ['month', '2026-11-25', '2026-10-26', '2026-12-07'],
  ])('%s around %s: from %s up to %s', (view, around, from, to) => {
    expect(shownDays(view, date(around))).toEqual({ from, to });
  });

  it.each<[CalendarView, string, 1 | -1, string]>([
    ['day', '2026-11-30', 1, '2026-12-01'],
    ['week', '2026-11-25', -1, '2026-11-18'],
    ['month', '2026-01-31', 1, '2026-02-28'],
  ])('%s from %s by %i is %s', (view, from, steps, to) => {
    expect(stepDate(view, date(from), steps)).toBe(to);
  });
});

describe('the wall clock of the grid', () => {
  const planned = { date: date('2026-11-23'), startMinute: 1410, durationMinutes: 45, zone };

  it('carries a span past midnight into the next day', () => {
    expect(wallSpan(planned)).toEqual({ start: '2026-11-23T23:30:00', end: '2026-11-24T00:15:00' });
  });

  it('reads back the date and minute the grid says, whatever zone sign follows', () => {
    expect(readWall('2026-11-23T09:45:00Z')).toEqual({ date: '2026-11-23', startMinute: 585 });
    expect(readWall('2026-11-23')).toEqual({ date: '2026-11-23', startMinute: 0 });
    expect(readWall('soon')).toBeNull();
  });

  it('measures what was dragged', () => {
    expect(wallMinutes('2026-11-23T23:30:00Z', '2026-11-24T00:15:00Z')).toBe(45);
    expect(wallMinutes('2026-11-23T23:30:00Z', '')).toBeNull();
  });
});
