import { candidateColumns } from '@shared/interchange/csv/candidate-columns';
import { roleColumns } from '@shared/interchange/role-ads/role-columns';
import type { TableMapping } from '@shared/interchange/table-mapping';
import type { ImportFile } from './preview';

/** A file that is a table, with the mapping in force. */
export interface TableFile {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly mapping: TableMapping;
  /** The mapping is one that was decided for such a table at an earlier time. */
  readonly remembered: boolean;
}

/** The tables among the files. */
export const tablesOf = (files: readonly ImportFile[]): readonly TableFile[] =>
  files.flatMap(({ key, name, content, mapping, remembered }) =>
    content.ok && content.value.kind === 'table'
      ? [
          {
            key,
            name,
            cells: content.value.cells,
            mapping: mapping ?? content.value.proposed,
            remembered: remembered === true,
          },
        ]
      : [],
  );

/** The column gets the meaning, or none for a word that is no meaning; whichever column had it before loses it. */
export function withMeaning(mapping: TableMapping, index: number, chosen: string): TableMapping {
  return mapping.about === 'candidates'
    ? { about: 'candidates', columns: placed(mapping.columns, index, candidateColumns.find(is(chosen))) }
    : { about: 'roles', columns: placed(mapping.columns, index, roleColumns.find(is(chosen))) };
}

const is =
  (chosen: string) =>
  (column: string): boolean =>
    column === chosen;

const placed = <Column extends string>(
  columns: readonly (Column | null)[],
  index: number,
  chosen: Column | undefined,
): (Column | null)[] =>
  columns.map((column, at) => {
    if (at === index) return chosen ?? null;
    return column === chosen ? null : column;
  });
