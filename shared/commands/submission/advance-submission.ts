import { z } from 'zod';
import { reference } from '../../domain/record';
import type { Placement } from '../../domain/submission/placement';
import { mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import { accept, refuse, type Result } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import type { Refusal } from '../refusal';
import { submissionTask } from './end-submission';
import { loadSubmissionFacts, standingSubmission } from './submission-facts';

/**
 * Moves a submission on along its life: to client interviews, to an offer, or out of a placement that did not last. A
 * placement that ends makes a task to repair things with the client, who may want the runner-up.
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
    return { facts, placement, day: await loadOfficeDay(read, context) };
  },
  decide(input, { facts, placement, day }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission } = found.value;
    if (!mayMoveSubmission(submission.stage, input.to)) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    const step = changeRow('submissions', submission.id, { stage: input.to });
    if (input.to === 'client-interview' || input.to === 'offered') return accept({ writes: [step] });
    const ended = endPlacement(submission, { placement, day, to: input.to }, context);
    return ended.ok ? accept({ writes: [step, ...ended.value] }) : ended;
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
    changeRow('placements', placement.id, { state: to }),
    submissionTask(submission, { kind: 'repair-client', dueAt: context.now }, context),
  ]);
}
