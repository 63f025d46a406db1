// What the commands on a stored interview read, and the step they all take.
import { accept, refuse, type Result } from '../../kernel/result';
import type { Interview } from '../../domain/interview/interview';
import { stageAfter, type InterviewEvent } from '../../domain/interview/lifecycle';
import { storedInstant } from '../../domain/stored-time';
import type { Task } from '../../domain/task/task';
import { addMinutes, type Instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import type { Json } from '../../kernel/json';
import { changeRow, type FactReader, type Write } from '../command';
import { loadOfficeFacts, type OfficeFacts } from '../office-facts';
import type { Refusal } from '../refusal';

/** An interview with its tasks and the office's rules; `interview` is undefined when there is none. */
export interface InterviewFacts {
  readonly interview: Interview | undefined;
  readonly tasks: readonly Task[];
  readonly office: OfficeFacts;
}

/** Reads {@link InterviewFacts}. */
export async function loadInterviewFacts(interviewId: string, read: FactReader): Promise<InterviewFacts> {
  return {
    interview: await read.get('interviews', interviewId),
    tasks: await read.where('tasks', 'interviewId', interviewId),
    office: await loadOfficeFacts(read),
  };
}

/** Interviews that could touch the span: the longest lasts a day, so those starting a day around it are enough. */
export async function loadAround(
  span: { readonly startsAt: Instant; readonly endsAt: Instant },
  read: FactReader,
): Promise<readonly Interview[]> {
  const from = addMinutes(span.startsAt, -minutesPerDay);
  const to = addMinutes(span.endsAt, minutesPerDay);
  return read.range('interviews', 'startsAt', [from, to]);
}

/** The span of a stored interview as instants. */
export const storedSpan = (row: Pick<Interview, 'startsAt' | 'endsAt'>) => ({
  startsAt: storedInstant(row.startsAt),
  endsAt: storedInstant(row.endsAt),
});

/** The interview, when the event can happen to it now, with the stage it leads to. */
export interface Step {
  readonly interview: Interview;
  readonly stage: Interview['stage'];
}

/** Refuses what the lifecycle does not know. */
export function takeStep(
  interviewId: string,
  interview: Interview | undefined,
  event: InterviewEvent,
): Result<Step, Refusal> {
  if (!interview) return refuse({ kind: 'not-found', table: 'interviews', id: interviewId });
  const stage = stageAfter(interview, event);
  return stage === null
    ? refuse({ kind: 'interview-stage', stage: interview.stage })
    : accept({ interview, stage });
}

/** The write of a step: stage, next .ics sequence, and what else the event changes. */
export const writeStep = ({ interview, stage }: Step, set: Readonly<Record<string, Json>>): Write =>
  changeRow('interviews', interview.id, { stage, sequence: interview.sequence + 1, ...set });
