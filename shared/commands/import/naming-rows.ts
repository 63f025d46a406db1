import { namedBy, namingTables, type NamingRow, type Removal } from '../../domain/archive/removals';
import type { TableName } from '../../domain/tables';
import type { FactReader } from '../command';

/** Reads the rows of this office that name one which is to go. */
export async function loadNaming(
  removals: readonly Removal[],
  read: Pick<FactReader, 'where' | 'all'>,
): Promise<readonly NamingRow[]> {
  const found: NamingRow[] = [];
  const whole = new Map<TableName, Removal[]>();
  for (const target of removals) {
    const tables = namingTables(target.table);
    for (const table of tables.indexed) {
      const rows = await read.where(table, namedBy[target.table], target.id);
      found.push(...rows.map(({ id }) => ({ table, id, target })));
    }
    for (const table of tables.whole) whole.set(table, [...(whole.get(table) ?? []), target]);
  }
  for (const [table, targets] of whole) {
    const byId = new Map(targets.map((target) => [target.id, target]));
    for (const row of await read.all(table)) {
      const target = targetOf(row, byId);
      if (target) found.push({ table, id: row.id, target });
    }
  }
  return found;
}

/** All of one table name rows of one table only: people. */
const targetOf = (row: object, byId: ReadonlyMap<string, Removal>): Removal | undefined =>
  'candidateId' in row && typeof row.candidateId === 'string' ? byId.get(row.candidateId) : undefined;
