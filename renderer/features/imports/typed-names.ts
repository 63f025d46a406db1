// Names for records that came without one. In a table they are put into the cells before these are read; a card or a resume
// was read already and waits for its name. Either way a typed name is split and looked for among the known ones like any other.
import type { CandidateFields } from '@shared/domain/candidate/empty-candidate';
import { splitName } from '@shared/interchange/names/split-name';
import type { ReadRow } from '@shared/interchange/read-row';
import { accept } from '@shared/kernel/result';
import type { FileContent } from '@shared/interchange/read-import-file';
import type { CandidateColumn } from '@shared/interchange/csv/candidate-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';

/** Names by the row of a file; in a table heads are row 1. */
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

/** True when a record of the file may be given a name: a table needs a column for it. */
export const takesNames = (content: FileContent, mapping: TableMapping | undefined): boolean =>
  content.kind === 'candidates' ||
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

/** A card or a resume that was refused for want of a name, with the one typed. */
function namedRow(row: ReadRow<CandidateFields>, typed: string | undefined): ReadRow<CandidateFields> {
  const { nameless } = row;
  if (typed === undefined || nameless === undefined) return row;
  const { parts, assumed } = splitName(typed);
  const notes = assumed ? [...nameless.notes, { kind: 'name-assumed' } as const] : nameless.notes;
  return { ...row, read: accept({ fields: { ...nameless.fields, ...parts }, notes }) };
}

/** The content with the typed names in their rows. */
export function withTypedNames(content: FileContent, { mapping, names }: Named): FileContent {
  if (names === undefined || names.size === 0) return content;
  if (content.kind === 'candidates')
    return { ...content, rows: content.rows.map((row) => namedRow(row, names.get(row.row))) };
  if (content.kind !== 'table') return content;
  const columns = columnsOf(content, mapping);
  const cells = content.cells.map((row, at) => {
    const name = names.get(at + 1);
    return name === undefined ? row : withCells(row, cellsFor(name, columns));
  });
  return { ...content, cells };
}
