import { useCallback, useRef, useState } from 'react';
import type { ChosenFile } from '@data/imports/read-chosen-file';
import { readCalendar } from '@data/ics/read-calendar';
import type { BusyWindow } from '@shared/interchange/ics/busy-rows';
import type { BusyFile } from './busy-files';

/** How far the reading of files is. */
interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** Gives the page a turn between two files, so that it redraws and a cancel is heard. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** The chosen files, read one after the other; a second choice takes the place of the first. */
export function useBusyFiles(window: BusyWindow) {
  const [files, setFiles] = useState<readonly BusyFile[]>([]);
  const [reading, setReading] = useState<ReadingProgress | null>(null);
  const stopped = useRef(false);
  const read = useCallback(
    async (chosen: readonly ChosenFile[]): Promise<void> => {
      if (chosen.length === 0) return;
      stopped.current = false;
      const found: BusyFile[] = [];
      for (const [index, file] of chosen.entries()) {
        setReading({ done: index, total: chosen.length });
        await nextTurn();
        if (stopped.current) break;
        found.push({ name: file.name, content: readCalendar(file, window) });
      }
      setFiles(found);
      setReading(null);
    },
    [window],
  );
  const stop = useCallback((): void => {
    stopped.current = true;
  }, []);
  return { files, reading, read, stop };
}
