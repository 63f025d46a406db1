// Somebody who was merged away or taken out here may have been worked with in the other office since. What comes for them
// would hang on nobody: it stays out, and is listed, so that a person can enter it where it belongs.
import type { TableName } from '../tables';

/** The fields by which rows name what they belong to, and where that is. */
export const ownerTables = {
  candidateId: 'candidates',
  clientId: 'clients',
  contactId: 'contacts',
  roleId: 'roles',
  roomId: 'rooms',
  submissionId: 'submissions',
  interviewId: 'interviews',
} as const satisfies Readonly<Record<string, TableName>>;
type OwnerField = keyof typeof ownerTables;
/** See {@link ownerTables}. */
export type OwnerTable = (typeof ownerTables)[OwnerField];

const ownerFields = Object.keys(ownerTables) as readonly OwnerField[];

/** A row that others belong to. */
export interface Owner {
  readonly table: OwnerTable;
  readonly id: string;
}

/** Why a row that comes belongs to nobody here. */
export interface OwnerGone {
  readonly kind: 'owner-gone';
  readonly owner: Owner;
  /** The record that stands here for them now; null where nobody does. */
  readonly mergedInto: string | null;
}

/** A row of any table. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A row as it would stand, and as it stands here; null where it is new. */
export interface OwnedRow {
  readonly table: TableName;
  readonly row: AnyRow & { readonly id: string };
  readonly before: AnyRow | null;
}

/** Owners that are gone here, by {@link ownerKey}, each with the record that stands for them. */
export type GoneOwners = ReadonlyMap<string, string | null>;

/** The key of an owner among those gone. */
export const ownerKey = ({ table, id }: Owner): string => `${table}/${id}`;

/** True for a row that was taken out. */
export const isTakenOut = (row: AnyRow): boolean => (row['deletedAt'] ?? null) !== null;

/** What a row belongs to. */
export const ownersOf = (row: AnyRow): readonly Owner[] =>
  ownerFields.flatMap((field): readonly Owner[] => {
    const id = row[field];
    return typeof id === 'string' ? [{ table: ownerTables[field], id }] : [];
  });

/** What a row would belong to that it did not belong to here before. */
function ownersGained({ row, before }: OwnedRow): readonly Owner[] {
  if (isTakenOut(row)) return [];
  const known = before === null || isTakenOut(before) ? [] : ownersOf(before).map(ownerKey);
  return ownersOf(row).filter((owner) => !known.includes(ownerKey(owner)));
}

/** The rows, by id, that would belong to somebody gone who does not come back beside them. */
export function ownerlessRows(
  owned: readonly OwnedRow[],
  gone: GoneOwners,
  comesBack: (owner: Owner) => boolean,
): ReadonlyMap<string, readonly OwnerGone[]> {
  const found = new Map<string, readonly OwnerGone[]>();
  if (gone.size === 0) return found;
  for (const one of owned) {
    const causes = ownersGained(one)
      .filter((owner) => gone.has(ownerKey(owner)) && !comesBack(owner))
      .map((owner): OwnerGone => {
        return { kind: 'owner-gone', owner, mergedInto: gone.get(ownerKey(owner)) ?? null };
      });
    if (causes.length > 0) found.set(one.row.id, causes);
  }
  return found;
}
