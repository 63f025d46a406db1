import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/** The candidate named this client as one they are not to be sent to; only they can take it back. */
export function doNotSend({ candidate, role }: Match): ClosedGate | null {
  const reasonText = candidate.doNotSend[role.clientId];
  if (reasonText === undefined) return null;
  return closed('do-not-send', {
    effect: 'block',
    says: 'asked',
    values: { reasonText },
    overridableBy: nobody,
    revealsClient: true,
  });
}
