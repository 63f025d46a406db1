import type { Client } from '@shared/domain/client/client';
import type { RoleFace } from '@data/queries/role-faces';
import { useWords } from '@ui/i18n/words';

/** How the screen calls a client: its name, or `Confidential · R-118` where the viewer is not cleared. */
export function useMaskedText(): (role: RoleFace | null, client: Pick<Client, 'name'> | null) => string {
  const words = useWords('calendar');
  return (role, client) => {
    if (client) return client.name;
    return role?.confidential === true ? words('confidentialRole', { code: role.code }) : '';
  };
}

/** The role's title, as the reader gave it. */
export const roleText = (role: RoleFace | null): string => role?.title ?? '';
