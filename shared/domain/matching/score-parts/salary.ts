import { annualFloor, annualFoot, annualTop } from '../annual-band';
import type { Match } from '../match-facts';
import { knownPart, unknownPart, type PartResult } from './part-result';

/** So far above the top of the band nothing is left of the part. */
const toleratedExcess = 0.2;

/** The share of a floor under the top of a band, both above 0; below nothing when it is far above. */
export function payShare(floorHkd: number, topHkd: number): number {
  const excess = floorHkd / topHkd - 1;
  return excess <= 0 ? 1 : 1 - excess / toleratedExcess;
}

/** Salary: full while the candidate's floor is inside the band, falling to nothing 20 % above its top. */
export function salary(match: Match): PartResult {
  const { candidate, role } = match;
  const pay = candidate.expectedPay;
  const floorHkd = annualFloor(candidate);
  if (pay === null || floorHkd === null || floorHkd === 0) return unknownPart('salary', 'candidate-silent');
  const topHkd = annualTop(role) ?? annualFoot(role);
  if (topHkd === null || topHkd === 0) return unknownPart('salary', 'role-silent');
  if (role.salaryTo === null && floorHkd > topHkd) return unknownPart('salary', 'role-silent');
  return knownPart(
    {
      part: 'salary',
      share: payShare(floorHkd, topHkd),
      says: floorHkd / topHkd <= 1 ? 'inside' : 'above',
      values: { floorHkd, topHkd },
      date: pay.notedOn,
    },
    match,
  );
}
