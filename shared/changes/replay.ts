import type { ChangeRecord } from './change-record';
import { mergeRecord, type StoredRow } from './merge';
import { upcastRecord } from './upcasters/upcast-record';

/** Rows by table and id. */
export type ReplayedTables = Map<string, Map<string, StoredRow>>;

/** Folds one record into tables; records may come in any order. */
export function replayRecord(tables: ReplayedTables, record: ChangeRecord): void {
  const current = upcastRecord(record);
  const rows = tables.get(current.entity) ?? new Map<string, StoredRow>();
  tables.set(current.entity, rows);
  rows.set(current.entityId, mergeRecord(rows.get(current.entityId), current));
}

/** The tables a log stands for. */
export function replay(records: Iterable<ChangeRecord>): ReplayedTables {
  const tables: ReplayedTables = new Map();
  for (const record of records) replayRecord(tables, record);
  return tables;
}
