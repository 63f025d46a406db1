import Box from '@mui/material/Box';
import type { BackupPlaceState, BackupState } from '@shared/backup-requests';
import type { Difference } from '@data/compare-logs';
import type { Proof } from '@data/prove-backup';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useJoined } from '@ui/i18n/marks';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';
import type { BackupResult } from './use-backup-acts';
import { useMoment } from './use-moment';

/** Why a folder has no backup of today, what was kept, and when it is tried again. */
export function TroubleNotice({ place }: { readonly place: BackupPlaceState }) {
  const words = useWords('backups');
  const moment = useMoment();
  const { trouble, folder } = place;
  if (trouble === null) return null;
  const { kind, nextTry } = trouble;
  return (
    <ErrorNotice
      tone="warning"
      what={words(`trouble.${kind}`, { folder })}
      kept={words('troubleKept')}
      next={nextTry === null ? words('troubleNow') : words('troubleNext', { moment: moment(nextTry) })}
    />
  );
}

/** What differs, one line a kind: the counts of all streams or tables, and which tables. */
function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const words = useWords('backups');
  const joined = useJoined();
  const format = useFormat();
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {kinds.map((kind) => {
        const those = differences.filter((difference) => difference.kind === kind);
        const count = those.reduce((sum, difference) => sum + difference.count, 0);
        const where = those.map((difference) => `${difference.where} ${format.count(difference.count)}`);
        return (
          <li key={kind}>
            {words(`proof.kinds.${kind}`, { count: format.count(count), where: joined.items(where) })}
          </li>
        );
      })}
    </Box>
  );
}

function ProofResult({ proof }: { readonly proof: Extract<Proof, { readonly backup: unknown }> }) {
  const words = useWords('backups');
  const format = useFormat();
  const moment = useMoment();
  const { backup } = proof;
  const made = moment(backup.made);
  if (proof.kind === 'differs')
    return (
      <ErrorNotice
        what={words('proof.differs', { made })}
        kept={<Differences differences={proof.differences} />}
        next={`${words('proof.nothing')} ${words('proof.advice')}`}
      />
    );
  return (
    <StatusChip tone="success" look="plain" wraps>
      {words('proof.proven', {
        made,
        records: format.count(backup.records),
        rows: format.count(proof.rows),
        documents: format.count(backup.documents.length),
      })}
    </StatusChip>
  );
}

/** How the last act with backups ended. */
export function BackupResultNotice({
  result,
  state,
}: {
  readonly result: BackupResult;
  readonly state: BackupState;
}) {
  const words = useWords('backups');
  switch (result.kind) {
    case 'made':
      return (
        <StatusChip tone="success" look="plain">
          {words('made')}
        </StatusChip>
      );
    case 'trouble': {
      const place = state.places.find((found) => found.place === result.place);
      // The folder's own trouble is said above, where it stays until it is put right.
      if (place?.trouble?.kind === result.reason) return null;
      const folder = place?.folder ?? '';
      return <ErrorNotice what={words(`trouble.${result.reason}`, { folder })} kept={words('troubleKept')} />;
    }
    case 'folder-unwritable':
      return <ErrorNotice what={words('folderUnwritable')} />;
    case 'proof':
      return <ProofResult proof={result.proof} />;
    case 'refused':
      return <ErrorNotice what={words(`refused.${result.reason}`)} kept={words('refusedKept')} />;
  }
}
