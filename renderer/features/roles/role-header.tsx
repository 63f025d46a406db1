import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import {
  Banknote,
  Building2,
  CalendarDays,
  Columns3,
  MapPin,
  Pencil,
  UserRound,
  UserSearch,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoleStage } from '@shared/domain/role/role';
import { roleTransitions } from '@shared/domain/role/role-lifecycle';
import { mayRun } from '@shared/domain/staff/permission-table';
import type { RolePageFacts } from '@data/queries/roles';
import { useOffice } from '@data/use-office';
import { CommandButton } from '@ui/commands/command-button';
import { useCommands } from '@ui/commands/use-commands';
import { ActionMenu, type MenuAction } from '@ui/action-menu';
import { ChineseName } from '@ui/chinese-name';
import { Icon } from '@ui/icon';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { size } from '@ui/measures';
import { StatusChip } from '@ui/status-chip';
import { RoleClient } from './role-client';
import { RoleStageChip } from './role-stage-chip';
import { useRoleText } from './use-role-text';

interface RoleHeaderProps {
  readonly facts: RolePageFacts;
  readonly onEdit: () => void;
  readonly onStage: (stage: RoleStage) => void;
  readonly onRelease: () => void;
  readonly onCompare: () => void;
  readonly onFind: () => void;
  readonly onOpenClient: (clientId: string) => void;
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

function FactLine({ facts, onOpenClient }: Pick<RoleHeaderProps, 'facts' | 'onOpenClient'>) {
  const words = useWords('roles');
  const text = useRoleText();
  const { role, client, masked, office, staff } = facts;
  useCommands(
    client && !masked
      ? [
          {
            ...{ id: 'role.open-client', label: text.client(client), icon: Building2 },
            run: () => {
              onOpenClient(client.id);
            },
          },
        ]
      : [],
  );
  if (masked) return <RoleClient role={role} client={null} look="chip" />;
  const owner = staff.get(role.ownerId ?? '');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
      {client && (
        <HeaderFact icon={Building2}>
          <Link
            component="button"
            type="button"
            underline="hover"
            sx={{ font: 'inherit', color: 'text.primary' }}
            onClick={() => {
              onOpenClient(client.id);
            }}
          >
            <RoleClient role={role} client={client} />
          </Link>
        </HeaderFact>
      )}
      <HeaderFact icon={Banknote}>{text.band(role)}</HeaderFact>
      <HeaderFact icon={MapPin}>{text.district(office.travel, role.district)}</HeaderFact>
      <HeaderFact icon={CalendarDays}>{words('daysOpen', { count: text.daysOpen(role) })}</HeaderFact>
      {owner && <HeaderFact icon={UserRound}>{owner.name}</HeaderFact>}
    </Box>
  );
}

/** What the role is, how it stands, and what can be done with it as a whole. */
export function RoleHeader(props: RoleHeaderProps) {
  const { facts, onEdit, onStage, onRelease, onCompare, onFind, onOpenClient } = props;
  const compare = useWords('compare');
  const next = useWords('nextRoles');
  const words = useWords('roles');
  const { actor } = useOffice();
  const chinese = useLanguage() === 'zh-HK';
  const text = useRoleText();
  const { role, masked, placed } = facts;
  const confidential = role.visibility === 'confidential';
  const other = chinese ? role.title : role.titleZh;
  const stageActions: readonly MenuAction[] = roleTransitions[role.stage].map((stage) => ({
    label: words(`stageActs.${stage}`),
    onChoose: () => {
      onStage(stage);
    },
  }));
  const release: readonly MenuAction[] =
    confidential && mayRun(actor.role, 'role/release')
      ? [{ label: words('release.title'), onChoose: onRelease }]
      : [];
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, px: 3, pt: 2, pb: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
          <Box component="h2" sx={{ typography: 'h1', m: 0 }}>
            {text.title(role)}
          </Box>
          {other !== text.title(role) &&
            other !== '' &&
            (chinese ? other : <ChineseName name={other} quiet />)}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {role.code}
          </Box>
        </Box>
        <Box sx={{ my: 0.75 }}>
          <FactLine facts={facts} onOpenClient={onOpenClient} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          <RoleStageChip stage={role.stage} look="chip" />
          {!masked && (
            <StatusChip tone="neutral">
              {words('leftOfLong', { left: Math.max(0, role.headcount - placed), total: role.headcount })}
            </StatusChip>
          )}
          {confidential && (
            <StatusChip tone="confidential">{words('confidentialCode', { code: role.code })}</StatusChip>
          )}
        </Box>
      </Box>
      {!masked && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <CommandButton
            command={{
              id: 'role.find',
              label: next('people.button'),
              icon: UserSearch,
              keys: 'f',
              run: onFind,
            }}
          />
          <CommandButton
            command={{ id: 'role.compare', label: compare('button'), icon: Columns3, run: onCompare }}
          />
          <CommandButton
            command={{ id: 'role.edit', label: words('editRole'), icon: Pencil, keys: 'e', run: onEdit }}
          />
          <ActionMenu label={words('moreActs')} actions={[...stageActions, ...release]} />
        </Box>
      )}
    </Box>
  );
}
