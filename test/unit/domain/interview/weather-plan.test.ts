import { describe, expect, it, test } from 'vitest';
import type { Interview } from '@shared/domain/interview/interview';
import {
  actOf,
  countFates,
  planWeatherDay,
  type WeatherChoice,
  type WeatherQuestion,
  type WeatherRow,
} from '@shared/domain/interview/weather-plan';
import { localDate } from '@shared/time/local-date';
import { zoneRules } from '@data/zone-rules';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview, clashFacts } from './an-interview';

const rooms = ['rom_blue', 'rom_red'];
/** What takes Monday's afternoon from a candidate since the hour was agreed. */
const monday = {
  windows: {},
  exceptions: { e1: { date: '2026-11-23', available: false, from: 0, to: 1_440 } },
};

interface Asked {
  readonly hit: readonly Interview[];
  readonly others?: readonly Interview[];
  readonly chosen?: Readonly<Record<string, WeatherChoice>>;
  /** Candidates who cannot come at all on Monday. */
  readonly away?: readonly string[];
  readonly rooms?: readonly string[];
  readonly days?: number;
}

/** Monday 23 November from 13:00 to closing at 18:00, so that the next free hours are Tuesday's. */
function plan({ hit, others = [], chosen = {}, away = [], ...given }: Asked): readonly WeatherRow[] {
  const question: WeatherQuestion = {
    hit,
    chosen: new Map(Object.entries(chosen)),
    others: [...hit, ...others],
    rooms: given.rooms ?? rooms,
    search: {
      from: localDate.parse('2026-11-23'),
      now: momentAt('2026-11-23 18:00'),
      days: given.days ?? 7,
      count: 3,
    },
    factsOf: ({ candidateId }) => ({
      ...clashFacts,
      candidate: away.includes(candidateId) ? monday : null,
    }),
    zoneRules,
  };
  return planWeatherDay(question);
}

const hour = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
function told({ kind, ...rest }: WeatherChoice): string {
  if (!('slot' in rest)) return kind;
  const { planned, roomId } = rest.slot;
  return [kind, planned.date, hour(planned.startMinute), roomId].join(' ');
}
const fates = (rows: readonly WeatherRow[]): readonly string[] => rows.map(({ choice }) => told(choice));

describe('what is proposed for one interview', () => {
  it.each<[string, Interview, string]>([
    ['in our room', anInterview('2026-11-23 14:00'), 'video'],
    ['at the client’s', aClientInterview('2026-11-23 14:00'), 'video'],
    ['a slot only held', anInterview('2026-11-23 14:00', { stage: 'held-slot' }), 'video'],
    ['by video already', aClientInterview('2026-11-23 14:00', { mode: 'video' }), 'keep'],
    ['by phone', anInterview('2026-11-23 14:00', { mode: 'phone', roomId: null }), 'keep'],
  ])('%s', (_case, interview, expected) => {
    expect(fates(plan({ hit: [interview] }))).toEqual([expected]);
  });

  test('the next free time where the candidate has said they cannot at that hour', () => {
    const rows = plan({ hit: [anInterview('2026-11-23 14:00')], away: ['cnd_ada'] });
    expect(fates(rows)).toEqual(['move 2026-11-24 09:00 rom_blue']);
    expect(rows[0]?.videoFits).toBe(false);
  });

  test('a warning that was gone past at booking is not asked about again', () => {
    const interview = anInterview('2026-11-23 14:00', { overrides: { unavailable: 'they will make it' } });
    expect(fates(plan({ hit: [interview], away: ['cnd_ada'] }))).toEqual(['video']);
  });

  test('its own room before another, the other where its own is taken', () => {
    const red = anInterview('2026-11-23 14:00', { roomId: 'rom_red' });
    expect(fates(plan({ hit: [red], away: ['cnd_ada'] }))).toEqual(['move 2026-11-24 09:00 rom_red']);
    const taken = anInterview('2026-11-24 09:00+60', {
      id: 'ivw_taken',
      candidateId: 'cnd_bo',
      recruiterId: 'stf_ken',
      roomId: 'rom_red',
    });
    expect(fates(plan({ hit: [red], others: [taken], away: ['cnd_ada'] }))).toEqual([
      'move 2026-11-24 09:00 rom_blue',
    ]);
  });

  test('left to the person, with what stood in the way, when nothing is free', () => {
    const [row] = plan({ hit: [anInterview('2026-11-23 14:00')], away: ['cnd_ada'], days: 1 });
    expect(row?.choice).toEqual({ kind: 'undecided' });
    expect(row?.slots).toEqual([]);
    expect(actOf({ kind: 'undecided' })).toBeNull();
  });
});

