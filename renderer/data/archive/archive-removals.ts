// What an archive takes out of the office, or merges into another, that stands here, and whatever of this office names it:
// so that the preview can say what is still in use.
import { withPathsOf, type StoredRow } from '@shared/changes/merge';
import { loadNaming } from '@shared/commands/import/naming-rows';
import type { LeftOutRow } from '@shared/domain/archive/left-out-rows';
import {
  isNamedTable,
  isRemoved,
  type NamedTable,
  type NamingRow,
  type Removal,
  type RowAfter,
  type StillNaming,
} from '@shared/domain/archive/removals';
import { candidate } from '@shared/domain/candidate/candidate';
import { client } from '@shared/domain/client/client';
import { interview } from '@shared/domain/interview/interview';
import { role } from '@shared/domain/role/role';
import { submission } from '@shared/domain/submission/submission';
import type { TableName } from '@shared/domain/tables';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { archivedRows } from './archive-rows';
import { writtenTables, type CheckedArchive } from './check-archive';
import type { JudgedRow, RowJudge } from './compare-archive';
import { conflictKey, pathsToTake, type ConflictChoices } from './take-archive';

/** Rows that go there and stand here, what names them, and how the archive has those. */
export interface ArchiveRemovals {
  readonly rows: readonly (JudgedRow & { readonly table: NamedTable })[];
  readonly naming: readonly NamingRow[];
  /** By {@link conflictKey}. */
  readonly coming: ReadonlyMap<string, JudgedRow>;
}

interface RemovalSources {
  readonly judge: RowJudge;
  readonly database: OfficeDatabase;
  readonly step: (count: number) => void;
}

const isGone = ({ deletedAt }: StoredRow): boolean => (deletedAt ?? null) !== null;

/** Reads them; the rest of the archive is only read where something goes at all. */
export async function readArchiveRemovals(
  archive: CheckedArchive,
  { judge, database, step }: RemovalSources,
): Promise<ArchiveRemovals> {
  const rows: ArchiveRemovals['rows'][number][] = [];
  for (const table of writtenTables(archive.manifest).filter(isNamedTable)) {
    for await (const some of archivedRows(archive, table)) {
      step(some.length);
      const gone = await judge(table, some.filter(isGone));
      const taken = gone.filter(({ refused, here, row }) => !refused && isRemoved(here, row));
      rows.push(...taken.map((one) => ({ ...one, table })));
    }
  }
  const removals = rows.map(({ table, row: { id } }): Removal => ({ table, id }));
  const naming = rows.length === 0 ? [] : await loadNaming(removals, createFactReader(database));
  return { rows, naming, coming: await rowsOf(archive, naming, judge) };
}

async function rowsOf(
  archive: CheckedArchive,
  naming: readonly NamingRow[],
  judge: RowJudge,
): Promise<ReadonlyMap<string, JudgedRow>> {
  const ids = new Map<TableName, Set<string>>();
  for (const { table, id } of naming) ids.set(table, (ids.get(table) ?? new Set()).add(id));
  const coming = new Map<string, JudgedRow>();
  for (const table of writtenTables(archive.manifest)) {
    const wanted = ids.get(table);
    if (wanted === undefined) continue;
    for await (const some of archivedRows(archive, table)) {
      const found = await judge(
        table,
        some.filter(({ id }) => wanted.has(id)),
      );
      for (const one of found) coming.set(conflictKey(table, one.row.id), one);
    }
  }
  return coming;
}

const standsAs = (
  table: TableName,
  one: JudgedRow | undefined,
  choices: ConflictChoices,
): StoredRow | undefined => {
  const paths = one && pathsToTake(table, one, choices);
  if (!one?.here || !paths) return undefined;
  return withPathsOf(one.here, one.row, paths);
};

/** The removals that are taken under the choices, and how what names them would stand. */
export function removalsUnder(
  { rows, naming, coming }: ArchiveRemovals,
  choices: ConflictChoices,
): {
  readonly removals: readonly Removal[];
  readonly naming: readonly NamingRow[];
  readonly after: RowAfter;
} {
  const removals = rows.flatMap((one): readonly Removal[] => {
    const after = standsAs(one.table, one, choices);
    return after && isRemoved(one.here, after) ? [{ table: one.table, id: one.row.id }] : [];
  });
  return {
    removals,
    naming,
    after: (table, id) => standsAs(table, coming.get(conflictKey(table, id)), choices),
  };
}

/** The removals that stay out, as rows that are listed. */
export const heldRows = (
  { rows }: ArchiveRemovals,
  held: ReadonlyMap<string, StillNaming>,
): readonly LeftOutRow[] =>
  rows.flatMap((one) => {
    const by = held.get(one.row.id);
    return by === undefined ? [] : [heldRow(one, by)];
  });

function heldRow({ table, row: there, here }: ArchiveRemovals['rows'][number], by: StillNaming): LeftOutRow {
  const causes = [{ kind: 'still-named', by }] as const;
  const read = <Row>({ parse }: { readonly parse: (row: unknown) => Row }) => {
    return { row: parse(there), before: parse(here), causes };
  };
  switch (table) {
    case 'candidates':
      return { table, ...read(candidate) };
    case 'clients':
      return { table, ...read(client) };
    case 'roles':
      return { table, ...read(role) };
    case 'submissions':
      return { table, ...read(submission) };
    case 'interviews':
      return { table, ...read(interview) };
  }
}
