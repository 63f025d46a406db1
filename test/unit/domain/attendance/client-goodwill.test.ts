import { describe, expect, it, test } from 'vitest';
import {
  clientGoodwill,
  clientMarkOf,
  warnsOfShakyCandidate,
} from '@shared/domain/attendance/client-goodwill';
import type { Interview } from '@shared/domain/interview/interview';
import { momentAt } from '../../../support/hong-kong-time';
import { aClientInterview } from '../interview/an-interview';
import { aTask } from '../task/a-task';

const now = momentAt('2026-11-23 10:00');
const letDown = (when: string, given: Partial<Interview> = {}): Interview =>
  aClientInterview(when, { id: `ivw_${when}`, stage: 'no-show-candidate', ...given });
const goodwill = (interviews: readonly Interview[], tasks = [aTask()]) =>
  clientGoodwill('cli_harbour', { interviews, tasks, now });

test('counts what candidates of ours did to this client alone', () => {
  const shortNotice = (by: 'candidate' | 'client', grade: 'short' | 'ample'): Partial<Interview> => ({
    stage: 'cancelled',
    cancellation: {
      by,
      reason: 'ill',
      channel: 'phone',
      receivedAt: momentAt('2026-11-01 10:00'),
      notice: { clockMinutes: 60, workingMinutes: 60, grade },
    },
  });
  const found = goodwill([
    letDown('2026-11-10 10:00'),
    letDown('2026-11-02 10:00', shortNotice('candidate', 'short')),
    letDown('2026-11-03 10:00', shortNotice('candidate', 'ample')),
    letDown('2026-11-04 10:00', shortNotice('client', 'short')),
    letDown('2026-11-05 10:00', { stage: 'no-show-client' }),
    letDown('2026-11-06 10:00', { stage: 'done' }),
    letDown('2026-11-07 10:00', { clientId: 'cli_peak' }),
    letDown('2026-11-08 10:00', { kind: 'office' }),
  ]);
  expect(found).toMatchObject({ noShows: 1, shortNotices: 1 });
  expect(found.letDowns.map(({ at, cause }) => [at, cause])).toEqual([
    [momentAt('2026-11-10 10:00'), 'no-show'],
    [momentAt('2026-11-02 10:00'), 'short-notice'],
  ]);
});

test('finds the repairs that are not done, by their interview', () => {
  const repair = { kind: 'repair-client', interviewId: 'ivw_2026-11-10 10:00' } as const;
  const tasks = [
    aTask({ ...repair, id: 'tsk_open' }),
    aTask({ ...repair, id: 'tsk_snoozed', state: 'snoozed' }),
    aTask({ ...repair, id: 'tsk_done', state: 'done' }),
    aTask({ ...repair, id: 'tsk_elsewhere', interviewId: 'ivw_other' }),
    aTask({ interviewId: repair.interviewId, kind: 'debrief', id: 'tsk_debrief' }),
  ];
  expect(goodwill([letDown('2026-11-10 10:00')], tasks).openRepairs).toEqual(['tsk_open', 'tsk_snoozed']);
});

describe('the trend over twice 90 days', () => {
  it.each([
    [[], 'steady'],
    [['2026-11-10 10:00'], 'worse'],
    [['2026-07-10 10:00'], 'better'],
    [['2026-11-10 10:00', '2026-07-10 10:00'], 'steady'],
    [['2025-07-10 10:00'], 'steady'],
  ] as const)('%o is %s', (times, trend) => {
    expect(goodwill(times.map((when) => letDown(when))).trend).toBe(trend);
  });
});

describe('a shaky candidate', () => {
  it.each([
    ['with a client just let down warns', '2026-11-10 10:00', 1, true],
    ['with a client let down long ago does not', '2026-10-20 10:00', 1, false],
    ['who kept everything does not', '2026-11-10 10:00', 0, false],
  ] as const)('%s', (_case, when, unkept, warns) => {
    expect(
      warnsOfShakyCandidate(goodwill([letDown(when)]), { verdict: { blocked: false }, unkept, now }),
    ).toBe(warns);
  });

  test('with a client never let down does not', () => {
    expect(warnsOfShakyCandidate(goodwill([]), { verdict: { blocked: false }, unkept: 3, now })).toBe(false);
  });
});

describe('what an interview was to the client', () => {
  const noticed = (by: 'candidate' | 'client', grade: 'short' | 'ample'): Partial<Interview> => ({
    stage: 'cancelled',
    cancellation: {
      by,
      reason: 'ill',
      channel: 'phone',
      receivedAt: momentAt('2026-11-01 10:00'),
      notice: { clockMinutes: 60, workingMinutes: 60, grade },
    },
  });
  it.each([
    ['held', { stage: 'done' }, 'kept'],
    ['going on', { stage: 'in-progress' }, 'kept'],
    ['missed', { stage: 'no-show-candidate' }, 'no-show'],
    ['given up too late', noticed('candidate', 'short'), 'short-notice'],
    ['given up in time', noticed('candidate', 'ample'), null],
    ['called off by the client', noticed('client', 'short'), null],
    ['missed by the client', { stage: 'no-show-client' }, null],
    ['still to come', { stage: 'confirmed' }, null],
    ['at our office', { kind: 'office', stage: 'done' }, null],
    ['deleted', { stage: 'done', deletedAt: '2026-11-11T00:00:00.000Z' }, null],
  ] as const)('%s', (_case, given, mark) => {
    expect(clientMarkOf(letDown('2026-11-10 10:00', given))).toBe(mark);
  });
});

test('let-downs are counted among the interviews of the same days', () => {
  const held = (when: string): Interview => letDown(when, { stage: 'done' });
  const found = goodwill([
    letDown('2026-11-10 10:00'),
    held('2026-11-11 10:00'),
    held('2026-08-26 10:00'),
    held('2026-08-25 10:00'),
    letDown('2026-07-10 10:00'),
    held('2025-07-10 10:00'),
    letDown('2026-11-30 10:00', { stage: 'confirmed' }),
  ]);
  expect(found).toMatchObject({ recent: 1, recentInterviews: 3, before: 1, interviewsBefore: 2 });
});
