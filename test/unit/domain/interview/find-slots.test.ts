import { describe, expect, it, test } from 'vitest';
import { formatMinute } from '@shared/time/format';
import { localDate } from '@shared/time/local-date';
import { findSlots, findSlotsForEach, type SlotQuestion } from '@shared/domain/interview/find-slots';
import type { Interview } from '@shared/domain/interview/interview';
import type { StandingSlot } from '@shared/domain/office/standing-slots';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

const question = (given: Partial<SlotQuestion> = {}): SlotQuestion => ({
  wanted: anInterview('2026-11-24 10:00', { id: '' }),
  rooms: ['rom_blue', 'rom_red'],
  durationMinutes: 45,
  from: localDate.parse('2026-11-24'),
  days: 3,
  count: 3,
  now: momentAt('2026-11-23 10:00'),
  others: [],
  facts: clashFacts,
  ...given,
});
const told = (asked: SlotQuestion): string[] =>
  findSlots(asked).slots.map(
    ({ planned, roomId }) => `${planned.date} ${formatMinute(planned.startMinute)} ${roomId}`,
  );
const busy = (when: string, given: Partial<Interview> = {}): Interview =>
  anInterview(when, { id: `ivw_${when}`, candidateId: 'cnd_bo', roomId: null, ...given });

describe('the first feasible slots', () => {
  test('of a free day are its first quarter hours', () => {
    expect(told(question())).toEqual([
      '2026-11-24 09:00 rom_blue',
      '2026-11-24 09:15 rom_blue',
      '2026-11-24 09:30 rom_blue',
    ]);
  });

  test('leave the recruiter the buffer, keep out of lunch and take the free room', () => {
    const others = [
      busy('2026-11-24 09:00+180'),
      busy('2026-11-24 14:00+240', { recruiterId: 'stf_ivan', roomId: 'rom_blue' }),
    ];
    expect(told(question({ others }))).toEqual([
      '2026-11-24 12:15 rom_blue',
      '2026-11-24 14:00 rom_red',
      '2026-11-24 14:15 rom_red',
    ]);
  });

  test('begin from now on the day itself', () => {
    const now = momentAt('2026-11-24 16:50');
    expect(told(question({ now }))).toEqual([
      '2026-11-24 17:00 rom_blue',
      '2026-11-24 17:15 rom_blue',
      '2026-11-25 09:00 rom_blue',
    ]);
  });

  test('keep the way between the office and the client free', () => {
    const others = [aClientInterview('2026-11-24 10:00+60', { id: 'ivw_9', recruiterId: 'stf_ivan' })];
    expect(told(question({ others, count: 1 }))).toEqual(['2026-11-24 11:45 rom_blue']);
  });

  test('need no room when none is asked for', () => {
    expect(told(question({ rooms: [], count: 1 }))).toEqual(['2026-11-24 09:00 null']);
  });
});

describe('hours kept for office interviews', () => {
  const kept = (startMinute: number, given: Partial<StandingSlot> = {}): StandingSlot => ({
    slotId: 'slo_1',
    recruiterId: 'stf_grace',
    roomId: 'rom_red',
    date: localDate.parse('2026-11-25'),
    startMinute,
    durationMinutes: 60,
    ...given,
  });
  test('come first, in their own room, marked', () => {
    const { slots } = findSlots(question({ kept: [kept(900)], count: 3 }));
    expect(
      slots.map((slot) => [slot.planned.date, slot.planned.startMinute, slot.roomId, slot.kept]),
    ).toEqual([
      ['2026-11-25', 900, 'rom_red', true],
      ['2026-11-25', 915, 'rom_red', true],
      ['2026-11-24', 540, 'rom_blue', false],
    ]);
  });

  test('move to another room when their own is taken', () => {
    const others = [busy('2026-11-25 15:00+60', { recruiterId: 'stf_ivan', roomId: 'rom_red' })];
    const [first] = findSlots(question({ kept: [kept(900)], others })).slots;
    expect(first).toMatchObject({ roomId: 'rom_blue', kept: true });
  });

  it.each([
    ['of somebody else', kept(900, { recruiterId: 'stf_ivan' })],
    ['too short for it', kept(900, { durationMinutes: 30 })],
    ['on another date', kept(900, { date: localDate.parse('2026-12-02') })],
  ] as const)('%s say nothing', (_case, slot) => {
    expect(findSlots(question({ kept: [slot] })).slots.map((one) => one.kept)).toEqual([false, false, false]);
  });

  test('do not count for a client interview', () => {
    const wanted = aClientInterview('2026-11-24 10:00', { id: '', recruiterAttends: true });
    const { slots } = findSlots(question({ wanted, rooms: [], kept: [kept(900)], count: 400 }));
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.some((slot) => slot.kept)).toBe(false);
  });
});

