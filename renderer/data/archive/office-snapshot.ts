// The office as it stood at one moment, read in pages while work goes on: a row that was written again since is put
// together anew from its changes up to that moment.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { StoredRow } from '@shared/changes/merge';
import { replay } from '@shared/changes/replay';
import type { TableName } from '@shared/domain/tables';
import { metaKeys } from '../device';
import type { OfficeDatabase } from '../database';

/** Rows and records read at once. */
const pageRows = 500;

/** One moment of an office. Pages come in order: rows by id, records as they arrived. */
export interface OfficeSnapshot {
  /** How many of the first records nobody can undo. */
  readonly undoFrom: number;
  /** How many rows and records there are, for a bar; those that came since are among them. */
  readonly size: { readonly rows: number; readonly records: number };
  rows(table: TableName): AsyncGenerator<readonly StoredRow[]>;
  records(): AsyncGenerator<readonly ChangeRecord[]>;
}

/** Takes the moment: everything up to the last record there is now. */
export async function takeSnapshot(
  database: OfficeDatabase,
  tables: readonly TableName[],
): Promise<OfficeSnapshot> {
  const last = (await database.changes.orderBy('n').last())?.n ?? 0;
  const floor = Number((await database.meta.get(metaKeys.undoFrom))?.value ?? 0);
  const counts = await Promise.all(tables.map((table) => database.rows(table).count()));
  return {
    undoFrom: await database.changes.where('n').belowOrEqual(Math.min(floor, last)).count(),
    size: {
      rows: counts.reduce((sum, count) => sum + count, 0),
      records: await database.changes.count(),
    },
    rows: (table) => rowPages(database, table, last),
    records: () => recordPages(database, last),
  };
}

async function* rowPages(
  database: OfficeDatabase,
  table: TableName,
  last: number,
): AsyncGenerator<readonly StoredRow[]> {
  let after = '';
  for (;;) {
    const page = await readPage(database, { table, after, last });
    if (page.read === 0) return;
    after = page.after;
    yield page.rows;
  }
}

async function readPage(
  database: OfficeDatabase,
  { table, after, last }: { readonly table: TableName; readonly after: string; readonly last: number },
): Promise<{ readonly read: number; readonly after: string; readonly rows: readonly StoredRow[] }> {
  return database.transaction('r', [table, 'changes'], async () => {
    const found = await database.rows(table).where(':id').above(after).limit(pageRows).toArray();
    const since = new Set<string>();
    await database.changes
      .where('n')
      .above(last)
      .each(({ entity, entityId }) => (entity === table ? since.add(entityId) : undefined));
    const rows: StoredRow[] = [];
    for (const row of found) {
      const then = since.has(row.id) ? await rowThen(database, row.id, last) : row;
      if (then) rows.push(then);
    }
    return { read: found.length, after: found.at(-1)?.id ?? after, rows };
  });
}

/** The row as its first records made it; undefined where it was not there yet. */
async function rowThen(database: OfficeDatabase, id: string, last: number): Promise<StoredRow | undefined> {
  const history = await database.changes.where('entityId').equals(id).sortBy('n');
  const until = history.filter(({ n }) => n !== undefined && n <= last);
  return [...replay(until).values()][0]?.get(id);
}

async function* recordPages(database: OfficeDatabase, last: number): AsyncGenerator<readonly ChangeRecord[]> {
  let after = 0;
  for (;;) {
    const page = await database.changes
      .where('n')
      .between(after, last, false, true)
      .limit(pageRows)
      .toArray();
    if (page.length === 0) return;
    after = page.at(-1)?.n ?? last;
    yield page.map(({ n: _position, ...record }) => record);
  }
}
