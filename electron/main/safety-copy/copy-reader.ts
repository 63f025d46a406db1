// Pages out of snapshots. The first page proves the whole file; the following ones go on where the last stopped.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { RequestOutput } from '@shared/desktop-api';
import type { FileSystem } from './file-system';
import { proveSnapshot, snapshotRecords } from './snapshot-file';

type Page = RequestOutput<'readCopy'>;

interface Place {
  readonly path: string;
  records: AsyncGenerator<ChangeRecord>;
  n: number;
}

async function openAt(files: FileSystem, path: string, after: number): Promise<Place> {
  const place: Place = { path, records: snapshotRecords(files, path), n: 0 };
  while (place.n < after && !(await place.records.next()).done) place.n += 1;
  return place;
}

/** A reader that remembers its place between pages. `path` must be a file the caller allows to be read. */
export function createCopyReader(
  files: FileSystem,
  schema: number,
): (path: string, after: number, limit: number) => Promise<Page> {
  const proven = new Set<string>();
  let place: Place | null = null;

  return async (path, after, limit) => {
    if (after === 0 || !proven.has(path)) {
      const found = await proveSnapshot(files, path, schema);
      if (typeof found === 'string') return { ok: false, reason: found };
      proven.add(path);
    }
    if (place?.path !== path || place.n !== after) {
      await place?.records.return(undefined);
      place = await openAt(files, path, after);
    }
    const records: ChangeRecord[] = [];
    while (records.length < limit) {
      const next = await place.records.next();
      if (next.done) return { ok: true, records, next: null };
      records.push(next.value);
      place.n += 1;
    }
    return { ok: true, records, next: place.n };
  };
}
