import { useEffect, useState } from 'react';
import type { BackupState, BackupWork } from '@shared/backup-requests';
import { useOffice } from '@data/use-office';

/** The backups as the desktop knows them, followed as they change. */
export interface KnownBackups {
  /** Undefined while they are being read; null in a browser, which keeps none. */
  readonly state: BackupState | null | undefined;
  /** What the desktop is busy with, for this window or by itself. */
  readonly work: BackupWork | null;
}

/** See {@link KnownBackups}. */
export function useBackups(): KnownBackups {
  const { desktop } = useOffice();
  const [state, setState] = useState<BackupState | null>();
  const [work, setWork] = useState<BackupWork | null>(null);
  useEffect(() => {
    let gone = false;
    void desktop.backups().then((found) => {
      if (!gone) setState(found);
    });
    const ends = [
      desktop.onBackupState(setState),
      desktop.onBackupWork((told) => {
        setWork(told.work);
      }),
    ];
    return () => {
      gone = true;
      for (const end of ends) end();
    };
  }, [desktop]);
  return { state, work };
}
