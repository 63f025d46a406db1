// Packs the book away from the page: reads the rows and the log of an office from IndexedDB itself, without a lock on
// anything, and keeps the pack in a database of its own that may be thrown away. What was committed after a kept pack was
// made is read off the end of the log.
import type { StoredRow } from '@shared/changes/merge';
import { asRow, isLive } from '../stored-row';
import { entryOf } from './person-entry';
import { packPeople, type PackedPeople, type PersonEntry } from './packed-people';
import type { PeopleDelivery, PeopleOrder } from './people-order';
import { shippedReadings } from './shipped-readings';

/** Raised when keys are made in another way: a pack of an older making is thrown away. */
const makingVersion = 1;
const rowsPerPage = 2_000;
/** After so many changes the book is packed anew. */
const mostChanged = 200;
const storeName = 'packs';

interface LogMark {
  /** Place of a change in the log, and its id: a log made anew has another change at the same place. */
  readonly n: number;
  readonly id: string;
}
interface KeptPack {
  readonly making: number;
  readonly mark: LogMark;
  readonly pack: PackedPeople;
}
type LoggedEntry = LogMark & { readonly entity: string; readonly entityId: string };

/** The name of the database that keeps the pack of an office's database. */
const packDatabase = (database: string): string => `${database}-people`;

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

function openPacks(database: string): Promise<IDBDatabase> {
  const request = indexedDB.open(packDatabase(database), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answerOf(request);
}

const storeOf = (database: IDBDatabase, name: string): IDBObjectStore =>
  database.transaction(name, 'readonly').objectStore(name);

async function lastChange(office: IDBDatabase): Promise<LogMark | null> {
  const cursor = await answerOf(storeOf(office, 'changes').openCursor(null, 'prev'));
  const last = cursor?.value as LoggedEntry | undefined;
  return last ? { n: last.n, id: last.id } : null;
}

/** Candidates changed after a mark; null when the log is another one, or when they are too many. */
async function changedSince(office: IDBDatabase, mark: LogMark): Promise<readonly string[] | null> {
  const at = (await answerOf(storeOf(office, 'changes').get(mark.n))) as LoggedEntry | undefined;
  if (at?.id !== mark.id) return null;
  const range = IDBKeyRange.lowerBound(mark.n, true);
  if ((await answerOf(storeOf(office, 'changes').count(range))) > mostChanged) return null;
  const later = (await answerOf(storeOf(office, 'changes').getAll(range))) as readonly LoggedEntry[];
  return [...new Set(later.filter(({ entity }) => entity === 'candidates').map(({ entityId }) => entityId))];
}

async function pack(office: IDBDatabase): Promise<PackedPeople> {
  const readings = await shippedReadings();
  const entries: PersonEntry[] = [];
  for (let after = ''; ;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = (await answerOf(storeOf(office, 'candidates').getAll(range, rowsPerPage))) as StoredRow[];
    for (const row of rows.filter(isLive)) entries.push(entryOf(asRow<'candidates'>(row), readings));
    if (rows.length < rowsPerPage) return packPeople(entries);
    after = rows.at(-1)?.id ?? '';
  }
}

async function deliver(database: string): Promise<Omit<PeopleDelivery, 'onward'>> {
  const office = await openFound(database);
  const packs = await openPacks(database);
  try {
    const kept = (await answerOf(storeOf(packs, storeName).get('pack'))) as KeptPack | undefined;
    const changed = kept?.making === makingVersion ? await changedSince(office, kept.mark) : null;
    if (kept && changed) return { pack: kept.pack, changed };
    // Before the rows: whoever is changed while they are read is changed after the mark.
    const mark = await lastChange(office);
    const made = await pack(office);
    if (mark) {
      const store = packs.transaction(storeName, 'readwrite').objectStore(storeName);
      await answerOf(store.put({ making: makingVersion, mark, pack: made } satisfies KeptPack, 'pack'));
    }
    return { pack: made, changed: [] };
  } finally {
    office.close();
    packs.close();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<PeopleOrder>) => {
  deliver(data.database)
    .catch(() => ({ pack: null, changed: [] }))
    .then((delivery) => {
      self.postMessage({ onward: 'people', ...delivery } satisfies PeopleDelivery);
    });
});
