import { useState, type ReactNode } from 'react';
import type { DesktopApi } from '@shared/desktop-api';
import type { CopySource } from '@shared/safety-facts';
import { useWords } from '@ui/i18n/words';
import { PassphraseDialog } from '@ui/passphrase-dialog';

/** Choosing a copy or a backup with the open dialog. */
export interface ChosenCopy {
  readonly choose: () => Promise<void>;
  /** Asks for the passphrase where the file needs one. */
  readonly dialog: ReactNode;
}

interface Asking {
  readonly name: string;
  readonly isWrong: boolean;
  readonly isBusy: boolean;
}

/** Lets a person choose a file to bring the office back from; an encrypted one is opened with its passphrase. */
export function useChosenCopy(
  desktop: Pick<DesktopApi, 'openCopyFile' | 'openBackup'>,
  onChosen: (copy: CopySource) => void,
  onUnreadable: () => void,
): ChosenCopy {
  const words = useWords('recovery');
  const [asking, setAsking] = useState<Asking | null>(null);
  const choose = async (): Promise<void> => {
    const opened = await desktop.openCopyFile();
    if (opened.outcome === 'refused') onUnreadable();
    if (opened.outcome === 'opened') onChosen(opened.copy);
    if (opened.outcome === 'locked') setAsking({ name: opened.name, isWrong: false, isBusy: false });
  };
  const unlock = async (name: string, passphrase: string): Promise<void> => {
    setAsking({ name, isWrong: false, isBusy: true });
    const answer = await desktop.openBackup({ name, passphrase });
    if (!answer.ok && answer.reason === 'wrong-passphrase')
      return setAsking({ name, isWrong: true, isBusy: false });
    setAsking(null);
    if (!answer.ok) return onUnreadable();
    const { made, bytes, records, databaseId, schema } = answer.backup;
    onChosen({ name, made, bytes, records, databaseId, schema, kind: 'snapshot', proof: 'verified' });
  };
  const dialog = asking && (
    <PassphraseDialog
      title={words('passphrase.title')}
      label={words('passphrase.label')}
      help={words('passphrase.help')}
      submitLabel={words('passphrase.open')}
      wrong={asking.isWrong ? words('passphrase.wrong') : undefined}
      isBusy={asking.isBusy}
      onClose={() => {
        setAsking(null);
      }}
      onPassphrase={(passphrase) => void unlock(asking.name, passphrase)}
    />
  );
  return { choose, dialog };
}
