// The pool seen from a new or reopened role: whom it wakes, and in which order they are rung.
import type { WakeRule } from '../candidate/pool';
import { isRunnerUp } from '../submission/runner-up';
import { checkGates, maskedGates } from './check-gates';
import type { GateFailure } from './gate';
import type { Match, RoleNeeds } from './match-facts';
import { skills } from './score-parts/skills';
import { areOfOneKind, isOfKind } from './work-kind';

/** What of a role its wake rules read. */
export type WakingRole = Pick<RoleNeeds, 'title' | 'titleZh' | 'district' | 'salaryTo'>;

/** Somebody in the pool beside the role; the match's viewer is the member of staff who will be told. */
export interface Pooled {
  readonly wakes: WakeRule;
  readonly match: Match;
}

/** Somebody whom the role wakes. */
export interface Woken {
  readonly candidateId: string;
  /** They came second in this role, or in one of its kind. */
  readonly wasRunnerUp: boolean;
}

const wholePercent = 100;

/** What the role says of itself fits the rule; skills are looked at with the gates. Unsaid pay and place keep nobody asleep. */
export function fitsWakeRule({ kinds, salaryFloor, districts }: WakeRule, role: WakingRole): boolean {
  const wanted = Object.keys(districts);
  return (
    (kinds.length === 0 || kinds.some((kind) => isOfKind(kind, role))) &&
    (salaryFloor === null || role.salaryTo === null || role.salaryTo >= salaryFloor) &&
    (wanted.length === 0 || role.district === null || wanted.includes(role.district))
  );
}

/**
 * Whom the role wakes: the rule fits and no gate closes the role to them, as the member of staff who is told may see it.
 * Runners-up come first, then who has most of the skills; the same facts give the same order.
 */
export function searchPool(pooled: readonly Pooled[]): readonly Woken[] {
  return pooled
    .filter(wakes)
    .map(({ match }) => ({ match, wasRunnerUp: wasRunnerUp(match), share: skillShare(match) ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.wasRunnerUp) - Number(a.wasRunnerUp) ||
        b.share - a.share ||
        (a.match.candidate.candidateId < b.match.candidate.candidateId ? -1 : 1),
    )
    .map(({ match, wasRunnerUp: second }) => ({
      candidateId: match.candidate.candidateId,
      wasRunnerUp: second,
    }));
}

function wakes({ wakes: rule, match }: Pooled): boolean {
  if (!fitsWakeRule(rule, match.role) || !hasSkills(rule, match)) return false;
  const seen = maskedGates(checkGates(match), match);
  return seen !== null && !seen.failures.some(keepsAsleep);
}

/** Somebody who left this very role without blame is not put forward anew but revived: that is what they are woken for. */
const keepsAsleep = ({ gate, effect, fact }: GateFailure): boolean =>
  effect === 'block' && !(gate === 'same-role-closed' && fact['says'] === 'revive');

const skillShare = (match: Match): number | null => skills(match).share;

/** Skills nobody has asked about are asked in the call. */
function hasSkills({ leastSkillsPercent }: WakeRule, match: Match): boolean {
  const share = skillShare(match);
  return leastSkillsPercent === null || share === null || share * wholePercent >= leastSkillsPercent;
}

const wasRunnerUp = ({ candidate, role }: Match): boolean =>
  candidate.submissions.some(
    ({ end, roleId, role: past }) =>
      isRunnerUp(end) && (roleId === role.roleId || (past !== null && areOfOneKind(past, role))),
  );
