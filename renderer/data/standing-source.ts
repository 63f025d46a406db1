import type { Dexie, Table } from 'dexie';
import type { StoredRow } from '@shared/changes/merge';
import type { Row } from '@shared/domain/tables';
import type { StandingEntry, StandingSource } from './indexes/standing-index';
import { asRows, liveRows } from './stored-row';

/** What of the office's database is read. */
interface StandingTables extends Dexie {
  readonly changes: Table<StandingEntry, number>;
  rows(table: StandingTable): Table<StoredRow, string>;
}

type StandingTable = 'submissions' | 'interviews';

/** Reads for the index of standings; see {@link StandingSource}. */
export function standingSource(database: StandingTables): StandingSource {
  const all = async <Name extends StandingTable>(table: Name): Promise<Row<Name>[]> =>
    asRows<Name>(liveRows(await database.rows(table).toArray()));
  // One transaction for all: one a candidate takes several times as long.
  const of = <Name extends StandingTable>(table: Name, ids: readonly string[]): PromiseLike<Row<Name>[]> =>
    database.transaction('r', [table], async () => {
      const found = await Promise.all(
        ids.map((id) => database.rows(table).where('candidateId').equals(id).toArray()),
      );
      return asRows<Name>(liveRows(found.flat()));
    });
  return {
    delivered: async () => (await import('./indexes/pack-in-worker')).standingsInWorker(database.name),
    end: async () => (await database.changes.orderBy(':id').last())?.n ?? 0,
    logged: (after, upTo) => database.changes.where(':id').between(after, upTo, false, true).toArray(),
    history: (entityId) => database.changes.where('entityId').equals(entityId).toArray(),
    all: async () => ({ submissions: await all('submissions'), interviews: await all('interviews') }),
    of: async (ids) => ({
      submissions: await of('submissions', ids),
      interviews: await of('interviews', ids),
    }),
  };
}
