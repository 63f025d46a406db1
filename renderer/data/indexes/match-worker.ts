// Packs the office's roles away from the page, as people-worker.ts packs its people: from IndexedDB itself, kept in a
// database of its own that may be thrown away, with what was committed later read off the end of the log.
import type { StoredRow } from '@shared/changes/merge';
import { packOffice, type PackedMatch } from '@shared/domain/matching/columns/pack-office';
import type { Row } from '@shared/domain/tables';
import { asRow, isLive } from '../stored-row';
import {
  noChanges,
  type MatchChanges,
  type MatchDelivery,
  type MatchOrder,
  type MatchTable,
} from './match-order';
import {
  answerOf,
  lastChange,
  laterChanges,
  openFound,
  openPacks,
  storeOf,
  type LogMark,
} from './pack-store';

/** Raised when columns are made in another way: a pack of an older making is thrown away. */
const makingVersion = 1;
/** After so many changes the roles are packed anew. */
const mostChanged = 200;

interface KeptPack {
  readonly making: number;
  readonly mark: LogMark;
  readonly pack: PackedMatch;
}

/** The name of the database that keeps the pack of an office's database. */
const packDatabase = (database: string): string => `${database}-match`;

async function rowsOf<Name extends MatchTable>(office: IDBDatabase, table: Name): Promise<Row<Name>[]> {
  const rows = (await answerOf(storeOf(office, table).getAll())) as StoredRow[];
  return rows.filter(isLive).map((row) => asRow<Name>(row));
}

async function changedSince(office: IDBDatabase, mark: LogMark): Promise<MatchChanges | null> {
  const later = await laterChanges(office, mark, mostChanged);
  if (later === null) return null;
  const idsIn = (table: MatchTable): readonly string[] => [
    ...new Set(later.filter(({ entity }) => entity === table).map(({ entityId }) => entityId)),
  ];
  return { roles: idsIn('roles'), clients: idsIn('clients'), placements: idsIn('placements') };
}

async function keptPack(office: IDBDatabase, packs: IDBDatabase): Promise<Omit<MatchDelivery, 'onward'>> {
  const kept = (await answerOf(storeOf(packs, 'packs').get('pack'))) as KeptPack | undefined;
  const changed = kept?.making === makingVersion ? await changedSince(office, kept.mark) : null;
  return kept && changed ? { pack: kept.pack, changed } : { pack: null, changed: noChanges };
}

async function madePack(office: IDBDatabase, packs: IDBDatabase): Promise<Omit<MatchDelivery, 'onward'>> {
  // Before the rows: whatever is changed while they are read is changed after the mark.
  const mark = await lastChange(office);
  const [roles, clients, placements] = [
    await rowsOf(office, 'roles'),
    await rowsOf(office, 'clients'),
    await rowsOf(office, 'placements'),
  ];
  const pack = packOffice({ roles, clients, placements });
  if (mark) {
    const store = packs.transaction('packs', 'readwrite').objectStore('packs');
    await answerOf(store.put({ making: makingVersion, mark, pack } satisfies KeptPack, 'pack'));
  }
  const changed = mark ? await changedSince(office, mark) : noChanges;
  return changed ? { pack, changed } : { pack: null, changed: noChanges };
}

async function deliver({ database, wants }: MatchOrder): Promise<Omit<MatchDelivery, 'onward'>> {
  const office = await openFound(database);
  const packs = await openPacks(packDatabase(database));
  try {
    return await (wants === 'kept' ? keptPack(office, packs) : madePack(office, packs));
  } finally {
    office.close();
    packs.close();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<MatchOrder>) => {
  deliver(data)
    .catch(() => ({ pack: null, changed: noChanges }))
    .then((delivery) => {
      self.postMessage({ onward: 'match', ...delivery } satisfies MatchDelivery);
    });
});
