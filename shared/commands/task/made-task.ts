import type { Interview } from '../../domain/interview/interview';
import { isOpenArrivalQuestion } from '../../domain/reception/arrival-question';
import type { Task, TaskKind } from '../../domain/task/task';
import type { Instant } from '../../time/instant';
import { changeRow, createRow, type DecisionContext, type Write } from '../command';

/** What the app fills in of a task it makes; the rest is empty. */
export type MadeTask = Pick<Task, 'kind' | 'ownerId'> & { readonly dueAt: Instant } & Partial<
    Pick<
      Task,
      | 'id'
      | 'words'
      | 'channel'
      | 'candidateId'
      | 'contactId'
      | 'clientId'
      | 'interviewId'
      | 'submissionId'
      | 'roleId'
    >
  >;

/** A new open task. Its sentence comes from its kind; `words` never carry a name, so a confidential client stays so. */
export function makeTask(task: MadeTask, context: Pick<DecisionContext, 'ids'>): Write {
  return createRow('tasks', {
    words: '',
    channel: 'phone',
    candidateId: null,
    contactId: null,
    clientId: null,
    interviewId: null,
    submissionId: null,
    roleId: null,
    id: context.ids.next('tsk'),
    ...task,
    deletedAt: null,
    state: 'open',
    snoozedUntil: null,
    doneAt: null,
    doneById: null,
  });
}

/** What is said of a task about an interview; the rest comes from the interview. */
export type InterviewTask = { readonly kind: TaskKind; readonly dueAt: Instant } & Partial<
  Pick<Task, 'words' | 'channel' | 'ownerId'>
>;

/** A task about an interview, owned by its recruiter. A confidential client is not named on it. */
export function makeInterviewTask(
  interview: Interview,
  made: InterviewTask,
  context: Pick<DecisionContext, 'ids'>,
): Write {
  const { id: interviewId, recruiterId: ownerId, candidateId, submissionId, confidential } = interview;
  const contactId = confidential ? null : interview.contactId;
  const clientId = confidential ? null : interview.clientId;
  return makeTask({ ownerId, candidateId, contactId, clientId, interviewId, submissionId, ...made }, context);
}

/** What a task reads once it is done. */
export const doneNow = (context: Pick<DecisionContext, 'actor' | 'now'>) => ({
  state: 'done' as const,
  snoozedUntil: null,
  doneAt: context.now,
  doneById: context.actor.staffId,
});

/** The desk's question to the recruiter about somebody who came very late is answered by what they then do. */
export const answerArrivalQuestions = (
  tasks: readonly Task[],
  context: Pick<DecisionContext, 'actor' | 'now'>,
): readonly Write[] =>
  tasks.filter(isOpenArrivalQuestion).map((task) => changeRow('tasks', task.id, doneNow(context)));

/** Closes those tasks of the kinds that are not done yet. */
export const closeTasks = (
  tasks: readonly Task[],
  kinds: readonly TaskKind[],
  context: Pick<DecisionContext, 'actor' | 'now'>,
): readonly Write[] =>
  tasks
    .filter((task) => task.state !== 'done' && kinds.includes(task.kind))
    .map((task) => changeRow('tasks', task.id, doneNow(context)));
