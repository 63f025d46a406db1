// What the front desk has to know of an interview: how the arrival compares with the plan, how long somebody has been
// sitting there, and when it is time to ask whether they come at all.
import { addMinutes, minutesBetween, type Instant } from '../../time/instant';
import type { Interview } from '../interview/interview';
import type { Policy } from '../office/policy';
import { storedInstant } from '../stored-time';

/** An arrival against the planned start. */
export type ArrivalGrade = 'early' | 'on-time' | 'late' | 'very-late';

/** Grades by whole minutes: more than `earlyMinutes` before, more than `lateMinutes` or `veryLateMinutes` after. */
export function gradeArrival(
  startsAt: string,
  arrivedAt: string,
  policy: Pick<Policy, 'earlyMinutes' | 'lateMinutes' | 'veryLateMinutes'>,
): ArrivalGrade {
  const late = minutesBetween(storedInstant(startsAt), storedInstant(arrivedAt));
  if (late > policy.veryLateMinutes) return 'very-late';
  if (late > policy.lateMinutes) return 'late';
  return -late > policy.earlyMinutes ? 'early' : 'on-time';
}

/** Somebody sitting at the front desk. */
export interface Waiting {
  /** Minutes since they came in. */
  readonly minutes: number;
  /** Minutes we keep them past the agreed time, or past their arrival when they were late. */
  readonly ownLateness: number;
  readonly tone: 'calm' | 'amber' | 'red';
}

type Wait = Pick<Interview, 'stage' | 'startsAt' | 'arrivedAt' | 'startedAt' | 'endedAt'>;

/** The wait of somebody who came, until the interview began or ended; null for anybody else. */
export function waitingOf(
  interview: Wait,
  now: Instant,
  policy: Pick<Policy, 'waitingAmberMinutes' | 'waitingRedMinutes'>,
): Waiting | null {
  if (interview.arrivedAt === null) return null;
  const arrived = storedInstant(interview.arrivedAt);
  const startsAt = storedInstant(interview.startsAt);
  const over = interview.startedAt ?? interview.endedAt;
  const until = over === null ? now : storedInstant(over);
  const minutes = Math.max(0, minutesBetween(arrived, until));
  const expected = arrived > startsAt ? arrived : startsAt;
  const ownLateness = Math.max(0, minutesBetween(expected, until));
  const tone =
    minutes >= policy.waitingRedMinutes ? 'red' : minutes >= policy.waitingAmberMinutes ? 'amber' : 'calm';
  return { minutes, ownLateness, tone };
}

/** From when on a no-show may be set: the planned start and the office's grace. */
export const noShowFrom = (
  interview: Pick<Interview, 'startsAt'>,
  policy: Pick<Policy, 'noShowGraceMinutes'>,
): Instant => addMinutes(storedInstant(interview.startsAt), policy.noShowGraceMinutes);

/** True when the row asks whether the candidate comes at all. It only proposes: a person confirms after a call. */
export function proposesNoShow(
  interview: Pick<Interview, 'stage' | 'startsAt'>,
  now: Instant,
  policy: Pick<Policy, 'noShowGraceMinutes'>,
): boolean {
  const isExpected = interview.stage === 'confirmed' || interview.stage === 'awaiting-confirmation';
  return isExpected && now >= noShowFrom(interview, policy);
}

/** Stages in which nobody has said yet how it went. */
export const openStages: readonly Interview['stage'][] = [
  'held-slot',
  'awaiting-confirmation',
  'confirmed',
  'arrived',
  'in-progress',
];

/** Interviews whose time is over and whose outcome nobody has set; at the end of a day there may be none. */
export const unresolvedOf = <Row extends Pick<Interview, 'stage' | 'endsAt'>>(
  interviews: readonly Row[],
  now: Instant,
): readonly Row[] => interviews.filter(({ stage, endsAt }) => openStages.includes(stage) && endsAt <= now);
