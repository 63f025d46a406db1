import { fewestFactsToLead } from '@shared/domain/matching/rank';
import type { Score, ScoreLine } from '@shared/domain/matching/score';

/** What puts the first role before the second; the ranking asks in this order. */
export type Lead =
  | { readonly by: 'points'; readonly points: number }
  /** The second scores as much or more, but on too few known facts to lead. */
  | { readonly by: 'facts-to-lead' }
  | { readonly by: 'known' | 'skills'; readonly first: number; readonly second: number }
  /** Nothing of the two differs: the order of their codes stands, so that it is the same every time. */
  | { readonly by: 'code' };

interface Scored {
  readonly score: Pick<Score, 'score' | 'known'> & {
    readonly lines: readonly Pick<ScoreLine, 'part' | 'points'>[];
  };
}

const skillPoints = ({ score }: Scored): number =>
  score.lines.find(({ part }) => part === 'skills')?.points ?? 0;

/** Why the first of two suggestions, in the order of a ranking, stands before the second. */
export function leadOf(first: Scored, second: Scored): Lead {
  const points = first.score.score - second.score.score;
  if (points > 0) return { by: 'points', points };
  const isThin = ({ score }: Scored): boolean => score.known < fewestFactsToLead;
  if (isThin(second) && !isThin(first)) return { by: 'facts-to-lead' };
  const known = { first: first.score.known, second: second.score.known };
  if (known.first > known.second) return { by: 'known', ...known };
  const skills = { first: skillPoints(first), second: skillPoints(second) };
  return skills.first > skills.second ? { by: 'skills', ...skills } : { by: 'code' };
}

/** So many parts are named on either side; those after them decide little. */
const namedParts = 2;

/** The parts that tell most between the first and the second: points more first, then points less, which make it even. */
export function partsBetween(
  first: Scored,
  second: Scored,
): readonly { readonly part: ScoreLine['part']; readonly points: number }[] {
  const differences = first.score.lines.map(({ part, points }) => {
    const other = second.score.lines.find((line) => line.part === part);
    return { part, points: points - (other?.points ?? 0) };
  });
  const bySize = differences.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const gains = bySize.filter(({ points }) => points > 0).slice(0, namedParts);
  const losses = bySize.filter(({ points }) => points < 0).slice(0, namedParts);
  return [...gains, ...losses];
}
