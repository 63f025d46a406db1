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
  /** Interviews that were to be held in the same days, let-downs included. */
  readonly recentInterviews: number;
  readonly interviewsBefore: number;
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
  const expected = theirs.filter((interview) => clientMarkOf(interview) !== null).map(startOf);
  const fell = letDowns.map(({ at }) => at);
  const recent = countWithin(fell, [0, goodwillTrendDays], now);
  const before = countWithin(fell, [goodwillTrendDays, 2 * goodwillTrendDays], now);
  return {
    clientId,
    letDowns,
    noShows: letDowns.filter(({ cause }) => cause === 'no-show').length,
    shortNotices: letDowns.filter(({ cause }) => cause === 'short-notice').length,
    openRepairs: tasks.filter((task) => isOpenRepair(task, theirs)).map(({ id }) => id),
    recent,
    before,
    recentInterviews: countWithin(expected, [0, goodwillTrendDays], now),
    interviewsBefore: countWithin(expected, [goodwillTrendDays, 2 * goodwillTrendDays], now),
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

/** What one interview was to the client: an hour well spent, or kept free for nothing. */
export type ClientMark = 'kept' | LetDown['cause'];

const keptStages: readonly Interview['stage'][] = ['arrived', 'in-progress', 'done'];

/** Null for interviews that say nothing: still to come, or called off in good time or by others. */
export function clientMarkOf(interview: Interview): ClientMark | null {
  const { kind, stage, deletedAt } = interview;
  if (kind !== 'client' || deletedAt !== null) return null;
  return keptStages.includes(stage) ? 'kept' : letDownCause(interview);
}

const startOf = ({ startsAt }: Interview): Instant => storedInstant(startsAt);

/** How many of the moments lie at least `from` and less than `to` days back; an hour given up that is still to come counts as today. */
const countWithin = (
  moments: readonly Instant[],
  [from, to]: readonly [from: number, to: number],
  now: Instant,
): number => moments.filter((at) => ageDays(at, now) >= from && ageDays(at, now) < to).length;

const ageDays = (at: Instant, now: Instant): number => Math.max(0, minutesBetween(at, now)) / minutesPerDay;

/** Found by its interview: a task about a confidential client does not name it. */
const isOpenRepair = (task: Task, interviews: readonly Interview[]): boolean =>
  task.kind === 'repair-client' &&
  task.state !== 'done' &&
  task.deletedAt === null &&
  interviews.some(({ id }) => id === task.interviewId);

function letDownOf(interview: Interview): LetDown | null {
  const cause = letDownCause(interview);
  if (cause === null) return null;
  const { id, candidateId, startsAt } = interview;
  return { interviewId: id, candidateId, at: storedInstant(startsAt), cause };
}

/** How a candidate of ours let the client down in this interview; null when they did not, or no client was waiting. */
export function letDownCause({
  kind,
  stage,
  cancellation,
}: Pick<Interview, 'kind' | 'stage' | 'cancellation'>): LetDown['cause'] | null {
  if (kind !== 'client') return null;
  if (stage === 'no-show-candidate') return 'no-show';
  const grade = cancellation?.by === 'candidate' ? cancellation.notice?.grade : undefined;
  return stage === 'cancelled' && grade !== undefined && grade !== 'ample' ? 'short-notice' : null;
}
