// The winner fell through: the runner-up's recruiter is asked to bring them back. Only a proposal; the revival itself looks
// at every gate again.
import type { Match } from '../../domain/matching/match-facts';
import { activeSubmissionStages, type Submission } from '../../domain/submission/submission';
import { runnersUpOf } from '../../domain/submission/runner-up';
import type { Task } from '../../domain/task/task';
import type { DecisionContext, FactReader, Write } from '../command';
import type { OfficeDay } from '../office-day';
import { closeTasks } from '../task/made-task';
import { submissionTask } from './end-submission';
import { loadMatch, stoppingFailures } from './load-match';

/** Who could come back into a role, the nearest first, each beside the role. */
export interface Revival {
  readonly submission: Submission;
  readonly match: Match;
}

/** Reads who could take the place of this submission. */
export async function loadRevivals(
  lost: Submission | undefined,
  read: FactReader,
  at: { readonly day: OfficeDay; readonly context: DecisionContext },
): Promise<readonly Revival[]> {
  if (!lost) return [];
  const ofRole = await read.where('submissions', 'roleId', lost.roleId);
  const active = new Set(
    ofRole
      .filter(({ stage }) => activeSubmissionStages.includes(stage))
      .map(({ candidateId }) => candidateId),
  );
  const revivals: Revival[] = [];
  for (const submission of runnersUpOf(ofRole)) {
    if (active.has(submission.candidateId)) continue;
    const match = await loadMatch(submission, read, at);
    if (match) revivals.push({ submission, match });
  }
  return revivals;
}

/**
 * A task for the nearest one whom nothing stops; none where the client has withdrawn the role. `freed` is how many
 * placements end with this.
 */
export function proposeRevival(
  revivals: readonly Revival[],
  freed: 0 | 1,
  context: DecisionContext,
): readonly Write[] {
  const next = revivals.find((revival) => mayFollow(revival, freed));
  return next
    ? [submissionTask(next.submission, { kind: 'revive-runner-up', dueAt: context.now }, context)]
    : [];
}

function mayFollow({ match, submission }: Revival, freed: 0 | 1): boolean {
  const { stage, placed } = match.role;
  if (stage === 'withdrawn') return false;
  const asFree: Match = { ...match, role: { ...match.role, stage: 'open', placed: placed - freed } };
  return stoppingFailures(asFree, submission.blind).length === 0;
}

/** The proposal is carried out. */
export const closeProposals = (
  tasks: readonly Task[],
  context: Pick<DecisionContext, 'actor' | 'now'>,
): readonly Write[] => closeTasks(tasks, ['revive-runner-up'], context);
