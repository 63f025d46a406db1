import { useCallback, useEffect, useState } from 'react';
import type { RebuildProgress } from '@data/rebuild';
import { startOffice, type StartedOffice, type StartPorts } from '@data/start-office';

/** Where the start stands; `failed` means the desktop itself did not answer. */
export type Start =
  | { readonly kind: 'starting' }
  /** Somebody is being erased before the office opens. */
  | { readonly kind: 'erasing'; readonly progress: RebuildProgress }
  | { readonly kind: 'failed' }
  | StartedOffice;

/** Starts the office, and again when asked (after a rebuild, or to retry) or when the database was lost at work. */
export function useStart(ports: StartPorts): readonly [Start, () => void] {
  const [start, setStart] = useState<Start>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const onErasing = (progress: RebuildProgress): void => {
      if (current) setStart({ kind: 'erasing', progress });
    };
    startOffice({ ...ports, onErasing }).then(
      (started) => {
        if (current) setStart(started);
        else if (started.kind === 'open') started.database.close();
      },
      () => {
        if (current) setStart({ kind: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [ports, attempt]);
  const again = useCallback(() => {
    setStart({ kind: 'starting' });
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (start.kind !== 'open') return undefined;
    const { lost } = start.database;
    // What is left is kept before it is opened again: opening may be what erases it.
    const lookAgain = (): void => void ports.desktop.setDamagedAside({ clear: false }).finally(again);
    if (lost.get()) lookAgain();
    return lost.subscribe(lookAgain);
  }, [ports, start, again]);
  return [start, again];
}
