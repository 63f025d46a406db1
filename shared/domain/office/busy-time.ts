import { z } from 'zod';
import type { Actor } from '../staff/staff';
import { instantText, recordDecoder, reference, shortText } from '../record';

/**
 * Time that a recruiter's own calendar says is taken, brought in from a file. A row lasts at most a day: what goes on
 * longer is kept in pieces, so that everything that touches a day starts within a day of it.
 */
export const busyTime = recordDecoder('bsy', {
  recruiterId: reference,
  startsAt: instantText,
  endsAt: instantText,
  /** True where the file gave dates without hours. */
  allDay: z.boolean(),
  /** The file's own words; seen by its recruiter alone, everybody else reads "busy". */
  label: shortText,
  /** Groups what one file brought in, so that the next import of it replaces the last. */
  source: shortText,
  /** UID of the event in that file. */
  uid: shortText,
});
/** See {@link busyTime}. */
export type BusyTime = z.infer<typeof busyTime>;

/** Who may bring in and clear a recruiter's busy time: the recruiter, and a manager in their place. */
export const mayKeepBusyTime = (actor: Actor, recruiterId: string): boolean =>
  actor.role === 'manager' || actor.staffId === recruiterId;

/**
 * A row as the viewer may see it: what it is about is its recruiter's own business. Managers keep the source's name, so
 * that they can clear one; to everybody else it is as silent as the label.
 */
export function busyTimeFor(viewer: Actor, row: BusyTime): BusyTime {
  if (viewer.staffId === row.recruiterId) return row;
  return { ...row, label: '', uid: '', source: viewer.role === 'manager' ? row.source : '' };
}
