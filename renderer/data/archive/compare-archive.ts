// What an archive would bring into the office at work, row by row, before anything is written. Three readings: which rows
// differ at all, what the archive's log knows of those, and then who changed what since both had them.
import { differingPaths, judgePaths, type PathDifference } from '@shared/changes/compare-rows';
import type { StoredRow } from '@shared/changes/merge';
import { erasedPeople, isKeptHere, isRefusedHere } from '@shared/domain/office/kept-here';
import { tableNames, type TableName } from '@shared/domain/tables';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { archivedRecords, archivedRows } from './archive-rows';
import { writtenTables, type ArchiveWatch, type CheckedArchive } from './check-archive';

/** How the rows of one table compare. They add up to the rows of the archive. */
export interface TableComparison {
  readonly table: TableName;
  readonly fresh: number;
  readonly same: number;
  /** Changed since only in the archive: taken. */
  readonly there: number;
  /** Changed since only here: kept. */
  readonly here: number;
  readonly conflicts: number;
  /** Erasures, and rows about people who were erased here. */
  readonly refused: number;
}

/** A row that both sides changed, at one path at least. */
export interface RowConflict {
  readonly table: TableName;
  readonly id: string;
  readonly here: StoredRow;
  readonly there: StoredRow;
  readonly paths: readonly string[];
}

/** What is known before anything is taken. */
export interface ArchiveComparison {
  readonly tables: readonly TableComparison[];
  /** The first of them, to be shown one by one. */
  readonly conflicts: readonly RowConflict[];
  readonly judge: RowJudge;
}

/** Most conflicts that are shown; the rest are decided all at once. */
export const maxShownConflicts = 200;

/** A row of the archive with the row here, and who changed what; `differences` is null where there is no row here. */
export interface JudgedRow {
  readonly row: StoredRow;
  readonly here: StoredRow | undefined;
  readonly differences: readonly PathDifference[] | null;
  /** Never taken, whatever it holds. */
  readonly refused: boolean;
}

/** Judges rows of a table against the office as it is now. */
export type RowJudge = (table: TableName, rows: readonly StoredRow[]) => Promise<readonly JudgedRow[]>;

/** Compares a proved archive with the office; rejects when it was stopped. */
export async function compareArchive(
  archive: CheckedArchive,
  database: OfficeDatabase,
  watch: ArchiveWatch = {},
): Promise<ArchiveComparison> {
  const { counts } = archive.manifest;
  const rows = Object.values(counts.tables).reduce((sum, count) => sum + count, 0);
  let done = 0;
  const step = (count: number): void => {
    watch.signal?.throwIfAborted();
    done += count;
    watch.onProgress?.({ done, total: 2 * rows + counts.changes });
  };
  const differing = await findDiffering(archive, database, step);
  const known = await stampsThere(archive, differing, step);
  const judge: RowJudge = (table, some) => judgeRows(database, { table, rows: some }, known);
  const conflicts: RowConflict[] = [];
  const tables: TableComparison[] = [];
  for (const table of writtenTables(archive.manifest)) {
    const count = { fresh: 0, same: 0, there: 0, here: 0, conflicts: 0, refused: 0 };
    for await (const judged of judgedRows(archive, table, judge)) {
      step(1);
      const kind = kindOf(judged);
      count[kind] += 1;
      if (kind === 'conflicts' && conflicts.length < maxShownConflicts)
        conflicts.push(conflictOf(table, judged));
    }
    tables.push({ table, ...count });
  }
  return { tables, conflicts, judge };
}

/** The rows of a table of the archive, each judged against the office as it is then. */
export async function* judgedRows(
  archive: CheckedArchive,
  table: TableName,
  judge: RowJudge,
): AsyncGenerator<JudgedRow> {
  for await (const rows of archivedRows(archive, table)) yield* await judge(table, rows);
}

function kindOf({ differences, refused }: JudgedRow): Exclude<keyof TableComparison, 'table'> {
  if (refused) return 'refused';
  if (differences === null) return 'fresh';
  if (differences.length === 0) return 'same';
  if (differences.some(({ by }) => by === 'both')) return 'conflicts';
  return differences.some(({ by }) => by === 'there') ? 'there' : 'here';
}

