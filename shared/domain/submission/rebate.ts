import { daysBetween } from '../../time/local-date';
import type { Client } from '../client/client';
import type { Policy } from '../office/policy';
import { storedDate } from '../stored-time';
import type { Placement } from './placement';
import type { RebateSteps } from './rebate-steps';

const hundredPercent = 100;
const thirds = ['first', 'second', 'third'] as const;

/** The steps of the office's policy. */
export const stepsOf = (policy: Policy): RebateSteps => ({
  first: policy.rebateFirstThirdPercent,
  second: policy.rebateSecondThirdPercent,
  third: policy.rebateLastThirdPercent,
});

/** What holds for a client: its own guarantee and steps where it has some, else the office's. */
export const guaranteeOf = (
  { guaranteeDays, rebateSteps: steps }: Pick<Client, 'guaranteeDays' | 'rebateSteps'>,
  policy: Policy,
): { readonly days: number; readonly steps: RebateSteps } => ({
  days: guaranteeDays ?? policy.guaranteeDays,
  steps: steps ?? stepsOf(policy),
});

/**
 * What the client gets back, in whole HKD: the whole fee for somebody who never came, else the step of the third of the
 * guarantee in which they left. Null where no fee or no steps were agreed.
 */
export function rebateFor(
  placement: Pick<Placement, 'fee' | 'startOn' | 'guaranteeEndsOn' | 'rebateSteps'>,
  end: { readonly state: Exclude<Placement['state'], 'active'>; readonly on: string },
): number | null {
  const { fee, startOn, guaranteeEndsOn, rebateSteps: steps } = placement;
  if (fee === null) return null;
  if (end.state === 'did-not-start') return fee;
  if (steps === null) return null;
  const whole = daysBetween(storedDate(startOn), storedDate(guaranteeEndsOn));
  const served = Math.max(0, daysBetween(storedDate(startOn), storedDate(end.on)));
  const third = whole === 0 ? 0 : Math.floor((served * thirds.length) / whole);
  const step = thirds[Math.min(third, thirds.length - 1)] ?? 'third';
  return Math.round((fee * steps[step]) / hundredPercent);
}
