import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/** As many as the role wanted are placed already. */
export function headcount({ role }: Match): ClosedGate | null {
  if (role.placed < role.headcount) return null;
  return closed('headcount', {
    effect: 'block',
    says: 'full',
    values: { placed: role.placed, headcount: role.headcount },
    overridableBy: nobody,
  });
}
