import { useRef, useState, type ReactNode } from 'react';
import { problemSentences, type ArchiveProblem } from '@features/settings/archive/archive-sentences';
import { blobSource } from '@data/archive/blob-source';
import { checkArchive, isGone } from '@data/archive/check-archive';
import { percentWatch } from '@data/archive/percent-watch';
import { restoreArchive } from '@data/archive/restore-archive';
import type { OpenOffice } from '@data/start-office';
import { chooseFile } from '@ui/choose-file';
import { ErrorNotice } from '@ui/error-notice';
import { useWords } from '@ui/i18n/words';
import type { AppTools } from './app-tools';

/** Restoring from an archive on the first screen. */
interface RestoreArchive {
  readonly choose: () => void;
  readonly progress:
    | { readonly label: string; readonly done: number; readonly total: number; readonly onCancel: () => void }
    | undefined;
  readonly problem: ReactNode;
}

const wholePercent = 100;

/** The person chooses an archive; it is proved, and the office starts again from it, history and PINs included. */
export function useRestoreArchive(
  { database }: OpenOffice,
  { desktop, ids }: AppTools,
  onRestored: () => void,
): RestoreArchive {
  const words = useWords('archive');
  const [step, setStep] = useState<{ readonly label: string; readonly percent: number }>();
  const [problem, setProblem] = useState<ArchiveProblem>();
  const stopping = useRef<AbortController | null>(null);

  const restore = async (file: File): Promise<ArchiveProblem | null> => {
    const { signal } = (stopping.current = new AbortController());
    const watch = (label: string) => percentWatch((percent) => setStep({ label, percent }), signal);
    try {
      const checked = await checkArchive(blobSource(file), watch(words('inChecking', { name: file.name })));
      if (!checked.ok) return checked.refusal;
      const target = { database, desktop, ids };
      const restored = await restoreArchive(checked.value, target, watch(words('firstBusy')));
      return restored.ok ? null : { kind: restored.reason };
    } catch (error) {
      if (signal.aborted) return { kind: 'stopped' };
      if (isGone(error)) return { kind: 'unreadable' };
      throw error;
    }
  };
  const choose = async (): Promise<void> => {
    setProblem(undefined);
    const file = await chooseFile('.zip');
    if (!file) return;
    const failed = await restore(file).finally(() => setStep(undefined));
    if (failed) setProblem(failed);
    else onRestored();
  };
  return {
    choose: () => void choose(),
    progress: step && {
      label: step.label,
      done: step.percent,
      total: wholePercent,
      onCancel: () => stopping.current?.abort(),
    },
    problem: problem && <ErrorNotice {...problemSentences(problem, words)} />,
  };
}
