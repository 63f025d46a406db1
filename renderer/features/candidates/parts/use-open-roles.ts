import { readOpenRoles } from '@data/queries/open-roles';
import type { RoleFace } from '@data/queries/role-faces';
import { useLive } from '@data/use-office';
import { useProfile } from './profile-context';

const none: readonly RoleFace[] = [];

/** Roles that are open, asked for where one is picked: a profile itself needs none but its own. */
export const useOpenRoles = (): readonly RoleFace[] => useLive((read) => readOpenRoles(read), []) ?? none;

/** Open roles, and those the candidate already has to do with. */
export function useRoleChoices(): readonly RoleFace[] {
  const open = useOpenRoles();
  const { profile } = useProfile();
  const known = new Set(open.map(({ id }) => id));
  return [...open, ...[...profile.roles.values()].filter(({ id }) => !known.has(id))];
}
