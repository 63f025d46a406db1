import { useRef, useState } from 'react';
import { saveArchive, type PartName, type SavedArchive } from '@data/archive/save-archive';
import { percentWatch } from '@data/archive/percent-watch';
import { useOffice, type Explanation } from '@data/use-office';

/** Taking everything out: where it stands, and how the last time ended. */
export interface ArchiveOut {
  readonly percent: number | null;
  readonly outcome: SavedArchive | null;
  /** Why the list of archives could not take it; the file stands all the same. */
  readonly failure: Explanation | null;
  readonly start: (nameOf: PartName) => void;
  readonly stop: () => void;
}

/** One archive at a time. */
export function useArchiveOut(): ArchiveOut {
  const office = useOffice();
  const [percent, setPercent] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<SavedArchive | null>(null);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const stopping = useRef<AbortController | null>(null);
  const run = async (nameOf: PartName): Promise<void> => {
    if (stopping.current) return;
    const controller = new AbortController();
    stopping.current = controller;
    setOutcome(null);
    setFailure(null);
    try {
      const saved = await saveArchive(office, { nameOf }, percentWatch(setPercent, controller.signal));
      setOutcome(saved);
      const { places } = saved.parts;
      if (places.length === 0) return;
      setFailure(office.explain(await office.execute('office/note-archive-out', { places: [...places] })));
    } finally {
      stopping.current = null;
      setPercent(null);
    }
  };
  return {
    percent,
    outcome,
    failure,
    start: (nameOf) => void run(nameOf),
    stop: () => {
      stopping.current?.abort();
    },
  };
}
