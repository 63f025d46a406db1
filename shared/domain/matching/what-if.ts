// Trying out what would change a ranking: other weights, another pay, another place to live. Nothing of it is kept.
import type { ScoreWeights } from '../office/policy';
import type { CandidateFacts, MatchContext } from './match-facts';

/** What is supposed instead of what is on file; null stands for what is on file. */
export interface WhatIf {
  readonly weights: ScoreWeights | null;
  /** HKD a month the candidate would ask, in as many months and with the same bonus as now. */
  readonly monthlyPay: number | null;
  /** Id of the district they would come from. */
  readonly district: string | null;
}

/** Supposes nothing. */
export const nothingSupposed: WhatIf = { weights: null, monthlyPay: null, district: null };

/** True when something is supposed. */
export const supposes = ({ weights, monthlyPay, district }: WhatIf): boolean =>
  weights !== null || monthlyPay !== null || district !== null;

const monthsAYear = 12;

/** The facts a ranking would be made from; what is supposed counts as said today. */
export function supposing<Context extends Pick<MatchContext, 'today' | 'weights'>>(
  candidate: CandidateFacts,
  context: Context,
  { weights, monthlyPay, district }: WhatIf,
): { readonly candidate: CandidateFacts; readonly context: Context } {
  const pay = candidate.expectedPay ?? {
    monthly: 0,
    months: monthsAYear,
    guaranteedBonus: 0,
    discretionaryBonus: 0,
    allowances: 0,
  };
  return {
    candidate: {
      ...candidate,
      district: district ?? candidate.district,
      expectedPay:
        monthlyPay === null ? candidate.expectedPay : { ...pay, monthly: monthlyPay, notedOn: context.today },
    },
    context: { ...context, weights: weights ?? context.weights },
  };
}
