// How far a candidate stands from the limits of the attendance policy: what counts, what is left, and when it fades.
import { addMinutes, type Instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import { storedInstant } from '../stored-time';
import {
  attendanceVerdict,
  countingFacts,
  type AttendanceContext,
  type AttendanceFact,
  type AttendanceRecord,
  type AttendanceTarget,
  type AttendanceVerdict,
  type BlockCause,
} from './attendance-record';

/** One rule of the policy as it stands for one candidate. */
export interface StandingRule {
  readonly cause: BlockCause;
  /** Facts that count now, newest first. */
  readonly counting: readonly AttendanceFact[];
  readonly toBlock: number;
  /** How many more would block; 0 when the rule blocks already. */
  readonly left: number;
  /** When the oldest fact that counts stops counting; null when none counts. */
  readonly nextFadesAt: Instant | null;
  /** When the rule stops blocking by itself; null when it does not block. */
  readonly blocksUntil: Instant | null;
}

/** The verdict with the rules behind it. */
export interface AttendanceStanding {
  readonly verdict: AttendanceVerdict;
  readonly rules: readonly StandingRule[];
  /** When nothing blocks any more if nothing else happens; null when nothing blocks. */
  readonly blockedUntil: Instant | null;
}

/** Reads the policy against the record for one client and role, or in general. */
export function attendanceStanding(
  record: AttendanceRecord,
  target: AttendanceTarget,
  context: AttendanceContext,
): AttendanceStanding {
  const { policy } = context;
  const counting = countingFacts(record, target, context);
  const rules = [
    standingRule('client-no-show', counting['client-no-show'], {
      toBlock: policy.clientNoShowsToBlock,
      days: policy.attendanceFadeDays,
    }),
    standingRule('short-notices', counting['short-notices'], {
      toBlock: policy.shortNoticesToBlock,
      days: Math.min(policy.shortNoticeWindowDays, policy.attendanceFadeDays),
    }),
  ];
  const ends = rules.flatMap(({ blocksUntil }) => blocksUntil ?? []).sort();
  return { verdict: attendanceVerdict(record, target, context), rules, blockedUntil: ends.at(-1) ?? null };
}

function standingRule(
  cause: BlockCause,
  counting: readonly AttendanceFact[],
  { toBlock, days }: { readonly toBlock: number; readonly days: number },
): StandingRule {
  const endOf = (fact: AttendanceFact | undefined): Instant | null =>
    fact === undefined ? null : addMinutes(storedInstant(fact.at), days * minutesPerDay);
  const left = Math.max(0, toBlock - counting.length);
  return {
    cause,
    counting,
    toBlock,
    left,
    nextFadesAt: endOf(counting.at(-1)),
    // Facts fade oldest first: the rule lets go once fewer than it needs are left.
    blocksUntil: left > 0 ? null : endOf(counting[toBlock - 1]),
  };
}

/** No-shows and short notices that have not faded and were not cleared: what makes a candidate shaky. */
export function unkeptCount(
  record: AttendanceRecord,
  target: AttendanceTarget,
  context: AttendanceContext,
): number {
  const counting = countingFacts(record, target, context);
  return counting['client-no-show'].length + counting['short-notices'].length;
}
