import type { Submission } from '../submission/submission';
import { hasReached, type StageOnTheWay } from './furthest-stage';
import { isWithin } from './period';
import type { FigureScope } from './rematch-figures';

/** How far the candidates put forward for one role came. */
export interface RoleFunnel {
  readonly roleId: string;
  /** By stage, how many reached it or went further; `drafted` is everybody put forward. */
  readonly reached: Readonly<Record<StageOnTheWay, number>>;
  /** Those still in the running. */
  readonly running: number;
}

const runningStages: readonly string[] = ['drafted', 'sent', 'client-interview', 'offered'];

/** One funnel for each role for which somebody was put forward within the period; most put forward first, then by id. */
export function roleFunnels(
  submissions: readonly Submission[],
  { period, dayOf, isMeant }: FigureScope,
): readonly RoleFunnel[] {
  const byRole = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (!isWithin(period, dayOf(submission.draftedAt)) || !isMeant(submission)) continue;
    const own = byRole.get(submission.roleId) ?? [];
    own.push(submission);
    byRole.set(submission.roleId, own);
  }
  return [...byRole]
    .map(([roleId, own]) => ({
      roleId,
      reached: reachedBy(own),
      running: own.filter(({ stage }) => runningStages.includes(stage)).length,
    }))
    .sort((a, b) => b.reached.drafted - a.reached.drafted || (a.roleId < b.roleId ? -1 : 1));
}

/** By stage, how many of them reached it; see {@link RoleFunnel}. */
export function reachedBy(
  submissions: readonly Pick<Submission, 'stage' | 'end'>[],
): Readonly<Record<StageOnTheWay, number>> {
  const count = (stage: StageOnTheWay): number =>
    submissions.filter((submission) => hasReached(submission, stage)).length;
  return {
    drafted: count('drafted'),
    sent: count('sent'),
    'client-interview': count('client-interview'),
    offered: count('offered'),
    placed: count('placed'),
  };
}
