// What our candidates cost a client: the hours it kept free for nothing, what is being done about it, and whether it
// gets better.
import { minutesBetween, type Instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import type { Interview } from '../interview/interview';
import { storedInstant } from '../stored-time';
import type { Task } from '../task/task';
import type { AttendanceVerdict } from './attendance-record';

/** Days compared for the trend: the last so many against as many before. */
export const goodwillTrendDays = 90;
/** Days in which a client counts as just let down. */
export const justLetDownDays = 30;

/** One time a candidate of ours let the client down. */
export interface LetDown {
  readonly interviewId: string;
  readonly candidateId: string;
  readonly at: Instant;
  readonly cause: 'no-show' | 'short-notice';
}

/** Where the agency stands with a client. */
export interface ClientGoodwill {
  readonly clientId: string;
  /** Newest first. */
  readonly letDowns: readonly LetDown[];
  readonly noShows: number;
  readonly shortNotices: number;
  /** Ids of repair tasks that are not done. */
  readonly openRepairs: readonly string[];
  readonly recent: number;
  readonly before: number;
  readonly trend: 'better' | 'steady' | 'worse';
}

/** Reads one client's interviews and tasks; those of other clients are passed over. */
export function clientGoodwill(
  clientId: string,
  {
    interviews,
    tasks,
    now,
  }: {
    readonly interviews: readonly Interview[];
    readonly tasks: readonly Task[];
    readonly now: Instant;
  },
): ClientGoodwill {
  const theirs = interviews.filter(
    (interview) => interview.clientId === clientId && interview.deletedAt === null,
  );
  const letDowns = theirs
    .flatMap((interview) => letDownOf(interview) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const within = (from: number, to: number): number =>
    letDowns.filter(({ at }) => ageDays(at, now) >= from && ageDays(at, now) < to).length;
  const [recent, before] = [within(0, goodwillTrendDays), within(goodwillTrendDays, 2 * goodwillTrendDays)];
  return {
    clientId,
    letDowns,
    noShows: letDowns.filter(({ cause }) => cause === 'no-show').length,
    shortNotices: letDowns.filter(({ cause }) => cause === 'short-notice').length,
    openRepairs: tasks.filter((task) => isOpenRepair(task, theirs)).map(({ id }) => id),
    recent,
    before,
    trend: recent === before ? 'steady' : recent < before ? 'better' : 'worse',
  };
}

/** True when the client was let down so lately that a candidate with a shaky record should not be the next. */
export function warnsOfShakyCandidate(goodwill: ClientGoodwill, facts: ShakyFacts): boolean {
  const [last] = goodwill.letDowns;
  const justLetDown = last !== undefined && ageDays(last.at, facts.now) < justLetDownDays;
  return justLetDown && (facts.verdict.blocked || facts.unkept > 0);
}

interface ShakyFacts {
  readonly verdict: AttendanceVerdict;
  /** No-shows and short notices of the candidate that have not faded. */
  readonly unkept: number;
  readonly now: Instant;
}

const ageDays = (at: Instant, now: Instant): number => Math.max(0, minutesBetween(at, now)) / minutesPerDay;

/** Found by its interview: a task about a confidential client does not name it. */
const isOpenRepair = (task: Task, interviews: readonly Interview[]): boolean =>
  task.kind === 'repair-client' &&
  task.state !== 'done' &&
  task.deletedAt === null &&
  interviews.some(({ id }) => id === task.interviewId);

function letDownOf(interview: Interview): LetDown | null {
  const cause = letDownCause(interview);
  if (interview.kind !== 'client' || cause === null) return null;
  const { id, candidateId, startsAt } = interview;
  return { interviewId: id, candidateId, at: storedInstant(startsAt), cause };
}

function letDownCause({ stage, cancellation }: Interview): LetDown['cause'] | null {
  if (stage === 'no-show-candidate') return 'no-show';
  const grade = cancellation?.by === 'candidate' ? cancellation.notice?.grade : undefined;
  return stage === 'cancelled' && grade !== undefined && grade !== 'ample' ? 'short-notice' : null;
}
