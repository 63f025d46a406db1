// The rows that cannot be taken as a table of their own, to be mended in a spreadsheet and brought in again: the cells as they
// came, and why each row was refused.
import type { ImportFile, PreviewRow } from './preview';

/** The words of the columns that are added. */
export interface RefusedHeads {
  readonly asInFile: string;
  readonly reason: string;
  readonly file: string;
  readonly row: string;
}

interface RefusedLine {
  readonly cells: ReadonlyMap<string, string>;
  readonly added: readonly string[];
}

/** Heads of several tables in one: the same head once, as often as one table has it. */
const headKeys = (heads: readonly string[]): readonly string[] =>
  heads.map((head, at) => `${head}\u0000${heads.slice(0, at).filter((other) => other === head).length}`);

const headOf = (key: string): string => key.split('\u0000')[0] ?? '';

function cellsOf(
  row: PreviewRow,
  files: readonly ImportFile[],
  asInFile: string,
): ReadonlyMap<string, string> {
  const content = files.find(({ key }) => key === row.fileKey)?.content;
  const table = content?.ok === true && content.value.kind === 'table' ? content.value.cells : null;
  const cells = row.place === null ? undefined : table?.[row.place - 1];
  if (!table || !cells) return new Map([[`${asInFile}\u00000`, row.name]]);
  const heads = table[0] ?? [];
  // A row that is wider than its heads keeps every cell: that is what is wrong with it.
  const wide = cells.map((_, at) => heads[at] ?? '');
  return new Map(
    headKeys(wide.length > heads.length ? wide : heads).map((key, at) => [key, cells[at] ?? '']),
  );
}

/** The refused rows with their cells, the reason of each, and where they stood; heads first. */
export function refusedTable(
  rows: readonly PreviewRow[],
  files: readonly ImportFile[],
  { heads, reasonOf }: { readonly heads: RefusedHeads; readonly reasonOf: (row: PreviewRow) => string },
): readonly (readonly string[])[] {
  const lines = rows
    .filter(({ refusal }) => refusal !== null)
    .map((row): RefusedLine => ({
      cells: cellsOf(row, files, heads.asInFile),
      added: [reasonOf(row), row.fileName, row.row === null ? '' : String(row.row)],
    }));
  const keys = [...new Set(lines.flatMap(({ cells }) => [...cells.keys()]))];
  return [
    [...keys.map(headOf), heads.reason, heads.file, heads.row],
    ...lines.map(({ cells, added }) => [...keys.map((key) => cells.get(key) ?? ''), ...added]),
  ];
}
