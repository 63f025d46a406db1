import { z } from 'zod';
import { longText } from '../record';

/** What an appointment can collide with: the first three block, all others warn. */
export const clashKind = z.enum([
  'recruiter',
  'room',
  'candidate',
  'contact',
  'unavailable',
  'holiday',
  'office-hours',
  'client-hours',
  'buffer',
  'travel',
  'busy',
  'goodwill',
]);
/** See {@link clashKind}. */
export type ClashKind = z.infer<typeof clashKind>;

/** The typed reason for going past each warning, by clash kind; kinds without one are absent. */
export const clashReasons = z.partialRecord(clashKind, longText);
/** See {@link clashReasons}. */
export type ClashReasons = z.infer<typeof clashReasons>;

/** Kinds that cannot be gone past; all others warn and ask for a reason. */
export const blockingClashes: readonly ClashKind[] = ['recruiter', 'room', 'candidate'];

/** One thing in the way of an interview, with the fact behind it. */
export interface Clash {
  readonly kind: ClashKind;
  readonly blocks: boolean;
  /** The interview it collides with, if one. */
  readonly interviewId: string | null;
  /** The entry of a colleague's own calendar it collides with, if one. */
  readonly busyTimeId: string | null;
  /** The fact: minutes missing for travel and buffer, else null. */
  readonly minutes: number | null;
  /** A date: of the holiday, or on which the client was let down last; else null. */
  readonly label: string | null;
}
