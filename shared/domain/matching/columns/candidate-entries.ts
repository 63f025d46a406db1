// What of a candidate's history columns hold for every role that the candidate has no tie to.
import { rejectionRules } from '../../submission/rejection-rules';
import { isRunnerUp } from '../../submission/runner-up';
import type { Constraint, RightToWorkKind } from '../../candidate/candidate';
import { gateNames, type GateName } from '../gate';
import { amountIn, datePattern, isPreference } from '../gates/constraint';
import { lackedKey, latestLack } from '../gates/must-have';
import { limited } from '../gates/right-to-work';
import type { CandidateFacts, PastSubmission } from '../match-facts';
import { nameKey } from '../names';
import { disinterestIn } from '../score-parts/carry-over';
import { dateNumber } from './date-number';
import { dayOf, endlessDay, millisOf, noDay } from './stored-moments';

/** What an ending says about other roles. */
export const endingRule = {
  neutral: 0,
  lacks: 1,
  runnerUp: 2,
  notFirst: 3,
  noFault: 4,
  content: 5,
  company: 6,
  pay: 7,
  commute: 8,
  timing: 9,
  /** Without fault, and whom the client had met when somebody of ours filled the role. */
  nearlyChosen: 10,
} as const;

/** One ending, or the candidate's no to a role, with the role it was about. */
export interface EndingEntry {
  readonly rule: number;
  readonly roleId: string;
  readonly day: number;
  /** The skill a client found lacking. */
  readonly key: string;
}

function ruleOf(submission: PastSubmission, end: NonNullable<PastSubmission['end']>): number {
  if (lackedKey(submission) !== null) return endingRule.lacks;
  if (end.reason === 'preferred-another') return isRunnerUp(end) ? endingRule.runnerUp : endingRule.notFirst;
  if (rejectionRules[end.reason].sameRole === 'no-fault')
    return isRunnerUp(end) ? endingRule.nearlyChosen : endingRule.noFault;
  const cause = disinterestIn(end.reason);
  return cause === null ? endingRule.neutral : endingRule[cause];
}

/** Endings in the order they are summed in: submissions first, then words on roles without one. */
export function endingsOf({ submissions, interests }: CandidateFacts): readonly EndingEntry[] {
  const ended = new Set(submissions.filter(({ end }) => end !== null).map(({ roleId }) => roleId));
  return [
    ...submissions.flatMap((submission): EndingEntry[] => {
      const { end, role, roleId } = submission;
      if (end === null || role === null) return [];
      const day = dayOf(end.endedOn, noDay);
      return [{ rule: ruleOf(submission, end), roleId, day, key: lackedKey(submission) ?? '' }];
    }),
    ...interests.flatMap(({ answer, reason, roleId, role, notedOn }): EndingEntry[] => {
      if (answer !== 'no' || role === null || ended.has(roleId)) return [];
      return [{ rule: endingRule[reason ?? 'content'], roleId, day: dayOf(notedOn, noDay), key: '' }];
    }),
  ];
}

/** One skill the candidate has, or was found to lack. */
export interface SkillEntry {
  readonly key: string;
  readonly level: number;
  readonly year: number;
  readonly day: number;
  readonly isHeld: boolean;
  /** When a client found it lacking and nobody has looked since, in milliseconds; `NaN` otherwise. */
  readonly lackedAt: number;
}

/** The skills a candidate has, and those a client found lacking. */
export function skillsOf({ skills, submissions }: CandidateFacts): readonly SkillEntry[] {
  const lacked = submissions.flatMap((submission) => lackedKey(submission) ?? []);
  return [...new Set([...skills.keys(), ...lacked])].map((key): SkillEntry => {
    const skill = skills.get(key);
    const end = lacked.includes(key) ? latestLack(submissions, key)?.end : undefined;
    const stands = end && (skill === undefined || skill.notedOn <= end.endedOn);
    return {
      key,
      level: skill?.level ?? 0,
      year: skill?.lastUsedYear ?? 0,
      day: dayOf(skill?.notedOn ?? null, noDay),
      isHeld: skill !== undefined,
      lackedAt: stands ? millisOf(end.at) : NaN,
    };
  });
}

