// What a weather day is planned on: the day's interviews with whom to ring, and everything that takes time after it.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview, MessageFact } from '@shared/domain/interview/interview';
import type { BusyTime } from '@shared/domain/office/busy-time';
import type { Call } from '@shared/domain/task/call';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';
import { viewInterviews, type InterviewView } from './interviews';
import { readByIds } from './read-by-ids';

/** An interview of the day with the people who are rung about it. */
export interface WeatherView extends InterviewView {
  /** Null where there is none, and where the viewer may not know whom. */
  readonly contact: Contact | null;
  /** The last call made about it since `callsSince`. */
  readonly lastCall: Call | null;
}

/** A weather day that was recorded already, by what it left on the interviews. */
export interface RecordedWeather {
  /** In call order: by the hour they had before. */
  readonly views: readonly InterviewView[];
  readonly reason: string;
  readonly receivedAt: string;
}

/** See the head of this file. */
export interface WeatherDayView {
  /** Every interview that touches the date, by id. */
  readonly views: ReadonlyMap<string, WeatherView>;
  /** Everything from the day before the date to the end of the span. */
  readonly interviews: readonly Interview[];
  readonly recorded: RecordedWeather | null;
  /** What the hours of each interview that touches the date are held against, by its id. */
  readonly known: ReadonlyMap<string, KnownAround>;
  /** What our people's own calendars say of the span. */
  readonly busy: readonly BusyTime[];
}

/** What a candidate and a client said about their hours, as far as the viewer may know it. */
export interface KnownAround {
  readonly candidate: Candidate | undefined;
  readonly client: Client | null;
}

interface Asked {
  readonly date: LocalDate;
  /** The date from midnight to midnight. */
  readonly day: readonly [from: Instant, to: Instant];
  /** Where free times are looked for, with a day before the date. */
  readonly span: readonly [from: Instant, to: Instant];
  /** Earlier calls were about something else. */
  readonly callsSince: Instant;
}

/** Reads {@link WeatherDayView} with the viewer's eyes. */
export async function readWeatherDay(
  read: ViewReader,
  { date, day: [from, to], span, callsSince }: Asked,
): Promise<WeatherDayView> {
  const interviews = await read.range('interviews', 'startsAt', span);
  const touching = interviews.filter(({ startsAt, endsAt }) => startsAt < to && endsAt > from);
  const faces = await viewInterviews(read, touching);
  const contacts = await readByIds(
    read,
    'contacts',
    touching.map(({ contactId }) => contactId),
  );
  const withPeople = faces.map(async (view) => {
    const calls = await read.where('calls', 'interviewId', view.interview.id);
    const [lastCall = null] = calls
      .filter(({ at }) => at >= callsSince)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return { ...view, contact: contacts.get(view.interview.contactId ?? '') ?? null, lastCall };
  });
  const [complete, known, busy, recorded] = await Promise.all([
    Promise.all(withPeople),
    readKnown(read, touching),
    read.range('busyTimes', 'startsAt', span),
    readRecorded(read, date, interviews),
  ]);
  const views = new Map(complete.map((view) => [view.interview.id, view]));
  return { views, interviews, recorded, known, busy };
}

async function readKnown(
  read: ViewReader,
  interviews: readonly Interview[],
): Promise<ReadonlyMap<string, KnownAround>> {
  const [candidates, clients] = await Promise.all([
    readByIds(
      read,
      'candidates',
      interviews.map(({ candidateId }) => candidateId),
    ),
    readByIds(
      read,
      'clients',
      interviews.map(({ clientId }) => clientId),
    ),
  ]);
  return new Map(
    interviews.map(({ id, candidateId, clientId }) => [
      id,
      { candidate: candidates.get(candidateId), client: clients.get(clientId ?? '') ?? null },
    ]),
  );
}

interface Trace {
  readonly interview: Interview;
  readonly message: MessageFact;
  /** Minute of the day at which it would have begun. */
  readonly startMinute: number;
}

/** What the weather of the date left on an interview; the last of it where it was moved more than once. */
function traceOf(date: LocalDate, interview: Interview): readonly Trace[] {
  const { planned, cancellation, moves } = interview;
  if (cancellation?.by === 'weather' && planned.date === date)
    return [{ interview, message: cancellation, startMinute: planned.startMinute }];
  return Object.values(moves)
    .filter(({ by, from }) => by === 'weather' && from.date === date)
    .map((move) => ({ interview, message: move, startMinute: move.from.startMinute }))
    .slice(-1);
}

async function readRecorded(
  read: ViewReader,
  date: LocalDate,
  interviews: readonly Interview[],
): Promise<RecordedWeather | null> {
  const traces = interviews
    .flatMap((interview) => traceOf(date, interview))
    .sort((a, b) => a.startMinute - b.startMinute);
  const [latest] = traces
    .map(({ message }) => message)
    .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  if (!latest) return null;
  const views = await viewInterviews(
    read,
    traces.map(({ interview }) => interview),
  );
  return { views, reason: latest.reason, receivedAt: latest.receivedAt };
}
