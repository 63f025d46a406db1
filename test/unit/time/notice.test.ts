import { describe, expect, it, test } from 'vitest';
import { instant } from '@shared/time/instant';
import { gradeNotice, noticeOf } from '@shared/time/notice';
import type { WorkingTime } from '@shared/time/working-time';
import { momentIn, officeTime } from './office-time';

const moments = (time: WorkingTime, receivedAt: string, start: string) => ({
  ...time,
  receivedAt: momentIn(time.zone, receivedAt),
  start: momentIn(time.zone, start),
});
const hour = 60;

describe('notice in Hong Kong', () => {
  test.each([
    ['in office hours, over a weekend', '2026-11-20 17:00', '2026-11-23 10:00', 65 * hour, 6 * hour],
    ['after office hours', '2026-11-20 20:00', '2026-11-23 10:00', 62 * hour, 5 * hour],
    ['before office hours on the day', '2026-11-23 07:00', '2026-11-23 10:00', 3 * hour, hour],
    ['on a Sunday', '2026-11-22 12:00', '2026-11-23 10:00', 22 * hour, hour],
    ['on a Saturday afternoon', '2026-11-21 15:00', '2026-11-23 10:00', 43 * hour, hour],
    ['before two holidays and a Sunday', '2026-12-24 17:00', '2026-12-28 10:00', 89 * hour, 2 * hour],
    ['on a holiday', '2026-12-25 11:00', '2026-12-28 10:00', 71 * hour, hour],
    ['in the lunch break', '2026-11-23 13:15', '2026-11-23 14:30', 75, 30],
    ['over a month end', '2026-11-30 17:30', '2026-12-01 09:30', 16 * hour, hour],
    ['over a year end and New Year', '2026-12-31 17:00', '2027-01-02 10:00', 41 * hour, 2 * hour],
    ['over 28 February', '2027-02-27 12:00', '2027-03-01 10:00', 46 * hour, 2 * hour],
    ['for a start outside office hours', '2026-11-23 17:30', '2026-11-23 19:00', 90, 30],
    ['at the start', '2026-11-23 10:00', '2026-11-23 10:00', 0, 0],
    ['after the start', '2026-11-23 10:20', '2026-11-23 10:00', -20, -20],
    ['after the start, over lunch', '2026-11-23 14:05', '2026-11-23 12:50', -75, -15],
    ['the next day', '2026-11-24 10:00', '2026-11-23 10:00', -24 * hour, -8 * hour],
  ])('%s', (_, receivedAt, start, clockMinutes, workingMinutes) =>
    expect(noticeOf(moments(officeTime.hongKong, receivedAt, start))).toEqual({
      clockMinutes,
      workingMinutes,
    }),
  );
});

describe('notice in London', () => {
  test.each([
    ['a weekend that skips an hour', '2026-03-27 17:00', '2026-03-30 10:00', 64 * hour, 6 * hour],
    ['a weekend that repeats an hour', '2026-10-23 17:00', '2026-10-26 10:00', 66 * hour, 6 * hour],
  ])('%s', (_, receivedAt, start, clockMinutes, workingMinutes) =>
    expect(noticeOf(moments(officeTime.london, receivedAt, start))).toEqual({ clockMinutes, workingMinutes }),
  );
});

describe('grades', () => {
  const client = 24 * hour;
  const office = 4 * hour;
  const grade = (receivedAt: string, start: string, policyMinutes: number) => {
    const given = moments(officeTime.hongKong, receivedAt, start);
    return gradeNotice(noticeOf(given), policyMinutes, given);
  };

  test.each([
    ['client, to the minute', '2026-11-22 10:00', '2026-11-23 10:00', client, 'ample'],
    ['client, a minute less', '2026-11-22 10:01', '2026-11-23 10:00', client, 'short'],
    ['client, the last minute of the day before', '2026-11-22 23:59', '2026-11-23 10:00', client, 'short'],
    ['client, the first minute of the day', '2026-11-23 00:00', '2026-11-23 10:00', client, 'same-day'],
    ['client, the last minute', '2026-11-23 09:59', '2026-11-23 10:00', client, 'same-day'],
    ['client, at the start', '2026-11-23 10:00', '2026-11-23 10:00', client, 'after-start'],
    ['client, late the same day', '2026-11-23 10:20', '2026-11-23 10:00', client, 'after-start'],
    ['client, days later', '2026-11-26 09:00', '2026-11-23 10:00', client, 'after-start'],
    ['office, to the minute, on the day', '2026-11-23 06:00', '2026-11-23 10:00', office, 'ample'],
    ['office, a minute less', '2026-11-23 06:01', '2026-11-23 10:00', office, 'same-day'],
    ['office, the evening before', '2026-11-22 23:59', '2026-11-23 10:00', office, 'ample'],
    ['office, short over midnight', '2026-11-23 23:50', '2026-11-24 00:30', office, 'short'],
    ['the local date counts, not the UTC one', '2026-11-23 07:00', '2026-11-23 08:30', office, 'same-day'],
    ['48 h policy of one client', '2026-11-21 10:01', '2026-11-23 10:00', 48 * hour, 'short'],
    ['no policy, a minute before', '2026-11-23 09:59', '2026-11-23 10:00', 0, 'ample'],
    ['no policy, at the start', '2026-11-23 10:00', '2026-11-23 10:00', 0, 'after-start'],
    ['over a month end', '2026-11-30 17:30', '2026-12-01 09:30', client, 'short'],
  ])('%s', (_, receivedAt, start, policyMinutes, expected) =>
    expect(grade(receivedAt, start, policyMinutes)).toBe(expected),
  );

  it('does not count the seconds that nobody sees', () => {
    const given = {
      ...officeTime.hongKong,
      receivedAt: instant.parse('2026-11-22T02:00:59.999Z'),
      start: instant.parse('2026-11-23T02:00:00.000Z'),
    };
    expect(gradeNotice(noticeOf(given), client, given)).toBe('ample');
  });
});
