// Ending a submission, whatever ended it: the exit with its facts, its coming interviews called off in the same act, the
// chasing stopped, and who has to be told. Used by the no, by a placement and by the closing of a role.
import type { EndedBy, RejectionReason } from '../../domain/submission/rejection-reason';
import type { Submission, SubmissionStage } from '../../domain/submission/submission';
import type { Interview, InterviewStage } from '../../domain/interview/interview';
import type { Task, TaskKind } from '../../domain/task/task';
import { changeRow, type DecisionContext, type FactReader, type Write } from '../command';
import { callOff, loadCallOffFacts, type CallOffFacts } from '../interview/call-off';
import { closeTasks, makeTask } from '../task/made-task';

/** A submission with what its end touches. */
export interface RunningSubmission {
  readonly submission: Submission;
  /** All its interviews. */
  readonly interviews: readonly Interview[];
  /** Those still to come, ready to be called off. */
  readonly ahead: readonly CallOffFacts[];
  readonly tasks: readonly Task[];
}

/** How it ended; {@link Submission} keeps it as `end`. */
export interface Ending {
  readonly stage: SubmissionStage;
  readonly by: EndedBy;
  readonly reason: RejectionReason;
  readonly words: string;
  readonly requirement?: string | null;
  readonly rank?: number | null;
  /** People to tell, by phone, at once. */
  readonly tell: readonly Extract<TaskKind, 'tell-candidate' | 'tell-client'>[];
  /** False leaves the interviews standing. */
  readonly cancelsInterviews: boolean;
}

const standing: readonly InterviewStage[] = ['held-slot', 'awaiting-confirmation', 'confirmed'];

/** Reads what ending the submission needs. */
export async function loadRunning(
  submission: Submission,
  read: FactReader,
  now: string,
): Promise<RunningSubmission> {
  const interviews = await read.where('interviews', 'submissionId', submission.id);
  const ahead: CallOffFacts[] = [];
  for (const { id, stage, startsAt } of interviews) {
    if (startsAt > now && standing.includes(stage)) ahead.push(await loadCallOffFacts(id, read));
  }
  return { submission, interviews, ahead, tasks: await read.where('tasks', 'submissionId', submission.id) };
}

/** Reads several; see {@link loadRunning}. */
export async function loadAllRunning(
  submissions: readonly Submission[],
  read: FactReader,
  now: string,
): Promise<readonly RunningSubmission[]> {
  const running: RunningSubmission[] = [];
  for (const submission of submissions) running.push(await loadRunning(submission, read, now));
  return running;
}

/** All writes of the end. */
export function endSubmission(
  running: RunningSubmission,
  ending: Ending,
  context: DecisionContext,
): readonly Write[] {
  const { submission, tasks } = running;
  const { stage, by, reason, words, requirement = null, rank = null } = ending;
  const end = {
    by,
    reason,
    words,
    requirement,
    rank,
    atStage: submission.stage,
    at: context.now,
    byId: context.actor.staffId,
  };
  return [
    changeRow('submissions', submission.id, { stage, end }),
    ...closeTasks(tasks, ['chase-feedback', 'chase-answer'], context),
    ...(ending.cancelsInterviews ? callOffAhead(running, ending, context) : []),
    ...ending.tell.map((kind) => tellTask(submission, kind, context)),
  ];
}

/** Tasks of the calling-off are left out where the end itself makes one for the same person. */
function callOffAhead(
  running: RunningSubmission,
  ending: Ending,
  context: DecisionContext,
): readonly Write[] {
  const message = {
    by: ending.by,
    reason: ending.words || ending.reason,
    channel: 'phone',
    receivedAt: context.now,
  } as const;
  return running.ahead.flatMap((facts) => {
    const writes = callOff(facts.interview?.id ?? '', message, { facts, context });
    if (!writes.ok) throw new Error(`Interview ${facts.interview?.id ?? ''} cannot be called off`);
    return writes.value.filter((write) => !isTaskFor(write, ending.tell));
  });
}

const isTaskFor = (write: Write, kinds: readonly TaskKind[]): boolean =>
  write.table === 'tasks' && 'create' in write && kinds.includes(write.create.kind);

/** A task for the submission's owner. A confidential client is reached through the submission, never named on the task. */
function tellTask(submission: Submission, kind: TaskKind, context: DecisionContext): Write {
  return submissionTask(submission, { kind, dueAt: context.now }, context);
}

/** A task about a submission, by phone. */
export function submissionTask(
  submission: Submission,
  { kind, dueAt }: { readonly kind: TaskKind; readonly dueAt: DecisionContext['now'] },
  context: DecisionContext,
): Write {
  const { id: submissionId, ownerId, candidateId, confidential } = submission;
  const clientId = confidential ? null : submission.clientId;
  return makeTask({ kind, dueAt, ownerId, candidateId, clientId, submissionId }, context);
}

/** Whom the end of a submission concerns when a third thing caused it: only who knew of it. */
export const tellWhoKnew = ({ sentAt }: Submission, ...kinds: Ending['tell']): Ending['tell'] =>
  sentAt === null ? [] : kinds;
