import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import type { BackupState } from '@shared/backup-requests';
import { fullName } from '@shared/domain/candidate/candidate-name';
import {
  listAccessRequests,
  listErasures,
  listRetention,
  type ErasureLine,
  type RequestLine,
  type RetentionLine,
} from '@data/queries/privacy-lists';
import { useLive, useOffice } from '@data/use-office';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { DataTable } from '@ui/data-table';
import { EmptyState } from '@ui/empty-state';
import { useWords } from '@ui/i18n/words';
import { Page } from '@ui/page';
import { TabBar, TabPanel } from '@ui/tab-bar';
import { ArchivesOut } from './archives-out';
import { CloseRequestDialog } from './close-request-dialog';
import { useDueColumns, type DueActs } from './due-columns';
import { EraseDialog } from './erase-dialog';
import { PutOffDialog } from './put-off-dialog';
import { RefusalsOver } from './refusals-over';
import { RenewDialog } from './renew-dialog';
import { useErasureColumns, useRequestColumns } from './request-columns';
import { useToday } from './use-person';

interface PrivacyPageProps {
  readonly onPerson: (candidateId: string) => void;
  /** The report of everything the office holds about somebody. */
  readonly onReport: (candidateId: string) => void;
  /** An erasure was decided. */
  readonly onErased: () => void;
}

type BackupPlaces = Pick<BackupState, 'places'>;
type PrivacyTab = 'due' | 'requests' | 'erasures';

type OpenDialog =
  | { readonly kind: 'renew' | 'put-off'; readonly line: RetentionLine }
  | { readonly kind: 'close'; readonly line: RequestLine }
  | { readonly kind: 'erase'; readonly candidateId: string };

function DueTable({ acts, onPerson }: { readonly acts: DueActs } & Pick<PrivacyPageProps, 'onPerson'>) {
  const words = useWords('privacy');
  const today = useToday();
  const rows = useLive((read) => listRetention(read, today), [today]);
  const columns = useDueColumns(acts, { today, onOpen: onPerson });
  return (
    <DataTable
      label={words('tabs.due')}
      columns={columns}
      rows={rows}
      rowKey={({ candidate }) => candidate.id}
      empty={<EmptyState sentence={words('due.empty')} />}
    />
  );
}

function RequestTable({
  onPerson,
  onClose,
}: Pick<PrivacyPageProps, 'onPerson'> & { readonly onClose: (line: RequestLine) => void }) {
  const words = useWords('privacy');
  const today = useToday();
  const rows = useLive(listAccessRequests, []);
  const columns = useRequestColumns({ today, onOpen: onPerson, onClose });
  return (
    <DataTable
      label={words('tabs.requests')}
      columns={columns}
      rows={rows}
      rowKey={({ request }) => request.id}
      empty={<EmptyState sentence={words('requests.empty')} />}
    />
  );
}

/** The backups there are, none in a browser; undefined until the desktop has said. */
function useBackups(): BackupPlaces | undefined {
  const { desktop } = useOffice();
  const [state, setState] = useState<BackupPlaces>();
  useEffect(() => {
    let current = true;
    desktop.backups().then(
      (found) => {
        if (current) setState(found ?? { places: [] });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [desktop]);
  return state;
}

function ErasureTable() {
  const words = useWords('privacy');
  const rows = useLive(listErasures, []);
  const columns = useErasureColumns(useBackups());
  return (
    <DataTable<ErasureLine>
      label={words('tabs.erasures')}
      columns={columns}
      rows={rows}
      rowKey={({ erasure }) => erasure.id}
      empty={<EmptyState sentence={words('erasures.empty')} />}
    />
  );
}

interface DialogsProps extends Pick<PrivacyPageProps, 'onReport' | 'onErased'> {
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
}

function Dialogs({ dialog, onClose, onReport, onErased }: DialogsProps) {
  const office = useLive(loadOfficeFacts, []);
  if (!dialog || !office) return null;
  switch (dialog.kind) {
    case 'renew':
      return <RenewDialog line={dialog.line} months={office.policy.retentionMonths} onClose={onClose} />;
    case 'put-off':
      return <PutOffDialog line={dialog.line} onClose={onClose} />;
    case 'erase':
      return <EraseDialog candidateId={dialog.candidateId} onClose={onClose} onDecided={onErased} />;
    case 'close': {
      const { request, candidate } = dialog.line;
      return (
        <CloseRequestDialog
          request={request}
          name={candidate ? fullName(candidate) : ''}
          onReport={() => {
            if (request.candidateId !== null) onReport(request.candidateId);
          }}
          onClose={onClose}
        />
      );
    }
  }
}

const tabs: readonly PrivacyTab[] = ['due', 'requests', 'erasures'];

/** Whom the office may keep until when, who asked for their data, and whom it erased. */
export function PrivacyPage({ onPerson, onReport, onErased }: PrivacyPageProps) {
  const words = useWords('privacy');
  const [tab, setTab] = useState<PrivacyTab>('due');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const acts: DueActs = {
    renew: (line) => {
      setDialog({ kind: 'renew', line });
    },
    putOff: (line) => {
      setDialog({ kind: 'put-off', line });
    },
    erase: (candidateId) => {
      setDialog({ kind: 'erase', candidateId });
    },
  };
  return (
    <Page title={words('title')} scrolls={false} padded={false}>
      <Box sx={{ px: 2, pt: 1 }}>
        <TabBar
          name={words('title')}
          value={tab}
          tabs={tabs.map((value) => ({ value, label: words(`tabs.${value}`) }))}
          onChange={setTab}
        />
        <Box sx={{ py: 1, color: 'text.secondary' }}>{words(`about.${tab}`)}</Box>
      </Box>
      <TabPanel name={words('title')} value={tab} fills>
        {tab === 'due' && <DueTable acts={acts} onPerson={onPerson} />}
        {tab === 'requests' && (
          <>
            <RefusalsOver onErased={onErased} />
            <RequestTable
              onPerson={onPerson}
              onClose={(line) => {
                setDialog({ kind: 'close', line });
              }}
            />
          </>
        )}
        {tab === 'erasures' && (
          <>
            <Box sx={{ px: 2, pb: 1 }}>
              <ArchivesOut />
            </Box>
            <ErasureTable />
          </>
        )}
      </TabPanel>
      <Dialogs
        dialog={dialog}
        onReport={onReport}
        onErased={onErased}
        onClose={() => {
          setDialog(null);
        }}
      />
    </Page>
  );
}
