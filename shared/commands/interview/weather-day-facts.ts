// What a weather day takes and reads.
import { z } from 'zod';
import type { Candidate } from '../../domain/candidate/candidate';
import type { Interview } from '../../domain/interview/interview';
import type { Client } from '../../domain/client/client';
import type { BusySpan } from '../../domain/interview/find-clashes';
import { longText, reference } from '../../domain/record';
import type { Task } from '../../domain/task/task';
import { instant } from '../../time/instant';
import { plannedTime } from '../../time/planned-time';
import type { DecisionContext, FactReader } from '../command';
import { loadOfficeFacts, type OfficeFacts } from '../office-facts';
import { loadBusyTimes } from './clash-around';
import { loadAround } from './interview-facts';
import { spanOfPlanned } from './interview-time';

const mostInterviews = 200;

const choice = z.discriminatedUnion('act', [
  z.object({ act: z.literal('video'), interviewId: reference }),
  z.object({
    act: z.literal('move'),
    interviewId: reference,
    planned: plannedTime,
    roomId: reference.nullable(),
  }),
  z.object({ act: z.literal('cancel'), interviewId: reference }),
]);
/** What becomes of one interview. */
export type WeatherDayChoice = z.infer<typeof choice>;

/** What a weather day takes. An interview may be named once. */
export const weatherDayInput = z.object({
  /** The signal in the office's words, as every history shows it. */
  reason: longText,
  /** When the office heard of it. */
  receivedAt: instant,
  choices: z
    .array(choice)
    .min(1)
    .max(mostInterviews)
    .refine((all) => new Set(all.map(({ interviewId }) => interviewId)).size === all.length, {
      error: 'interview-twice',
    }),
});
/** See {@link weatherDayInput}. */
export type WeatherDayInput = z.infer<typeof weatherDayInput>;

/** One interview as it is stored; `interview` and `candidate` are undefined when they are gone. */
export interface WeatherRowFacts {
  readonly interview: Interview | undefined;
  readonly candidate: Candidate | undefined;
  readonly client: Client | undefined;
  readonly tasks: readonly Task[];
  /** False where the room that was chosen is gone or no longer used. */
  readonly roomFound: boolean;
}

/** The interviews named, by id, and everything near their old and new hours. */
export interface WeatherFacts {
  readonly rows: ReadonlyMap<string, WeatherRowFacts>;
  readonly others: readonly Interview[];
  /** What our people's own calendars say of those days. */
  readonly busy: readonly BusySpan[];
  readonly office: OfficeFacts;
}

/** Reads {@link WeatherFacts}. */
export async function loadWeatherFacts(
  { choices }: WeatherDayInput,
  read: FactReader,
  { zoneRules }: Pick<DecisionContext, 'zoneRules'>,
): Promise<WeatherFacts> {
  const rows = await Promise.all(
    choices.map(async (given) => [given.interviewId, await loadRow(given, read)] as const),
  );
  const planned = [
    ...rows.flatMap(([, { interview }]) => interview?.planned ?? []),
    ...choices.flatMap((given) => (given.act === 'move' ? given.planned : [])),
  ].map((time) => spanOfPlanned(time, zoneRules));
  const startsAt = planned.map((span) => span.startsAt).sort()[0];
  const endsAt = planned
    .map((span) => span.endsAt)
    .sort()
    .at(-1);
  const office = await loadOfficeFacts(read);
  if (!startsAt || !endsAt) return { rows: new Map(rows), others: [], busy: [], office };
  const span = { startsAt, endsAt };
  const [others, busy] = await Promise.all([loadAround(span, read), loadBusyTimes(span, read)]);
  return { rows: new Map(rows), others, busy, office };
}

async function loadRow(given: WeatherDayChoice, read: FactReader): Promise<WeatherRowFacts> {
  const roomId = given.act === 'move' ? given.roomId : null;
  const [interview, tasks, room] = await Promise.all([
    read.get('interviews', given.interviewId),
    read.where('tasks', 'interviewId', given.interviewId),
    roomId === null ? undefined : read.get('rooms', roomId),
  ]);
  const [candidate, client] = await Promise.all([
    interview && read.get('candidates', interview.candidateId),
    interview && read.get('clients', interview.clientId ?? ''),
  ]);
  return {
    interview,
    candidate,
    client,
    tasks,
    roomFound: roomId === null || room?.active === true,
  };
}
