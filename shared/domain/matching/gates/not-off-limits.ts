import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** A client we do not serve for now; ends by itself on its date. */
export function notOffLimits({ role: { client }, context }: Match): ClosedGate | null {
  const limits = client.offLimits;
  if (limits === null || (limits.until !== null && limits.until < context.today)) return null;
  const { reason: reasonText, until } = limits;
  return closed('not-off-limits', {
    effect: 'block',
    says: until === null ? 'without-date' : 'until',
    values: until === null ? { reasonText } : { reasonText, untilOn: until },
    overridableBy: managers,
    revealsClient: true,
  });
}
