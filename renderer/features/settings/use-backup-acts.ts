import { useRef, useState } from 'react';
import type { BackupPlace, BackupRefusal, BackupTrouble, OpenedBackupFacts } from '@shared/backup-requests';
import { proveBackup, type Proof } from '@data/prove-backup';
import type { RebuildProgress } from '@data/rebuild';
import { useOffice } from '@data/use-office';

/** How the last act ended. */
export type BackupResult =
  | { readonly kind: 'made' }
  | { readonly kind: 'trouble'; readonly reason: BackupTrouble; readonly place: BackupPlace }
  | { readonly kind: 'folder-unwritable' }
  | { readonly kind: 'proof'; readonly proof: Extract<Proof, { readonly backup: unknown }> }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal | 'scratch-failed' };

/** Asks for the passphrase of a backup; null when the person thinks better of it. */
export type AskPassphrase = (isWrong: boolean) => Promise<string | null>;

/** What can be done with backups, one at a time. */
export interface BackupActs {
  readonly result: BackupResult | null;
  readonly busy: boolean;
  /** Of building the office from a backup; the desktop tells of its own work. */
  readonly progress: RebuildProgress | null;
  readonly make: () => void;
  readonly prove: (name: string) => void;
  readonly chooseFolder: (choose: boolean) => void;
  /** Opens a backup, of a file the person chooses where the name is null. */
  readonly open: (name: string | null) => Promise<OpenedBackupFacts | null>;
  readonly cancel: () => void;
}

const asksForPassphrase: readonly BackupRefusal[] = ['locked', 'wrong-passphrase'];

/** See {@link BackupActs}. */
export function useBackupActs(ask: AskPassphrase): BackupActs {
  const { desktop, database, ids } = useOffice();
  const [result, setResult] = useState<BackupResult | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<RebuildProgress | null>(null);
  const controller = useRef<AbortController>(undefined);

  const run = async <T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    controller.current = new AbortController();
    setResult(null);
    setBusy(true);
    try {
      return await act(controller.current.signal);
    } finally {
      setBusy(false);
      setProgress(null);
    }
  };
  const openNow = async (name: string | null): Promise<OpenedBackupFacts | null> => {
    let answer = await desktop.openBackup({ name, passphrase: null });
    while (!answer.ok && asksForPassphrase.includes(answer.reason)) {
      const passphrase = await ask(answer.reason === 'wrong-passphrase');
      if (passphrase === null) return null;
      answer = await desktop.openBackup({ name: answer.name, passphrase });
    }
    if (answer.ok) return answer.backup;
    // No file was chosen: nothing is to be said.
    if (answer.name !== '') setResult({ kind: 'refused', reason: answer.reason });
    return null;
  };
  const make = async (): Promise<void> => {
    const made = await desktop.makeBackup({ reason: 'by-hand' });
    setResult(made.ok ? { kind: 'made' } : { kind: 'trouble', reason: made.reason, place: made.place });
  };
  const prove = async (name: string, signal: AbortSignal): Promise<void> => {
    const backup = await openNow(name);
    if (backup === null) return;
    const proof = await proveBackup(backup, { desktop, database, ids, signal, onProgress: setProgress });
    setResult(proof.kind === 'refused' ? proof : { kind: 'proof', proof });
  };
  const chooseFolder = async (choose: boolean): Promise<void> => {
    const answer = await desktop.setBackupFolder({ choose });
    if (answer === 'unwritable') setResult({ kind: 'folder-unwritable' });
  };
  return {
    ...{ result, busy, progress },
    make: () => void run(make),
    prove: (name) => void run((signal) => prove(name, signal)),
    chooseFolder: (choose) => void run(() => chooseFolder(choose)),
    open: (name) => run(() => openNow(name)),
    cancel: () => {
      controller.current?.abort();
      void desktop.cancelBackupWork();
    },
  };
}
