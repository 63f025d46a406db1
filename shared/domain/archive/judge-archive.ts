// What of an archive stays out: rows that would break a rule between rows, removals of what is still in use, and rows for
// somebody who is gone here. Each can bring about the others, so all are judged until nothing more stays out.
import type { Instant } from '../../time/instant';
import { leftOutRows, type LeftOutRow, type RowsComing, type RowsHere } from './left-out-rows';
import {
  isTakenOut,
  ownerlessRows,
  type GoneOwners,
  type Owner,
  type OwnedRow,
  type OwnerGone,
} from './ownerless-rows';
import { heldRemovals, type NamingRow, type Removal, type RowAfter, type StillNaming } from './removals';

/** What comes, and what stands here as far as it could be met. */
export interface ArchiveComing {
  readonly coming: RowsComing;
  readonly here: RowsHere;
  readonly removals: readonly Removal[];
  readonly naming: readonly NamingRow[];
  /** How a row that comes would stand. */
  readonly after: RowAfter;
  /** Owners that are gone here, and the rows that could belong to them. */
  readonly gone: GoneOwners;
  readonly owned: readonly OwnedRow[];
}

/** Rows that stay out by a rule between rows; removals that do, and rows for somebody gone, by id. */
export interface StayingOut {
  readonly rows: readonly LeftOutRow[];
  readonly held: ReadonlyMap<string, StillNaming>;
  readonly ownerless: ReadonlyMap<string, readonly OwnerGone[]>;
}

/** See the file's opening words. */
export function judgeArchive(archive: ArchiveComing, now: Instant): StayingOut {
  let held: StayingOut['held'] = new Map();
  let ownerless: StayingOut['ownerless'] = new Map();
  for (;;) {
    const rows = leftOutRows(without(archive.coming, [held, ownerless]), archive.here, now);
    const out = new Set([...rows.map(({ row }) => row.id), ...ownerless.keys()]);
    const after: RowAfter = (table, id) => (out.has(id) ? undefined : archive.after(table, id));
    const comesBack = ({ table, id }: Owner): boolean => {
      const row = after(table, id);
      return row !== undefined && !isTakenOut(row);
    };
    const gone = new Map([...ownerless, ...ownerlessRows(archive.owned, archive.gone, comesBack)]);
    const next = new Map([...held, ...heldRemovals(archive.removals, archive.naming, after)]);
    if (next.size === held.size && gone.size === ownerless.size) return { rows, held, ownerless };
    held = next;
    ownerless = gone;
  }
}

/** What stays out leaves its row standing as it is here. */
function without(coming: RowsComing, out: readonly ReadonlyMap<string, unknown>[]): RowsComing {
  const stays = ({ row }: { readonly row: { readonly id: string } }): boolean =>
    !out.some((ids) => ids.has(row.id));
  return {
    rooms: coming.rooms.filter(stays),
    roles: coming.roles.filter(stays),
    submissions: coming.submissions.filter(stays),
    placements: coming.placements.filter(stays),
    interviews: coming.interviews.filter(stays),
    officeSlots: coming.officeSlots.filter(stays),
  };
}
