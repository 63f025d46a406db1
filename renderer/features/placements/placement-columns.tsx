import Box from '@mui/material/Box';
import { Lock } from 'lucide-react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { storedDate } from '@shared/domain/stored-time';
import { nameIn, titleIn } from '@shared/domain/own-name';
import type { PlacementLine } from '@data/queries/placements';
import { Icon } from '@ui/icon';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';
import { useDueText } from './use-due-text';

/** The role above, its client below. */
function RoleCell({ role }: Pick<PlacementLine, 'role'>) {
  const language = useLanguage();
  const { client } = role;
  return (
    <Box sx={{ lineHeight: 1.35, overflow: 'hidden', textOverflow: 'ellipsis' }}>
      <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        {role.confidential && <Icon of={Lock} side={13} />}
        {`${role.code} ${titleIn(language, role)}`}
      </Box>
      <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {client && nameIn(language, client)}
      </Box>
    </Box>
  );
}

/** What is due, one line each; how it ended leads. */
function DueCell({ line: { placement, dues } }: { readonly line: PlacementLine }) {
  const text = useDueText();
  const ended = text.ended(placement);
  const shown = [...(ended ? [{ key: 'ended', ...ended }] : []), ...text.dues(dues)];
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }}>
      {shown.map(({ key, words, tone, icon }) => (
        <StatusChip key={key} tone={tone} icon={icon} look="plain">
          {words}
        </StatusChip>
      ))}
    </Box>
  );
}

/** The columns of the list of placements. */
export function usePlacementColumns(): readonly Column<PlacementLine>[] {
  const words = useWords('placements');
  const common = useWords('common');
  const format = useFormat();
  const dateOr = (date: string | null): string =>
    date === null ? common('missing') : format.date(storedDate(date));
  return [
    {
      key: 'candidate',
      header: words('columns.candidate'),
      width: 'minmax(110px, 1.2fr)',
      render: ({ candidate }) => (
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {candidate ? fullName(candidate) : words('somebody')}
        </Box>
      ),
    },
    {
      key: 'role',
      header: words('columns.role'),
      width: 'minmax(150px, 1.6fr)',
      render: ({ role }) => <RoleCell role={role} />,
    },
    {
      key: 'start',
      header: words('columns.start'),
      width: '112px',
      render: ({ placement }) => format.date(storedDate(placement.startOn)),
    },
    {
      key: 'fee',
      header: words('columns.fee'),
      width: '96px',
      align: 'right',
      render: ({ placement: { fee } }) => (fee === null ? common('unknown') : format.money(fee)),
    },
    {
      key: 'invoice',
      header: words('columns.invoiceDue'),
      width: '112px',
      render: ({ placement }) => dateOr(placement.invoiceDueOn),
    },
    {
      key: 'guarantee',
      header: words('columns.guarantee'),
      width: '112px',
      render: ({ placement }) => dateOr(placement.guaranteeEndsOn),
    },
    {
      key: 'due',
      header: words('columns.due'),
      width: 'minmax(170px, 1.5fr)',
      render: (line) => <DueCell line={line} />,
    },
  ];
}