/** What a constraint is compared with. `none` names a client or title, which only tied roles have. */
export const constraintRule = {
  none: 0,
  district: 1,
  hours: 2,
  language: 3,
  visa: 4,
  pay: 5,
  timing: 6,
} as const;

const rules: Readonly<Record<Constraint['kind'], number>> = {
  district: constraintRule.district,
  commute: constraintRule.district,
  hours: constraintRule.hours,
  language: constraintRule.language,
  'right-to-work': constraintRule.visa,
  pay: constraintRule.pay,
  timing: constraintRule.timing,
  company: constraintRule.none,
  content: constraintRule.none,
};

/** One constraint of a candidate. */
export interface ConstraintEntry {
  readonly rule: number;
  readonly key: string;
  /** HKD a year for pay, the written date as a number for timing, `NaN` where it cannot be read. */
  readonly amount: number;
  readonly notedAt: number;
  readonly isPreference: boolean;
}

const amountOf = ({ kind, value }: Constraint): number => {
  if (kind === 'timing') return datePattern.test(value) ? dateNumber(value) : NaN;
  return kind === 'pay' ? (amountIn(value) ?? NaN) : NaN;
};

/** The constraints that columns can judge. */
export const constraintsOf = ({ constraints }: CandidateFacts): readonly ConstraintEntry[] =>
  constraints
    .map((one) => ({
      rule: rules[one.kind],
      key: nameKey(one.value),
      amount: amountOf(one),
      notedAt: millisOf(one.notedOn),
      isPreference: isPreference(one),
    }))
    .filter(({ rule }) => rule !== constraintRule.none);

/** Overrides that hold everywhere: the latest of each gate. */
export function overridesOf({ overrides }: CandidateFacts): readonly { gate: number; at: number }[] {
  const latest = new Map<number, number>();
  for (const { gate, clientId, roleId, at } of overrides) {
    const code = gateNames.findIndex((name: GateName) => name === gate);
    if (clientId !== null || roleId !== null || code < 0) continue;
    latest.set(code, Math.max(latest.get(code) ?? -Infinity, millisOf(at)));
  }
  return [...latest].map(([gate, at]) => ({ gate, at }));
}

/** Facts that the attendance policy counts; `isNoShow` is one at a client, the others are short notices. */
export const attendanceOf = ({ attendance }: CandidateFacts): readonly { at: number; isNoShow: boolean }[] =>
  attendance.facts.flatMap(({ kind, outcome, at }) => {
    const isNoShow = kind === 'client' && outcome === 'no-show';
    return isNoShow || outcome === 'short-notice' ? [{ at: millisOf(at), isNoShow }] : [];
  });

/** When attendance was cleared everywhere, in milliseconds; 0 where it never was. */
export const clearedAt = ({ attendance }: CandidateFacts): number =>
  Math.max(
    0,
    ...attendance.clearances
      .filter(({ clientId, roleId }) => clientId === null && roleId === null)
      .map(({ at }) => millisOf(at)),
  );

/** The last day a parked candidate rests; `noDay` when they do not. */
export const restsUntil = ({ parked }: CandidateFacts): number =>
  parked === null ? noDay : dayOf(parked.wakeOn, endlessDay);

/** How leave to work is judged. */
export const leaveRule = { holds: 0, unknown: 1, none: 2, askFirst: 3, limited: 4 } as const;

/** See {@link leaveRule}. */
export function leaveOf(kind: RightToWorkKind): number {
  if (kind === 'unknown') return leaveRule.unknown;
  if (kind === 'none') return leaveRule.none;
  if (kind === 'working-holiday') return leaveRule.askFirst;
  return limited.includes(kind) ? leaveRule.limited : leaveRule.holds;
}
