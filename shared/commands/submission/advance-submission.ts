import { z } from 'zod';
import { dateText, reference } from '../../domain/record';
import type { Placement } from '../../domain/submission/placement';
import { rebateFor } from '../../domain/submission/rebate';
import { mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import { accept, refuse, type Result } from '../../kernel/result';
import { changeRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadOfficeDay, type OfficeDay } from '../office-day';
import type { Refusal } from '../refusal';
import { closeTasks } from '../task/made-task';
import { submissionTask } from './end-submission';
import { loadRevivals, proposeRevival } from './propose-revival';
import { loadSubmissionFacts, standingSubmission } from './submission-facts';

/**
 * Moves a submission on along its life: to client interviews, to an offer, or out of a placement that did not last. A
 * placement that ends makes a task to repair things with the client, and one to bring the runner-up back; nobody rings any
 * more to ask how the new post is. The last day decides what goes back, whenever it becomes known.
 */
export const advanceSubmission = defineCommand({
  name: 'submission/advance',
  version: 1,
  input: z.object({
    submissionId: reference,
    to: z.enum(['client-interview', 'offered', 'did-not-start', 'left-in-guarantee']),
    /** The last day at work of somebody who left; left out, today. */
    lastDay: dateText.optional(),
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
    const tasks = falls ? await read.where('tasks', 'submissionId', input.submissionId) : [];
    return { facts, placement, day, revivals, tasks };
  },
  decide(input, { facts, placement, day, revivals, tasks }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission } = found.value;
    if (!mayMoveSubmission(submission.stage, input.to)) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    const step = changeRow('submissions', submission.id, { stage: input.to });
    if (input.to === 'client-interview' || input.to === 'offered') return accept({ writes: [step] });
    const lastDay = input.to === 'left-in-guarantee' ? (input.lastDay ?? day.today) : day.today;
    const ended = endPlacement(submission, { placement, day, to: input.to, lastDay }, context);
    if (!ended.ok) return ended;
    const calls = closeTasks(tasks, ['day-one-call', 'week-four-call'], context);
    return accept({ writes: [step, ...ended.value, ...calls, ...proposeRevival(revivals, 1, context)] });
  },
});

interface EndingPlacement {
  readonly placement: Placement | undefined;
  readonly day: OfficeDay;
  readonly to: 'did-not-start' | 'left-in-guarantee';
  readonly lastDay: string;
}

function endPlacement(
  submission: Submission,
  { placement, day, to, lastDay }: EndingPlacement,
  context: DecisionContext,
): Result<readonly Write[], Refusal> {
  if (!placement) return refuse({ kind: 'not-found', table: 'placements', id: submission.id });
  if (lastDay > day.today) return refuse({ kind: 'input-unreadable', fields: ['lastDay'] });
  if (to === 'left-in-guarantee' && lastDay > placement.guaranteeEndsOn) {
    return refuse({ kind: 'guarantee-over', endedOn: placement.guaranteeEndsOn });
  }
  return accept([
    changeRow('placements', placement.id, {
      state: to,
      endedOn: lastDay,
      rebateDue: rebateFor(placement, { state: to, on: lastDay }),
    }),
    submissionTask(submission, { kind: 'repair-client', dueAt: context.now }, context),
  ]);
}
