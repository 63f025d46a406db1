// What a person sees before anything is kept: every record of every file, what stands against it, and whether it will
// be taken. Where a row stands depends on the files and the book alone, so that a tick never moves it.
import type { ImportedRole } from '@shared/commands/import/import-roles';
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { Client } from '@shared/domain/client/client';
import type { Role } from '@shared/domain/role/role';
import { findDoubles, type PossibleDouble } from '@shared/interchange/find-doubles';
import { findRoleDoubles, type PossibleRoleDouble } from '@shared/interchange/find-role-doubles';
import { asksForLook, type ImportNote, type ImportRefusal } from '@shared/interchange/import-refusal';
import type { FileContent } from '@shared/interchange/read-import-file';
import type { TableMapping } from '@shared/interchange/table-mapping';
import type { Result } from '@shared/kernel/result';
import type { ApartBook } from '@shared/domain/candidate/told-apart';
import { withTypedNames, type TypedNames } from './typed-names';
import { proposedRows, type ProposedRow } from '@data/imports/proposed-rows';
import type { ReadingFacts } from '@data/imports/read-chosen-file';

/** A file that was read; a table with the columns a person mapped. */
export interface ImportFile {
  readonly key: string;
  readonly name: string;
  readonly content: Result<FileContent, ImportRefusal>;
  readonly mapping?: TableMapping;
  /** The mapping was decided for a table of the same heads at an earlier time. */
  readonly remembered?: boolean;
  /** Names a person typed for rows of a table that have none, by the row. */
  readonly names?: TypedNames;
  /** Rows made of another one, with the row of the file they came from; by their place in the table. */
  readonly cameFrom?: ReadonlyMap<number, number>;
}

/** The record a row becomes; null for one that cannot be taken. */
export type PreviewRecord =
  | { readonly kind: 'candidate'; readonly fields: CandidateFields }
  | { readonly kind: 'role'; readonly fields: ImportedRole }
  | null;

/** One row of the preview. */
export interface PreviewRow {
  readonly key: string;
  readonly fileKey: string;
  readonly fileName: string;
  /** As the file counts it; null for a file that is refused whole. */
  readonly row: number | null;
  /** Where it stands in what was read, which is another place for one made of another row; null with the row. */
  readonly place: number | null;
  readonly name: string;
  readonly detail: string;
  readonly group: 'double' | 'refused' | 'warned' | 'plain';
  readonly record: PreviewRecord;
  readonly refusal: ImportRefusal | null;
  readonly notes: readonly ImportNote[];
  readonly doubles: readonly PossibleDouble[];
  readonly roleDouble: PossibleRoleDouble | null;
}

/** What the files are compared with. */
export interface Book {
  /** Who was told apart already. */
  readonly apart?: ApartBook;
  readonly candidates: readonly Candidate[];
  readonly roles: readonly Role[];
  readonly clients: readonly Client[];
}

const groupOrder: readonly PreviewRow['group'][] = ['double', 'refused', 'warned', 'plain'];

const refusedRow = (
  file: ImportFile,
  place: number | null,
  name: string,
  refusal: ImportRefusal,
): PreviewRow => ({
  key: `${file.key}-${place ?? 'file'}`,
  fileKey: file.key,
  fileName: file.name,
  row: place === null ? null : (file.cameFrom?.get(place) ?? place),
  place,
  name,
  detail: '',
  group: 'refused',
  record: null,
  refusal,
  notes: [],
  doubles: [],
  roleDouble: null,
});

function takenRow<Fields>(
  file: ImportFile,
  { row, label, notes }: ProposedRow<Fields>,
  record: NonNullable<PreviewRecord>,
): PreviewRow {
  const name = record.kind === 'candidate' ? nameOf(record.fields) : record.fields.fields.title;
  return {
    ...refusedRow(file, row, name === '' ? label : name, { kind: 'no-name' }),
    detail: record.kind === 'candidate' ? contactOf(record.fields) : record.fields.clientName,
    group: notes.some(asksForLook) ? 'warned' : 'plain',
    record,
    refusal: null,
    notes,
  };
}

const nameOf = (fields: CandidateFields): string => {
  const name = fullName(fields);
  return name === fields.chineseName ? name : `${name} ${fields.chineseName}`.trimEnd();
};

const contactOf = (fields: CandidateFields): string =>
  [...Object.values(fields.phones).map(({ typed }) => typed), fields.email]
    .filter((text) => text !== '')
    .join(' · ');

function rowsOfFile(file: ImportFile, facts: ReadingFacts): readonly PreviewRow[] {
  if (!file.content.ok) return [refusedRow(file, null, file.name, file.content.refusal)];
  const content = withTypedNames(file.content.value, file);
  const { candidates, roles, refused } = proposedRows(content, facts, file.mapping);
  return [
    ...candidates.map((row) => takenRow(file, row, { kind: 'candidate', fields: row.fields })),
    ...roles.map((row) => takenRow(file, row, { kind: 'role', fields: row.fields })),
    ...refused.map(({ row, label, refusal }) => refusedRow(file, row, label, refusal)),
  ];
}

/** Reads every file's rows and marks those that may be in the book, or earlier in the import, already. */
export function previewRows(
  files: readonly ImportFile[],
  facts: ReadingFacts,
  book: Book,
): readonly PreviewRow[] {
  const rows = files.flatMap((file) => rowsOfFile(file, facts));
  const people = rows.flatMap(({ record }) => (record?.kind === 'candidate' ? [record.fields] : []));
  const vacancies = rows.flatMap(({ record }) => (record?.kind === 'role' ? [record.fields] : []));
  const doubles = findDoubles(people, book.candidates, book.apart)[Symbol.iterator]();
  const roleDoubles = findRoleDoubles(vacancies, book)[Symbol.iterator]();
  const marked = rows.map((row): PreviewRow => {
    if (row.record === null) return row;
    const found =
      row.record.kind === 'candidate'
        ? { doubles: doubles.next().value ?? [], roleDouble: null }
        : { doubles: [], roleDouble: roleDoubles.next().value ?? null };
    const isDouble = found.doubles.length > 0 || found.roleDouble !== null;
    return { ...row, ...found, group: isDouble ? 'double' : row.group };
  });
  return groupOrder.flatMap((group) => marked.filter((row) => row.group === group));
}

/** The ticks a person changed, by row key; what they did not touch is taken unless it may be a double. */
export type Choices = ReadonlyMap<string, boolean>;

/** True when the row will be taken. */
export const isTaken = (row: PreviewRow, choices: Choices): boolean =>
  row.record !== null && (choices.get(row.key) ?? row.group !== 'double');

/** Five figures that add up: rows = taken + doubles + refused + left out. */
export interface PreviewCounts {
  readonly rows: number;
  readonly taken: number;
  readonly doubles: number;
  readonly refused: number;
  readonly leftOut: number;
}

/** Counts the rows as they stand with the ticks. */
export function countRows(rows: readonly PreviewRow[], choices: Choices): PreviewCounts {
  const counts = { rows: rows.length, taken: 0, doubles: 0, refused: 0, leftOut: 0 };
  for (const row of rows) {
    if (row.refusal !== null) counts.refused += 1;
    else if (isTaken(row, choices)) counts.taken += 1;
    else if (row.group === 'double') counts.doubles += 1;
    else counts.leftOut += 1;
  }
  return counts;
}
