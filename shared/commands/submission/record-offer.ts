import type { z } from 'zod';
import { reference } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import { offer } from '../../domain/submission/offer';
import type { Submission } from '../../domain/submission/submission';
import { mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import { dueAfterWorkingDays } from '../../domain/task/due-time';
import { accept, refuse } from '../../kernel/result';
import type { Instant } from '../../time/instant';
import { addWorkingDays, isWorkingDay } from '../../time/working-time';
import { changeRow, defineCommand, type DecisionContext, type Write } from '../command';
import { loadOfficeDay, startOfWork, type OfficeDay } from '../office-day';
import { workingTimeOf } from '../office-facts';
import { closeTasks } from '../task/made-task';
import { submissionTask } from './end-submission';
import { loadSubmissionFacts, standingSubmission } from './submission-facts';

const offerInput = offer.omit({ at: true, byId: true }).extend({ submissionId: reference });
type OfferInput = z.infer<typeof offerInput>;

/**
 * The client makes an offer, or another one in place of it: the earlier ones stay as they were. The candidate's answer
 * is chased in time, and the chase of the offer before ends.
 */
export const recordOffer = defineCommand({
  name: 'submission/record-offer',
  version: 1,
  input: offerInput,
  load: async (input, read, context) => ({
    facts: await loadSubmissionFacts(input.submissionId, read),
    day: await loadOfficeDay(read, context),
    tasks: await read.where('tasks', 'submissionId', input.submissionId),
  }),
  decide(input, { facts, day, tasks }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission } = found.value;
    const { stage } = submission;
    if (stage !== 'offered' && !mayMoveSubmission(stage, 'offered'))
      return refuse({ kind: 'submission-stage', stage });
    const { submissionId, ...terms } = input;
    const made = { ...terms, at: context.now, byId: context.actor.staffId };
    const step = { stage: 'offered', [`offers.${context.ids.next('ofr')}`]: made } as const;
    const writes = [
      changeRow('submissions', submissionId, step),
      ...closeTasks(tasks, ['chase-answer', 'chase-feedback'], context),
      chase(submission, { input, day }, context),
    ];
    return accept({ writes });
  },
});

function chase(
  submission: Submission,
  at: { readonly input: OfferInput; readonly day: OfficeDay },
  context: DecisionContext,
): Write {
  return submissionTask(submission, { kind: 'chase-answer', dueAt: chaseAt(at, context) }, context);
}

/** The morning of the last day for an answer, or of the working day before; where no day was said, as feedback is chased. */
function chaseAt(
  { input: { answerBy }, day }: { readonly input: OfferInput; readonly day: OfficeDay },
  context: DecisionContext,
): Instant {
  const { now, zoneRules } = context;
  const time = workingTimeOf(day, zoneRules);
  if (answerBy === null) return dueAfterWorkingDays(now, day.policy.feedbackChaseWorkingDays, { now, time });
  const last = storedDate(answerBy);
  const open = isWorkingDay(last, time) ? last : addWorkingDays(last, -1, time);
  const morning = startOfWork(day, open, context);
  return morning < now ? now : morning;
}
