import { describe, expect, it, test } from 'vitest';
import {
  labelledHours,
  linesOf,
  minuteAtShare,
  percentOf,
  scaleOf,
} from '@features/calendar/weather/hours-scale';
import {
  chosenOf,
  hoursOf,
  lowered,
  nextFreeTime,
  picked,
  toggled,
  withoutThose,
  type RowPicks,
  type WeatherForm,
} from '@features/calendar/weather/weather-form';
import type { Slot } from '@shared/domain/interview/find-slots';
import type { WeatherChoice, WeatherRow } from '@shared/domain/interview/weather-plan';
import { standardWeatherRules } from '@shared/domain/office/weather-rules';
import { localDate } from '@shared/time/local-date';
import { plannedAt } from '../../../support/hong-kong-time';
import { anInterview } from '../../domain/interview/an-interview';

const hour = 60;
const bar = (from: number, to: number) => ({ start: from * hour, end: to * hour });
const monday = localDate.parse('2026-11-23');
const none: RowPicks = new Map();

const slotAt = (when: string): Slot => ({ planned: plannedAt(when), roomId: 'rom_blue', kept: false });
const [tuesday, wednesday] = [slotAt('2026-11-24 09:00'), slotAt('2026-11-25 14:00')];
const rowWith = (choice: WeatherChoice, slots: readonly Slot[] = [tuesday, wednesday]): WeatherRow => ({
  interview: anInterview('2026-11-23 14:00'),
  choice,
  videoFits: true,
  slots,
  obstacles: [],
});
const form: WeatherForm = {
  signal: 'signal-8',
  notedMinute: 10 * hour,
  date: monday,
  from: 13 * hour,
  to: 18 * hour,
  loweredAt: undefined,
};

describe('the strip of the day', () => {
  it.each([
    ['an empty day', [], null, [9, 18]],
    ['an early and a late interview', [bar(8.5, 9), bar(18, 19.25)], null, [8, 20]],
    ['hours hit to the end of the day', [bar(10, 11)], { from: 13 * hour, to: 24 * hour }, [9, 24]],
    ['hours hit from midnight', [], { from: 0, to: 8 * hour }, [0, 18]],
  ])('%s', (_case, bars, hours, [from, to]) => {
    const scale = scaleOf(bars, hours);
    expect([scale.from / hour, scale.to / hour]).toEqual([from, to]);
  });

  const scale = { from: 9 * hour, to: 19 * hour };
  it.each([
    [9, 0],
    [14, 50],
    [19, 100],
    [8, 0],
    [20, 100],
  ])('%s o’clock stands at %s %', (at, percent) => {
    expect(percentOf(at * hour, scale)).toBeCloseTo(percent);
  });

  it.each([
    [0.5, '14:00'],
    [0.51, '14:00'],
    [0.52, '14:15'],
    [-0.2, '09:00'],
    [1.3, '19:00'],
  ])('a share of %s is %s, in quarters', (share, clock) => {
    const minute = minuteAtShare(share, scale);
    expect(
      `${String(Math.floor(minute / hour)).padStart(2, '0')}:${String(minute % hour).padStart(2, '0')}`,
    ).toBe(clock);
  });

  test('every hour is written, every second one of a long day', () => {
    expect(labelledHours(scale).map((minute) => minute / hour)).toEqual([
      9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]);
    expect(labelledHours({ from: 0, to: 24 * hour }).length).toBe(13);
  });

  test('what overlaps stands one under the other, what touches does not', () => {
    expect(linesOf([bar(9, 10), bar(9.5, 10.5), bar(10, 11), bar(10.25, 12)])).toEqual([0, 1, 0, 2]);
  });
});

describe('the hours as they are filled in', () => {
  it.each<[string, Partial<WeatherForm>, boolean]>([
    ['as they stand', {}, true],
    ['without a day', { date: undefined }, false],
    ['without an end', { to: undefined }, false],
    ['ending as they begin', { to: 13 * hour }, false],
  ])('%s: %s', (_case, given, readable) => {
    expect(hoursOf({ ...form, ...given }) !== null).toBe(readable);
  });

  it.each([
    [11 * hour, 14],
    [12 * hour + 1, 18],
    [16 * hour + 1, 24],
  ])('a signal down at minute %s ends them at %s o’clock', (at, ends) => {
    expect((lowered(form, at, standardWeatherRules).to ?? 0) / hour).toBe(ends);
  });

  test('emptying the field leaves the hours as they are', () => {
    expect(lowered(form, undefined, standardWeatherRules)).toEqual(form);
  });
});

describe('what is chosen by hand', () => {
  const id = 'ivw_1';

  test('putting aside and taking up again brings back what was chosen', () => {
    const video = picked(none, rowWith({ kind: 'cancel' }), { kind: 'video' });
    const aside = toggled(video, rowWith({ kind: 'video' }));
    expect(chosenOf(aside).get(id)).toEqual({ kind: 'leave' });
    expect(chosenOf(toggled(aside, rowWith({ kind: 'leave' }))).get(id)).toEqual({ kind: 'video' });
  });

  test('taken up again without a choice the proposal holds', () => {
    const aside = toggled(none, rowWith({ kind: 'video' }));
    expect(chosenOf(toggled(aside, rowWith({ kind: 'leave' }))).has(id)).toBe(false);
  });

  test('choosing “put aside” from the menu keeps the choice before it too', () => {
    const cancel = picked(none, rowWith({ kind: 'video' }), { kind: 'cancel' });
    const aside = picked(cancel, rowWith({ kind: 'cancel' }), { kind: 'leave' });
    expect(chosenOf(aside).get(id)).toEqual({ kind: 'leave' });
    expect(chosenOf(toggled(aside, rowWith({ kind: 'leave' }))).get(id)).toEqual({ kind: 'cancel' });
  });

  it.each<[string, WeatherChoice, Slot | null]>([
    ['from video to the first', { kind: 'video' }, tuesday],
    ['from the first to the next', { kind: 'move', slot: tuesday }, wednesday],
    ['from the last to the first', { kind: 'move', slot: wednesday }, tuesday],
    ['from one that is gone to the first', { kind: 'move', slot: slotAt('2026-11-26 09:00') }, tuesday],
  ])('the next free time goes %s', (_case, choice, slot) => {
    expect(nextFreeTime(rowWith(choice))).toEqual({ kind: 'move', slot });
  });

  test('there is no next free time where there is none', () => {
    expect(nextFreeTime(rowWith({ kind: 'undecided' }, []))).toBeNull();
  });

  test('what was recorded is forgotten, the rest is kept', () => {
    const picks: RowPicks = new Map([
      ['ivw_1', { choice: { kind: 'video' }, aside: false }],
      ['ivw_2', { choice: undefined, aside: true }],
    ]);
    expect([...withoutThose(picks, [{ interviewId: 'ivw_1' }]).keys()]).toEqual(['ivw_2']);
  });
});
