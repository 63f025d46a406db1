import { type Dispatch, type SetStateAction, useCallback, useRef, useState } from 'react';
import { readChosenFile, type ChosenFile, type ReadingFacts } from '@data/imports/read-chosen-file';
import { recallColumns, rememberColumns } from '@data/imports/remembered-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { useOffice } from '@data/use-office';
import { withMendedRow, withSplitRow } from './mended-rows';
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
  /** Null takes the proposal again, and forgets what was decided before. */
  readonly map: (fileKey: string, mapping: TableMapping | null) => void;
  /** A name for a record that has none, by its place. */
  readonly typeName: (fileKey: string, place: number, name: string) => void;
  /** The cells of a row as a person put them right. */
  readonly mend: (fileKey: string, place: number, cells: readonly string[]) => void;
  /** A row of several people becomes one for each. */
  readonly split: (fileKey: string, place: number) => void;
  readonly stopReading: () => void;
  readonly clear: () => void;
}

/** Gives the page a turn between two files, so that it redraws and a cancel is heard. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** The heads of a table; none of any other file. */
const headersOf = (content: ImportFile['content'] | undefined): readonly string[] =>
  content?.ok === true && content.value.kind === 'table' ? (content.value.cells[0] ?? []) : [];

/** What a person changes of single rows. */
function useRowChanges(
  setFiles: Dispatch<SetStateAction<readonly ImportFile[]>>,
): Pick<ImportFiles, 'typeName' | 'mend' | 'split'> {
  const change = useCallback(
    (fileKey: string, made: (file: ImportFile) => ImportFile): void => {
      setFiles((before) => before.map((file) => (file.key === fileKey ? made(file) : file)));
    },
    [setFiles],
  );
  const typeName = useCallback(
    (fileKey: string, place: number, name: string): void => {
      change(fileKey, (file) => ({ ...file, names: new Map(file.names ?? []).set(place, name) }));
    },
    [change],
  );
  const mend = useCallback(
    (fileKey: string, place: number, cells: readonly string[]): void => {
      change(fileKey, (file) => withMendedRow(file, place, cells));
    },
    [change],
  );
  const split = useCallback(
    (fileKey: string, place: number): void => {
      change(fileKey, (file) => withSplitRow(file, place));
    },
    [change],
  );
  return { typeName, mend, split };
}

/** Keeps the files a person chose, read one after the other. */
export function useImportFiles(facts: ReadingFacts): ImportFiles {
  const { ids, database, actor, clock } = useOffice();
  const { staffId } = actor;
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
        const mapping = await recallColumns(database, staffId, headersOf(content)).catch(() => undefined);
        read.push({
          key: ids.random(),
          name: file.name,
          content,
          mapping,
          remembered: mapping !== undefined,
        });
      }
      setFiles((before) => [...before, ...read]);
      setReading(null);
    },
    [facts, ids, database, staffId],
  );
  const map = useCallback(
    (fileKey: string, decided: TableMapping | null): void => {
      const headers = headersOf(files.find(({ key }) => key === fileKey)?.content);
      const mapping = decided ?? undefined;
      setFiles((before) =>
        before.map((file) => (file.key === fileKey ? { ...file, mapping, remembered: false } : file)),
      );
      // A decision that cannot be kept still holds for this import, and the next one is proposed again.
      void rememberColumns(database, { staffId, headers, mapping: decided, savedAt: clock.now() }).catch(
        () => undefined,
      );
    },
    [files, database, staffId, clock],
  );
  const ofRows = useRowChanges(setFiles);
  const stopReading = useCallback((): void => {
    stopped.current = true;
  }, []);
  const clear = useCallback((): void => {
    stopped.current = true;
    setFiles([]);
  }, []);
  return { files, reading, add, map, ...ofRows, stopReading, clear };
}
