import { reasonsBy } from '../../domain/submission/rejection-reason';
import {
  earlierClientRejections,
  rejectionEffects,
  type RejectionEffect,
} from '../../domain/submission/rejection-effects';
import { rejectionRules } from '../../domain/submission/rejection-rules';
import type { Submission } from '../../domain/submission/submission';
import { isInProcess, mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import { accept, refuse } from '../../kernel/result';
import { addMonths } from '../../time/local-date';
import { defineCommand, type FactReader } from '../command';
import { loadOfficeDay } from '../office-day';
import type { Refusal } from '../refusal';
import { loadAllRunning, loadRunning, type RunningSubmission } from './end-submission';
import { loadRevivals, proposeRevival } from './propose-revival';
import { rejectInput, type RejectFacts, type RejectInput } from './rejection-facts';
import { rejectionWrites } from './rejection-writes';
import { loadSubmissionFacts, standingSubmission, type StandingSubmission } from './submission-facts';

/**
 * Somebody said no: the submission ends with its reason, and everything the reason table says happens in the same act,
 * so that one undo takes all of it back. An offer that comes to nothing asks for the runner-up.
 */
export const rejectSubmission = defineCommand<RejectInput, RejectFacts>({
  name: 'submission/reject',
  version: 1,
  input: rejectInput,
  async load(input, read, context) {
    const facts = await loadSubmissionFacts(input.submissionId, read);
    const { submission } = facts;
    const all = await read.where('submissions', 'candidateId', submission?.candidateId ?? '');
    const others = all.filter(({ id }) => id !== input.submissionId);
    const day = await loadOfficeDay(read, context);
    const gaveUpOffer = submission?.stage === 'offered' && input.by !== 'client';
    return {
      ...facts,
      others,
      day,
      revivals: gaveUpOffer ? await loadRevivals(submission, read, { day, context }) : [],
      running: submission ? await loadRunning(submission, read, context.now) : null,
      withdrawn: await loadWithdrawn(input, others, { read, now: context.now }),
    };
  },
  decide(input, facts, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const obstacle = rejectionObstacle(input, found.value);
    if (obstacle) return refuse(obstacle);
    const effects = effectsOf(input, found.value, facts);
    const writes = rejectionWrites(input, { ...facts, ...found.value, effects }, context);
    return accept({ writes: [...writes, ...proposeRevival(facts.revivals, 0, context)] });
  },
});

const loadWithdrawn = async (
  input: RejectInput,
  others: readonly Submission[],
  { read, now }: { readonly read: FactReader; readonly now: string },
): Promise<readonly RunningSubmission[]> =>
  input.reason === 'accepted-elsewhere' ? loadAllRunning(others.filter(isInProcess), read, now) : [];

function rejectionObstacle(input: RejectInput, { submission, role }: StandingSubmission): Refusal | null {
  const { by, reason, requirement } = input;
  if (!reasonsBy[by].includes(reason)) return { kind: 'reason-not-by', by, reason };
  if (reason === 'lacks-requirement' && (requirement === null || !(requirement in role.requirements))) {
    return { kind: 'requirement-missing' };
  }
  const to = rejectionRules[reason].stage;
  return mayMoveSubmission(submission.stage, to)
    ? null
    : { kind: 'submission-stage', stage: submission.stage };
}

function effectsOf(
  input: RejectInput,
  { submission, role }: StandingSubmission,
  { day, others }: RejectFacts,
): readonly RejectionEffect[] {
  return rejectionEffects({
    ...input,
    role,
    wasSent: submission.sentAt !== null,
    today: day.today,
    wakeOn: input.wakeOn ?? addMonths(day.today, day.policy.parkedMonths),
    earlierClientRejections: earlierClientRejections(others, submission),
  });
}
