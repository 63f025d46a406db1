// Who may know which client stands behind a confidential role: its owner, managers and the staff named on it. Reception
// never may, even when named by mistake. Everybody else gets the role as the blind brief tells it.
import type { Role } from '../role/role';
import type { Actor } from './staff';

/** What clearance depends on. */
export type ClearanceFacts = Pick<Role, 'visibility' | 'ownerId' | 'clearedStaff'>;

/** True when the actor may see client, title, address and contact of the role. */
export function isCleared(actor: Actor, role: ClearanceFacts): boolean {
  if (role.visibility === 'open-market' || actor.role === 'manager') return true;
  if (actor.role === 'receptionist') return false;
  return role.ownerId === actor.staffId || role.clearedStaff[actor.staffId] === true;
}

/** A role as somebody who is not cleared may see it: nothing in it tells the client. */
export interface MaskedRole {
  readonly masked: true;
  readonly id: string;
  readonly code: string;
  readonly blindTitle: string;
  readonly blindBrief: string;
  readonly visibility: Role['visibility'];
  readonly stage: Role['stage'];
}

/** The role reduced to {@link MaskedRole}; only listed fields are copied, so that a new field stays hidden. */
export const maskedRole = (role: Role): MaskedRole => ({
  masked: true,
  id: role.id,
  code: role.code,
  blindTitle: role.blindTitle,
  blindBrief: role.blindBrief,
  visibility: role.visibility,
  stage: role.stage,
});

/** The role as the actor may see it. */
export const roleFor = (actor: Actor, role: Role): Role | MaskedRole =>
  isCleared(actor, role) ? role : maskedRole(role);

/**
 * Clients the office knows of through confidential roles alone, none of which the actor is cleared for: their very name
 * would tell whose roles those are. A client with one role that the actor may see is known to them anyhow.
 */
export function secretClientIds(
  actor: Actor,
  roles: Iterable<ClearanceFacts & Pick<Role, 'clientId'>>,
): ReadonlySet<string> {
  const secret = new Set<string>();
  const known = new Set<string>();
  for (const role of roles) (isCleared(actor, role) ? known : secret).add(role.clientId);
  for (const id of known) secret.delete(id);
  return secret;
}
