import { consentHolds, letsForward } from '../../candidate/consent';
import { latestDate } from '../fact-dates';
import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/**
 * Consent to be put forward by name, in general or for this role. A missing or lapsed one is asked for in the call, and so is
 * the name where only a profile without it was allowed; one that was withdrawn blocks until the candidate gives it again.
 */
export function consentRepresent({ candidate, role, context }: Match): ClosedGate | null {
  const { roleId } = role;
  const consents = candidate.consents.filter((consent) => letsForward(consent, roleId, 'blind'));
  const holding = consents.filter((consent) => consentHolds(consent, context.today));
  if (holding.some((consent) => letsForward(consent, roleId, 'named'))) return null;
  if (holding.length > 0) {
    return closed('consent-represent', { effect: 'confirm', says: 'blind-only', overridableBy: nobody });
  }
  const withdrawnOn = latestDate(consents.map((consent) => consent.withdrawnOn));
  const expiredOn = latestDate(consents.map((consent) => consent.expiresOn));
  if (withdrawnOn !== null && withdrawnOn <= context.today) {
    const values = { withdrawnOn };
    return closed('consent-represent', { effect: 'block', says: 'withdrawn', values, overridableBy: nobody });
  }
  if (expiredOn !== null && expiredOn < context.today) {
    const values = { expiredOn };
    return closed('consent-represent', { effect: 'confirm', says: 'expired', values, overridableBy: nobody });
  }
  return closed('consent-represent', { effect: 'confirm', says: 'none', overridableBy: nobody });
}
