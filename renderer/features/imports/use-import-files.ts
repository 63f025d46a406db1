import { useCallback, useRef, useState } from 'react';
import { readChosenFile, type ChosenFile, type ReadingFacts } from '@data/imports/read-chosen-file';
import type { ColumnMapping } from '@shared/interchange/role-ads/role-columns';
import { useOffice } from '@data/use-office';
import type { ImportFile } from './preview';

/** How far the reading of files is. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** The files of one import and their reading. */
export interface ImportFiles {
  readonly files: readonly ImportFile[];
  readonly reading: ReadingProgress | null;
  readonly add: (chosen: readonly ChosenFile[]) => Promise<void>;
  readonly map: (fileKey: string, mapping: ColumnMapping) => void;
  readonly stopReading: () => void;
  readonly clear: () => void;
}

/** Gives the page a turn between two files, so that it redraws and a cancel is heard. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Keeps the files a person chose, read one after the other. */
export function useImportFiles(facts: ReadingFacts): ImportFiles {
  const { ids } = useOffice();
  const [files, setFiles] = useState<readonly ImportFile[]>([]);
  const [reading, setReading] = useState<ReadingProgress | null>(null);
  const stopped = useRef(false);
  const add = useCallback(
    async (chosen: readonly ChosenFile[]): Promise<void> => {
      stopped.current = false;
      const read: ImportFile[] = [];
      for (const [index, file] of chosen.entries()) {
        setReading({ done: index, total: chosen.length });
        await nextTurn();
        if (stopped.current) break;
        const content = readChosenFile(file, facts);
        read.push({ key: ids.random(), name: file.name, content });
      }
      setFiles((before) => [...before, ...read]);
      setReading(null);
    },
    [facts, ids],
  );
  const map = useCallback((fileKey: string, mapping: ColumnMapping): void => {
    setFiles((before) => before.map((file) => (file.key === fileKey ? { ...file, mapping } : file)));
  }, []);
  const stopReading = useCallback((): void => {
    stopped.current = true;
  }, []);
  const clear = useCallback((): void => {
    stopped.current = true;
    setFiles([]);
  }, []);
  return { files, reading, add, map, stopReading, clear };
}
