import type { StoredRow } from '../../changes/merge';
import { tables, type TableName } from '../../domain/tables';
import { canonicalJson } from '../../kernel/json';

/** Proofs of PINs are of no use to a spreadsheet, and of use to a thief. */
const leftOut: ReadonlySet<string> = new Set(['pinSalt', 'pinDigest']);

/** The heads of a table as a flat file: the fields of its rows, in their order. */
export const tableHeads = (table: TableName): readonly string[] =>
  Object.keys(tables[table].decoder.shape).filter((field) => !leftOut.has(field));

/** The cells of a row under {@link tableHeads}: text as it is, nothing for null, anything else as JSON. */
export const tableCells = (table: TableName, row: StoredRow): readonly string[] =>
  tableHeads(table).map((field) => cellOf(row[field]));

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : canonicalJson(value);
}
