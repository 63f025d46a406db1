// Two offices that went on apart have each booked by their own calendar, and what they booked meets. A double booking
// cannot be gone past here any more than when it is typed: whichever comes in stays out, and is listed.
import type { Instant } from '../../time/instant';
import type { Clash } from './clash';
import { blockingClashesOf } from './find-clashes';
import type { Interview } from './interview';

/** A booking as it would stand, and as it stands here; null where it is new. */
export interface ComingBooking {
  readonly row: Interview;
  readonly before: Interview | null;
}

/** A booking that stays out, and what it meets. */
export interface LeftOutBooking extends ComingBooking {
  readonly clashes: readonly Clash[];
}

const signOf = ({ kind, interviewId }: Clash): string => `${kind}/${interviewId ?? ''}`;

/**
 * Those of the bookings that would take a person's or a room's time twice where they did not before. Interviews that are
 * over are history and always come. One that stays out keeps its place here, in which another may then meet it.
 */
export function leftOutBookings(
  coming: readonly ComingBooking[],
  standing: readonly Interview[],
  now: Instant,
): readonly LeftOutBooking[] {
  const left = new Map<string, LeftOutBooking>();
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const others = together(coming, standing, left);
    for (const booking of coming) {
      const { id, endsAt } = booking.row;
      if (left.has(id) || endsAt <= now) continue;
      const clashes = gained(booking, standing, others);
      if (clashes.length > 0) left.set(id, { ...booking, clashes });
    }
  }
  return [...left.values()];
}

/** All bookings as they would stand: what comes in over what is here, without what stays out. */
function together(
  coming: readonly ComingBooking[],
  standing: readonly Interview[],
  left: ReadonlyMap<string, LeftOutBooking>,
): readonly Interview[] {
  const rows = new Map(standing.map((row) => [row.id, row]));
  for (const { row } of coming) if (!left.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

function gained(
  { row, before }: ComingBooking,
  standing: readonly Interview[],
  others: readonly Interview[],
): readonly Clash[] {
  const known = before === null ? [] : blockingClashesOf(before, standing).map(signOf);
  return blockingClashesOf(row, others).filter((clash) => !known.includes(signOf(clash)));
}
