import type { Candidate } from '../../domain/candidate/candidate';
import type { Interview } from '../../domain/interview/interview';
import type { Placement } from '../../domain/submission/placement';
import type { Submission } from '../../domain/submission/submission';
import { tableNames, tables, type TableName } from '../../domain/tables';
import type { FactReader } from '../command';

/** A row that tells of the record that goes. */
export interface Pointing {
  readonly table: TableName;
  readonly id: string;
}

/** One of the two people with what a merge must look at. */
export interface Merged {
  readonly candidate: Candidate;
  readonly submissions: readonly Submission[];
  readonly interviews: readonly Interview[];
  readonly placements: readonly Placement[];
}

/** Both people, and every row that points to the one that goes. */
export interface MergeFacts {
  readonly kept: Merged | null;
  readonly gone: Merged | null;
  readonly pointing: readonly Pointing[];
  /** Tasks and interviews by the submission they belong to. */
  readonly ofSubmissions: readonly (Pointing & { readonly submissionId: string | null })[];
}

/** The field by which rows of every table name a person; a table added later follows of itself. */
const personField = 'candidateId';
const namesPeople = (name: TableName): boolean =>
  tables[name].subjects.some((field) => field === personField);
const isIndexed = (name: TableName): boolean => tables[name].indexes.some((field) => field === personField);

/** Tables whose rows follow a person. */
export const tablesOfPeople: readonly TableName[] = tableNames.filter(namesPeople);

/** Rows of a table that name the person. */
export async function rowsOfPerson(
  table: TableName,
  candidateId: string,
  read: Pick<FactReader, 'where' | 'all'>,
): Promise<readonly { readonly id: string }[]> {
  if (isIndexed(table)) return read.where(table, personField, candidateId);
  const rows = await read.all(table);
  return rows.filter((row) => personField in row && row[personField] === candidateId);
}

async function loadMerged(candidateId: string, read: FactReader): Promise<Merged | null> {
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return null;
  return {
    candidate,
    submissions: await read.where('submissions', personField, candidateId),
    interviews: await read.where('interviews', personField, candidateId),
    placements: await read.where('placements', personField, candidateId),
  };
}

/** Reads everything a merge decides on. */
export async function loadMergeFacts(
  { keepId, goneId }: { readonly keepId: string; readonly goneId: string },
  read: FactReader,
): Promise<MergeFacts> {
  const kept = await loadMerged(keepId, read);
  const gone = await loadMerged(goneId, read);
  const pointing: Pointing[] = [];
  for (const table of tablesOfPeople) {
    const rows = await rowsOfPerson(table, goneId, read);
    pointing.push(...rows.map(({ id }) => ({ table, id })));
  }
  // A client's contact is about the contact; that it is the same person goes on with the record that stays.
  const contacts = await read.where('contacts', personField, goneId);
  pointing.push(...contacts.map(({ id }) => ({ table: 'contacts' as const, id })));
  const tasks = [
    ...(await read.where('tasks', personField, keepId)),
    ...(await read.where('tasks', personField, goneId)),
  ];
  const interviews = [...(kept?.interviews ?? []), ...(gone?.interviews ?? [])];
  const ofSubmissions = [
    ...tasks.map(({ id, submissionId }) => ({ table: 'tasks', id, submissionId }) as const),
    ...interviews.map(({ id, submissionId }) => ({ table: 'interviews', id, submissionId }) as const),
  ];
  return { kept, gone, pointing, ofSubmissions };
}
