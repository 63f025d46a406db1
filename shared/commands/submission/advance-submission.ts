import { z } from 'zod';
import { reference } from '../../domain/record';
import type { Placement } from '../../domain/submission/placement';
import { rebateFor } from '../../domain/submission/rebate';
import { mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import { accept, refuse, type Result } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import type { Refusal } from '../refusal';
import { submissionTask } from './end-submission';
import { loadRevivals, proposeRevival } from './propose-revival';
import { loadSubmissionFacts, standingSubmission } from './submission-facts';

/**
 * Moves a submission on along its life: to client interviews, to an offer, or out of a placement that did not last. A
 * placement that ends makes a task to repair things with the client, and one to bring the runner-up back.
 */
export const advanceSubmission = defineCommand({
  name: 'submission/advance',
  version: 1,
  input: z.object({
    submissionId: reference,
    to: z.enum(['client-interview', 'offered', 'did-not-start', 'left-in-guarantee']),
  }),
  async load(input, read, context) {
    const facts = await loadSubmissionFacts(input.submissionId, read);
    const placements = await read.where('placements', 'candidateId', facts.submission?.candidateId ?? '');
    const placement = placements.find(
      ({ submissionId, state }) => submissionId === input.submissionId && state === 'active',
    );
    const day = await loadOfficeDay(read, context);
    const falls = input.to === 'did-not-start' || input.to === 'left-in-guarantee';
    const revivals = falls ? await loadRevivals(facts.submission, read, { day, context }) : [];
    return { facts, placement, day, revivals };
  },
  decide(input, { facts, placement, day, revivals }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission } = found.value;
    if (!mayMoveSubmission(submission.stage, input.to)) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    const step = changeRow('submissions', submission.id, { stage: input.to });
    if (input.to === 'client-interview' || input.to === 'offered') return accept({ writes: [step] });
    const ended = endPlacement(submission, { placement, day, to: input.to }, context);
    if (!ended.ok) return ended;
    return accept({ writes: [step, ...ended.value, ...proposeRevival(revivals, 1, context)] });
  },
});

interface EndingPlacement {
  readonly placement: Placement | undefined;
  readonly day: OfficeDay;
  readonly to: 'did-not-start' | 'left-in-guarantee';
}

function endPlacement(
  submission: Submission,
  { placement, day, to }: EndingPlacement,
  context: DecisionContext,
): Result<readonly Write[], Refusal> {
  if (!placement) return refuse({ kind: 'not-found', table: 'placements', id: submission.id });
  if (to === 'left-in-guarantee' && day.today > placement.guaranteeEndsOn) {
    return refuse({ kind: 'guarantee-over', endedOn: placement.guaranteeEndsOn });
  }
  return accept([
    changeRow('placements', placement.id, {
      state: to,
      endedOn: day.today,
      rebateDue: rebateFor(placement, { state: to, on: day.today }),
    }),
    submissionTask(submission, { kind: 'repair-client', dueAt: context.now }, context),
  ]);
}
