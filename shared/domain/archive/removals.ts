// What was taken out elsewhere, or merged into another, may have been worked with here since. A row that goes would leave
// that work hanging on nobody: it stays, and is listed, for a person to look at.
import { tableNames, tables, type TableName } from '../tables';

/** Tables whose rows others name, each with the field they do it by. */
export const namedBy = {
  candidates: 'candidateId',
  clients: 'clientId',
  roles: 'roleId',
  submissions: 'submissionId',
  interviews: 'interviewId',
} as const satisfies Partial<Record<TableName, string>>;
/** See {@link namedBy}. */
export type NamedTable = keyof typeof namedBy;

/** True for a table whose rows others name. */
export const isNamedTable = (table: TableName): table is NamedTable => table in namedBy;

/** The tables that name such rows: found by an index, or where there is none, read whole. */
export function namingTables(named: NamedTable): {
  readonly indexed: readonly TableName[];
  readonly whole: readonly TableName[];
} {
  const field: string = namedBy[named];
  const has = (fields: readonly string[]): boolean => fields.includes(field);
  const indexed = tableNames.filter((name) => has(tables[name].indexes));
  return {
    indexed,
    whole: tableNames.filter((name) => has(tables[name].subjects) && !indexed.includes(name)),
  };
}

/** A row that an archive takes out here. */
export interface Removal {
  readonly table: NamedTable;
  readonly id: string;
}

/** A row of this office that names one which is to go. */
export interface NamingRow {
  readonly table: TableName;
  readonly id: string;
  readonly target: Removal;
}

/** How many rows of which table still name a row. */
export type StillNaming = Readonly<Partial<Record<TableName, number>>>;

/** How a row will stand, where it comes as well; undefined where it stays as it is. */
export type RowAfter = (table: TableName, id: string) => Readonly<Record<string, unknown>> | undefined;

/** The removals that stay out, by id: those that rows still name once everything else has come. */
export function heldRemovals(
  removals: readonly Removal[],
  naming: readonly NamingRow[],
  after: RowAfter,
): ReadonlyMap<string, StillNaming> {
  const held = new Map<string, StillNaming>();
  const stillNames = ({ table, id, target }: NamingRow): boolean => {
    const row = held.has(id) ? undefined : after(table, id);
    return (
      row === undefined || ((row['deletedAt'] ?? null) === null && row[namedBy[target.table]] === target.id)
    );
  };
  // What stays names others in its turn.
  for (let before = -1; before !== held.size;) {
    before = held.size;
    for (const { id } of removals) {
      const still = naming.filter((row) => row.target.id === id && stillNames(row));
      if (still.length > 0) held.set(id, countByTable(still));
    }
  }
  return held;
}

function countByTable(rows: readonly NamingRow[]): StillNaming {
  const counts: Partial<Record<TableName, number>> = {};
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1;
  return counts;
}

interface Deletable {
  readonly [field: string]: unknown;
}

/** True where a row stands here and would not once it came. */
export const isRemoved = (before: Deletable | undefined, after: Deletable): boolean =>
  before !== undefined && (before['deletedAt'] ?? null) === null && (after['deletedAt'] ?? null) !== null;