const conflictOf = (table: TableName, { row, here, differences }: JudgedRow): RowConflict => ({
  table,
  id: row.id,
  here: here ?? row,
  there: row,
  paths: (differences ?? []).filter(({ by }) => by === 'both').map(({ path }) => path),
});

/** The paths at which rows differ that an archive may change here. */
const openPaths = (table: TableName, here: StoredRow, there: StoredRow): readonly string[] =>
  differingPaths(here, there).filter((path) => !isKeptHere(table, path));

async function findDiffering(
  archive: CheckedArchive,
  database: OfficeDatabase,
  step: (count: number) => void,
): Promise<ReadonlySet<string>> {
  const differing = new Set<string>();
  for (const table of writtenTables(archive.manifest)) {
    for await (const rows of archivedRows(archive, table)) {
      step(rows.length);
      const here = await database.rows(table).bulkGet(rows.map(({ id }) => id));
      rows.forEach((row, index) => {
        const other = here[index];
        if (other && openPaths(table, other, row).length > 0) differing.add(row.id);
      });
    }
  }
  return differing;
}

type Stamps = ReadonlyMap<string, ReadonlySet<string>>;

async function stampsThere(
  archive: CheckedArchive,
  ids: ReadonlySet<string>,
  step: (count: number) => void,
): Promise<Stamps> {
  const stamps = new Map<string, Set<string>>();
  for await (const records of archivedRecords(archive)) {
    step(records.length);
    for (const { entityId, hlc } of records)
      if (ids.has(entityId)) stamps.set(entityId, (stamps.get(entityId) ?? new Set()).add(hlc));
  }
  return stamps;
}

async function stampsHere(database: OfficeDatabase, ids: readonly string[]): Promise<Stamps> {
  const stamps = new Map<string, Set<string>>();
  if (ids.length === 0) return stamps;
  await database.changes
    .where('entityId')
    .anyOf([...ids])
    .each(({ entityId, hlc }) => {
      stamps.set(entityId, (stamps.get(entityId) ?? new Set()).add(hlc));
    });
  return stamps;
}

async function judgeRows(
  database: OfficeDatabase,
  { table, rows }: { readonly table: TableName; readonly rows: readonly StoredRow[] },
  there: Stamps,
): Promise<readonly JudgedRow[]> {
  const found = await database.rows(table).bulkGet(rows.map(({ id }) => id));
  const pairs = rows.map((row, index) => {
    const here = found[index];
    return { row, here, paths: here ? openPaths(table, here, row) : [] };
  });
  const differing = pairs.filter(({ paths }) => paths.length > 0).map(({ row }) => row.id);
  const here = await stampsHere(database, differing);
  const erased = erasedPeople(await createFactReader(database).all('erasures'));
  return pairs.map(({ row, here: other, paths }) => {
    // What is here as it is there needs no refusing.
    const refused = (!other || paths.length > 0) && isRefusedHere(table, row, erased);
    if (!other) return { row, here: other, differences: null, refused };
    const known = {
      here: (stamp: string) => here.get(row.id)?.has(stamp) ?? false,
      there: (stamp: string) => there.get(row.id)?.has(stamp) ?? false,
    };
    const differences = judgePaths(paths, { here: other, there: row }, known);
    return { row, here: other, differences, refused };
  });
}

/** Everything a comparison counts, over all tables. */
export function totalOf(tables: readonly TableComparison[]): Omit<TableComparison, 'table'> {
  const sum = (pick: (table: TableComparison) => number): number =>
    tables.reduce((total, table) => total + pick(table), 0);
  return {
    fresh: sum(({ fresh }) => fresh),
    same: sum(({ same }) => same),
    there: sum(({ there }) => there),
    here: sum(({ here }) => here),
    conflicts: sum(({ conflicts }) => conflicts),
    refused: sum(({ refused }) => refused),
  };
}

/** The tables of which an archive has any row, in the office's order. */
export const tablesWithRows = (tables: readonly TableComparison[]): readonly TableComparison[] =>
  tableNames.flatMap((name) => {
    const found = tables.find(({ table }) => table === name);
    if (!found) return [];
    const { table: _name, ...counts } = found;
    return Object.values(counts).some((count) => count > 0) ? [found] : [];
  });
