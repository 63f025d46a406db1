import { describe, expect, it, test } from 'vitest';
import {
  attendanceFigures,
  attendanceRecord,
  attendanceVerdict,
  type AttendanceVerdict,
} from '@shared/domain/attendance/attendance-record';
import type { Interview, MessageFact, NoticeGrade } from '@shared/domain/interview/interview';
import { standardPolicy, type Policy } from '@shared/domain/office/policy';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const now = momentAt('2026-11-23 10:00');
const nowhere = { clientId: null, roleId: null };

const message = (
  receivedAt: string,
  grade: NoticeGrade | null,
  by: MessageFact['by'] = 'candidate',
): MessageFact => ({
  by,
  reason: 'ill',
  channel: 'phone',
  receivedAt: momentAt(receivedAt),
  notice: grade && { clockMinutes: 60, workingMinutes: 60, grade },
});
const noShow = (when: string, given: Partial<Interview> = {}): Interview =>
  aClientInterview(when, { stage: 'no-show-candidate', ...given });
const cancelled = (when: string, receivedAt: string, grade: NoticeGrade | null = 'short'): Interview =>
  anInterview(when, { id: `ivw_${when}`, stage: 'cancelled', cancellation: message(receivedAt, grade) });
const clearance = (at: string, given: Partial<GateOverride> = {}): GateOverride => ({
  id: 'ovr_1',
  deletedAt: null,
  candidateId: 'cnd_ada',
  clientId: null,
  roleId: null,
  gate: 'attendance',
  factMark: null,
  reason: 'was in hospital',
  byId: 'stf_mandy',
  at: momentAt(at),
  ...given,
});
const verdictOf = (
  interviews: readonly Interview[],
  {
    overrides = [],
    target = nowhere,
    policy = standardPolicy,
  }: {
    overrides?: readonly GateOverride[];
    target?: { clientId: string | null; roleId: string | null };
    policy?: Policy;
  } = {},
): AttendanceVerdict =>
  attendanceVerdict(attendanceRecord(interviews, overrides, { policy, now }), target, { policy, now });

describe('what one interview says', () => {
  const came = (arrived: string): Partial<Interview> => ({ stage: 'done', arrivedAt: momentAt(arrived) });
  it.each([
    ['came half an hour early', came('2026-11-10 09:30'), 'early', 0],
    ['came on the minute', came('2026-11-10 10:00'), 'on-time', 0],
    ['five minutes late', came('2026-11-10 10:05'), 'on-time', 5],
    ['six minutes late', came('2026-11-10 10:06'), 'late', 6],
    ['sixteen minutes late', came('2026-11-10 10:16'), 'very-late', 16],
    ['took place, arrival not noted', { stage: 'done' }, 'attended', null],
    ['did not come', { stage: 'no-show-candidate' }, 'no-show', null],
    [
      'called off with ample notice',
      { stage: 'cancelled', cancellation: message('2026-11-01 10:00', 'ample') },
      'gave-notice',
      null,
    ],
    [
      'called off at short notice',
      { stage: 'cancelled', cancellation: message('2026-11-10 08:00', 'same-day') },
      'short-notice',
      null,
    ],
  ] as const)('%s', (_case, given, outcome, minutesLate) => {
    const { facts } = attendanceRecord([anInterview('2026-11-10 10:00', given)], [], {
      policy: standardPolicy,
      now,
    });
    expect(facts).toMatchObject([{ outcome, minutesLate, confirmed: true, on: '2026-11-10' }]);
  });

  it.each([
    ['declined before confirming', { stage: 'declined', cancellation: message('2026-11-10 08:00', null) }],
    [
      'called off by the client',
      { stage: 'cancelled', cancellation: message('2026-11-10 08:00', 'same-day', 'client') },
    ],
    [
      'called off for the weather',
      { stage: 'cancelled', cancellation: message('2026-11-10 08:00', 'same-day', 'weather') },
    ],
    [
      'called off by the agency',
      { stage: 'cancelled', cancellation: message('2026-11-10 08:00', 'short', 'agency') },
    ],
    [
      'cancelled before anything was promised',
      { stage: 'cancelled', cancellation: message('2026-11-10 08:00', null) },
    ],
    ['the client did not come', { stage: 'no-show-client' }],
    ['still to come', { stage: 'confirmed' }],
    ['deleted', { stage: 'no-show-candidate', deletedAt: '2026-11-11T00:00:00.000Z' }],
  ] as const)('nothing when %s', (_case, given) => {
    const record = attendanceRecord([anInterview('2026-11-10 10:00', given)], [], {
      policy: standardPolicy,
      now,
    });
    expect(record.facts).toEqual([]);
  });

  it.each([
    ['2026-11-23 10:00', 1],
    ['2026-05-24 22:00', 0.5],
    ['2025-11-23 10:00', 0],
    ['2024-01-08 10:00', 0],
  ] as const)('a no-show at %s weighs %d today', (when, weight) => {
    const { facts } = attendanceRecord([noShow(when)], [], { policy: standardPolicy, now });
    expect(facts[0]?.weight).toBeCloseTo(weight, 2);
  });
});

