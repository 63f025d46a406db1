import { describe, expect, it } from 'vitest';
import {
  activeSubmissionStages,
  submissionStage,
  type SubmissionStage,
} from '@shared/domain/submission/submission';
import {
  isInProcess,
  isRevivable,
  mayMoveSubmission,
  submissionTransitions,
} from '@shared/domain/submission/submission-lifecycle';
import { rejectionRules } from '@shared/domain/submission/rejection-rules';

/** As the product writes it: the way forward, then the exits. */
const forward: readonly SubmissionStage[] = ['drafted', 'sent', 'client-interview', 'offered', 'placed'];

describe('the submission table', () => {
  it('leads forward one step at a time', () => {
    for (const [at, from] of forward.entries()) {
      for (const [to, stage] of forward.entries()) expect(mayMoveSubmission(from, stage)).toBe(to === at + 1);
    }
  });

  it('reaches every stage from a draft', () => {
    const reached = new Set<SubmissionStage>(['drafted']);
    for (const from of reached) for (const to of submissionTransitions[from]) reached.add(to);
    expect([...reached].sort()).toEqual([...submissionStage.options].sort());
  });

  it('ends a placement only by not starting or leaving, and nothing leads out of those', () => {
    expect(submissionTransitions.placed).toEqual(['did-not-start', 'left-in-guarantee']);
    for (const stage of [
      'did-not-start',
      'left-in-guarantee',
      'withdrawn',
      'offer-declined',
      'closed-by-agency',
    ] as const) {
      expect(submissionTransitions[stage]).toEqual([]);
    }
  });

  it('knows the exit of every reason', () => {
    for (const { stage } of Object.values(rejectionRules)) {
      expect(activeSubmissionStages).not.toContain(stage);
      expect(forward.some((from) => mayMoveSubmission(from, stage))).toBe(true);
    }
  });

  it('counts as running until placed', () => {
    expect(submissionStage.options.filter((stage) => isInProcess({ stage }))).toEqual(forward.slice(0, -1));
  });

  it('revives runners-up and closed roles alone', () => {
    const end = {
      by: 'client',
      words: '',
      atStage: 'sent',
      requirement: null,
      rank: null,
      at: '2026-11-01T02:00:00.000Z',
      byId: 'a',
    } as const;
    expect(isRevivable({ stage: 'rejected', end: { ...end, reason: 'preferred-another' } })).toBe(true);
    expect(isRevivable({ stage: 'rejected', end: { ...end, reason: 'team-fit' } })).toBe(false);
    expect(isRevivable({ stage: 'role-closed', end: { ...end, reason: 'role-filled' } })).toBe(true);
    expect(
      isRevivable({ stage: 'withdrawn', end: { ...end, by: 'candidate', reason: 'accepted-elsewhere' } }),
    ).toBe(false);
  });
});
