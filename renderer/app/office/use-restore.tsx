import { useState, type ReactNode } from 'react';
import type { CopySource } from '@shared/safety-facts';
import { recoverOffice } from '@data/recover-office';
import type { RebuildProgress } from '@data/rebuild';
import type { OpenOffice } from '@data/start-office';
import type { AppTools } from './app-tools';
import { useChosenCopy } from './use-chosen-copy';
import { RecoveryProblem, type RestoreProblem } from './recovery-problem';

interface Restore {
  readonly choose: () => Promise<void>;
  readonly progress: RebuildProgress | undefined;
  readonly problem: ReactNode;
}

/** Bringing an office to a new computer: the person chooses a copy, and the office starts again from it. */
export function useRestore(
  { startup }: OpenOffice,
  { desktop, ids }: AppTools,
  onRestored: () => void,
): Restore {
  const [progress, setProgress] = useState<RebuildProgress>();
  const [problem, setProblem] = useState<RestoreProblem>();
  const dismiss = (): void => {
    setProblem(undefined);
  };
  const bringBack = async ({ name, databaseId }: CopySource): Promise<void> => {
    const source = { kind: 'copy', name, databaseId: databaseId ?? undefined } as const;
    const recovered = await recoverOffice(source, { desktop, ids, startup, onProgress: setProgress });
    setProgress(undefined);
    if (recovered.ok) onRestored();
    else setProblem(recovered.reason);
  };
  const { choose, dialog } = useChosenCopy(
    desktop,
    (copy) => void bringBack(copy),
    () => {
      setProblem('file-unreadable');
    },
  );
  return {
    choose: () => {
      dismiss();
      return choose();
    },
    progress,
    problem: problem ? <RecoveryProblem reason={problem} onDismiss={dismiss} /> : (dialog ?? undefined),
  };
}
