// What workers that pack rows share: reading an office's database without a lock on anything, and the database beside it in
// which a pack is kept and that may be thrown away.

/** Place of a change in the log, and its id: a log made anew has another change at the same place. */
export interface LogMark {
  readonly n: number;
  readonly id: string;
}

/** What of a change a worker reads. */
export type LoggedEntry = LogMark & { readonly entity: string; readonly entityId: string };

const storeName = 'packs';

/** The result of a request. */
export const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB refused'));
    };
  });

/** Opens a database that is there; an office's database is never made here. */
export function openFound(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

/** Opens, or makes, the database of a pack. */
export function openPacks(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answerOf(request);
}

/** A store, to be read. */
export const storeOf = (database: IDBDatabase, name: string): IDBObjectStore =>
  database.transaction(name, 'readonly').objectStore(name);

/** The end of an office's log; null while it is empty. */
export async function lastChange(office: IDBDatabase): Promise<LogMark | null> {
  const cursor = await answerOf(storeOf(office, 'changes').openCursor(null, 'prev'));
  const last = cursor?.value as LoggedEntry | undefined;
  return last ? { n: last.n, id: last.id } : null;
}

/** Changes after a mark; null when the log is another one, or when they are too many to catch up with. */
export async function laterChanges(
  office: IDBDatabase,
  mark: LogMark,
  most: number,
): Promise<readonly LoggedEntry[] | null> {
  const at = (await answerOf(storeOf(office, 'changes').get(mark.n))) as LoggedEntry | undefined;
  if (at?.id !== mark.id) return null;
  const range = IDBKeyRange.lowerBound(mark.n, true);
  if ((await answerOf(storeOf(office, 'changes').count(range))) > most) return null;
  return (await answerOf(storeOf(office, 'changes').getAll(range))) as readonly LoggedEntry[];
}
