import Box from '@mui/material/Box';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { RoleLine } from '@data/queries/roles';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import type { Column, Sorting } from '@ui/table-model';
import { RoleClient } from './role-client';
import { RoleStageChip } from './role-stage-chip';
import { useRoleText } from './use-role-text';

/** The columns of the list of vacancies. */
export function useRoleColumns(travel: TravelTable): readonly Column<RoleLine>[] {
  const words = useWords('roles');
  const common = useWords('common');
  const format = useFormat();
  const text = useRoleText();
  return [
    {
      key: 'code',
      header: words('columns.code'),
      width: '64px',
      sortable: true,
      render: ({ role }) => role.code,
    },
    {
      key: 'title',
      header: words('columns.title'),
      width: 'minmax(140px, 2fr)',
      sortable: true,
      render: ({ role }) => (
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {text.title(role)}
        </Box>
      ),
    },
    {
      key: 'client',
      header: words('columns.client'),
      width: 'minmax(140px, 1.6fr)',
      sortable: true,
      render: ({ role, client }) => <RoleClient role={role} client={client} />,
    },
    {
      key: 'band',
      header: words('columns.band'),
      width: '108px',
      align: 'right',
      sortable: true,
      render: ({ role, masked }) => (masked ? common('missing') : bandOf(role, format, common('unknown'))),
    },
    {
      key: 'district',
      header: words('columns.district'),
      width: 'minmax(84px, 1fr)',
      render: ({ role, masked }) => (masked ? common('missing') : text.district(travel, role.district)),
    },
    {
      key: 'stage',
      header: words('columns.stage'),
      width: '96px',
      sortable: true,
      render: ({ role }) => <RoleStageChip stage={role.stage} />,
    },
    {
      key: 'running',
      header: words('columns.running'),
      width: '76px',
      align: 'right',
      sortable: true,
      render: ({ running }) => (running === null ? common('missing') : format.count(running)),
    },
    {
      key: 'left',
      header: words('columns.left'),
      width: '64px',
      align: 'right',
      render: ({ role, placed }) =>
        placed === null
          ? common('missing')
          : words('leftOf', { left: Math.max(0, role.headcount - placed), total: role.headcount }),
    },
    {
      key: 'days',
      header: words('columns.days'),
      width: '80px',
      align: 'right',
      sortable: true,
      render: ({ role }) =>
        role.stage === 'open' || role.stage === 'on-hold' ? text.daysOpen(role) : common('missing'),
    },
  ];
}

function bandOf(
  { salaryFrom, salaryTo }: RoleLine['role'],
  format: ReturnType<typeof useFormat>,
  unknown: string,
): string {
  if (salaryFrom === null && salaryTo === null) return unknown;
  return format.band(salaryFrom ?? undefined, salaryTo ?? undefined);
}

const sortValues: Readonly<Record<string, (line: RoleLine) => string | number | null>> = {
  code: ({ role }) => role.code,
  title: ({ role }) => role.title.toLowerCase(),
  client: ({ client }) => client?.name.toLowerCase() ?? null,
  band: ({ role }) => role.salaryTo ?? role.salaryFrom,
  stage: ({ role }) => role.stage,
  running: ({ running }) => running,
  days: ({ role }) => (role.openedOn === '' ? null : role.openedOn),
};

/** Sorted as the head says; what is not known stands last either way. Days open count up from the newest. */
export function sortRoles(lines: readonly RoleLine[], sorting: Sorting | undefined): readonly RoleLine[] {
  const value = sorting && sortValues[sorting.column];
  if (!value) return lines;
  const newestFirst = sorting.column === 'days';
  const turn = (sorting.direction === 'ascending') === newestFirst ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -turn : turn;
  });
}
