// Files that are too large to cross from the page as one: written beside their place under another name, flushed, and put
// in place by a rename, so that whoever looks finds the whole file or none.
import { dirname } from 'node:path';
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import { diskRefusalOf, type FileSystem } from './safety-copy/file-system';

/** The files being written in this run. */
export interface StreamedFiles {
  /** `path` is where the person wants it; null when they thought better of it. */
  begin(path: string | null): Promise<RequestOutput<'beginFile'>>;
  append(input: RequestInput<'appendFile'>): Promise<RequestOutput<'appendFile'>>;
  finish(input: RequestInput<'finishFile'>): Promise<RequestOutput<'finishFile'>>;
  abandon(input: RequestInput<'abandonFile'>): Promise<undefined>;
  /** The page went away: leaves nothing half written. */
  abandonAll(): Promise<void>;
}

interface OpenFile {
  readonly path: string;
  readonly unfinished: string;
  size: number;
}

/** Writes to the disk given; a page names its file by the number `begin` answered. */
export function createStreamedFiles(files: FileSystem): StreamedFiles {
  const open = new Map<number, OpenFile>();
  let begun = 0;

  const drop = async (file: number): Promise<void> => {
    const found = open.get(file);
    open.delete(file);
    if (found) await files.remove(found.unfinished).catch(() => undefined);
  };
  /** Runs a step; a refusal of the disk ends the file. A file that is not open was ended by an earlier refusal. */
  const step = async <T>(
    file: number,
    work: (found: OpenFile) => Promise<T>,
  ): Promise<T | { readonly ok: false; readonly reason: 'disk-full' | 'unwritable' }> => {
    const found = open.get(file);
    if (!found) return { ok: false, reason: 'unwritable' };
    try {
      return await work(found);
    } catch (error) {
      await drop(file);
      return { ok: false, reason: diskRefusalOf(error) };
    }
  };

  return {
    begin: async (path) => {
      if (path === null) return { outcome: 'cancelled' };
      const unfinished = `${path}.unfinished`;
      try {
        await files.writeWhole(unfinished, new Uint8Array());
      } catch (error) {
        return { outcome: 'refused', reason: diskRefusalOf(error) };
      }
      begun += 1;
      open.set(begun, { path, unfinished, size: 0 });
      return { outcome: 'begun', file: begun };
    },
    append: ({ file, bytes }) =>
      step(file, async (found): Promise<RequestOutput<'appendFile'>> => {
        await files.writeAt(found.unfinished, found.size, bytes);
        found.size += bytes.byteLength;
        return { ok: true };
      }),
    finish: ({ file }) =>
      step(file, async ({ path, unfinished, size }): Promise<RequestOutput<'finishFile'>> => {
        if ((await files.sizeOf(unfinished)) !== size)
          throw new Error('The disk did not keep what was written');
        await files.rename(unfinished, path);
        open.delete(file);
        await files.syncFolder(dirname(path)).catch(() => undefined);
        return { ok: true, path };
      }),
    abandon: async ({ file }) => {
      await drop(file);
      return undefined;
    },
    abandonAll: async () => {
      for (const file of [...open.keys()]) await drop(file);
    },
  };
}
