import type { Dexie, Table } from 'dexie';
import type { StoredRow } from '@shared/changes/merge';
import type { RowsOfPerson } from './indexes/kept-people';
import { isLive } from './stored-row';

/** What of the office's database is read. */
interface PeopleTables extends Dexie {
  rows(table: 'candidates' | 'submissions' | 'interviews'): Table<StoredRow, string>;
}

/** The live rows behind the lines of these people, in one transaction: each more would wait for its own way there and back. */
export async function readRowsOfPeople(
  database: PeopleTables,
  ids: readonly string[],
): Promise<readonly RowsOfPerson[]> {
  const ownRows = async (table: 'submissions' | 'interviews'): Promise<StoredRow[][]> => {
    const rows = database.rows(table);
    return Promise.all(ids.map((id) => rows.where('candidateId').equals(id).toArray()));
  };
  const [candidates, submissions, interviews] = await database.transaction(
    'r',
    ['candidates', 'submissions', 'interviews'],
    () =>
      Promise.all([
        database.rows('candidates').bulkGet([...ids]),
        ownRows('submissions'),
        ownRows('interviews'),
      ]),
  );
  return ids.map((_, at): RowsOfPerson => {
    const candidate = candidates[at];
    return {
      candidate: isLive(candidate) ? candidate : null,
      submissions: (submissions[at] ?? []).filter(isLive),
      interviews: (interviews[at] ?? []).filter(isLive),
    };
  });
}
