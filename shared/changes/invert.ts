// Undo as a new change: for every path of a record, the value that stood there before, found in the log by the stamp
// the record replaced. A path that somebody wrote again since is named and refused, never overwritten.
import type { Json } from '../kernel/json';
import type { ChangeRecord } from './change-record';
import { isCreation, stampAt, valueAt, wholeRow, type StoredRow } from './merge';

/** A path that was written again after the record, so that taking the record back would lose the later value. */
export interface LaterChange {
  readonly entity: string;
  readonly entityId: string;
  readonly path: string;
}

/** What takes one record back: the paths to write, and those that cannot be written. */
export interface Inversion {
  readonly entity: string;
  readonly entityId: string;
  readonly set: Readonly<Record<string, Json>>;
  readonly later: readonly LaterChange[];
}

function valueBefore(path: string, base: string | null, history: readonly ChangeRecord[]): Json {
  if (base === null) return null;
  const writer = history.find((record) => record.hlc === base);
  if (!writer) return null;
  const value = writer.set[path] ?? valueAt(writer.set, path);
  return (value ?? null) as Json;
}

/**
 * The inversion of `record` on the row as it stands. `history` holds every record of the same entity.
 * Taking back a creation deletes: `deletedAt` is set to `now`.
 */
export function invertRecord(
  record: ChangeRecord,
  row: StoredRow | undefined,
  facts: { readonly history: readonly ChangeRecord[]; readonly now: string },
): Inversion {
  const target = { entity: record.entity, entityId: record.entityId };
  const paths = Object.keys(record.set).filter((path) => path !== wholeRow);
  const creates = isCreation(record);
  // Taking back a creation, or the return of a deleted row, takes the whole row: any later change to it counts.
  const wholeRowGoes = creates || 'deletedAt' in record.set;
  const laterPaths = wholeRowGoes
    ? pathsLaterThan(record, row)
    : paths.filter((path) => isLater(row, path, record.hlc));
  const later = laterPaths.map((path) => ({ ...target, path }));
  const set = creates
    ? { deletedAt: facts.now }
    : Object.fromEntries(
        paths.map((path) => [path, valueBefore(path, record.base[path] ?? null, facts.history)]),
      );
  return { ...target, set, later };
}

function isLater(row: StoredRow | undefined, path: string, hlc: string): boolean {
  const stamp = stampAt(row, path);
  if (stamp !== null && stamp > hlc) return true;
  return Object.entries(row?.stamps ?? {}).some(
    ([written, at]) => written.startsWith(`${path}.`) && at > hlc,
  );
}

function pathsLaterThan(record: ChangeRecord, row: StoredRow | undefined): readonly string[] {
  return Object.entries(row?.stamps ?? {})
    .filter(([path, stamp]) => path !== wholeRow && stamp > record.hlc)
    .map(([path]) => path);
}
