// The attendance record: what a candidate's interviews say, and nothing else. Facts only (confirmed, on time, minutes
// late, notice, no-show, presentation), each fading linearly. It is a gate and a badge, never part of suitability.
import { minutesBetween, type Instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import type { Interview, NoticeFact, Presentation } from '../interview/interview';
import type { Policy } from '../office/policy';
import { gradeArrival, type ArrivalGrade } from '../reception/arrival';
import { storedInstant } from '../stored-time';
import type { GateOverride } from '../submission/gate-override';

/** The gate an override must name to clear attendance. */
export const attendanceGate = 'attendance';

/** What one interview says. `attended` = took place, arrival not noted; `gave-notice` and `short-notice` = called off. */
export type AttendanceOutcome = ArrivalGrade | 'attended' | 'no-show' | 'gave-notice' | 'short-notice';

/** One fact of the record. */
export interface AttendanceFact {
  readonly interviewId: string;
  readonly kind: Interview['kind'];
  readonly clientId: string | null;
  /** When it happened: the planned start, or the moment the message came. */
  readonly at: Instant;
  /** Date of the planned start. */
  readonly on: string;
  readonly outcome: AttendanceOutcome;
  readonly confirmed: boolean;
  /** Minutes after the planned start; null when nobody arrived, or the arrival was not noted. */
  readonly minutesLate: number | null;
  readonly notice: NoticeFact | null;
  readonly presentation: Presentation;
  /** 1 on the day, 0 once `attendanceFadeDays` have gone by. */
  readonly weight: number;
}

/** A manager's word that what came before counts no longer, for one client or role or for all. */
export type AttendanceClearance = Pick<GateOverride, 'clientId' | 'roleId' | 'reason' | 'byId' | 'at'>;

/** Facts newest first; faded ones are left in with weight 0, so that the history can be read. */
export interface AttendanceRecord {
  readonly facts: readonly AttendanceFact[];
  readonly clearances: readonly AttendanceClearance[];
}

/** What the record is read against. */
export interface AttendanceContext {
  readonly policy: Policy;
  readonly now: Instant;
}

/** What the record reads of an interview. */
export type AttendedInterview = Pick<
  Interview,
  | 'id'
  | 'deletedAt'
  | 'kind'
  | 'clientId'
  | 'startsAt'
  | 'planned'
  | 'stage'
  | 'arrivedAt'
  | 'confirmation'
  | 'cancellation'
  | 'presentation'
>;

/** Builds the record of one candidate from their interviews and the overrides stored for them. */
export function attendanceRecord(
  interviews: readonly AttendedInterview[],
  overrides: readonly GateOverride[],
  context: AttendanceContext,
): AttendanceRecord {
  const facts = interviews
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((interview) => attendanceFact(interview, context) ?? [])
    .sort((a, b) => (a.at === b.at ? (a.interviewId < b.interviewId ? -1 : 1) : a.at < b.at ? 1 : -1));
  const clearances = overrides.filter(({ gate, deletedAt }) => gate === attendanceGate && deletedAt === null);
  return { facts, clearances };
}

function attendanceFact(
  interview: AttendedInterview,
  { policy, now }: AttendanceContext,
): AttendanceFact | null {
  const outcome = outcomeOf(interview, policy);
  if (outcome === null) return null;
  const startsAt = storedInstant(interview.startsAt);
  const { arrivedAt, cancellation } = interview;
  const at = cancellation === null ? startsAt : storedInstant(cancellation.receivedAt);
  return {
    interviewId: interview.id,
    kind: interview.kind,
    clientId: interview.clientId,
    at,
    on: interview.planned.date,
    outcome,
    confirmed: interview.confirmation !== null,
    minutesLate: arrivedAt === null ? null : Math.max(0, minutesBetween(startsAt, storedInstant(arrivedAt))),
    notice: cancellation?.notice ?? null,
    presentation: interview.presentation,
    weight: fadedWeight(at, { policy, now }),
  };
}

function outcomeOf(interview: AttendedInterview, policy: Policy): AttendanceOutcome | null {
  const { stage, startsAt, arrivedAt, cancellation } = interview;
  if (stage === 'no-show-candidate') return 'no-show';
  if (stage === 'cancelled')
    return cancellation?.by === 'candidate' ? noticeOutcome(cancellation.notice) : null;
  if (arrivedAt !== null) return gradeArrival(startsAt, arrivedAt, policy);
  return stage === 'done' ? 'attended' : null;
}

const noticeOutcome = (notice: NoticeFact | null): AttendanceOutcome | null => {
  if (notice === null) return null;
  return notice.grade === 'ample' ? 'gave-notice' : 'short-notice';
};

const ageDays = (at: Instant, now: Instant): number => Math.max(0, minutesBetween(at, now)) / minutesPerDay;

/** Linear from 1 at the planned start to 0 after `attendanceFadeDays`. */
export function fadedWeight(at: Instant, { policy, now }: AttendanceContext): number {
  return Math.max(0, 1 - ageDays(at, now) / policy.attendanceFadeDays);
}

/** Whether the written policy keeps the candidate from client interviews, and the facts it rests on. */
export type AttendanceVerdict =
  | { readonly blocked: false }
  | {
      readonly blocked: true;
      readonly cause: 'client-no-show' | 'short-notices';
      readonly count: number;
      /** When the latest of them happened. */
      readonly lastAt: Instant;
      /** Date of its planned start. */
      readonly lastOn: string;
    };

/** Which client and role the verdict is asked for; a clearance may hold for one of them only. */
export interface AttendanceTarget {
  readonly clientId: string | null;
  readonly roleId: string | null;
}

/**
 * Applies the policy alike to all: client no-shows that have not faded, or short notices within the window. What a
 * manager cleared for the target counts no longer; what comes after does.
 */
export function attendanceVerdict(
  record: AttendanceRecord,
  target: AttendanceTarget,
  context: AttendanceContext,
): AttendanceVerdict {
  const { policy } = context;
  const counting = countingFacts(record, target, context);
  return (
    blockedBy('client-no-show', counting['client-no-show'], policy.clientNoShowsToBlock) ??
    blockedBy('short-notices', counting['short-notices'], policy.shortNoticesToBlock) ?? { blocked: false }
  );
}

/** The facts each rule of the policy counts now, newest first: neither faded nor cleared for the target. */
export function countingFacts(
  record: AttendanceRecord,
  target: AttendanceTarget,
  { policy, now }: AttendanceContext,
): Readonly<Record<BlockCause, readonly AttendanceFact[]>> {
  const counting = record.facts.filter(
    (fact) => fact.weight > 0 && clearanceOf(fact, record.clearances, target) === undefined,
  );
  return {
    'client-no-show': counting.filter(({ kind, outcome }) => kind === 'client' && outcome === 'no-show'),
    'short-notices': counting.filter(
      ({ outcome, at }) => outcome === 'short-notice' && ageDays(at, now) <= policy.shortNoticeWindowDays,
    ),
  };
}

type Blocked = Extract<AttendanceVerdict, { blocked: true }>;
/** Which rule of the policy blocks. */
export type BlockCause = Blocked['cause'];

function blockedBy(
  cause: Blocked['cause'],
  facts: readonly AttendanceFact[],
  needed: number,
): Blocked | null {
  const [last] = facts;
  if (!last || facts.length < needed) return null;
  return { blocked: true, cause, count: facts.length, lastAt: last.at, lastOn: last.on };
}

/** The clearance by which a fact counts no longer for the target; undefined when there is none. */
export const clearanceOf = (
  fact: AttendanceFact,
  clearances: readonly AttendanceClearance[],
  target: AttendanceTarget,
): AttendanceClearance | undefined =>
  clearances.find(
    ({ clientId, roleId, at }) =>
      at >= fact.at &&
      (clientId === null || clientId === target.clientId) &&
      (roleId === null || roleId === target.roleId),
  );

/** Counts for the badge and its sentence; faded facts are out. */
export interface AttendanceFigures {
  readonly kept: number;
  readonly late: number;
  readonly noShows: number;
  readonly shortNotices: number;
  readonly gaveNotice: number;
  readonly longestLateMinutes: number;
  readonly belowExpected: number;
}

/** The record in numbers. `kept` counts every interview the candidate came to, late ones included. */
export function attendanceFigures(record: AttendanceRecord): AttendanceFigures {
  const facts = record.facts.filter(({ weight }) => weight > 0);
  const having = (...outcomes: readonly AttendanceOutcome[]): number =>
    facts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    kept: having('early', 'on-time', 'late', 'very-late', 'attended'),
    late: having('late', 'very-late'),
    noShows: having('no-show'),
    shortNotices: having('short-notice'),
    gaveNotice: having('gave-notice'),
    longestLateMinutes: Math.max(0, ...facts.map(({ minutesLate }) => minutesLate ?? 0)),
    belowExpected: facts.filter(({ presentation }) => presentation === 'below-expected').length,
  };
}
