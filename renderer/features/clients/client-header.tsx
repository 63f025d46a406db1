import Box from '@mui/material/Box';
import { Building, Building2, MapPin, Pencil, Plus, UserRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { storedDate } from '@shared/domain/stored-time';
import type { ClientPageFacts } from '@data/queries/clients';
import { CommandButton } from '@ui/commands/command-button';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import { isOffLimits, useClientText, useToday } from './use-client-text';

interface ClientHeaderProps {
  readonly facts: ClientPageFacts;
  readonly onEdit: () => void;
  readonly onNewRole: () => void;
}

function HeaderFact({ icon, children }: { readonly icon: LucideIcon; readonly children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}
    >
      <Icon of={icon} side={size.iconSmall + 1} />
      {children}
    </Box>
  );
}

function Badges({ facts: { client, goodwill, owner } }: Pick<ClientHeaderProps, 'facts'>) {
  const words = useWords('clients');
  const format = useFormat();
  const today = useToday();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {isOffLimits(client, today) && <StatusChip tone="error">{words('offLimits')}</StatusChip>}
      {goodwill.recent > 0 && (
        <StatusChip tone="warning">{words('goodwillLow', { count: goodwill.recent })}</StatusChip>
      )}
      {client.termsSignedOn === null ? (
        <StatusChip tone="warning">{words('termsOpen')}</StatusChip>
      ) : (
        <StatusChip tone="success">
          {words('termsSigned', { date: format.date(storedDate(client.termsSignedOn)) })}
        </StatusChip>
      )}
      {owner && (
        <StatusChip tone="neutral" icon={UserRound}>
          {words('ownedBy', { name: owner.name })}
        </StatusChip>
      )}
    </Box>
  );
}

/** Who the client is and how it stands. */
export function ClientHeader({ facts, onEdit, onNewRole }: ClientHeaderProps) {
  const words = useWords('clients');
  const joined = useJoined();
  const text = useClientText();
  const { client, group, office } = facts;
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 1,
        px: 3,
        pt: 2,
        pb: 1.5,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}>
          <Box component="h2" sx={{ typography: 'h1', m: 0 }}>
            {text.name(client)}
          </Box>
          <Box
            component="span"
            lang={text.otherName(client) === client.nameZh ? 'zh-HK' : 'en'}
            sx={{ typography: 'h3', fontWeight: 400, color: 'text.secondary' }}
          >
            {text.otherName(client)}
          </Box>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, my: 0.75 }}>
          <HeaderFact icon={MapPin}>
            {joined.parts([text.district(office.travel, client.district), client.address])}
          </HeaderFact>
          {Object.entries(client.sites).map(([id, site]) => (
            <HeaderFact key={id} icon={MapPin}>
              {joined.parts([site.name, text.district(office.travel, site.district), site.address])}
            </HeaderFact>
          ))}
          {client.industry !== '' && <HeaderFact icon={Building2}>{client.industry}</HeaderFact>}
          {client.group !== '' && (
            <HeaderFact icon={Building}>
              {words('groupOf', { group: client.group, count: group.length + 1 })}
            </HeaderFact>
          )}
        </Box>
        <Badges facts={facts} />
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <CommandButton
          command={{ id: 'client.edit', label: words('editClient'), icon: Pencil, keys: 'e', run: onEdit }}
        />
        <CommandButton
          variant="contained"
          command={{ id: 'new-role', label: words('newRole'), icon: Plus, keys: 'n', run: onNewRole }}
        />
      </Box>
    </Box>
  );
}
