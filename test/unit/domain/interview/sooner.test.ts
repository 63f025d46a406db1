import { describe, expect, it, test } from 'vitest';
import { localDate } from '@shared/time/local-date';
import type { SlotQuestion } from '@shared/domain/interview/find-slots';
import type { Interview } from '@shared/domain/interview/interview';
import { takenHalfDays } from '@shared/domain/interview/sooner';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

const question = (given: Partial<SlotQuestion> = {}): SlotQuestion => ({
  wanted: anInterview('2026-11-24 10:00', { id: '' }),
  rooms: ['rom_blue', 'rom_red'],
  durationMinutes: 45,
  from: localDate.parse('2026-11-24'),
  days: 2,
  count: 4,
  now: momentAt('2026-11-23 10:00'),
  others: [],
  facts: clashFacts,
  ...given,
});
const busy = (when: string, given: Partial<Interview> = {}): Interview =>
  anInterview(when, { id: `ivw_${when}`, candidateId: 'cnd_bo', roomId: null, ...given });
const told = (asked: SlotQuestion, before: Parameters<typeof takenHalfDays>[1]['before'] = null, count = 9) =>
  takenHalfDays(asked, { before, count }).map(({ date, part, clash }) => [
    date.slice(8),
    part,
    clash.kind,
    clash.blocks,
  ]);

describe('half-days that are taken', () => {
  test('name what takes most of them', () => {
    const others = [busy('2026-11-24 09:00+240'), busy('2026-11-24 09:00+30', { candidateId: 'cnd_ada' })];
    expect(told(question({ others, days: 1 }))).toEqual([['24', 'morning', 'recruiter', true]]);
  });

  test('that have one free start are none', () => {
    expect(told(question({ others: [busy('2026-11-24 09:00+120')], days: 1 }))).toEqual([]);
  });

  test('warn where a reason would open some of it', () => {
    const windows = { a: { weekday: 2, from: 900, to: 1080 } };
    const facts = { ...clashFacts, candidate: { windows, exceptions: {} } };
    const others = [busy('2026-11-24 09:00+120')];
    expect(told(question({ others, facts, days: 1 }))).toEqual([['24', 'morning', 'unavailable', false]]);
  });

  test('a room counts only when all are taken', () => {
    const inRoom = (roomId: string) =>
      busy('2026-11-24 09:00+240', { id: `ivw_${roomId}`, recruiterId: 'stf_ivan', roomId });
    expect(told(question({ others: [inRoom('rom_blue')], days: 1 }))).toEqual([]);
    const both = [inRoom('rom_blue'), inRoom('rom_red')];
    expect(told(question({ others: both, days: 1 }))).toEqual([['24', 'morning', 'room', true]]);
  });

  test('a holiday is one day', () => {
    const from = localDate.parse('2026-12-25');
    expect(told(question({ from, days: 1 }))).toEqual([['25', 'day', 'holiday', false]]);
  });

  test('a Sunday says nothing', () => {
    expect(told(question({ from: localDate.parse('2026-11-29'), days: 1 }))).toEqual([]);
  });

  test('a client’s contact who meets somebody else warns', () => {
    const wanted = aClientInterview('2026-11-24 10:00', { id: '' });
    const others = [aClientInterview('2026-11-24 09:00+180', { id: 'ivw_2', candidateId: 'cnd_bo' })];
    expect(told(question({ wanted, rooms: [], others, days: 1 }))).toEqual([
      ['24', 'morning', 'contact', false],
    ]);
  });
});

describe('how far it looks', () => {
  const others = [busy('2026-11-24 00:00+1440'), busy('2026-11-25 00:00+1440')];
  it.each([
    ['to the end', null, 9, ['24 morning', '24 afternoon', '25 morning', '25 afternoon']],
    [
      'up to the first free morning',
      { date: '2026-11-25', startMinute: 540 },
      9,
      ['24 morning', '24 afternoon'],
    ],
    [
      'up to the first free afternoon',
      { date: '2026-11-25', startMinute: 840 },
      9,
      ['24 morning', '24 afternoon', '25 morning'],
    ],
    ['at most so many', null, 1, ['24 morning']],
  ] as const)('%s', (_case, before, count, expected) => {
    const limit = before && { ...before, date: localDate.parse(before.date) };
    const rows = told(question({ others }), limit, count);
    expect(rows.map(([day, part]) => `${String(day)} ${String(part)}`)).toEqual(expected);
  });

  test('what is over today is passed over', () => {
    const now = momentAt('2026-11-24 12:30');
    expect(told(question({ others, now, days: 1 })).map(([, part]) => part)).toEqual(['afternoon']);
  });
});
