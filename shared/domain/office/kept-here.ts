// What an archive never changes in an office at work. Who may enter, and as what, is decided by its managers alone: an
// archive from elsewhere would otherwise carry a PIN of its maker's choice. And whether a role is confidential decides
// who sees every row around it, so that releasing one stays an act of its own.
import { subjectsOfRow, type TableName } from '../tables';

const keptByTable: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  staff: ['pinSalt', 'pinDigest', 'role', 'active', 'deletedAt'],
  roles: ['visibility'],
};

/** Rows copy it from their role; see there. */
const keptEverywhere = 'confidential';

/** True for a field, or an element of one, that stays as it is here. */
export function isKeptHere(table: TableName, path: string): boolean {
  const field = path.split('.', 1)[0] ?? path;
  return field === keptEverywhere || (keptByTable[table]?.includes(field) ?? false);
}

/**
 * True for a row that an archive never brings into an office at work: an erasure, which would be carried out here, and
 * anything about a person who was erased here. `erased` holds their ids.
 */
export const isRefusedHere = (
  table: TableName,
  row: Readonly<Record<string, unknown>>,
  erased: ReadonlySet<string>,
): boolean =>
  table === 'erasures' ||
  erased.has(String(row['id'])) ||
  subjectsOfRow(table, row).some((id) => erased.has(id));

/** The ids of everybody whom the erasures of an office name. */
export const erasedPeople = (
  erasures: readonly { readonly people: Readonly<Record<string, unknown>> }[],
): ReadonlySet<string> => new Set(erasures.flatMap(({ people }) => Object.keys(people)));
