import Box from '@mui/material/Box';
import { districtsOf } from '@shared/domain/client/client-site';
import { storedDate } from '@shared/domain/stored-time';
import type { TravelTable } from '@shared/domain/interview/travel';
import type { ClientLine } from '@data/queries/clients';
import { ChineseName } from '@ui/chinese-name';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { Column, Sorting } from '@ui/table-model';
import { isOffLimits, useClientText, useToday } from './use-client-text';

/** Whether candidates may be introduced at all: the terms are signed and nothing is off limits. */
function TermsCell({ client }: Pick<ClientLine, 'client'>) {
  const words = useWords('clients');
  const format = useFormat();
  const today = useToday();
  if (isOffLimits(client, today)) {
    return (
      <StatusChip tone="error" look="plain">
        {words('offLimits')}
      </StatusChip>
    );
  }
  if (client.termsSignedOn === null) {
    return (
      <StatusChip tone="warning" look="plain">
        {words('termsOpen')}
      </StatusChip>
    );
  }
  return format.date(storedDate(client.termsSignedOn));
}

/** The columns of the list of clients. */
export function useClientColumns(travel: TravelTable): readonly Column<ClientLine>[] {
  const words = useWords('clients');
  const common = useWords('common');
  const format = useFormat();
  const text = useClientText();
  return [
    {
      key: 'name',
      header: words('columns.name'),
      width: 'minmax(220px, 2.4fr)',
      sortable: true,
      render: ({ client }) => (
        <Box component="span" sx={{ fontWeight: 'fontWeightMedium' }}>
          {client.name} <ChineseName name={client.nameZh} quiet />
        </Box>
      ),
    },
    {
      key: 'industry',
      header: words('columns.industry'),
      width: 'minmax(110px, 1.2fr)',
      sortable: true,
      render: ({ client }) => client.industry || common('missing'),
    },
    {
      key: 'district',
      header: words('columns.district'),
      width: 'minmax(100px, 1fr)',
      render: ({ client }) => {
        const [, ...others] = districtsOf(client);
        const district = text.district(travel, districtsOf(client)[0] ?? null);
        return others.length === 0 ? district : words('sites.more', { district, count: others.length });
      },
    },
    {
      key: 'terms',
      header: words('columns.terms'),
      width: '124px',
      sortable: true,
      render: ({ client }) => <TermsCell client={client} />,
    },
    {
      key: 'fee',
      header: words('columns.fee'),
      width: '72px',
      align: 'right',
      sortable: true,
      render: ({ client }) =>
        client.feePercent === null ? common('missing') : words('percent', { value: client.feePercent }),
    },
    {
      key: 'roles',
      header: words('columns.roles'),
      width: '96px',
      align: 'right',
      sortable: true,
      render: ({ openRoles }) => format.count(openRoles),
    },
    {
      key: 'owner',
      header: words('columns.owner'),
      width: 'minmax(100px, 1fr)',
      sortable: true,
      render: ({ owner }) => owner?.name ?? common('missing'),
    },
  ];
}

const sortValues: Readonly<Record<string, (line: ClientLine) => string | number | null>> = {
  name: ({ client }) => client.name.toLowerCase(),
  industry: ({ client }) => client.industry.toLowerCase() || null,
  terms: ({ client }) => client.termsSignedOn,
  fee: ({ client }) => client.feePercent,
  roles: ({ openRoles }) => openRoles,
  owner: ({ owner }) => owner?.name.toLowerCase() ?? null,
};

/** Sorted as the head says; what is not known stands last either way. */
export function sortClients(lines: readonly ClientLine[], sorting: Sorting): readonly ClientLine[] {
  const value = sortValues[sorting.column];
  if (!value) return lines;
  const turn = sorting.direction === 'ascending' ? 1 : -1;
  return [...lines].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return one < other ? -turn : turn;
  });
}
