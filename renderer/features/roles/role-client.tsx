import Box from '@mui/material/Box';
import { Lock } from 'lucide-react';
import type { Client } from '@shared/domain/client/client';
import type { Role } from '@shared/domain/role/role';
import { isMaskedRole } from '@data/queries/roles';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import { useRoleText } from './use-role-text';

interface RoleClientProps {
  readonly role: Role;
  readonly client: Client | null;
  readonly look?: 'chip' | 'plain';
}

/** The client of a role; the lock and the code where the viewer may not know it, the lock beside the name where it is secret. */
export function RoleClient({ role, client, look = 'plain' }: RoleClientProps) {
  const words = useWords('roles');
  const common = useWords('common');
  const text = useRoleText();
  if (isMaskedRole(role)) {
    return (
      <StatusChip tone="confidential" look={look}>
        {text.code(role)}
      </StatusChip>
    );
  }
  if (!client) return common('missing');
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minWidth: 0 }}>
      {role.visibility === 'confidential' && (
        <Box
          component="span"
          role="img"
          aria-label={words('secret')}
          sx={{ display: 'inline-flex', color: 'onward.confidential.text' }}
        >
          <Icon of={Lock} side={size.iconSmall} />
        </Box>
      )}
      {text.client(client)}
    </Box>
  );
}
