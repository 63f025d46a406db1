import { consentHolds } from '../../candidate/consent';
import { latestDate } from '../fact-dates';
import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/**
 * Without consent to keep their data we may not put anybody forward. A withdrawn consent blocks; a lapsed or missing one
 * is asked for in the call. Nobody may set the candidate's own word aside.
 */
export function consentKeep({ candidate, context }: Match): ClosedGate | null {
  const consents = candidate.consents.filter(({ kind }) => kind === 'keep');
  if (consents.some((consent) => consentHolds(consent, context.today))) return null;
  const withdrawnOn = latestDate(consents.map((consent) => consent.withdrawnOn));
  const expiredOn = latestDate(consents.map((consent) => consent.expiresOn));
  if (withdrawnOn !== null && withdrawnOn <= context.today) {
    return closed('consent-keep', {
      effect: 'block',
      says: 'withdrawn',
      values: { withdrawnOn },
      overridableBy: nobody,
    });
  }
  if (expiredOn !== null && expiredOn < context.today) {
    return closed('consent-keep', {
      effect: 'confirm',
      says: 'expired',
      values: { expiredOn },
      overridableBy: nobody,
    });
  }
  return closed('consent-keep', { effect: 'confirm', says: 'none', overridableBy: nobody });
}
