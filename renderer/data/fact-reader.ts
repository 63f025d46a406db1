import { stampAt, type StoredRow } from '@shared/changes/merge';
import type { ChangeRecord } from '@shared/changes/change-record';
import { upcastRecord } from '@shared/changes/upcasters/upcast-record';
import type { FactReader } from '@shared/commands/command';
import type { Row, TableName } from '@shared/domain/tables';
import type { LoggedChange, OfficeDatabase } from './database';
import { asRow, asRows, isLive, liveRows } from './stored-row';

/** A record of the log as the current schema reads it. */
const asLogged = ({ n: _position, ...record }: LoggedChange): ChangeRecord => upcastRecord(record);

/** Reads the office through Dexie, deleted rows left out. Inside a transaction it reads that transaction's state. */
export function createFactReader(database: OfficeDatabase): FactReader {
  const live = async <Name extends TableName>(
    rows: Promise<(StoredRow | undefined)[]>,
  ): Promise<Row<Name>[]> => asRows<Name>(liveRows(await rows));
  return {
    async get<Name extends TableName>(table: Name, id: string) {
      const row = await database.rows(table).get(id);
      return isLive(row) ? asRow<Name>(row) : undefined;
    },
    many: (table, ids) => live(toPromise(database.rows(table).bulkGet([...ids]))),
    where: (table, field, value) =>
      live(toPromise(database.rows(table).where(field).equals(value).toArray())),
    range: (table, field, [from, to]) =>
      live(toPromise(database.rows(table).where(field).between(from, to, true, false).toArray())),
    all: (table) => live(toPromise(database.rows(table).toArray())),
    async changesOf(handle) {
      const [index, key] = 'tx' in handle ? (['tx', handle.tx] as const) : (['batch', handle.batch] as const);
      const records = await database.changes.where(index).equals(key).sortBy('n');
      return records.map(asLogged);
    },
    async historyOf(entityId) {
      const records = await database.changes.where('entityId').equals(entityId).sortBy('n');
      return records.map(asLogged);
    },
    stored: (table, id) => toPromise(database.rows(table).get(id)),
  };
}

/** Rows whose indexed field equals any of the values, in one transaction: a transaction a value takes several times as long. */
export async function readWhereAny<Name extends TableName>(
  database: OfficeDatabase,
  table: Name,
  { field, values }: { readonly field: string; readonly values: readonly string[] },
): Promise<readonly Row<Name>[]> {
  const rows = database.rows(table);
  const found = await database.transaction('r', [table], () =>
    Promise.all(values.map((value) => rows.where(field).equals(value).toArray())),
  );
  return found.flat().flatMap((row) => (isLive(row) ? [asRow<Name>(row)] : []));
}

// Dexie's promises are awaited as they are: wrapping them in native ones would leave the transaction's zone.
const toPromise = <T>(promise: PromiseLike<T>): Promise<T> => promise as Promise<T>;

/** The stamps a write of these paths replaces. */
export function stampsBefore(
  row: StoredRow | undefined,
  paths: readonly string[],
): Record<string, string | null> {
  return Object.fromEntries(paths.map((path) => [path, stampAt(row, path)]));
}
