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
import type { FoundInDocument } from './queries/search-documents';
import type { PeopleList } from './indexes/people-index';
import type { ListQuestion } from './indexes/people-list';
import type { Standings } from './indexes/standing-index';

/** A list of people as a viewer is given it. */
export interface SeenPeople extends Omit<PeopleList, 'others'> {
  /** The file by which somebody is listed who is not found otherwise; null for everybody else. */
  fileOf(candidateId: string): string | null;
}

/** What a viewer may ask of the indexes of people. */
export interface PeopleReader {
  /** Ids of candidates by what was typed, the nearest first; by names and phones only where the viewer may see no more of them. */
  findPeople(typed: string, limit: number): Promise<readonly string[]>;
  /** Who is found when the words of files that the viewer may see count too; in no order of nearness. */
  findInDocuments(typed: string): Promise<readonly FoundInDocument[]>;
  /** The list of candidates: those found by what was typed, or everybody. What the viewer may not see neither sorts nor filters. */
  listPeople(question: Omit<ListQuestion, 'asSeen'>, typed: string): Promise<SeenPeople>;
  /** Where everybody stands, without the submissions a viewer may not see. */
  standings(): Promise<Standings>;
}

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
): PeopleReader {
  const kinds = maySeeField(role, 'candidates', 'skills') ? allKinds : deskKinds;
  const findPeople: PeopleReader['findPeople'] = async (typed, limit) => {
    watch.note('candidates', 'all');
    return database.people.find({ typed, kinds, limit });
  };
  const findInDocuments: PeopleReader['findInDocuments'] = (typed) =>
    searchDocuments({ index: database.documents, filesOf, findPeople }, typed);
  return {
    findPeople,
    findInDocuments,
    async listPeople(question, typed) {
      watch.note('candidates', 'all');
      const asSeen = (fields: typeof noFields) => projectRow(role, 'candidates', fields) ?? noFields;
      const files = new Map(
        (await findInDocuments(typed)).map(({ candidateId, documentName }) => [candidateId, documentName]),
      );
      const { others, ...list } = await database.people.list(
        { ...question, asSeen },
        { typed, kinds, more: [...files.keys()] },
      );
      return { ...list, fileOf: (id) => (others.has(id) ? (files.get(id) ?? null) : null) };
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
