import type { RoleNeeds } from '../match-facts';
import { createRolePreparer, type RolePreparer } from '../similarity/compare-roles';
import { packLikeness, type LikenessColumns } from './likeness-columns';
import { inRoleOrder, packRoles, type RoleColumns } from './role-columns';
import { roleFlag } from './role-flag';
import { TextCodes } from './text-codes';
import { rowOfRole } from './touches';

/** The roles of an office as columns, with what their words have in common. */
export interface MatchColumns {
  readonly codes: TextCodes;
  readonly roles: RoleColumns;
  readonly likeness: LikenessColumns;
}

/** All words of an office's roles, as likeness is learned from them: the same for every ranking. */
export const wordsOfRoles = (roles: readonly RoleNeeds[]) =>
  inRoleOrder(roles).flatMap(({ words, blindWords }) => [words, blindWords]);

/** What the words of an office's roles teach. */
export const learnRoles = (roles: readonly RoleNeeds[]): RolePreparer =>
  createRolePreparer(wordsOfRoles(roles));

/** Packs all roles of an office; those without a client can be looked back at only. */
export function packMatch(roles: readonly RoleNeeds[], preparer: RolePreparer): MatchColumns {
  const inOrder = inRoleOrder(roles);
  const codes = new TextCodes();
  return { codes, roles: packRoles(inOrder, codes), likeness: packLikeness(inOrder, preparer) };
}

/** True where the row of a changed role still says what is read of it when somebody looks back at it. */
export function isAlikeBehind({ codes, roles }: MatchColumns, role: RoleNeeds): boolean {
  const row = rowOfRole(roles, role.roleId);
  if (row === null) return false;
  const own = packRoles([role], codes);
  const secrecy = (flags: number | undefined): number => (flags ?? 0) & roleFlag.confidential;
  const cleared = roles.clearedStaff.subarray(roles.clearedStarts[row], roles.clearedStarts[row + 1]);
  return (
    Object.is(own.top[0], roles.top[row]) &&
    own.district[0] === roles.district[row] &&
    own.startDay[0] === roles.startDay[row] &&
    own.hours[0] === roles.hours[row] &&
    secrecy(own.flags[0]) === secrecy(roles.flags[row]) &&
    own.clearedStaff.join() === cleared.join()
  );
}
