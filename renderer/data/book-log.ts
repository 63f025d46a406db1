import type { Dexie, Table } from 'dexie';
import type { StoredRow } from '@shared/changes/merge';
import type { BookIndexSource } from './indexes/book-index';
import type { StandingSource } from './indexes/standing-index';
import { asRow, isLive } from './stored-row';

/** What of the office's database is read beside its log. */
interface BookTables extends Dexie {
  rows(table: 'candidates' | 'contacts'): Table<StoredRow, string>;
}

/** What the index of candidates reads to know whom changes tell of. */
export const bookLog = (
  database: BookTables,
  { end, logged, history }: Pick<StandingSource, 'end' | 'logged' | 'history'>,
): Omit<BookIndexSource, 'deliver'> => ({
  ...{ end, logged, history },
  countCandidates: () => database.rows('candidates').count(),
  seated: async (clientId) => {
    const contacts = await database.rows('contacts').where('clientId').equals(clientId).toArray();
    return contacts.filter(isLive).flatMap((row) => asRow<'contacts'>(row).candidateId ?? []);
  },
});
