import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEffect, useRef, useState } from 'react';
import type { ChangesOfOne, OpenedBackupFacts } from '@shared/backup-requests';
import type { RequestOutput } from '@shared/desktop-api';
import type { Staff } from '@shared/domain/staff/staff';
import type { RebuildProgress } from '@data/rebuild';
import { restoreBackup, type Restored } from '@data/restore-backup';
import { useOffice } from '@data/use-office';
import { DialogFrame } from '@ui/dialog-frame';
import { ErrorNotice } from '@ui/error-notice';
import { useFormat } from '@ui/i18n/format';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { Section } from '@ui/section';
import { SkeletonRows } from '@ui/skeleton-rows';
import { useMoment } from './use-moment';

interface RestoreDialogProps {
  readonly backup: OpenedBackupFacts;
  /** This backup is the office as it was before the last restore. */
  readonly isBack: boolean;
  readonly staff: readonly Pick<Staff, 'id' | 'name'>[];
  readonly onClose: () => void;
  /** The office stands as the backup has it, and must be started again. */
  readonly onRestored: () => void;
}

type Compared = RequestOutput<'compareBackup'>;
type Failure = Extract<Restored, { ok: false }>;

function useCompared({ name }: OpenedBackupFacts): Compared | undefined {
  const { desktop } = useOffice();
  const [compared, setCompared] = useState<Compared>();
  useEffect(() => {
    let gone = false;
    void desktop.compareBackup({ name }).then((found) => {
      if (!gone) setCompared(found);
    });
    return () => {
      gone = true;
    };
  }, [desktop, name]);
  return compared;
}

interface Restoring {
  readonly progress: RebuildProgress | null;
  readonly failure: Failure | null;
  readonly start: () => void;
  /** Gives up what is under way; the office stays as it is. */
  readonly cancel: () => void;
}

function useRestoring(backup: OpenedBackupFacts, onRestored: () => void): Restoring {
  const { desktop, ids, link } = useOffice();
  const [progress, setProgress] = useState<RebuildProgress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const controller = useRef<AbortController>(undefined);
  const run = async (): Promise<void> => {
    controller.current = new AbortController();
    const { signal } = controller.current;
    setFailure(null);
    setProgress({ done: 0, total: 0 });
    const restored = await restoreBackup(backup, { desktop, ids, link, signal, onProgress: setProgress });
    setProgress(null);
    if (restored.ok) onRestored();
    else setFailure(restored);
  };
  return {
    ...{ progress, failure },
    start: () => void run(),
    cancel: () => {
      controller.current?.abort();
      void desktop.cancelBackupWork();
    },
  };
}

function Changes({
  title,
  none,
  changes,
  staff,
}: {
  readonly title: string;
  readonly none: string;
  readonly changes: readonly ChangesOfOne[];
  readonly staff: RestoreDialogProps['staff'];
}) {
  const words = useWords('backups');
  const format = useFormat();
  const moment = useMoment();
  const nameOf = (author: string): string =>
    staff.find(({ id }) => id === author)?.name ?? words('restore.nobody');
  const total = changes.reduce((sum, { changes: count }) => sum + count, 0);
  if (total === 0)
    return (
      <Section title={title} look="card" level="h3">
        <Box sx={{ color: 'text.secondary' }}>{none}</Box>
      </Section>
    );
  return (
    <Section title={title} count={total} look="card" level="h3" padded={false}>
      <Table aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{words('restore.by')}</TableCell>
            <TableCell align="right">{words('restore.changes')}</TableCell>
            <TableCell>{words('restore.between')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ author, changes: count, first, last }) => (
            <TableRow key={author}>
              <TableCell>{nameOf(author)}</TableCell>
              <TableCell align="right">{format.count(count)}</TableCell>
              <TableCell>{first === last ? moment(first) : `${moment(first)} – ${moment(last)}`}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Section>
  );
}

function FailureNotice({ failure }: { readonly failure: Failure }) {
  const words = useWords('backups');
  const kept = words('refusedKept');
  if (failure.reason === 'not-saved')
    return <ErrorNotice what={words('restore.notSaved')} kept={kept} next={words('restore.notSavedNext')} />;
  if (failure.reason === 'not-kept')
    return (
      <ErrorNotice what={words('restore.notKept')} kept={kept} next={words(`trouble.${failure.trouble}`)} />
    );
  return <ErrorNotice what={words(`restore.failed.${failure.reason}`)} kept={kept} />;
}

/** What a restore would take away and bring, before it is decided; then how far it is. */
export function RestoreDialog({ backup, isBack, staff, onClose, onRestored }: RestoreDialogProps) {
  const words = useWords('backups');
  const format = useFormat();
  const moment = useMoment();
  const compared = useCompared(backup);
  const { progress, failure, start, cancel } = useRestoring(backup, onRestored);
  const holds = words('restore.holds', {
    changes: format.count(backup.records),
    documents: format.count(backup.documents.length),
  });
  return (
    <DialogFrame
      title={words(isBack ? 'restore.backTitle' : 'restore.title', { made: moment(backup.made) })}
      about={holds}
      onClose={progress === null ? onClose : cancel}
      onSubmit={start}
      danger
      submitLabel={words(isBack ? 'restore.doBack' : 'restore.do')}
      submitDisabled={progress !== null || compared?.ok !== true}
      footNote={words('restore.undo')}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {compared === undefined && <SkeletonRows count={4} />}
        {compared?.ok === false && <ErrorNotice what={words(`refused.${compared.reason}`)} />}
        {compared?.ok === true && (
          <>
            <Changes
              title={words('restore.lost')}
              none={words('restore.lostNone')}
              changes={compared.lost}
              staff={staff}
            />
            <Changes
              title={words('restore.gained')}
              none={words('restore.gainedNone')}
              changes={compared.gained}
              staff={staff}
            />
            <Box sx={{ color: 'text.secondary' }}>{words('restore.again')}</Box>
          </>
        )}
        {failure && <FailureNotice failure={failure} />}
        {progress && (
          <ProgressLine
            label={words('work.rebuilding')}
            done={progress.done}
            total={progress.total === 0 ? undefined : progress.total}
          />
        )}
      </Box>
    </DialogFrame>
  );
}