describe('the policy', () => {
  const thrice = (third: string): Interview[] => [
    cancelled('2026-11-10 10:00', '2026-11-10 08:00'),
    cancelled('2026-10-10 10:00', '2026-10-10 08:00'),
    cancelled(`${third} 10:00`, `${third} 08:00`),
  ];
  it.each([
    ['nothing', [], false],
    ['one no-show at a client', [noShow('2026-11-10 10:00')], true],
    ['one no-show at our office', [anInterview('2026-11-10 10:00', { stage: 'no-show-candidate' })], false],
    ['a no-show that has faded', [noShow('2025-11-22 10:00')], false],
    ['a no-show a day before it fades', [noShow('2025-11-24 10:00')], true],
    ['two short notices', thrice('2026-09-10').slice(0, 2), false],
    ['three short notices', thrice('2026-09-10'), true],
    ['three, one of them 180 days ago', thrice('2026-05-28'), true],
    ['three, one of them longer ago', thrice('2026-05-25'), false],
    [
      'three with ample notice',
      thrice('2026-09-10').map((row) => ({ ...row, cancellation: message('2026-09-01 10:00', 'ample') })),
      false,
    ],
  ] as const)('after %s blocks: %s', (_case, interviews, blocked) => {
    expect(verdictOf(interviews).blocked).toBe(blocked);
  });

  test('says the cause, how often and when last', () => {
    expect(verdictOf(thrice('2026-09-10'))).toEqual({
      blocked: true,
      cause: 'short-notices',
      count: 3,
      lastAt: momentAt('2026-11-10 08:00'),
      lastOn: '2026-11-10',
    });
  });

  test('is the office’s own', () => {
    const policy = { ...standardPolicy, clientNoShowsToBlock: 2, shortNoticesToBlock: 2 };
    expect(verdictOf([noShow('2026-11-10 10:00')], { policy }).blocked).toBe(false);
    expect(verdictOf(thrice('2026-09-10').slice(0, 2), { policy }).blocked).toBe(true);
  });
});

describe('a manager’s clearance', () => {
  const target = { clientId: 'cli_harbour', roleId: 'rol_1' };
  it.each([
    ['after it opens', [clearance('2026-11-11 10:00')], false],
    ['before it does not', [clearance('2026-11-09 10:00')], true],
    ['for this client opens', [clearance('2026-11-11 10:00', { clientId: 'cli_harbour' })], false],
    ['for another client does not', [clearance('2026-11-11 10:00', { clientId: 'cli_peak' })], true],
    ['for another role does not', [clearance('2026-11-11 10:00', { roleId: 'rol_2' })], true],
    ['of another gate does not', [clearance('2026-11-11 10:00', { gate: 'salary' })], true],
    ['taken back does not', [clearance('2026-11-11 10:00', { deletedAt: '2026-11-12T00:00:00.000Z' })], true],
  ] as const)('%s', (_case, overrides, blocked) => {
    expect(verdictOf([noShow('2026-11-10 10:00')], { overrides, target }).blocked).toBe(blocked);
  });

  test('does not cover the next no-show', () => {
    const interviews = [noShow('2026-11-10 10:00'), noShow('2026-11-20 10:00', { id: 'ivw_2' })];
    expect(verdictOf(interviews, { overrides: [clearance('2026-11-11 10:00')] })).toMatchObject({
      blocked: true,
      count: 1,
    });
  });
});

test('the figures of the badge leave faded facts out', () => {
  const interviews = [
    anInterview('2026-11-10 10:00', {
      stage: 'done',
      arrivedAt: momentAt('2026-11-10 10:20'),
      presentation: 'below-expected',
    }),
    anInterview('2026-11-09 10:00', { id: 'ivw_2', stage: 'done', arrivedAt: momentAt('2026-11-09 09:58') }),
    noShow('2026-10-01 10:00', { id: 'ivw_3' }),
    noShow('2024-10-01 10:00', { id: 'ivw_4' }),
    cancelled('2026-09-01 10:00', '2026-09-01 09:00'),
    cancelled('2026-08-03 10:00', '2026-07-01 09:00', 'ample'),
  ];
  const record = attendanceRecord(interviews, [], { policy: standardPolicy, now });
  expect(record.facts.map(({ on }) => on)).toEqual([
    '2026-11-10',
    '2026-11-09',
    '2026-10-01',
    '2026-09-01',
    '2026-08-03',
    '2024-10-01',
  ]);
  expect(attendanceFigures(record)).toEqual({
    kept: 2,
    late: 1,
    noShows: 1,
    shortNotices: 1,
    gaveNotice: 1,
    longestLateMinutes: 20,
    belowExpected: 1,
  });
});
