// What a weather day is planned on: the day's interviews with whom to ring, and everything that takes time after it.
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { Call } from '@shared/domain/task/call';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';
import { readByIds, viewInterviews, type InterviewView } from './interviews';

/** An interview of the day with the people who are rung about it. */
export interface WeatherView extends InterviewView {
  /** Null where there is none, and where the viewer may not know whom. */
  readonly contact: Contact | null;
  /** The last call made about it since `callsSince`. */
  readonly lastCall: Call | null;
}

/** A weather day that was recorded already, by what it left on the interviews. */
export interface RecordedWeather {
  readonly count: number;
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
  const views = await viewInterviews(read, touching);
  const contacts = await readByIds(
    read,
    'contacts',
    touching.map(({ contactId }) => contactId),
  );
  const withPeople = views.map(async (view) => {
    const calls = await read.where('calls', 'interviewId', view.interview.id);
    const [lastCall = null] = calls
      .filter(({ at }) => at >= callsSince)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    return { ...view, contact: contacts.get(view.interview.contactId ?? '') ?? null, lastCall };
  });
  const complete = await Promise.all(withPeople);
  return {
    views: new Map(complete.map((view) => [view.interview.id, view])),
    interviews,
    recorded: recordedOn(date, interviews),
  };
}

function recordedOn(date: LocalDate, interviews: readonly Interview[]): RecordedWeather | null {
  const messages = interviews.flatMap(({ planned, cancellation, moves }) => {
    const moved = Object.values(moves).filter((move) => move.by === 'weather' && move.from.date === date);
    return cancellation?.by === 'weather' && planned.date === date ? cancellation : moved.slice(-1);
  });
  const [latest] = [...messages].sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  return latest ? { count: messages.length, reason: latest.reason, receivedAt: latest.receivedAt } : null;
}
