import Box from '@mui/material/Box';
import { Lock } from 'lucide-react';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { RoleFace } from '@data/queries/role-faces';
import { Icon } from '@ui/icon';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';

/** A role's title in the language on screen; of a confidential one the blind title, as the reader gave it. */
export function useRoleTitle(): (role: RoleFace | undefined) => string {
  const language = useLanguage();
  const words = useWords('common');
  return (role) => {
    if (!role) return words('missing');
    return titleIn(language, role);
  };
}

/** The client's name in the language on screen, or null where the viewer may not know it. */
export function useClientName(): (client: RoleFace['client'] | undefined) => string | null {
  const language = useLanguage();
  return (client) => {
    if (!client) return null;
    return nameIn(language, client);
  };
}

/** The client of a role, or the lock with the role's code where it is confidential to the viewer. */
export function ClientOf({ role }: { readonly role: RoleFace | undefined }) {
  const words = useWords('candidates');
  const common = useWords('common');
  const clientName = useClientName();
  const name = clientName(role?.client);
  if (!role) return common('missing');
  if (name === null) {
    return (
      <StatusChip tone="confidential" look="plain">
        {words('confidentialRole', { code: role.code })}
      </StatusChip>
    );
  }
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minWidth: 0 }}>
      {role.confidential && (
        <Box component="span" sx={{ display: 'inline-flex', color: 'onward.confidential.text' }}>
          <Icon of={Lock} side={size.iconSmall} />
        </Box>
      )}
      {name}
    </Box>
  );
}

/** Role and client as one text for choices and sentences: `R-104 Finance Manager, Harbour Crest`. */
export function useRoleText(): (role: RoleFace | undefined) => string {
  const words = useWords('candidates');
  const title = useRoleTitle();
  const clientName = useClientName();
  return (role) => {
    if (!role) return title(role);
    const client = clientName(role.client) ?? words('confidentialRole', { code: role.code });
    return `${title(role)} (${client})`;
  };
}
