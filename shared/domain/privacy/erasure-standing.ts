// What stands between a person and their erasure. Some of it must be kept, because money is owed, a guarantee runs or the
// person asked for their data and has no answer; some is only under way, and may end with the erasure.
import type { LocalDate } from '../../time/local-date';
import { occupyingStages, type Interview } from '../interview/interview';
import type { Placement } from '../submission/placement';
import { placementDues } from '../submission/placement-dues';
import { isInProcess } from '../submission/submission-lifecycle';
import type { Submission } from '../submission/submission';
import type { AccessRequest } from './access-request';

/** What is looked at. */
export interface ErasureFacts {
  readonly submissions: readonly Submission[];
  readonly interviews: readonly Interview[];
  readonly placements: readonly Placement[];
  readonly requests: readonly AccessRequest[];
}

/** Counts of what must be kept and of what is under way. */
export interface ErasureStanding {
  /** Placements with a fee or a rebate still to be paid. */
  readonly money: number;
  /** Placements within their guarantee. */
  readonly guarantee: number;
  /** Data access requests without an answer. */
  readonly requests: number;
  /** Submissions in the running. */
  readonly submissions: number;
  /** Interviews that are still to come or going on. */
  readonly interviews: number;
}

const isAhead = ({ stage, endsAt }: Interview, now: string): boolean =>
  occupyingStages.includes(stage) && stage !== 'done' && endsAt > now;

/** The standing at a moment of the office's day. */
export function erasureStanding(
  facts: ErasureFacts,
  { now, today }: { readonly now: string; readonly today: LocalDate },
): ErasureStanding {
  const dues = facts.placements.map((placement) => placementDues(placement, today).map(({ kind }) => kind));
  return {
    money: dues.filter((kinds) => kinds.some((kind) => kind !== 'guarantee')).length,
    guarantee: dues.filter((kinds) => kinds.includes('guarantee')).length,
    requests: facts.requests.filter(({ state }) => state === 'open').length,
    submissions: facts.submissions.filter(isInProcess).length,
    interviews: facts.interviews.filter((interview) => isAhead(interview, now)).length,
  };
}

/** True while the office may not let the records go. */
export const mustBeKept = ({ money, guarantee, requests }: ErasureStanding): boolean =>
  money + guarantee + requests > 0;

/** True while something goes on that ends with the erasure. */
export const isUnderWay = ({ submissions, interviews }: ErasureStanding): boolean =>
  submissions + interviews > 0;
