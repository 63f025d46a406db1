import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** No introduction before the client has signed our terms. */
export function termsSigned({ role: { client }, context }: Match): ClosedGate | null {
  const signedOn = client.termsSignedOn;
  if (signedOn === null) {
    return closed('terms-signed', { effect: 'block', says: 'unsigned', overridableBy: managers });
  }
  if (signedOn <= context.today) return null;
  return closed('terms-signed', {
    effect: 'block',
    says: 'signed-later',
    values: { signedOn },
    overridableBy: managers,
  });
}
