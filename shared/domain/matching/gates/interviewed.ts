import { monthsAfter } from '../fact-dates';
import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** We put forward only whom we met: an office interview within the months of the policy. */
export function interviewed({ candidate, context }: Match): ClosedGate | null {
  const months = context.policy.interviewedWithinMonths;
  const lastOn = candidate.interviewedOn;
  if (lastOn === null) {
    return closed('interviewed', {
      effect: 'block',
      says: 'never',
      values: { months },
      overridableBy: managers,
    });
  }
  if (monthsAfter(lastOn, months) >= context.today) return null;
  return closed('interviewed', {
    effect: 'block',
    says: 'long-ago',
    values: { lastOn, months },
    overridableBy: managers,
  });
}
