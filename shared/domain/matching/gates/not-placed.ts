import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** Somebody we placed and who is still there is not moved on by us. */
export function notPlaced({ candidate }: Match): ClosedGate | null {
  const placement = candidate.placements.find(({ state }) => state === 'active');
  if (!placement) return null;
  return closed('not-placed', {
    effect: 'block',
    says: 'placed',
    values: { startOn: placement.startOn },
    overridableBy: managers,
  });
}
