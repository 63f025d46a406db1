import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/** Only an open role takes candidates. */
export function roleOpen({ role }: Match): ClosedGate | null {
  if (role.stage === 'open') return null;
  return closed('role-open', {
    effect: 'block',
    says: 'stage',
    values: { stage: role.stage },
    overridableBy: nobody,
  });
}
