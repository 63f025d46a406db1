import { describe, expect, it } from 'vitest';
import type { TravelTable } from '@shared/domain/interview/travel';
import { nextSlotDates } from '@shared/domain/office/slot-dates';
import { localDate } from '@shared/time/local-date';
import { readDurations } from '@features/settings/durations-form';
import { changedWays, travelOf, typedFrom, typeWay } from '@features/settings/travel-form';
import { readRules } from '@features/settings/weather-form';

const table: TravelTable = {
  districts: ['north', 'east', 'south'].map((id) => ({ id, en: id, zh: id })),
  minutes: [
    [10, 20, 30],
    [20, 10, 40],
    [30, 40, 10],
  ],
};
const nothing = new Map<string, number | undefined>();
const way = { from: 0, to: 2 };

describe('travel as a form', () => {
  it('types both directions, or one', () => {
    const both = typeWay(nothing, way, { minutes: 55, bothWays: true });
    expect(travelOf(table, both)?.minutes).toEqual([
      [10, 20, 55],
      [20, 10, 40],
      [55, 40, 10],
    ]);
    const one = typeWay(nothing, way, { minutes: 55, bothWays: false });
    expect(travelOf(table, one)?.minutes[2]).toEqual([30, 40, 10]);
    expect(changedWays(table, one)).toEqual(['0/2']);
    expect(changedWays(table, typeWay(one, way, { minutes: 30, bothWays: false }))).toEqual([]);
  });

  it.each([undefined, -1, 601, 12.5])('is no table while a field holds %s', (minutes) => {
    expect(travelOf(table, typeWay(nothing, way, { minutes, bothWays: false }))).toBeNull();
  });

  it('goes back to a shipped table by the names of its districts', () => {
    const [north, east, south] = table.districts;
    const shipped = {
      districts: [south!, north!],
      minutes: [
        [11, 33],
        [30, 10],
      ],
    };
    const typed = typedFrom(table, shipped);
    expect([...typed]).toEqual([
      ['2/2', 11],
      ['2/0', 33],
    ]);
    expect(east?.id).toBe('east');
    expect(travelOf(table, typed)?.minutes[1]).toEqual([20, 10, 40]);
  });
});

describe('cut-offs as a form', () => {
  const rule = (clearedBy: number | undefined, runsFrom: number | undefined) => ({ clearedBy, runsFrom });
  it.each([
    ['in order', [rule(390, 510), rule(720, 840)], null],
    ['none at all', [], null],
    ['an empty time', [rule(390, 510), rule(undefined, 840)], 'unreadable'],
    ['running before the signal is down', [rule(390, 380)], 'early'],
    ['the second not later than the first', [rule(720, 840), rule(720, 900)], 'order'],
  ])('%s', (_what, typed, fault) => {
    const read = readRules(typed);
    expect(read.ok ? null : read.fault).toBe(fault);
    if (read.ok) expect(read.rules.cutOffs).toEqual(typed);
  });
});

describe('durations as a form', () => {
  const duration = { id: 'one', kind: 'office' as const, en: ' First ', zh: '首次', minutes: 45 };
  it('trims names, and names what is not whole', () => {
    expect(readDurations([duration])).toEqual({ ok: true, durations: [{ ...duration, en: 'First' }] });
    expect(readDurations([duration, { ...duration, zh: ' ' }])).toEqual({
      ok: false,
      fault: 'nameless',
      index: 1,
    });
    expect(readDurations([{ ...duration, minutes: undefined }])).toEqual({
      ok: false,
      fault: 'range',
      index: 0,
    });
  });
});

describe('the next dates of a slot', () => {
  const slot = { weekday: 5, startMinute: 600, durationMinutes: 60, from: '2026-11-01', until: '2027-01-08' };
  const calendar = {
    published: 2026,
    days: [
      { date: localDate.parse('2026-12-25'), en: 'Christmas Day', zh: '聖誕節', status: 'gazetted' as const },
    ],
  };
  it('tell holidays, dates left out, and the end', () => {
    const exceptions = { '2026-12-18': true as const, '2026-12-25': true as const };
    const today = localDate.parse('2026-12-12');
    expect(nextSlotDates({ ...slot, exceptions }, { today, calendar }, 8)).toEqual([
      { date: '2026-12-18', state: 'excepted' },
      { date: '2026-12-25', state: 'holiday' },
      { date: '2027-01-01', state: 'stands' },
      { date: '2027-01-08', state: 'stands' },
    ]);
    expect(
      nextSlotDates({ ...slot, exceptions }, { today: localDate.parse('2027-01-09'), calendar }, 8),
    ).toEqual([]);
  });
});
