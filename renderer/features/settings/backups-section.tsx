import Box from '@mui/material/Box';
import { Archive, FileUp, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { BackupState, BackupWork, ListedBackup, OpenedBackupFacts } from '@shared/backup-requests';
import type { Staff } from '@shared/domain/staff/staff';
import { CommandButton } from '@ui/commands/command-button';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import { ProgressLine } from '@ui/progress-line';
import { Section } from '@ui/section';
import { BackupFacts } from './backup-facts';
import { BackupResultNotice, TroubleNotice } from './backup-result';
import { BackupTable } from './backup-table';
import { useAskPassphrase } from './passphrase-dialogs';
import { RestoreDialog } from './restore-dialog';
import { useBackupActs, type BackupActs } from './use-backup-acts';
import { useMoment } from './use-moment';

interface BackupsSectionProps {
  readonly state: BackupState;
  readonly work: BackupWork | null;
  readonly staff: readonly Staff[];
  readonly onRestored: () => void;
}

/** The newest that stands for the office it is now: what was kept for taking a restore back is another. */
const newestOf = ({ places }: BackupState): ListedBackup | undefined =>
  places
    .flatMap(({ backups }) => backups)
    .filter(({ fault, reason }) => fault === null && reason !== 'before-restore')
    .sort((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1))[0];

function Work({ work, acts }: { readonly work: BackupWork | null; readonly acts: BackupActs }) {
  const words = useWords('backups');
  const percent = 100;
  if (acts.progress) {
    const { done, total } = acts.progress;
    return <ProgressLine label={words('work.rebuilding')} {...{ done, total }} onCancel={acts.cancel} />;
  }
  if (work === null) return null;
  const done = work.total === 0 ? 0 : Math.round((work.done / work.total) * percent);
  return (
    <ProgressLine label={words(`work.${work.task}`)} done={done} total={percent} onCancel={acts.cancel} />
  );
}

function Acts({
  state,
  acts,
  onOpenFile,
}: {
  readonly state: BackupState;
  readonly acts: BackupActs;
  readonly onOpenFile: () => void;
}) {
  const words = useWords('backups');
  const newest = newestOf(state);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <CommandButton
        variant="contained"
        command={{
          ...{ id: 'settings.back-up', label: words('make'), icon: Archive },
          when: !acts.busy,
          run: acts.make,
        }}
      />
      <CommandButton
        command={{
          ...{ id: 'settings.prove-backup', label: words('prove'), icon: ShieldCheck },
          when: !acts.busy && newest !== undefined,
          run: () => {
            if (newest) acts.prove(newest.name);
          },
        }}
      />
      <CommandButton
        command={{
          ...{ id: 'settings.restore-file', label: words('openFile'), icon: FileUp },
          when: !acts.busy,
          run: onOpenFile,
        }}
      />
    </Box>
  );
}

function RestoredNotice({
  state,
  busy,
  onBack,
}: {
  state: BackupState;
  busy: boolean;
  onBack: (name: string) => void;
}) {
  const words = useWords('backups');
  const moment = useMoment();
  const { restored } = state;
  if (restored === null) return null;
  return (
    <ErrorNotice
      tone="warning"
      what={words('restored.what', { at: moment(restored.at), to: moment(restored.to) })}
      next={words('restored.next')}
      actions={
        <CommandButton
          command={{
            id: 'settings.take-restore-back',
            label: words('restored.back'),
            when: !busy,
            run: () => {
              onBack(restored.kept);
            },
          }}
        />
      }
    />
  );
}

/** Backups: what is wrong with them, where and when they are made, what can be done, and which there are. */
export function BackupsSection({ state, work, staff, onRestored }: BackupsSectionProps) {
  const words = useWords('backups');
  const { ask, dialog } = useAskPassphrase();
  const acts = useBackupActs(ask);
  const [opened, setOpened] = useState<OpenedBackupFacts | null>(null);
  const openToRestore = async (name: string | null): Promise<void> => setOpened(await acts.open(name));
  return (
    <>
      <RestoredNotice state={state} busy={acts.busy} onBack={(name) => void openToRestore(name)} />
      {state.places.map((place) => (
        <TroubleNotice key={place.place} place={place} />
      ))}
      <Section title={words('title')} look="card">
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          <Box sx={{ color: 'text.secondary' }}>{words('intro')}</Box>
          <BackupFacts state={state} acts={acts} />
          <Acts state={state} acts={acts} onOpenFile={() => void openToRestore(null)} />
          <Work work={opened === null ? work : null} acts={acts} />
          <Box role="status">{acts.result && <BackupResultNotice result={acts.result} state={state} />}</Box>
        </Box>
      </Section>
      <Section
        title={words('table.title')}
        count={state.places.reduce((sum, { backups }) => sum + backups.length, 0)}
        look="card"
        padded={false}
      >
        <BackupTable
          state={state}
          busy={acts.busy}
          onProve={acts.prove}
          onRestore={(name) => void openToRestore(name)}
        />
      </Section>
      {dialog}
      {opened && (
        <RestoreDialog
          backup={opened}
          isBack={opened.name === state.restored?.kept}
          staff={staff}
          onClose={() => {
            setOpened(null);
          }}
          onRestored={onRestored}
        />
      )}
    </>
  );
}
