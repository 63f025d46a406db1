import { annualFloor, annualTop } from '../annual-band';
import type { Match } from '../match-facts';
import { closed, managers, type ClosedGate } from './closed-gate';

/** The candidate's floor fits under the top of the band, both in guaranteed HKD a year. Unknown on either side is open. */
export function salary({ candidate, role }: Match): ClosedGate | null {
  const floorHkd = annualFloor(candidate);
  const topHkd = annualTop(role);
  if (floorHkd === null || topHkd === null || floorHkd <= topHkd) return null;
  return closed('salary', {
    effect: 'block',
    says: 'above-band',
    values: { floorHkd, topHkd },
    overridableBy: managers,
  });
}
