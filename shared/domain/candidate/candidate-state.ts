import type { Submission, SubmissionStage } from '../submission/submission';
import type { Candidate } from './candidate';

/** Where a candidate stands with the office, as the list tells it. */
export type CandidateState =
  | { readonly kind: 'placed' }
  | { readonly kind: 'parked'; readonly reason: string; readonly wakeOn: string | null }
  | { readonly kind: 'in-play'; readonly stage: SubmissionStage; readonly count: number }
  /** Nothing suits today: a role that does, or the day of the review, wakes them. */
  | { readonly kind: 'pool'; readonly reviewOn: string }
  /** A client said no and nothing else runs: the next role is to be found. */
  | { readonly kind: 'rematch' }
  | { readonly kind: 'available' }
  /** Nobody here has met them yet. */
  | { readonly kind: 'new' };

/** Stages of a running submission, furthest first. */
const runningStages: readonly SubmissionStage[] = ['offered', 'client-interview', 'sent', 'drafted'];

/** Reads the state off the candidate, their submissions, and whether we have interviewed them. */
export function candidateState(
  candidate: Pick<Candidate, 'parked' | 'pool'>,
  submissions: readonly Pick<Submission, 'stage'>[],
  interviewed: boolean,
): CandidateState {
  const stages = submissions.map(({ stage }) => stage);
  if (stages.includes('placed')) return { kind: 'placed' };
  if (candidate.parked) return { kind: 'parked', ...candidate.parked };
  const running = stages.filter((stage) => runningStages.includes(stage));
  const furthest = runningStages.find((stage) => running.includes(stage));
  if (furthest !== undefined) return { kind: 'in-play', stage: furthest, count: running.length };
  if (candidate.pool) return { kind: 'pool', reviewOn: candidate.pool.reviewOn };
  if (stages.includes('rejected')) return { kind: 'rematch' };
  return interviewed ? { kind: 'available' } : { kind: 'new' };
}
