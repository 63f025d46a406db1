// Undo as a new change: for every path of a record, the value that stood there before, found in the log by the stamp
// the record replaced. A path that somebody wrote again since is named and refused, never overwritten; a change that was
// itself taken back does not count.
import type { Json } from '../kernel/json';
import type { ChangeRecord } from './change-record';
import { isCreation, stampAt, valueAt, wholeRow, type StoredRow } from './merge';
import { standingStamp } from './standing-stamp';

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
  const judged = { record, history: facts.history };
  // Taking back a creation, or the return of a deleted row, takes the whole row: any later change to it counts.
  const wholeRowGoes = creates || 'deletedAt' in record.set;
  const laterPaths = wholeRowGoes
    ? pathsLaterThan(row, judged)
    : paths.filter((path) => isLater(row, path, judged));
  const later = laterPaths.map((path) => ({ ...target, path }));
  const set = creates
    ? { deletedAt: facts.now }
    : Object.fromEntries(
        paths.map((path) => [path, valueBefore(path, record.base[path] ?? null, facts.history)]),
      );
  return { ...target, set, later };
}

/** True when a change that still stands was made at the stamp, after the record. */
function isLaterStamp(stamp: string | null, path: string, { record, history }: Judged): boolean {
  if (stamp === null || stamp <= record.hlc) return false;
  const standing = standingStamp(stamp, path, { history, since: record.hlc });
  return standing !== null && standing > record.hlc;
}

interface Judged {
  readonly record: ChangeRecord;
  readonly history: readonly ChangeRecord[];
}

function isLater(row: StoredRow | undefined, path: string, judged: Judged): boolean {
  if (isLaterStamp(stampAt(row, path), path, judged)) return true;
  return Object.entries(row?.stamps ?? {}).some(
    ([written, at]) => written.startsWith(`${path}.`) && isLaterStamp(at, written, judged),
  );
}

function pathsLaterThan(row: StoredRow | undefined, judged: Judged): readonly string[] {
  return Object.entries(row?.stamps ?? {})
    .filter(([path, stamp]) => path !== wholeRow && isLaterStamp(stamp, path, judged))
    .map(([path]) => path);
}
