import { describe, expect, it, test } from 'vitest';
import { attendanceRecord, clearanceOf } from '@shared/domain/attendance/attendance-record';
import { attendanceStanding, unkeptCount } from '@shared/domain/attendance/attendance-standing';
import type { Interview } from '@shared/domain/interview/interview';
import { standardPolicy, type Policy } from '@shared/domain/office/policy';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import { addMinutes, type Instant } from '@shared/time/instant';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview, anInterview } from '../interview/an-interview';

const minutesPerDay = 1440;
const happened = momentAt('2026-01-05 10:00');
const daysLater = (days: number): Instant => addMinutes(happened, days * minutesPerDay);
const noShow = aClientInterview('2026-01-05 10:00', { stage: 'no-show-candidate' });

const shortNotice = (when: string, id = `ivw_${when}`): Interview =>
  anInterview(when, {
    id,
    stage: 'cancelled',
    cancellation: {
      by: 'candidate',
      reason: 'ill',
      channel: 'phone',
      receivedAt: momentAt(when),
      notice: { clockMinutes: 0, workingMinutes: 0, grade: 'same-day' },
    },
  });
const clearance = (at: Instant, given: Partial<GateOverride> = {}): GateOverride => ({
  id: 'ovr_1',
  deletedAt: null,
  candidateId: 'cnd_ada',
  clientId: null,
  roleId: null,
  gate: 'attendance',
  factMark: null,
  reason: 'was in hospital',
  byId: 'stf_mandy',
  at,
  ...given,
});

interface Case {
  readonly overrides?: readonly GateOverride[];
  readonly clientId?: string | null;
  readonly policy?: Policy;
}
function standing(interviews: readonly Interview[], now: Instant, given: Case = {}) {
  const { overrides = [], clientId = null, policy = standardPolicy } = given;
  const context = { policy, now };
  const record = attendanceRecord(interviews, overrides, context);
  const target = { clientId, roleId: null };
  return { record, target, context, ...attendanceStanding(record, target, context) };
}

describe('a no-show at a client fades over 365 days', () => {
  it.each([
    [0, 1, true],
    [1, 364 / 365, true],
    [182, 183 / 365, true],
    [364, 1 / 365, true],
    [365, 0, false],
    [366, 0, false],
  ] as const)('on day %d it weighs %d and blocks: %s', (days, weight, blocked) => {
    const { record, verdict, blockedUntil } = standing([noShow], daysLater(days));
    expect(record.facts[0]?.weight).toBeCloseTo(weight, 10);
    expect(verdict.blocked).toBe(blocked);
    expect(blockedUntil).toBe(blocked ? momentAt('2027-01-05 10:00') : null);
  });

  test('a minute before the year is over it still blocks', () => {
    expect(standing([noShow], addMinutes(daysLater(365), -1)).verdict.blocked).toBe(true);
  });
});

describe('three short notices within 180 days', () => {
  const [first, second, third] = ['2026-01-05 10:00', '2026-03-05 10:00', '2026-05-05 10:00'].map((when) =>
    shortNotice(when),
  ) as [Interview, Interview, Interview];

  it.each([
    ['all three on the day of the third', [first, second, third], '2026-05-05 10:00', true, 0],
    ['the first 179 days ago', [first, second, third], '2026-07-03 10:00', true, 0],
    ['the first 180 days ago', [first, second, third], '2026-07-04 10:00', true, 0],
    ['a minute later', [first, second, third], '2026-07-04 10:01', false, 1],
    ['only two of them', [second, third], '2026-05-05 10:00', false, 1],
    ['none', [], '2026-05-05 10:00', false, 3],
    ['all long ago', [first, second, third], '2027-03-01 10:00', false, 3],
  ] as const)('%s', (_case, interviews, now, blocked, left) => {
    const { verdict, rules } = standing(interviews, momentAt(now));
    expect(verdict.blocked).toBe(blocked);
    expect(rules[1]).toMatchObject({ cause: 'short-notices', left, toBlock: 3 });
  });

  test('block until the oldest of three leaves the window; a fourth prolongs it', () => {
    const now = momentAt('2026-05-06 10:00');
    expect(standing([first, second, third], now).blockedUntil).toBe(momentAt('2026-07-04 10:00'));
    const fourth = shortNotice('2026-05-06 09:00');
    expect(standing([first, second, third, fourth], now).blockedUntil).toBe(momentAt('2026-09-01 10:00'));
  });

  test('say when the oldest that counts fades', () => {
    const { rules } = standing([second, third], momentAt('2026-05-06 10:00'));
    expect(rules[1]).toMatchObject({ nextFadesAt: momentAt('2026-09-01 10:00'), blocksUntil: null });
  });

  test('together with a no-show, the later end counts', () => {
    const facts = [first, second, third, { ...noShow, id: 'ivw_missed' }];
    expect(standing(facts, momentAt('2026-05-06 10:00')).blockedUntil).toBe(momentAt('2027-01-05 10:00'));
  });

  test('go by the office’s own window when it is longer than the fading', () => {
    const policy = { ...standardPolicy, shortNoticeWindowDays: 700, attendanceFadeDays: 100 };
    const { rules } = standing([third], momentAt('2026-05-06 10:00'), { policy });
    expect(rules[1]?.nextFadesAt).toBe(momentAt('2026-08-13 10:00'));
  });
});

describe('a manager’s clearance', () => {
  const now = daysLater(10);
  it.each([
    ['given after it', clearance(daysLater(1)), null, false],
    ['given at the same moment', clearance(happened), null, false],
    ['given before it', clearance(addMinutes(happened, -1)), null, true],
    ['for this client', clearance(daysLater(1), { clientId: 'cli_harbour' }), 'cli_harbour', false],
    [
      'for this client, asked of another',
      clearance(daysLater(1), { clientId: 'cli_harbour' }),
      'cli_peak',
      true,
    ],
    ['for one client, asked in general', clearance(daysLater(1), { clientId: 'cli_harbour' }), null, true],
    ['for all, asked of one client', clearance(daysLater(1)), 'cli_peak', false],
  ] as const)('%s: blocked %3$s', (_case, override, clientId, blocked) => {
    const { verdict } = standing([noShow], now, { overrides: [override], clientId });
    expect(verdict.blocked).toBe(blocked);
  });

  test('is found for the facts it covers, and for no later one', () => {
    const later = aClientInterview('2026-01-09 10:00', { id: 'ivw_later', stage: 'no-show-candidate' });
    const override = clearance(daysLater(1));
    const { record, target, verdict } = standing([noShow, later], now, { overrides: [override] });
    expect(record.facts.map((fact) => clearanceOf(fact, record.clearances, target)?.reason)).toEqual([
      undefined,
      'was in hospital',
    ]);
    expect(verdict).toMatchObject({ blocked: true, count: 1, lastOn: '2026-01-09' });
  });
});

test('what makes a candidate shaky is what still counts', () => {
  const old = aClientInterview('2025-01-03 10:00', { id: 'ivw_old', stage: 'no-show-candidate' });
  const kept = aClientInterview('2026-01-04 10:00', { id: 'ivw_kept', stage: 'done' });
  const interviews = [noShow, old, kept, shortNotice('2026-01-06 10:00')];
  const { record, target, context } = standing(interviews, daysLater(3));
  expect(unkeptCount(record, target, context)).toBe(2);
});
