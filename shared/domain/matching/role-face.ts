import { isCleared } from '../staff/clearance';
import type { Actor } from '../staff/staff';
import type { RoleFacts, RoleNeeds } from './match-facts';

/** A role as one member of staff may see it. */
export interface RoleFace {
  readonly roleId: string;
  readonly code: string;
  /** Blind title where masked; may then be empty. */
  readonly title: string;
  readonly titleZh: string;
  readonly confidential: boolean;
  /** True when the client, and all that could lead to it, was left out. */
  readonly masked: boolean;
  /** How a confidential role may be described to somebody who does not know its client; null for open ones. */
  readonly blindTitle: string | null;
  readonly blindBrief: string | null;
  /** Null where masked. */
  readonly details: RoleDetails | null;
}

/** What only cleared staff see. */
export interface RoleDetails {
  readonly clientId: string;
  readonly clientName: string;
  readonly clientNameZh: string;
  readonly district: string | null;
  readonly salaryFrom: number | null;
  readonly salaryTo: number | null;
  readonly ownerId: string | null;
  readonly openedOn: string;
  readonly team: string;
}

/** Leaves out of a confidential role all but code, blind title and blind brief for staff who are not cleared. */
export function roleFace(role: RoleFacts, viewer: Actor): RoleFace {
  const confidential = role.visibility === 'confidential';
  const masked = !isCleared(viewer, role);
  return {
    roleId: role.roleId,
    code: role.code,
    title: masked ? role.blindTitle : role.title,
    titleZh: masked ? '' : role.titleZh,
    confidential,
    masked,
    blindTitle: confidential ? role.blindTitle : null,
    blindBrief: confidential ? role.blindBrief : null,
    details: masked ? null : detailsOf(role),
  };
}

const detailsOf = (role: RoleFacts): RoleDetails => ({
  clientId: role.clientId,
  clientName: role.client.name,
  clientNameZh: role.client.nameZh,
  district: role.district,
  salaryFrom: role.salaryFrom,
  salaryTo: role.salaryTo,
  ownerId: role.ownerId,
  openedOn: role.openedOn,
  team: role.team,
});

/** The titles staff may read of a role; a confidential one without a blind title is called by its code. */
export function readableTitles(
  role: RoleNeeds,
  viewer: Actor,
): { readonly title: string; readonly titleZh?: string } {
  if (!isCleared(viewer, role)) return { title: role.blindTitle || role.code };
  return role.titleZh === '' ? { title: role.title } : { title: role.title, titleZh: role.titleZh };
}
