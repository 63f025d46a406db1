// Calling an interview off: the message with its notice, the tasks that fall away, and who has to be told.
import type { Client } from '../../domain/client/client';
import type { Channel } from '../../domain/interview/channel';
import type { CancelledBy, Interview, MessageFact } from '../../domain/interview/interview';
import { callOffEvent, unpromisedStages } from '../../domain/interview/lifecycle';
import { measureNotice, noticePolicyMinutes } from '../../domain/interview/measure-notice';
import type { TaskKind } from '../../domain/task/task';
import { whoMustBeTold } from '../../domain/task/who-must-be-told';
import { accept, type Result } from '../../kernel/result';
import type { Instant } from '../../time/instant';
import type { DecisionContext, FactReader, Write } from '../command';
import { workingTimeOf } from '../office-facts';
import type { Refusal } from '../refusal';
import { answerArrivalQuestions, closeTasks, makeInterviewTask } from '../task/made-task';
import { loadInterviewFacts, takeStep, writeStep, type InterviewFacts } from './interview-facts';
import { repairTasks } from './let-down';

/** A message that an interview will not be kept as planned, as somebody took it down. */
export interface Message {
  readonly by: CancelledBy;
  readonly reason: string;
  readonly channel: Channel;
  readonly receivedAt: Instant;
}

/** {@link InterviewFacts} with the client, whose own notice policy goes first. */
export interface CallOffFacts extends InterviewFacts {
  readonly client: Client | null;
}

/** Tasks that make no sense once the interview does not stand as it did. */
export const supersededTasks: readonly TaskKind[] = ['confirm-interview', 'tell-candidate', 'tell-client'];

/** The message as the interview keeps it. Before a promise there is no notice to grade. */
export function messageOf(
  interview: Interview,
  { by, reason, channel, receivedAt }: Message,
  {
    client,
    office,
    context,
  }: Pick<CallOffFacts, 'client' | 'office'> & { readonly context: DecisionContext },
): MessageFact {
  const policyMinutes = noticePolicyMinutes(interview.kind, office.policy, client);
  const time = workingTimeOf(office, context.zoneRules);
  const isPromised = !unpromisedStages.includes(interview.stage);
  const notice = isPromised ? measureNotice(interview, receivedAt, { policyMinutes, time }) : null;
  return { by, reason, channel, receivedAt, notice };
}

/** Tasks, due at once, for everybody who has to hear of it. */
export const tellTasks = (
  interview: Interview,
  by: CancelledBy,
  context: DecisionContext,
): readonly Write[] =>
  whoMustBeTold(interview.kind, by).map((kind) =>
    makeInterviewTask(interview, { kind, dueAt: context.now }, context),
  );

/** Everything that calling off writes; other commands that end interviews in the same act use it too. */
export function callOff(
  interviewId: string,
  message: Message,
  { facts, context }: { readonly facts: CallOffFacts; readonly context: DecisionContext },
): Result<readonly Write[], Refusal> {
  const { interview, tasks } = facts;
  const event = interview ? callOffEvent(interview.stage, message.by) : 'cancel';
  const step = takeStep(interviewId, interview, event);
  if (!step.ok) return step;
  const row = step.value.interview;
  const cancellation = messageOf(row, message, { ...facts, context });
  return accept([
    writeStep(step.value, { cancellation }),
    ...closeTasks(tasks, supersededTasks, context),
    ...answerArrivalQuestions(tasks, context),
    ...tellTasks(row, message.by, context),
    ...repairTasks({ ...row, stage: step.value.stage, cancellation }, facts.office, context),
  ]);
}

/** Reads what {@link callOff} needs. */
export async function loadCallOffFacts(interviewId: string, read: FactReader): Promise<CallOffFacts> {
  const facts = await loadInterviewFacts(interviewId, read);
  const clientId = facts.interview?.clientId ?? null;
  const client = clientId === null ? null : ((await read.get('clients', clientId)) ?? null);
  return { ...facts, client };
}
