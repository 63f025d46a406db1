// What of an archive stays out: rows that would break a rule between rows, and removals of what is still in use. Either can
// bring about the other, so both are judged until nothing more stays out.
import type { Instant } from '../../time/instant';
import { leftOutRows, type LeftOutRow, type RowsComing, type RowsHere } from './left-out-rows';
import { heldRemovals, type NamingRow, type Removal, type RowAfter, type StillNaming } from './removals';

/** What comes, and what stands here as far as it could be met. */
export interface ArchiveComing {
  readonly coming: RowsComing;
  readonly here: RowsHere;
  readonly removals: readonly Removal[];
  readonly naming: readonly NamingRow[];
  /** How a row that comes would stand. */
  readonly after: RowAfter;
}

/** Rows that stay out by a rule between rows, and removals that do, by id. */
export interface StayingOut {
  readonly rows: readonly LeftOutRow[];
  readonly held: ReadonlyMap<string, StillNaming>;
}

/** See the file's opening words. */
export function judgeArchive(archive: ArchiveComing, now: Instant): StayingOut {
  let held: ReadonlyMap<string, StillNaming> = new Map();
  for (;;) {
    const rows = leftOutRows(without(archive.coming, held), archive.here, now);
    const out = new Set(rows.map(({ row }) => row.id));
    const after: RowAfter = (table, id) => (out.has(id) ? undefined : archive.after(table, id));
    const next = new Map([...held, ...heldRemovals(archive.removals, archive.naming, after)]);
    if (next.size === held.size) return { rows, held: next };
    held = next;
  }
}

/** A removal that stays out leaves its row standing as it is here. */
function without(coming: RowsComing, held: ReadonlyMap<string, unknown>): RowsComing {
  const stays = ({ row }: { readonly row: { readonly id: string } }): boolean => !held.has(row.id);
  return {
    rooms: coming.rooms.filter(stays),
    roles: coming.roles.filter(stays),
    submissions: coming.submissions.filter(stays),
    placements: coming.placements.filter(stays),
    interviews: coming.interviews.filter(stays),
    officeSlots: coming.officeSlots.filter(stays),
  };
}
