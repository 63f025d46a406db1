// The indexes of people as one viewer may ask them: by fields they may see, and no question answers what they may not.
import { allKinds, deskKinds } from '@shared/domain/candidate/search/search-keys';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import { maySeeField, maySeeTable } from '@shared/domain/staff/permission-table';
import { projectRow } from '@shared/domain/staff/project-row';
import type { Actor } from '@shared/domain/staff/staff';
import type { OfficeDatabase } from './database';
import type { FaceWatch } from './indexes/face-watch';
import { noFields } from './indexes/packed-facts';
import { searchDocuments } from './queries/search-documents';
import type { ViewReader } from './view-reader';

interface Sight {
  readonly watch: FaceWatch;
  /** Rows of the files of these hashes with the viewer's eyes. */
  readonly filesOf: (hashes: readonly string[]) => Promise<readonly CandidateDocument[]>;
}

/** Asks the indexes of people; whoever is changed makes every answer old. */
export function peopleLens(
  database: OfficeDatabase,
  { role }: Actor,
  { watch, filesOf }: Sight,
): Pick<ViewReader, 'findPeople' | 'findInDocuments' | 'listPeople' | 'standings'> {
  const kinds = maySeeField(role, 'candidates', 'skills') ? allKinds : deskKinds;
  const findPeople: ViewReader['findPeople'] = async (typed, limit) => {
    watch.note('candidates', 'all');
    return database.people.find({ typed, kinds, limit });
  };
  const findInDocuments: ViewReader['findInDocuments'] = (typed) =>
    searchDocuments({ index: database.documents, filesOf, findPeople }, typed);
  return {
    findPeople,
    findInDocuments,
    async listPeople(question, typed) {
      watch.note('candidates', 'all');
      const asSeen = (fields: typeof noFields) => projectRow(role, 'candidates', fields) ?? noFields;
      const more = (await findInDocuments(typed)).map(({ candidateId }) => candidateId);
      return database.people.list({ ...question, asSeen }, { typed, kinds, more });
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
