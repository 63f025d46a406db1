import type { ImportedRole } from '@shared/commands/import/import-roles';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { ImportNote, ImportRefusal } from '@shared/interchange/import-refusal';
import type { FileContent } from '@shared/interchange/read-import-file';
import type { ReadRow } from '@shared/interchange/read-row';
import { readCandidateTable } from '@shared/interchange/csv/read-candidate-table';
import { readRoleTable } from '@shared/interchange/role-ads/role-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';
import { readingPorts, type ReadingFacts } from './read-chosen-file';

/** A record that can be taken. */
export interface ProposedRow<Fields> {
  readonly row: number;
  readonly label: string;
  readonly fields: Fields;
  readonly notes: readonly ImportNote[];
}

/** A record that cannot. */
export interface RefusedRow {
  readonly row: number;
  readonly label: string;
  readonly refusal: ImportRefusal;
}

/** The records of one file, in its order within each kind. */
export interface ProposedRows {
  readonly candidates: readonly ProposedRow<CandidateFields>[];
  readonly roles: readonly ProposedRow<ImportedRole>[];
  readonly refused: readonly RefusedRow[];
}

/** The rows of a read file; a table by the mapping given, else by the one proposed. */
export function proposedRows(
  content: FileContent,
  facts: ReadingFacts,
  mapping?: TableMapping,
): ProposedRows {
  if (content.kind === 'candidates') return candidatesOf(content.rows);
  if (content.kind === 'roles') return rolesOf(content.rows);
  const { about, columns } = mapping ?? content.proposed;
  const ports = readingPorts(facts);
  return about === 'candidates'
    ? candidatesOf(readCandidateTable(content.cells, columns, content.source, ports))
    : rolesOf(readRoleTable(content.cells, columns, ports));
}

const candidatesOf = (rows: readonly ReadRow<CandidateFields>[]): ProposedRows => ({
  candidates: takenOf(rows),
  roles: [],
  refused: refusedOf(rows),
});

const rolesOf = (rows: readonly ReadRow<ImportedRole>[]): ProposedRows => ({
  candidates: [],
  roles: takenOf(rows),
  refused: refusedOf(rows),
});

const takenOf = <Fields>(rows: readonly ReadRow<Fields>[]): readonly ProposedRow<Fields>[] =>
  rows.flatMap(({ row, label, read }) => (read.ok ? [{ row, label, ...read.value }] : []));

const refusedOf = <Fields>(rows: readonly ReadRow<Fields>[]): readonly RefusedRow[] =>
  rows.flatMap(({ row, label, read }) => (read.ok ? [] : [{ row, label, refusal: read.refusal }]));
