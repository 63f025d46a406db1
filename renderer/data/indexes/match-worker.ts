// Packs the office's roles away from the page, as people-worker.ts packs its people: from IndexedDB itself, kept in a
// database of its own that may be thrown away. What is kept, the page reads by itself: see kept-match.ts.
import { packOffice } from '@shared/domain/matching/columns/pack-office';
import type { Row } from '@shared/domain/tables';
import { asRow } from '../stored-row';
import { eachLiveRow, lastChange, withBareDatabases } from './bare-database';
import { changedSince, keepMatch } from './kept-match';
import {
  matchPacks,
  noChanges,
  nothingDelivered,
  type MatchDelivery,
  type MatchOrder,
  type MatchTable,
} from './match-order';
import { buffersOf } from './pack-buffers';

async function rowsOf<Name extends MatchTable>(office: IDBDatabase, table: Name): Promise<Row<Name>[]> {
  const rows: Row<Name>[] = [];
  await eachLiveRow(office, table, (row) => rows.push(asRow<Name>(row)));
  return rows;
}

async function madePack(office: IDBDatabase, packs: IDBDatabase): Promise<MatchDelivery> {
  // Before the rows: whatever is changed while they are read is changed after the mark.
  const mark = await lastChange(office);
  const [roles, clients, placements] = [
    await rowsOf(office, 'roles'),
    await rowsOf(office, 'clients'),
    await rowsOf(office, 'placements'),
  ];
  const pack = packOffice({ roles, clients, placements });
  if (mark) await keepMatch(packs, mark, pack);
  const changed = mark ? await changedSince(office, mark) : noChanges;
  return changed ? { pack, changed } : nothingDelivered;
}

self.addEventListener('message', ({ data: { database } }: MessageEvent<MatchOrder>) => {
  withBareDatabases(matchPacks(database), madePack)
    .catch(() => nothingDelivered)
    .then((delivery) => {
      // Handed over, not copied: nobody here reads them again.
      self.postMessage({ onward: 'match', ...delivery }, { transfer: buffersOf(delivery.pack) });
    });
});
