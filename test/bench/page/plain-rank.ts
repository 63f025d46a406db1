// The plain reference a rematch is compared with: every gate and part of every pair, then the best picked one after the
// other. Slow and obvious on purpose; it shares the rules with the app, not the way to the order.
import { checkGates } from '@shared/domain/matching/check-gates';
import type { MatchContext } from '@shared/domain/matching/match-facts';
import type { MatchFacts } from '@data/matching/load-match-facts';
import { scoreMatch, type Score } from '@shared/domain/matching/score';

/** How long the compared head of a ranking is. */
export const topCount = 20;

/** What decides the order, best first: smaller numbers lead. */
export interface Standing {
  readonly roleId: string;
  /** By the role's code, so that equals stand in one order. */
  readonly name: string;
  readonly score: Score;
  readonly keys: readonly number[];
}

const fewestFactsToLead = 2;

/** Everything that may be suggested, in no order. */
export function standingsOf({ candidate, roles, context }: MatchFacts): readonly Standing[] {
  return roles.flatMap((role) => {
    const match = { candidate, role, context: context satisfies MatchContext };
    const { failures } = checkGates(match);
    if (failures.some(({ effect }) => effect === 'block')) return [];
    const score = scoreMatch(match);
    const waits = failures.some(({ gate }) => gate !== 'confidential');
    const skills = score.lines.find(({ part }) => part === 'skills')?.points ?? 0;
    const thin = score.known < fewestFactsToLead;
    const keys = [Number(waits), Number(thin), -score.score, -score.known, -skills];
    return [{ roleId: role.roleId, name: `${role.code} ${role.roleId}`, score, keys }];
  });
}

function leads(a: Standing, b: Standing): boolean {
  const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
  return at < 0 ? a.name < b.name : a.keys[at]! < b.keys[at]!;
}

/** The ids of the best roles by the plain way. */
export function plainTop(facts: MatchFacts): readonly string[] {
  const left = new Set(standingsOf(facts));
  const top: string[] = [];
  while (top.length < topCount && left.size > 0) {
    const best = [...left].reduce((first, next) => (leads(next, first) ? next : first));
    left.delete(best);
    top.push(best.roleId);
  }
  return top;
}
