// What a calendar brought in again changes: times that stand as they did are left alone, so that the log holds only what
// is new in the file or gone from it.
import type { BusyTime } from '../../domain/office/busy-time';
import { storedInstant } from '../../domain/stored-time';
import { keyOf, type BusyRow } from './busy-rows';

/** Rows to write and ids of rows to clear. */
export interface BusyChanges {
  readonly added: readonly BusyRow[];
  readonly clearedIds: readonly string[];
  readonly kept: number;
}

const storedKey = ({ startsAt, endsAt, allDay, label, uid }: BusyTime): string =>
  keyOf({ startsAt: storedInstant(startsAt), endsAt: storedInstant(endsAt), allDay, label, uid });

/** Compares what a source brought in before with what it brings in now. */
export function busyChanges(standing: readonly BusyTime[], rows: readonly BusyRow[]): BusyChanges {
  const wanted = new Set(rows.map(keyOf));
  const kept = new Map<string, string>();
  for (const row of standing) if (wanted.has(storedKey(row))) kept.set(storedKey(row), row.id);
  const keptIds = new Set(kept.values());
  return {
    added: rows.filter((row) => !kept.has(keyOf(row))),
    clearedIds: standing.map(({ id }) => id).filter((id) => !keptIds.has(id)),
    kept: keptIds.size,
  };
}