describe('what is proposed for twelve together', () => {
  /** Three recruiters, two rooms, four clients' visits, two held slots, and what is by video or phone already. */
  const twelve = [
    anInterview('2026-11-23 13:00', { id: 'ivw_01', candidateId: 'cnd_01' }),
    anInterview('2026-11-23 13:00', {
      id: 'ivw_02',
      candidateId: 'cnd_02',
      recruiterId: 'stf_ken',
      roomId: 'rom_red',
    }),
    aClientInterview('2026-11-23 13:30', { id: 'ivw_03', candidateId: 'cnd_03' }),
    anInterview('2026-11-23 14:00', { id: 'ivw_04', candidateId: 'cnd_04' }),
    anInterview('2026-11-23 14:00', {
      id: 'ivw_05',
      candidateId: 'cnd_05',
      recruiterId: 'stf_ken',
      roomId: 'rom_red',
    }),
    aClientInterview('2026-11-23 14:30', {
      id: 'ivw_06',
      candidateId: 'cnd_06',
      contactId: 'con_li',
      mode: 'video',
      address: '',
      district: null,
    }),
    anInterview('2026-11-23 15:00', { id: 'ivw_07', candidateId: 'cnd_07', stage: 'held-slot' }),
    aClientInterview('2026-11-23 15:00', {
      id: 'ivw_08',
      candidateId: 'cnd_08',
      recruiterAttends: true,
      recruiterId: 'stf_ivy',
    }),
    anInterview('2026-11-23 16:00', { id: 'ivw_09', candidateId: 'cnd_09', stage: 'awaiting-confirmation' }),
    anInterview('2026-11-23 16:00', {
      id: 'ivw_10',
      candidateId: 'cnd_10',
      recruiterId: 'stf_ken',
      roomId: 'rom_red',
    }),
    aClientInterview('2026-11-23 16:30', { id: 'ivw_11', candidateId: 'cnd_11', stage: 'held-slot' }),
    anInterview('2026-11-23 17:00', { id: 'ivw_12', candidateId: 'cnd_12', mode: 'phone', roomId: null }),
  ];
  const away = ['cnd_01', 'cnd_02', 'cnd_04', 'cnd_05', 'cnd_08', 'cnd_10'];

  test('all that can stay do, by video; the others move in call order and none takes what another was given', () => {
    expect(fates(plan({ hit: twelve, away }))).toEqual([
      'move 2026-11-24 09:00 rom_blue',
      'move 2026-11-24 09:00 rom_red',
      'video',
      'move 2026-11-24 10:00 rom_blue',
      'move 2026-11-24 10:00 rom_red',
      'keep',
      'video',
      'move 2026-11-24 09:00 ',
      'video',
      'move 2026-11-24 11:00 rom_red',
      'video',
      'keep',
    ]);
  });

  test('with one room nobody shares it', () => {
    const rows = plan({ hit: twelve, away, rooms: ['rom_blue'] });
    const moved = rows.flatMap(({ choice }) => (choice.kind === 'move' ? [choice.slot] : []));
    const inRoom = moved.filter(({ roomId }) => roomId === 'rom_blue');
    const starts = inRoom.map(({ planned }) => `${planned.date} ${hour(planned.startMinute)}`).sort();
    expect(starts).toEqual([
      '2026-11-24 09:00',
      '2026-11-24 09:45',
      '2026-11-24 10:30',
      '2026-11-24 11:15',
      // Ken’s third follows his second, so he needs a quarter of an hour to breathe.
      '2026-11-24 12:15',
    ]);
  });

  test('a time chosen by hand is kept from everybody else, before it in the list and after', () => {
    const [, second] = plan({ hit: twelve, away })[0]?.slots ?? [];
    const wanted = plan({ hit: twelve, away })[0]?.choice;
    if (wanted?.kind !== 'move' || !second) throw new Error('Nothing was proposed');
    const rows = plan({ hit: twelve, away, chosen: { ivw_04: wanted } });
    const [first, , , fourth] = fates(rows);
    expect(fourth).toBe('move 2026-11-24 09:00 rom_blue');
    expect(first).not.toBe(fourth);
  });

  test('counts add up to all rows, and a call follows for each side of what changes', () => {
    const counts = countFates(plan({ hit: twelve, away, chosen: { ivw_12: { kind: 'cancel' } } }));
    expect(counts.fates).toEqual({ video: 4, keep: 1, move: 6, cancel: 1, left: 0 });
    expect(Object.values(counts.fates).reduce((sum, each) => sum + each, 0)).toBe(12);
    // Eleven change; of those ivw_03, 08 and 11 are at a client's.
    expect([counts.candidateCalls, counts.clientCalls]).toEqual([11, 3]);
  });

  test('what is put aside is neither written nor rung about', () => {
    const chosen = Object.fromEntries(twelve.map(({ id }) => [id, { kind: 'leave' } as const]));
    const counts = countFates(plan({ hit: twelve, away, chosen }));
    expect(counts).toEqual({
      fates: { video: 0, keep: 0, move: 0, cancel: 0, left: 12 },
      candidateCalls: 0,
      clientCalls: 0,
    });
  });
});
