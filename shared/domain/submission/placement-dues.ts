// What a placement still asks of the office: an invoice, a payment to wait for or to chase, a rebate, a guarantee that runs.
import { daysBetween, type LocalDate } from '../../time/local-date';
import { storedDate } from '../stored-time';
import type { Placement } from './placement';

/** One thing that is due, in the order in which it is looked at. */
export type PlacementDue =
  | { readonly kind: 'payment-late'; readonly days: number; readonly amount: number }
  | { readonly kind: 'send-invoice'; readonly days: number; readonly amount: number }
  | { readonly kind: 'pay-rebate'; readonly amount: number }
  | { readonly kind: 'payment-awaited'; readonly dueOn: LocalDate; readonly amount: number }
  | { readonly kind: 'guarantee'; readonly days: number };

/** All that is due on a day; empty where the placement is settled. Days count from the day it became due. */
export function placementDues(placement: Placement, today: LocalDate): readonly PlacementDue[] {
  return [...invoiceDues(placement, today), ...rebateDues(placement), ...guaranteeDues(placement, today)];
}

/** True while something must be done, not only waited for. */
export const needsAct = (dues: readonly PlacementDue[]): boolean =>
  dues.some(({ kind }) => kind === 'payment-late' || kind === 'send-invoice' || kind === 'pay-rebate');

/** What the client owes: the fee, less what an early end gives back. */
const owed = ({ fee, rebateDue }: Placement): number => Math.max(0, (fee ?? 0) - (rebateDue ?? 0));

function invoiceDues(placement: Placement, today: LocalDate): readonly PlacementDue[] {
  const { invoiceSentOn, invoiceDueOn, paidOn, startOn, fee } = placement;
  if (paidOn !== null) return [];
  if (invoiceSentOn === null) {
    const days = daysBetween(storedDate(startOn), today);
    const amount = owed(placement);
    return days >= 0 && amount > 0 ? [{ kind: 'send-invoice', days, amount }] : [];
  }
  const amount = fee ?? 0;
  const dueOn = storedDate(invoiceDueOn ?? invoiceSentOn);
  const days = daysBetween(dueOn, today);
  return days > 0 ? [{ kind: 'payment-late', days, amount }] : [{ kind: 'payment-awaited', dueOn, amount }];
}

/** Only what was invoiced can be given back. */
function rebateDues({ rebateDue, rebatePaidOn, invoiceSentOn }: Placement): readonly PlacementDue[] {
  const isOpen = rebateDue !== null && rebateDue > 0 && rebatePaidOn === null && invoiceSentOn !== null;
  return isOpen ? [{ kind: 'pay-rebate', amount: rebateDue }] : [];
}

function guaranteeDues({ state, guaranteeEndsOn }: Placement, today: LocalDate): readonly PlacementDue[] {
  const days = daysBetween(today, storedDate(guaranteeEndsOn));
  return state === 'active' && days >= 0 ? [{ kind: 'guarantee', days }] : [];
}
