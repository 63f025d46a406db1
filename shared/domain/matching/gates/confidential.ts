import type { Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

/** A confidential client may be described, not named, until its name was told to this candidate. Telling it is what opens the gate. */
export function confidential({ candidate, role }: Match): ClosedGate | null {
  if (role.visibility !== 'confidential' || candidate.disclosedRoleIds.has(role.roleId)) return null;
  return closed('confidential', {
    effect: 'confirm',
    says: 'not-disclosed',
    values: { code: role.code },
    overridableBy: nobody,
  });
}
