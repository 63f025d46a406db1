import { z } from 'zod';
import { dateText, hkd, reference, shortText } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import { placementTerms, type PlacementTerms } from '../../domain/submission/placement-terms';
import type { Placement } from '../../domain/submission/placement';
import { guaranteeOf } from '../../domain/submission/rebate';
import type { RebateSteps } from '../../domain/submission/rebate-steps';
import type { Submission } from '../../domain/submission/submission';
import { isInProcess, mayMoveSubmission } from '../../domain/submission/submission-lifecycle';
import type { Task } from '../../domain/task/task';
import { accept, refuse } from '../../kernel/result';
import {
  changeRow,
  createRow,
  defineCommand,
  type DecisionContext,
  type FactReader,
  type Write,
} from '../command';
import { closeTasks } from '../task/made-task';
import { outOfPool } from '../candidate/pool-tasks';
import { notFound } from '../found';
import { loadOfficeDay, startOfWork, type OfficeDay } from '../office-day';
import {
  endSubmission,
  loadAllRunning,
  submissionTask,
  tellWhoKnew,
  type Ending,
  type RunningSubmission,
} from './end-submission';
import { loadMatch, placingFailures } from './load-match';
import { loadSubmissionFacts, standingSubmission } from './submission-facts';

const placeInput = z.object({
  submissionId: reference,
  startOn: dateText,
  annualPackage: hkd,
  /** Another fee than the client's terms make it, with the reason; left out = as the terms say. */
  agreedFee: z.object({ fee: hkd, reason: shortText.min(1) }).optional(),
});

/**
 * An offer was taken: the placement with its money and dates, calls on the first day and after four weeks. The
 * candidate's other submissions end with them, and no role wakes them from the pool any more; once the role has as many as it wanted it is filled, and everybody else
 * in it becomes a runner-up.
 */
export const placeSubmission = defineCommand({
  name: 'submission/place',
  version: 1,
  input: placeInput,
  async load(input, read, context) {
    const facts = await loadSubmissionFacts(input.submissionId, read);
    const day = await loadOfficeDay(read, context);
    const { submission } = facts;
    return {
      facts,
      day,
      client: submission && (await read.get('clients', submission.clientId)),
      match: submission ? await loadMatch(submission, read, { day, context }) : null,
      ofPool: await read.where('tasks', 'candidateId', submission?.candidateId ?? ''),
      ...(await loadOthers(submission, read, context.now)),
    };
  },
  decide(input, { facts, day, client, match, ofCandidate, ofRole, ofPool }, context) {
    const found = standingSubmission(input.submissionId, facts, context);
    if (!found.ok) return found;
    const { submission, role } = found.value;
    if (!client || !match) return notFound('clients', submission.clientId);
    if (!mayMoveSubmission(submission.stage, 'placed')) {
      return refuse({ kind: 'submission-stage', stage: submission.stage });
    }
    const gates = placingFailures(match);
    if (gates.length > 0) return refuse({ kind: 'gates-closed', gates });
    const guarantee = guaranteeOf(client, day.policy);
    const terms = placementTerms({ ...input, startOn: storedDate(input.startOn) }, client, guarantee.days);
    const placement = placementRow(submission, { input, terms, steps: guarantee.steps }, context);
    const isFull = match.role.placed + 1 >= role.headcount;
    const fills = isFull ? [changeRow('roles', role.id, { stage: 'filled' })] : [];
    const writes = [
      changeRow('submissions', submission.id, { stage: 'placed' }),
      createRow('placements', placement),
      ...closeTasks(ofPool.filter(isOf(submission)), ['chase-answer'], context),
      ...outOfPool(found.value.candidate, ofPool, context),
      ...callsAfter(submission, { terms, day }, context),
      ...fills,
      ...ofCandidate.flatMap((running) =>
        endSubmission(running, takenElsewhere(running.submission), context),
      ),
      ...(isFull
        ? ofRole.flatMap((running) => endSubmission(running, roleFilled(running.submission), context))
        : []),
    ];
    return accept({ writes, result: { placementId: placement.id } });
  },
});

const isOf =
  ({ id }: Submission) =>
  ({ submissionId }: Task): boolean =>
    submissionId === id;

async function loadOthers(
  submission: Submission | undefined,
  read: FactReader,
  now: string,
): Promise<{
  readonly ofCandidate: readonly RunningSubmission[];
  readonly ofRole: readonly RunningSubmission[];
}> {
  if (!submission) return { ofCandidate: [], ofRole: [] };
  const isOther = (other: Submission): boolean => other.id !== submission.id && isInProcess(other);
  const ofCandidate = await read.where('submissions', 'candidateId', submission.candidateId);
  const ofRole = await read.where('submissions', 'roleId', submission.roleId);
  return {
    ofCandidate: await loadAllRunning(ofCandidate.filter(isOther), read, now),
    ofRole: await loadAllRunning(ofRole.filter(isOther), read, now),
  };
}

const takenElsewhere = (other: Submission): Ending => ({
  stage: 'withdrawn',
  by: 'candidate',
  reason: 'accepted-elsewhere',
  words: '',
  tell: tellWhoKnew(other, 'tell-client'),
  cancelsInterviews: true,
});

const roleFilled = (other: Submission): Ending => ({
  stage: 'role-closed',
  by: 'client',
  reason: 'role-filled',
  words: '',
  tell: tellWhoKnew(other, 'tell-candidate'),
  cancelsInterviews: true,
});

interface PlacedWith {
  readonly input: z.infer<typeof placeInput>;
  readonly terms: PlacementTerms;
  readonly steps: RebateSteps;
}

function placementRow(
  submission: Submission,
  { input, terms, steps }: PlacedWith,
  { ids }: DecisionContext,
): Placement {
  const { id: submissionId, candidateId, roleId, clientId, confidential } = submission;
  return {
    id: ids.next('plc'),
    deletedAt: null,
    candidateId,
    roleId,
    clientId,
    submissionId,
    startOn: input.startOn,
    annualPackage: input.annualPackage,
    fee: input.agreedFee?.fee ?? terms.fee,
    feeReason: input.agreedFee?.reason ?? '',
    invoiceDueOn: terms.invoiceDueOn,
    guaranteeEndsOn: terms.guaranteeEndsOn,
    rebateSteps: steps,
    invoiceSentOn: null,
    paidOn: null,
    state: 'active',
    endedOn: null,
    rebateDue: null,
    rebatePaidOn: null,
    confidential,
  };
}

function callsAfter(
  submission: Submission,
  { terms, day }: { readonly terms: PlacementTerms; readonly day: OfficeDay },
  context: DecisionContext,
): readonly Write[] {
  const calls = [
    ['day-one-call', terms.dayOneCallOn],
    ['week-four-call', terms.weekFourCallOn],
  ] as const;
  return calls.map(([kind, date]) =>
    submissionTask(submission, { kind, dueAt: startOfWork(day, date, context) }, context),
  );
}
