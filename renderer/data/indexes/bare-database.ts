// An office's database as a worker reads it: IndexedDB itself, without Dexie and without a lock on anything, and beside it
// the database of packs, which may be thrown away.
import type { StoredRow } from '@shared/changes/merge';
import type { TableName } from '@shared/domain/tables';
import { isLive } from '../stored-row';

const rowsPerPage = 2_000;
const packStore = 'packs';

/** Place of a change in the log, and its id: a log made anew has another change at the same place. */
export interface LogMark {
  readonly n: number;
  readonly id: string;
}
/** What of a change record tells whom it is about. */
export interface LoggedEntry extends LogMark {
  readonly entity: string;
  readonly entityId: string;
  readonly set: Readonly<Record<string, unknown>>;
  readonly subjects: readonly string[];
}

/** The result of a request; rejects when IndexedDB refuses it. */
const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    };
  });

/** Opens a database that is there; an office's database is never made here. */
function openFound(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

function openPacks(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(packStore);
  return answerOf(request);
}

/** Works on an office's database and on one that keeps packs of it, and closes both. */
export async function withBareDatabases<Answer>(
  { database, packDatabase }: { readonly database: string; readonly packDatabase: string },
  work: (office: IDBDatabase, packs: IDBDatabase) => Promise<Answer>,
): Promise<Answer> {
  const opening = [openFound(database), openPacks(packDatabase)] as const;
  try {
    return await work(...(await Promise.all(opening)));
  } finally {
    for (const opened of await Promise.allSettled(opening))
      if (opened.status === 'fulfilled') opened.value.close();
  }
}

const storeOf = (database: IDBDatabase, name: string): IDBObjectStore =>
  database.transaction(name, 'readonly').objectStore(name);

/** The end of the log; null while it is empty. */
export async function lastChange(office: IDBDatabase): Promise<LogMark | null> {
  const cursor = await answerOf(storeOf(office, 'changes').openCursor(null, 'prev'));
  const last = cursor?.value as LoggedEntry | undefined;
  return last ? { n: last.n, id: last.id } : null;
}

/** What was logged after a mark; null when the log is another one, or when it is more than `most`. */
export async function loggedSince(
  office: IDBDatabase,
  mark: LogMark,
  most: number,
): Promise<readonly LoggedEntry[] | null> {
  // Asked for at once, the record at the mark before those after it: each question by itself would be a way there and back.
  const range = IDBKeyRange.lowerBound(mark.n);
  const found = await answerOf(storeOf(office, 'changes').getAll(range, most + 2));
  const [at, ...later] = found as readonly LoggedEntry[];
  return at?.n === mark.n && at.id === mark.id && later.length <= most ? later : null;
}

/** Hands over every live row of a table, a page at a time. */
export async function eachLiveRow(
  office: IDBDatabase,
  table: TableName,
  take: (row: StoredRow) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = (await answerOf(storeOf(office, table).getAll(range, rowsPerPage))) as StoredRow[];
    for (const row of rows.filter(isLive)) take(row);
    if (rows.length < rowsPerPage) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** How many rows a table has, deleted ones included. */
export const countRows = (office: IDBDatabase, table: TableName): Promise<number> =>
  answerOf(storeOf(office, table).count());

/** The live row of an id. */
export async function liveRow(office: IDBDatabase, table: TableName, id: string): Promise<StoredRow | null> {
  const row = (await answerOf(storeOf(office, table).get(id))) as StoredRow | undefined;
  return isLive(row) ? row : null;
}

/** So many rows of a table after a key, deleted ones included. */
export const rowsAfter = async (
  office: IDBDatabase,
  table: TableName,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<readonly StoredRow[]> =>
  (await answerOf(storeOf(office, table).getAll(IDBKeyRange.lowerBound(after, true), most))) as StoredRow[];

/** The live rows whose indexed field lies in any of the ranges, in one transaction. */
export async function liveRowsIn(
  office: IDBDatabase,
  table: TableName,
  { field, ranges }: { readonly field: string; readonly ranges: readonly IDBKeyRange[] },
): Promise<readonly StoredRow[]> {
  const index = storeOf(office, table).index(field);
  const found = await Promise.all(ranges.map((range) => answerOf(index.getAll(range))));
  return (found.flat() as StoredRow[]).filter(isLive);
}

/** Everything the log says of one row. */
export const loggedOf = async (office: IDBDatabase, entityId: string): Promise<readonly LoggedEntry[]> =>
  (await answerOf(storeOf(office, 'changes').index('entityId').getAll(entityId))) as LoggedEntry[];

/** A pack that was kept under this name. */
export const readPack = async (packs: IDBDatabase, name: string): Promise<unknown> =>
  answerOf(storeOf(packs, packStore).get(name));

/** Keeps a pack under a name, in place of the one before. Written when it is done: a worker may be ended right after. */
export function keepPack(packs: IDBDatabase, name: string, pack: unknown): Promise<void> {
  const transaction = packs.transaction(packStore, 'readwrite');
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('IndexedDB refused'));
    };
    transaction.objectStore(packStore).put(pack, name);
  });
}
