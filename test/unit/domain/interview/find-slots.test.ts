import { describe, expect, it, test } from 'vitest';
import { formatMinute } from '@shared/time/format';
import { localDate } from '@shared/time/local-date';
import { findSlots, type SlotQuestion } from '@shared/domain/interview/find-slots';
import type { Interview } from '@shared/domain/interview/interview';
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