describe('spread over half-days', () => {
  test('offers the first of each', () => {
    expect(told(question({ spread: true }))).toEqual([
      '2026-11-24 09:00 rom_blue',
      '2026-11-24 12:00 rom_blue',
      '2026-11-25 09:00 rom_blue',
    ]);
  });
});

describe('times that only a reason opens', () => {
  const mornings = { windows: { a: { weekday: 2, from: 540, to: 720 } }, exceptions: {} };
  const warned = (given: Partial<SlotQuestion>) =>
    findSlots(question({ days: 1, ...given })).warned.map(({ planned, kinds }) => [
      formatMinute(planned.startMinute),
      kinds,
    ]);
  test('stand for half-days without a free one, with their kinds', () => {
    expect(warned({ facts: { ...clashFacts, candidate: mornings } })).toEqual([['12:00', ['unavailable']]]);
  });

  test('may lie an hour outside the opening hours, not more', () => {
    const others = [busy('2026-11-24 09:00+240'), busy('2026-11-24 14:00+240')];
    expect(warned({ others })).toEqual([
      ['08:00', ['office-hours']],
      ['18:15', ['office-hours']],
    ]);
  });

  test('are none where something blocks', () => {
    expect(warned({ others: [busy('2026-11-24 00:00+1440')] })).toEqual([]);
  });

  test('are the only ones at a client that was just let down', () => {
    const wanted = aClientInterview('2026-11-24 10:00', { id: '' });
    const facts = { ...clashFacts, letDownOn: localDate.parse('2026-11-10') };
    const found = findSlots(question({ wanted, rooms: [], facts, days: 1 }));
    expect(found.slots).toEqual([]);
    expect(found.warned.map(({ kinds }) => kinds)).toEqual([['goodwill'], ['goodwill']]);
  });
});

describe('for each of several recruiters', () => {
  test('finds what finding for one of them finds', () => {
    const others = [busy('2026-11-24 09:00+180'), busy('2026-11-24 09:00+60', { recruiterId: 'stf_ivan' })];
    const asked = question({ others, count: 5 });
    const found = findSlotsForEach(['stf_grace', 'stf_ivan'], asked);
    for (const recruiterId of ['stf_grace', 'stf_ivan']) {
      const alone = findSlots({ ...asked, wanted: { ...asked.wanted, recruiterId } });
      expect(found.get(recruiterId)).toEqual(alone);
    }
    expect(found.get('stf_ivan')?.slots[0]?.planned.startMinute).toBe(615);
  });
});

describe('when there is none', () => {
  it.each([
    ['a holiday', { from: '2026-12-25', days: 1 }, [], ['holiday']],
    ['a Sunday', { from: '2026-11-29', days: 1 }, [], ['office-hours']],
    ['an interview longer than any span', { durationMinutes: 300 }, [], ['office-hours']],
    [
      'a recruiter who is away',
      {},
      [busy('2026-11-24 00:00+1440'), busy('2026-11-25 00:00+1440'), busy('2026-11-26 00:00+1440')],
      ['recruiter'],
    ],
  ] as const)('%s is named', (_case, given, others, kinds) => {
    const from = localDate.parse('from' in given ? given.from : '2026-11-24');
    const found = findSlots(question({ ...given, from, others }));
    expect(found.slots).toEqual([]);
    expect(found.obstacles.map(({ kind }) => kind)).toEqual(kinds);
    expect(found.obstacles.every(({ times }) => times > 0)).toBe(true);
  });
});

test('what stood in the way is told most frequent first', () => {
  const others = [
    busy('2026-11-24 09:00+540'),
    busy('2026-11-24 09:00+60', { id: 'ivw_c', candidateId: 'cnd_ada' }),
  ];
  const { obstacles, tried, slots } = findSlots(question({ others, days: 1 }));
  expect(slots).toEqual([]);
  expect(tried).toBe(28);
  expect(obstacles).toEqual([
    { kind: 'recruiter', times: 28 },
    { kind: 'candidate', times: 4 },
    { kind: 'buffer', times: 1 },
  ]);
});
