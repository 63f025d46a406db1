import { describe, expect, it, test } from 'vitest';
import { endedByRules, hoursFromNow, runsFrom } from '@shared/domain/interview/weather-hours';
import { interviewsHit } from '@shared/domain/interview/weather-hit';
import type { InterviewStage } from '@shared/domain/interview/interview';
import { standardHours } from '@shared/domain/office/policy';
import { standardWeatherRules, type WeatherRules } from '@shared/domain/office/weather-rules';
import { localDate } from '@shared/time/local-date';
import { zoneRules } from '@data/zone-rules';
import { anInterview } from './an-interview';

/** `08:30` as minutes of the day. */
const at = (clock: string): number => {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
};
const clock = (minute: number | null): string | null =>
  minute === null
    ? null
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const monday = localDate.parse('2026-11-23');
const sunday = localDate.parse('2026-11-22');
const holiday = localDate.parse('2026-12-25');
const days = { hours: standardHours, holidays: new Set([holiday]) };
const own: WeatherRules = { cutOffs: [{ clearedBy: at('10:00'), runsFrom: at('11:30') }] };
const none: WeatherRules = { cutOffs: [] };

describe('when meetings run again, once the signal is down', () => {
  // 06:30 → 08:30, 12:00 → 14:00, 16:00 → 18:00, as the product says.
  it.each([
    ['the night before is over', '00:00', '08:30'],
    ['a minute before the first cut-off', '06:29', '08:30'],
    ['on the first cut-off', '06:30', '08:30'],
    ['a minute after it', '06:31', '14:00'],
    ['on the second', '12:00', '14:00'],
    ['a minute after that', '12:01', '18:00'],
    ['on the last', '16:00', '18:00'],
    ['a minute after the last', '16:01', null],
    ['at the end of the day', '23:59', null],
  ])('%s: down at %s, from %s', (_case, lowered, from) => {
    expect(clock(runsFrom(at(lowered), standardWeatherRules))).toBe(from);
  });

  it.each([
    ['10:00', '11:30'],
    ['10:01', null],
  ])('an office with a cut-off of its own: down at %s, from %s', (lowered, from) => {
    expect(clock(runsFrom(at(lowered), own))).toBe(from);
  });

  test('an office without cut-offs holds nothing more that day', () => {
    expect(runsFrom(at('05:00'), none)).toBeNull();
  });

  it.each([
    ['Monday', monday, '11:00', '14:00'],
    ['Monday, after the last', monday, '17:00', '24:00'],
    ['Sunday', sunday, '11:00', '14:00'],
    ['Sunday, after the last', sunday, '17:00', '24:00'],
  ])('the hours hit end there: %s', (_case, date, lowered, to) => {
    const hours = { date, from: at('09:00'), to: at('19:00') };
    expect(clock(endedByRules(hours, at(lowered), standardWeatherRules).to)).toBe(to);
  });
});

describe('the hours proposed when a signal goes up', () => {
  it.each([
    ['a working morning', monday, '10:42', '10:42–18:00'],
    ['after closing', monday, '20:15', '20:15–24:00'],
    ['on the minute of closing', monday, '18:00', '18:00–24:00'],
    ['a Sunday', sunday, '10:42', '10:42–24:00'],
    ['a public holiday', holiday, '10:42', '10:42–24:00'],
  ])('%s', (_case, date, now, expected) => {
    const { from, to } = hoursFromNow({ date, minute: at(now) }, days);
    expect(`${clock(from)}–${clock(to)}`).toBe(expected);
  });
});

describe('which interviews the hours hit', () => {
  const zone = 'Asia/Hong_Kong';
  const hours = { date: monday, from: at('13:00'), to: at('18:00') };
  const hitIds = (...rows: readonly ReturnType<typeof anInterview>[]) =>
    interviewsHit(rows, hours, { zone, zoneRules });

  it.each([
    ['ends as they begin', '12:15+45', false],
    ['reaches a minute in', '12:16+45', true],
    ['lies within', '15:00+45', true],
    ['begins a minute before the end', '17:59+45', true],
    ['begins as they end', '18:00+45', false],
    ['is as long as they are and more', '12:00+600', true],
  ])('one that %s (%s): %s', (_case, when, hit) => {
    const { toSettle } = hitIds(anInterview(`2026-11-23 ${when}`));
    expect(toSettle.length).toBe(hit ? 1 : 0);
  });

  test('never one of another day, nor a deleted one', () => {
    const { toSettle, underWay } = hitIds(
      anInterview('2026-11-24 14:00'),
      anInterview('2026-11-23 14:00', { deletedAt: '2026-11-20T02:00:00.000Z' }),
    );
    expect([...toSettle, ...underWay]).toEqual([]);
  });

  it.each<[InterviewStage, 'settle' | 'under way' | 'neither']>([
    ['held-slot', 'settle'],
    ['awaiting-confirmation', 'settle'],
    ['confirmed', 'settle'],
    ['arrived', 'under way'],
    ['in-progress', 'under way'],
    ['done', 'neither'],
    ['declined', 'neither'],
    ['cancelled', 'neither'],
    ['no-show-candidate', 'neither'],
    ['no-show-client', 'neither'],
  ])('%s: %s', (stage, where) => {
    const { toSettle, underWay } = hitIds(anInterview('2026-11-23 14:00', { stage }));
    const found = toSettle.length > 0 ? 'settle' : underWay.length > 0 ? 'under way' : 'neither';
    expect(found).toBe(where);
  });

  test('the soonest is rung first, whatever the order they are read in', () => {
    const rows = ['16:00', '13:30', '14:15', '13:30'].map((when, index) =>
      anInterview(`2026-11-23 ${when}`, { id: `ivw_${index}` }),
    );
    expect(hitIds(...rows).toSettle.map(({ id }) => id)).toEqual(['ivw_1', 'ivw_3', 'ivw_2', 'ivw_0']);
  });
});
