import type { ImportedRole } from '@shared/commands/import/import-roles';
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { ImportNote, ImportRefusal } from '@shared/interchange/import-refusal';
import type { FileContent } from '@shared/interchange/read-import-file';
import type { ReadRow } from '@shared/interchange/read-row';
import { readRoleTable, type ColumnMapping } from '@shared/interchange/role-ads/role-columns';
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
  mapping?: ColumnMapping,
): ProposedRows {
  if (content.kind === 'candidates') {
    return { candidates: takenOf(content.rows), roles: [], refused: refusedOf(content.rows) };
  }
  const rows =
    content.kind === 'roles'
      ? content.rows
      : readRoleTable(content.cells, mapping ?? content.proposed, readingPorts(facts));
  return { candidates: [], roles: takenOf(rows), refused: refusedOf(rows) };
}

const takenOf = <Fields>(rows: readonly ReadRow<Fields>[]): readonly ProposedRow<Fields>[] =>
  rows.flatMap(({ row, label, read }) => (read.ok ? [{ row, label, ...read.value }] : []));

const refusedOf = <Fields>(rows: readonly ReadRow<Fields>[]): readonly RefusedRow[] =>
  rows.flatMap(({ row, label, read }) => (read.ok ? [] : [{ row, label, refusal: read.refusal }]));
