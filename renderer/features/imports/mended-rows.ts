// Rows of a table as a person put them right before anything is kept: cells typed anew, and one row that was of several
// people made a row for each.
import { partsOfCell, severalPeopleIn } from '@shared/interchange/names/several-people';
import type { FileContent } from '@shared/interchange/read-import-file';
import { accept } from '@shared/kernel/result';
import type { ImportFile } from './preview';

type Table = Extract<FileContent, { readonly kind: 'table' }>;
type Cells = Table['cells'][number];

/** The table of a file; null where it is none. */
export const tableOf = ({ content }: ImportFile): Table | null =>
  content.ok && content.value.kind === 'table' ? content.value : null;

/** The cells of a row, by its place in the table: heads are 1. */
export const cellsAt = (file: ImportFile, place: number): Cells => tableOf(file)?.cells[place - 1] ?? [];

const withCells = (file: ImportFile, table: Table, cells: Table['cells']): ImportFile => ({
  ...file,
  content: accept({ ...table, cells }),
});

/** The row has these cells instead; a name that was typed for it stands among them. */
export function withMendedRow(file: ImportFile, place: number, cells: Cells): ImportFile {
  const table = tableOf(file);
  if (!table) return file;
  const names = new Map([...(file.names ?? [])].filter(([named]) => named !== place));
  const mended = table.cells.map((row, at) => (at === place - 1 ? cells : row));
  return withCells({ ...file, names }, table, mended);
}

/** The people of a row, each with the cells they take: where a cell has as many parts as there are people, one part each. */
export function peopleOfRow(file: ImportFile, place: number): readonly Cells[] {
  const table = tableOf(file);
  if (!table) return [];
  const { about, columns } = file.mapping ?? table.proposed;
  const at = about === 'candidates' ? columns.indexOf('name') : -1;
  const cells = cellsAt(file, place);
  const names = severalPeopleIn(cells[at] ?? '');
  return names.map((name, person) =>
    cells.map((cell, column) => {
      const parts = partsOfCell(cell);
      if (column === at) return name;
      return parts.length === names.length ? (parts[person] ?? '') : cell;
    }),
  );
}

/** A row for each of the people: the first where all of them stood, the others at the end of the table. */
export function withSplitRow(file: ImportFile, place: number): ImportFile {
  const table = tableOf(file);
  const [first, ...others] = peopleOfRow(file, place);
  if (!table || !first) return file;
  const row = file.cameFrom?.get(place) ?? place;
  const cameFrom = new Map(file.cameFrom ?? []);
  others.forEach((_, at) => cameFrom.set(table.cells.length + at + 1, row));
  const cells = [...table.cells.map((old, at) => (at === place - 1 ? first : old)), ...others];
  return withCells({ ...file, cameFrom }, table, cells);
}
