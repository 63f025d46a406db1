// What an archive brings for somebody who was merged away or taken out here, so that the preview can say what stays out.
import { withPathsOf, type StoredRow } from '@shared/changes/merge';
import { lastOf } from '@shared/commands/import/gone-owners';
import type { LeftOutRow } from '@shared/domain/archive/left-out-rows';
import {
  isTakenOut,
  ownerKey,
  ownersOf,
  ownerTables,
  type GoneOwners,
  type Owner,
  type OwnedRow,
  type OwnerTable,
} from '@shared/domain/archive/ownerless-rows';
import type { RowAfter } from '@shared/domain/archive/removals';
import type { StayingOut } from '@shared/domain/archive/judge-archive';
import { tableNames, type TableName } from '@shared/domain/tables';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { archivedRows } from './archive-rows';
import { writtenTables, type CheckedArchive } from './check-archive';
import type { JudgedRow, RowJudge } from './compare-archive';
import { conflictKey, pathsToTake, type ConflictChoices } from './take-archive';

/** Who is gone here, how the archive has them, and what of it names them. */
export interface ArchiveOwnerless {
  readonly gone: GoneOwners;
  /** By {@link conflictKey}. */
  readonly owners: ReadonlyMap<string, JudgedRow>;
  readonly rows: readonly (JudgedRow & { readonly table: TableName })[];
}

interface OwnerlessSources {
  readonly judge: RowJudge;
  readonly database: OfficeDatabase;
  readonly step: (count: number) => void;
}

const owning: readonly OwnerTable[] = [...new Set(Object.values(ownerTables))];
/** True for a table whose rows others belong to. */
export const isOwnerTable = (table: TableName): table is OwnerTable => owning.some((one) => one === table);

/** Reads them; what names them is only looked for where anybody is gone at all. */
export async function readArchiveOwnerless(
  archive: CheckedArchive,
  { judge, database, step }: OwnerlessSources,
): Promise<ArchiveOwnerless> {
  const read = createFactReader(database);
  const gone = new Map<string, string | null>();
  const owners = new Map<string, JudgedRow>();
  for (const table of writtenTables(archive.manifest).filter(isOwnerTable)) {
    for await (const some of archivedRows(archive, table)) {
      step(some.length);
      const here = await database.rows(table).bulkGet(some.map(({ id }) => id));
      const out = here.flatMap((row) => (row && isTakenOut(row) ? [row] : []));
      for (const row of out) gone.set(ownerKey({ table, id: row.id }), await lastOf(row, read));
      const ids = new Set(out.map(({ id }) => id));
      const judged = ids.size === 0 ? [] : await judge(table, rowsOf(some, ids));
      for (const one of judged) owners.set(conflictKey(table, one.row.id), one);
    }
  }
  return { gone, owners, rows: gone.size === 0 ? [] : await rowsFor(archive, gone, { judge, step }) };
}

const rowsOf = (rows: readonly StoredRow[], ids: ReadonlySet<string>): readonly StoredRow[] =>
  rows.filter(({ id }) => ids.has(id));

async function rowsFor(
  archive: CheckedArchive,
  gone: GoneOwners,
  { judge, step }: Pick<OwnerlessSources, 'judge' | 'step'>,
): Promise<ArchiveOwnerless['rows']> {
  const found: ArchiveOwnerless['rows'][number][] = [];
  const names = (row: StoredRow): boolean => ownersOf(row).some((owner) => gone.has(ownerKey(owner)));
  for (const table of writtenTables(archive.manifest))
    for await (const some of archivedRows(archive, table)) {
      step(0);
      const naming = some.filter((row) => !isTakenOut(row) && names(row));
      const judged = naming.length === 0 ? [] : await judge(table, naming);
      found.push(...judged.map((one) => ({ ...one, table })));
    }
  return found;
}

const wouldStand = (table: TableName, one: JudgedRow, choices: ConflictChoices): StoredRow | null => {
  const paths = pathsToTake(table, one, choices);
  if (paths === null) return null;
  return one.here ? withPathsOf(one.here, one.row, paths) : one.row;
};

/** What of them comes under the choices, and how those who are gone would stand. */
export function ownerlessUnder(
  { gone, owners, rows }: ArchiveOwnerless,
  choices: ConflictChoices,
): { readonly gone: GoneOwners; readonly owned: readonly OwnedRow[]; readonly after: RowAfter } {
  return {
    gone,
    owned: rows.flatMap((one): readonly OwnedRow[] => {
      const row = wouldStand(one.table, one, choices);
      return row === null ? [] : [{ table: one.table, row, before: one.here ?? null }];
    }),
    after: (table, id) => {
      const one = owners.get(conflictKey(table, id));
      return (one && wouldStand(table, one, choices)) ?? undefined;
    },
  };
}

/** Those that stay out, as rows that are listed, in the order of the tables. */
export const ownerlessLeftOut = (
  { rows }: ArchiveOwnerless,
  out: StayingOut['ownerless'],
): readonly LeftOutRow[] =>
  tableNames.flatMap((name) =>
    rows.flatMap(({ table, row, here }): readonly LeftOutRow[] => {
      const causes = table === name ? out.get(row.id) : undefined;
      return causes ? [{ table: 'ownerless', of: table, row, before: here ?? null, causes }] : [];
    }),
  );

/** Everybody those rows name: who is gone, and who stands for them. */
export const ownersNamed = ({ gone, rows }: ArchiveOwnerless): readonly Owner[] => [
  ...rows.flatMap(({ row }) => ownersOf(row)),
  ...[...gone.values()].flatMap((id): readonly Owner[] => (id === null ? [] : [{ table: 'candidates', id }])),
];
