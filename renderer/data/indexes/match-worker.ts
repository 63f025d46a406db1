// Packs the office's roles away from the page, as people-worker.ts packs its people: from IndexedDB itself, kept in a
// database of its own that may be thrown away, with what was committed later read off the end of the log.
import { packOffice, type PackedMatch } from '@shared/domain/matching/columns/pack-office';
import type { Row } from '@shared/domain/tables';
import { asRow } from '../stored-row';
import {
  noChanges,
  type MatchChanges,
  type MatchDelivery,
  type MatchOrder,
  type MatchTable,
} from './match-order';
import {
  eachLiveRow,
  keepPack,
  lastChange,
  loggedSince,
  readPack,
  withBareDatabases,
  type LogMark,
} from './bare-database';
import { buffersOf } from './pack-buffers';

/** Raised when columns are made in another way: a pack of an older making is thrown away. */
const makingVersion = 4;
/** After so many changes the roles are packed anew. */
const mostChanged = 200;

interface KeptPack {
  readonly making: number;
  readonly mark: LogMark;
  readonly pack: PackedMatch;
}

async function rowsOf<Name extends MatchTable>(office: IDBDatabase, table: Name): Promise<Row<Name>[]> {
  const rows: Row<Name>[] = [];
  await eachLiveRow(office, table, (row) => rows.push(asRow<Name>(row)));
  return rows;
}

async function changedSince(office: IDBDatabase, mark: LogMark): Promise<MatchChanges | null> {
  const later = await loggedSince(office, mark, mostChanged);
  if (later === null) return null;
  const idsIn = (table: MatchTable): readonly string[] => [
    ...new Set(later.filter(({ entity }) => entity === table).map(({ entityId }) => entityId)),
  ];
  return { roles: idsIn('roles'), clients: idsIn('clients'), placements: idsIn('placements') };
}

async function keptPack(office: IDBDatabase, packs: IDBDatabase): Promise<Omit<MatchDelivery, 'onward'>> {
  const kept = (await readPack(packs, 'pack')) as KeptPack | undefined;
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
  if (mark) await keepPack(packs, 'pack', { making: makingVersion, mark, pack } satisfies KeptPack);
  const changed = mark ? await changedSince(office, mark) : noChanges;
  return changed ? { pack, changed } : { pack: null, changed: noChanges };
}

const deliver = ({ database, wants }: MatchOrder): Promise<Omit<MatchDelivery, 'onward'>> =>
  withBareDatabases({ database, packDatabase: `${database}-match` }, wants === 'kept' ? keptPack : madePack);

self.addEventListener('message', ({ data }: MessageEvent<MatchOrder>) => {
  deliver(data)
    .catch(() => ({ pack: null, changed: noChanges }))
    .then((delivery) => {
      // Handed over, not copied: nobody here reads them again.
      self.postMessage({ onward: 'match', ...delivery } satisfies MatchDelivery, {
        transfer: buffersOf(delivery.pack),
      });
    });
});
