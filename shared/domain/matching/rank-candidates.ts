import { isRunnerUp } from '../submission/runner-up';
import type { CandidateFacts, Match, MatchContext, RoleFacts } from './match-facts';
import { byScore, rankMatches, type Ranking, type Suggestion } from './rank';
import { likeness } from './score-parts/carry-over';

/** Roles less alike than this say nothing about who came second. */
export const alikeEnough = 0.3;

/** True for somebody who came second in a role like this one, recently enough to know by. */
function wasRunnerUp(match: Match): boolean {
  return match.candidate.submissions.some(
    ({ end, role }) => isRunnerUp(end) && role !== null && likeness(role, match) >= alikeEnough,
  );
}

/**
 * Ranks candidates for one role with the same gates and parts: whom we interviewed first, among them runners-up of
 * similar roles first, then by score.
 */
export function rankCandidates(
  role: RoleFacts,
  candidates: readonly CandidateFacts[],
  context: MatchContext,
): Ranking {
  const matches = candidates.map((candidate) => ({ candidate, role, context }));
  const met = new Set(matches.filter(({ candidate }) => candidate.interviewedOn !== null).map(idOf));
  const second = new Set(matches.filter(wasRunnerUp).map(idOf));
  const firstOf = (group: ReadonlySet<string>, a: Suggestion, b: Suggestion): number =>
    Number(group.has(b.candidateId)) - Number(group.has(a.candidateId));
  return rankMatches(matches, {
    order: (a, b) => firstOf(met, a, b) || firstOf(second, a, b) || byScore(a, b),
    name: idOf,
  });
}

const idOf = ({ candidate }: Match): string => candidate.candidateId;
