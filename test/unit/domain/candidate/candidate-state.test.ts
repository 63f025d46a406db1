import { describe, expect, test } from 'vitest';
import { candidateState } from '@shared/domain/candidate/candidate-state';
import type { SubmissionStage } from '@shared/domain/submission/submission';

const free = { parked: null, pool: null };
const parked = { parked: { reason: 'on leave', wakeOn: '2027-01-04' }, pool: null };
const pool = {
  ...{ reason: 'no role in tax', since: '2026-11-02', reviewOn: '2027-02-01' },
  wakes: { kinds: ['tax'], leastSkillsPercent: null, salaryFloor: null, districts: {} },
};
const pooled = { parked: null, pool };
const stages = (...list: readonly SubmissionStage[]) => list.map((stage) => ({ stage }));

describe('where a candidate stands', () => {
  test('nobody has met them', () => {
    expect(candidateState(free, [], false)).toEqual({ kind: 'new' });
  });

  test('met and free, also when earlier submissions ended without a no of a client', () => {
    expect(candidateState(free, stages('withdrawn', 'role-closed'), true)).toEqual({ kind: 'available' });
  });

  test('in play by the furthest stage that runs, with how many run', () => {
    const running = stages('drafted', 'rejected', 'client-interview', 'sent');
    expect(candidateState(free, running, true)).toEqual({
      kind: 'in-play',
      stage: 'client-interview',
      count: 3,
    });
  });

  test('a no and nothing running asks for the next role', () => {
    expect(candidateState(free, stages('rejected', 'withdrawn'), true)).toEqual({ kind: 'rematch' });
  });

  test('in the pool after a no, and also when nobody has met them; what runs goes before', () => {
    const waits = { kind: 'pool', reviewOn: '2027-02-01' };
    expect(candidateState(pooled, stages('rejected'), true)).toEqual(waits);
    expect(candidateState(pooled, [], false)).toEqual(waits);
    expect(candidateState(pooled, stages('rejected', 'sent'), true).kind).toBe('in-play');
    expect(candidateState({ ...parked, pool }, [], true).kind).toBe('parked');
  });

  test('parked goes before what runs, placed before all', () => {
    expect(candidateState(parked, stages('sent'), true)).toEqual({
      kind: 'parked',
      reason: 'on leave',
      wakeOn: '2027-01-04',
    });
    expect(candidateState(parked, stages('placed', 'rejected'), true)).toEqual({ kind: 'placed' });
  });
});
