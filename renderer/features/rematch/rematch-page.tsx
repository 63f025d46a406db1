import Box from '@mui/material/Box';
import { useState } from 'react';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { storedInstant } from '@shared/domain/stored-time';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { readRecentRejections, type RecentRejection } from '@data/matching/recent-rejections';
import { useLive, useOffice } from '@data/use-office';
import { ChineseName } from '@ui/chinese-name';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { StatusChip } from '@ui/status-chip';
import type { Column } from '@ui/table-model';
import { RematchDrawer } from './rematch-drawer';

interface RematchPageProps {
  /** Whose next roles stand open beside the list; from the address, so that a link can point there. */
  readonly candidateId: string | null;
  readonly onOpenRematch: (candidateId: string) => void;
  readonly onCloseRematch: () => void;
  readonly onSend: (submissionId: string) => void;
  readonly onBookClientInterview: (...submissionIds: readonly string[]) => void;
}

/** Who was met, not chosen and not suggested anything since; opens their next roles. */
export function RematchPage(props: RematchPageProps) {
  const { candidateId, onOpenRematch, onCloseRematch, onSend, onBookClientInterview } = props;
  const { clock } = useOffice();
  const words = useWords('rematch');
  const rows = useLive((read) => readRecentRejections(read, clock.now()), [clock]);
  const columns = useColumns();
  const active = useActiveRow(candidateId);
  return (
    <Page
      title={words('title')}
      titleNote={words('list.intro')}
      scrolls={false}
      padded={false}
      hints={[
        { keys: ['up', 'down'], label: words('hints.walk') },
        { keys: ['enter'], label: words('hints.open') },
        { keys: ['space'], label: words('hints.choose') },
        { keys: ['right'], label: words('hints.lines') },
        { keys: ['c'], label: words('hints.compare') },
      ]}
    >
      <DataTable
        label={words('list.label')}
        columns={columns}
        rows={rows}
        rowKey={({ candidate }) => candidate.id}
        activeKey={active.key}
        onActivate={({ candidate }) => {
          active.walkTo(candidate.id);
        }}
        onOpen={({ candidate }) => {
          onOpenRematch(candidate.id);
        }}
        empty={<EmptyState sentence={words('list.sentence')} />}
      />
      {candidateId !== null && (
        <RematchDrawer
          key={candidateId}
          candidateId={candidateId}
          onClose={onCloseRematch}
          onSend={onSend}
          onBookClientInterview={onBookClientInterview}
        />
      )}
    </Page>
  );
}

/** The row of whoever stands open, however they were opened, until another is walked to. */
function useActiveRow(openId: string | null) {
  const [walked, setWalked] = useState<{ readonly openId: string | null; readonly key: string }>();
  const stands = walked?.openId === openId || openId === null;
  return {
    key: stands ? (walked?.key ?? openId ?? undefined) : openId,
    walkTo: (key: string): void => {
      setWalked({ openId, key });
    },
  };
}

function useColumns(): readonly Column<RecentRejection>[] {
  const words = useWords('rematch');
  const domain = useWords('domain');
  const format = useFormat();
  return [
    {
      key: 'candidate',
      header: words('list.candidate'),
      width: 'minmax(0, 2.2fr)',
      render: ({ candidate }) => (
        <>
          {fullName(candidate)}
          {fullName(candidate) !== chineseNameOf(candidate) && ' '}
          {fullName(candidate) !== chineseNameOf(candidate) && (
            <ChineseName name={chineseNameOf(candidate)} quiet />
          )}
        </>
      ),
    },
    {
      key: 'role',
      header: words('list.role'),
      width: 'minmax(0, 3.4fr)',
      render: (row) => <WasIn row={row} />,
    },
    {
      key: 'reason',
      header: words('list.reason'),
      width: 'minmax(0, 1.8fr)',
      render: ({ end }) => domain(`rejectionReasons.${end.reason}`),
    },
    {
      key: 'ended',
      header: words('list.ended'),
      width: '148px',
      render: ({ end }) => format.moment(storedInstant(end.at)),
    },
    {
      key: 'owner',
      header: words('list.owner'),
      width: 'minmax(0, 1.1fr)',
      render: ({ ownerName }) => ownerName,
    },
    {
      key: 'running',
      header: words('list.running'),
      width: '80px',
      align: 'right',
      render: ({ running }) => running,
    },
  ];
}

function WasIn({ row: { role, end } }: { readonly row: RecentRejection }) {
  const language = useLanguage();
  const words = useWords('rematch');
  const common = useWords('common');
  if (!role) return <Box title={end.words}>{common('missing')}</Box>;
  const title = titleIn(language, role);
  const client = role.client && nameIn(language, role.client);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
      <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}>
        {title}
        {client && ` · ${client}`}
      </Box>
      {role.confidential && (
        <Box component="span" sx={{ flex: 'none' }}>
          <StatusChip tone="confidential" look="plain">
            {words('row.confidential', { code: role.code })}
          </StatusChip>
        </Box>
      )}
    </Box>
  );
}
