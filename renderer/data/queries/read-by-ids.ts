import type { ViewReader } from '../view-reader';

const named = (ids: readonly (string | null)[]): readonly string[] =>
  [...new Set(ids.filter((id) => id !== null && id !== ''))] as readonly string[];

/** Rows of those ids by id; missing ones are left out. */
export async function readByIds<Name extends 'candidates' | 'clients' | 'contacts'>(
  read: ViewReader,
  table: Name,
  ids: readonly (string | null)[],
) {
  const rows = await read.many(table, named(ids));
  return new Map(rows.map((row) => [row.id, row] as const));
}
