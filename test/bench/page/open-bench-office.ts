import { OfficeDatabase } from '@data/database';
import { Door } from '@data/door';
import { foundDatabase } from '@data/found-database';
import { idSource } from '@data/id-source';
import { zoneRules } from '@data/zone-rules';
import type { RankingFor } from '@data/matching/rank-context';
import type { StoredRow } from '@shared/changes/merge';
import type { Actor } from '@shared/domain/staff/staff';
import { tableNames, tables, type TableName } from '@shared/domain/tables';
import { now } from '../../support/match-builders';
import { makeOffice, type OfficeSize } from './seeded-office';

/** A filled database with its door, and a second connection that knows nothing of Dexie. */
export interface BenchOffice {
  readonly size: OfficeSize;
  readonly database: OfficeDatabase;
  readonly door: Door;
  readonly raw: IDBDatabase;
}

export const manager: Actor = { staffId: 'stf_manager', role: 'manager' };
export const rankingFor: RankingFor = { viewer: manager, now, zoneRules };

const rowsPerTransaction = 5_000;
/** Every so manieth row is decoded as the door would decode it. */
const decodedEvery = 97;
const stamps = { '*': '0000' };

/** Fills the named tables of a new database and opens it both ways. */
export async function openBenchOffice(
  size: OfficeSize,
  names: readonly TableName[] = tableNames,
): Promise<BenchOffice> {
  const name = `bench-${size.name}`;
  const database = new OfficeDatabase(name);
  await database.open();
  await foundDatabase(database, { databaseId: `db-${name}`, device: 'dev0bench' });
  const office = makeOffice(size);
  for (const table of names) await fillTable(database, table, office[table] ?? []);
  const door = new Door({
    database,
    clock: { now: () => now },
    zoneRules,
    ids: idSource,
    appVersion: '0.0.0-bench',
    safety: { frozen: () => null, hand: () => undefined, failed: () => undefined },
  });
  return { size, database, door, raw: await openRaw(name) };
}

async function fillTable(
  database: OfficeDatabase,
  table: TableName,
  rows: Iterable<{ readonly id: string }>,
): Promise<void> {
  let chunk: StoredRow[] = [];
  const put = async (): Promise<void> => {
    const full = chunk;
    chunk = [];
    await database.write([table], () => database.rows(table).bulkAdd(full));
  };
  let at = 0;
  for (const row of rows) {
    if (at % decodedEvery === 0) tables[table].decoder.parse(row);
    at += 1;
    chunk.push({ ...row, stamps });
    if (chunk.length === rowsPerTransaction) await put();
  }
  await put();
}

function openRaw(name: string): Promise<IDBDatabase> {
  return answerOf(indexedDB.open(name));
}

/** The result of a bare IndexedDB request. */
export const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    };
  });

/** Settles when a bare transaction is on disk. */
export const completionOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('IndexedDB aborted'));
    };
  });
