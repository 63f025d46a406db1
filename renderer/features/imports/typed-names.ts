// Names for rows of a table that came without one. They are put into the cells before these are read, so that a typed name
// is split, checked and looked for among the known ones like any other.
import type { FileContent } from '@shared/interchange/read-import-file';
import type { CandidateColumn } from '@shared/interchange/csv/candidate-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';

/** Names by the row of a table, heads being row 1. */
export type TypedNames = ReadonlyMap<number, string>;

interface Named {
  readonly mapping?: TableMapping;
  readonly names?: TypedNames;
}

const hanName = /^[\p{Script=Han}·\s]+$/u;
/** Where a whole name may stand, the best place first. */
const wholeColumns: readonly CandidateColumn[] = [
  'name',
  'surname',
  'givenNames',
  'englishName',
  'chineseName',
];

const columnsOf = (content: FileContent, mapping: TableMapping | undefined) => {
  if (content.kind !== 'table') return [];
  const { about, columns } = mapping ?? content.proposed;
  return about === 'candidates' ? columns : [];
};

/** True when the columns of a file have a place for a name. */
export const takesNames = (content: FileContent, mapping: TableMapping | undefined): boolean =>
  wholeColumns.some((column) => columnsOf(content, mapping).includes(column));

/** Which cells of a row the typed name fills, by their place. */
function cellsFor(name: string, columns: readonly (string | null)[]): ReadonlyMap<number, string> {
  const typed = name.trim();
  const place = (column: CandidateColumn): number => columns.indexOf(column);
  if (hanName.test(typed) && place('chineseName') >= 0) return new Map([[place('chineseName'), typed]]);
  if (place('name') < 0 && place('surname') >= 0 && place('givenNames') >= 0) {
    const [surname = '', ...given] = typed.split(/[\s,，]+/u);
    return new Map([
      [place('surname'), surname],
      [place('givenNames'), given.join(' ')],
    ]);
  }
  const whole = wholeColumns.map(place).find((at) => at >= 0);
  return whole === undefined ? new Map<number, string>() : new Map([[whole, typed]]);
}

function withCells(cells: readonly string[], typed: ReadonlyMap<number, string>): readonly string[] {
  const width = Math.max(cells.length, ...[...typed.keys()].map((at) => at + 1));
  return Array.from({ length: width }, (_, at) => typed.get(at) ?? cells[at] ?? '');
}

/** The content with the typed names in their rows. */
export function withTypedNames(content: FileContent, { mapping, names }: Named): FileContent {
  if (content.kind !== 'table' || names === undefined || names.size === 0) return content;
  const columns = columnsOf(content, mapping);
  const cells = content.cells.map((row, at) => {
    const name = names.get(at + 1);
    return name === undefined ? row : withCells(row, cellsFor(name, columns));
  });
  return { ...content, cells };
}
