// The indexes of people as one viewer may ask them: by fields they may see, and no question answers what they may not.
import { allKinds, deskKinds } from '@shared/domain/candidate/search/search-keys';
import { maySeeField, maySeeTable } from '@shared/domain/staff/permission-table';
import { projectRow } from '@shared/domain/staff/project-row';
import type { Actor } from '@shared/domain/staff/staff';
import type { OfficeDatabase } from './database';
import type { FaceWatch } from './indexes/face-watch';
import { noFields } from './indexes/packed-facts';
import type { ViewReader } from './view-reader';

/** Asks the indexes of people; whoever is changed makes every answer old. */
export function peopleLens(
  database: OfficeDatabase,
  { role }: Actor,
  watch: FaceWatch,
): Pick<ViewReader, 'findPeople' | 'listPeople' | 'standings'> {
  const kinds = maySeeField(role, 'candidates', 'skills') ? allKinds : deskKinds;
  return {
    async findPeople(typed, limit) {
      watch.note('candidates', 'all');
      return database.people.find({ typed, kinds, limit });
    },
    async listPeople(question, typed) {
      watch.note('candidates', 'all');
      const asSeen = (fields: typeof noFields) => projectRow(role, 'candidates', fields) ?? noFields;
      return database.people.list({ ...question, asSeen }, { typed, kinds });
    },
    async standings() {
      // Read here although the index reads it too: so a query that asks is run again when anything is logged.
      await database.changes.orderBy(':id').last();
      const standings = await database.standings.upToDate();
      if (maySeeTable(role, 'submissions')) return standings;
      return { get: (id) => ({ ...standings.get(id), stages: 0 }) };
    },
  };
}
