import { consentHolds, type Consent } from '../../candidate/consent';
import { latestDate } from '../fact-dates';
import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/**
 * Consent to be put forward, in general or for this role. A missing or lapsed one is asked for in the call; one that was
 * withdrawn blocks until the candidate gives it again.
 */
export function consentRepresent({ candidate, role, context }: Match): ClosedGate | null {
  const consents = candidate.consents.filter((consent) => covers(consent, role.roleId));
  if (consents.some((consent) => consentHolds(consent, context.today))) return null;
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

const covers = ({ kind, roleId }: Consent, wanted: string): boolean =>
  kind === 'represent' || (kind === 'role' && roleId === wanted);
