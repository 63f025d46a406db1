import { createFactReader, readWhereAny } from './fact-reader';
import type { OfficeDatabase } from './database';
import type { StandingSource } from './indexes/standing-index';

/** Reads for the index of standings; see {@link StandingSource}. */
export function standingSource(database: OfficeDatabase): StandingSource {
  const all = createFactReader(database).all;
  const of = { field: 'candidateId' } as const;
  return {
    delivered: async () => (await import('./indexes/pack-in-worker')).standingsInWorker(database.name),
    end: async () => (await database.changes.orderBy(':id').last())?.n ?? 0,
    logged: (after, upTo) => database.changes.where(':id').between(after, upTo, false, true).toArray(),
    history: (entityId) => database.changes.where('entityId').equals(entityId).toArray(),
    all: async () => ({ submissions: await all('submissions'), interviews: await all('interviews') }),
    of: async (values) => ({
      submissions: await readWhereAny(database, 'submissions', { ...of, values }),
      interviews: await readWhereAny(database, 'interviews', { ...of, values }),
    }),
  };
}
