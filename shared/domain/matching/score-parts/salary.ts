import { annualFloor, annualFoot, annualTop } from '../annual-band';
import type { Match } from '../match-facts';
import { knownPart, unknownPart, type PartResult } from './part-result';

/** So far above the top of the band nothing is left of the part. */
const toleratedExcess = 0.2;

/** Salary: full while the candidate's floor is inside the band, falling to nothing 20 % above its top. */
export function salary(match: Match): PartResult {
  const { candidate, role } = match;
  const pay = candidate.expectedPay;
  const floorHkd = annualFloor(candidate);
  if (pay === null || floorHkd === null || floorHkd === 0) return unknownPart('salary', 'candidate-silent');
  const topHkd = annualTop(role) ?? annualFoot(role);
  if (topHkd === null || topHkd === 0) return unknownPart('salary', 'role-silent');
  if (role.salaryTo === null && floorHkd > topHkd) return unknownPart('salary', 'role-silent');
  const excess = floorHkd / topHkd - 1;
  const inside = excess <= 0;
  return knownPart(
    {
      part: 'salary',
      share: inside ? 1 : 1 - excess / toleratedExcess,
      says: inside ? 'inside' : 'above',
      values: { floorHkd, topHkd },
      date: pay.notedOn,
    },
    match,
  );
}
