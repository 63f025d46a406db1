import {
  isTakenOut,
  ownerKey,
  type GoneOwners,
  type Owner,
  type OwnerTable,
} from '../../domain/archive/ownerless-rows';
import type { FactReader, StoredFact } from '../command';

type Reader = Pick<FactReader, 'many' | 'stored'>;

/** Which of those owners, one at least, are gone here; one that was never here is none of them. */
export async function loadGoneOwners(owners: readonly Owner[], read: Reader): Promise<GoneOwners> {
  const gone = new Map<string, string | null>();
  const byTable = new Map<OwnerTable, Set<string>>();
  for (const { table, id } of owners) byTable.set(table, (byTable.get(table) ?? new Set()).add(id));
  for (const [table, ids] of byTable) {
    // Nearly everybody stands, and one read tells so.
    const standing = new Set((await read.many(table, [...ids])).map(({ id }) => id));
    for (const id of [...ids].filter((one) => !standing.has(one))) {
      const row = await read.stored(table, id);
      if (row && isTakenOut(row)) gone.set(ownerKey({ table, id }), await lastOf(row, read));
    }
  }
  return gone;
}

/** The record that stands for somebody who was merged away, however often; null for anybody and anything else. */
export async function lastOf(row: StoredFact, read: Reader): Promise<string | null> {
  const seen = new Set([row.id]);
  let next = row['mergedInto'];
  while (typeof next === 'string' && !seen.has(next)) {
    seen.add(next);
    const other = await read.stored('candidates', next);
    if (other && !isTakenOut(other)) return next;
    next = other?.['mergedInto'];
  }
  return null;
}
