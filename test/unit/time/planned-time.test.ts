import { describe, expect, it, test } from 'vitest';
import { zoneRules } from '@data/zone-rules';
import { instant } from '@shared/time/instant';
import { localDate } from '@shared/time/local-date';
import { plannedEnd, plannedInterval, plannedStart, plannedTime } from '@shared/time/planned-time';

const hongKong = 'Asia/Hong_Kong';
const london = 'Europe/London';
const plan = (date: string, startMinute: number, durationMinutes: number, zone = hongKong) =>
  plannedTime.parse({ date, startMinute, durationMinutes, zone });

describe('decoder', () => {
  const good = { date: '2026-11-23', startMinute: 0, durationMinutes: 1_440, zone: hongKong };
  it('takes a whole day', () => expect(plannedTime.parse(good)).toEqual(good));
  test.each([
    { startMinute: 1_440 },
    { startMinute: -1 },
    { startMinute: 9.5 },
    { durationMinutes: 0 },
    { durationMinutes: 1_441 },
    { zone: '' },
    { date: '2026-02-30' },
  ])('refuses %j', (change) => expect(plannedTime.safeParse({ ...good, ...change }).success).toBe(false));
});

describe('a planned time in its zone', () => {
  test.each([
    [
      'Hong Kong, afternoon',
      plan('2026-11-23', 870, 45),
      '2026-11-23T06:30:00.000Z',
      '2026-11-23T07:15:00.000Z',
    ],
    [
      'Hong Kong, past midnight',
      plan('2026-12-31', 1_425, 30),
      '2026-12-31T15:45:00.000Z',
      '2026-12-31T16:15:00.000Z',
    ],
    [
      'Hong Kong, before eight is the day before in UTC',
      plan('2026-03-01', 0, 60),
      '2026-02-28T16:00:00.000Z',
      '2026-02-28T17:00:00.000Z',
    ],
    [
      'London, winter',
      plan('2026-01-15', 600, 60, london),
      '2026-01-15T10:00:00.000Z',
      '2026-01-15T11:00:00.000Z',
    ],
    [
      'London, summer',
      plan('2026-07-15', 600, 60, london),
      '2026-07-15T09:00:00.000Z',
      '2026-07-15T10:00:00.000Z',
    ],
    [
      'London, in the hour spring skips',
      plan('2026-03-29', 90, 60, london),
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T02:30:00.000Z',
    ],
    [
      'London, after the skipped hour',
      plan('2026-03-29', 120, 60, london),
      '2026-03-29T01:00:00.000Z',
      '2026-03-29T02:00:00.000Z',
    ],
    [
      'London, in the hour autumn repeats: the first',
      plan('2026-10-25', 90, 60, london),
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ],
    [
      'London, after the repeated hour',
      plan('2026-10-25', 120, 60, london),
      '2026-10-25T02:00:00.000Z',
      '2026-10-25T03:00:00.000Z',
    ],
  ])('%s', (_, planned, start, end) => {
    expect(plannedStart(planned, zoneRules)).toBe(start);
    expect(plannedEnd(planned, zoneRules)).toBe(end);
    const interval = plannedInterval(planned, zoneRules);
    expect(interval).toEqual({ start: Date.parse(start) / 60_000, end: Date.parse(end) / 60_000 });
  });
});

describe('zone rules', () => {
  test.each([
    ['2026-11-23T15:59:59.999Z', hongKong, '2026-11-23', 1_439],
    ['2026-11-23T16:00:00.000Z', hongKong, '2026-11-24', 0],
    ['2026-12-31T16:30:30.000Z', hongKong, '2027-01-01', 30],
    ['2026-03-29T00:59:00.000Z', london, '2026-03-29', 59],
    ['2026-03-29T01:00:00.000Z', london, '2026-03-29', 120],
    ['2026-10-25T00:30:00.000Z', london, '2026-10-25', 90],
    ['2026-10-25T01:30:00.000Z', london, '2026-10-25', 90],
    ['2026-10-25T23:30:00.000Z', london, '2026-10-25', 1_410],
    ['2026-11-23T03:00:00.000Z', 'America/New_York', '2026-11-22', 1_320],
    ['2026-11-23T18:00:00.000Z', 'Asia/Kolkata', '2026-11-23', 1_410],
    ['2026-11-23T18:45:00.000Z', 'Asia/Kathmandu', '2026-11-24', 30],
    ['2026-11-23T12:00:00.000Z', 'Pacific/Kiritimati', '2026-11-24', 120],
  ])('%s in %s is %s, minute %i', (moment, zone, date, minute) =>
    expect(zoneRules.toLocal(instant.parse(moment), zone)).toEqual({ date, minute }),
  );

  it('counts minutes past either end of the day', () => {
    const date = localDate.parse('2026-11-23');
    expect(zoneRules.toInstant(date, 1_440, hongKong)).toBe('2026-11-23T16:00:00.000Z');
    expect(zoneRules.toInstant(date, -1, hongKong)).toBe('2026-11-22T15:59:00.000Z');
    expect(zoneRules.toInstant(date, 3_000, hongKong)).toBe('2026-11-24T18:00:00.000Z');
  });

  it('knows days that do not begin at midnight', () => {
    const date = localDate.parse('2018-11-04');
    const saoPaulo = 'America/Sao_Paulo';
    expect(zoneRules.toInstant(date, 0, saoPaulo)).toBe('2018-11-04T03:00:00.000Z');
    expect(zoneRules.toLocal(instant.parse('2018-11-04T03:00:00.000Z'), saoPaulo)).toEqual({
      date,
      minute: 60,
    });
  });

  it('agrees with the system on every hour of two years, in zones with and without summer time', () => {
    const hour = 3_600_000;
    for (const zone of [hongKong, london, 'America/New_York', 'Australia/Lord_Howe']) {
      const system = new Intl.DateTimeFormat('en-CA', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
        hourCycle: 'h23',
      });
      for (let millis = Date.UTC(2026, 0, 1); millis < Date.UTC(2028, 0, 1); millis += hour) {
        const parts = Object.fromEntries(
          system.formatToParts(millis).map(({ type, value }) => [type, value]),
        );
        const expected = `${parts['year']}-${parts['month']}-${parts['day']} ${Number(parts['hour']) * 60 + Number(parts['minute'])}`;
        const moment = instant.parse(new Date(millis).toISOString());
        const local = zoneRules.toLocal(moment, zone);
        if (`${local.date} ${local.minute}` !== expected) expect.fail(`${zone} ${moment}: ${expected}`);
      }
    }
  });

  it('throws on a zone that does not exist', () => {
    expect(() => zoneRules.toInstant(localDate.parse('2026-11-23'), 0, 'Asia/Kowloon')).toThrow();
  });
});
