/** What two appointments can collide over. */
export type ClashKind =
  | 'recruiter' | 'room' | 'candidate' | 'contact' | 'unavailable' | 'holiday'
  | 'office-hours' | 'client-hours' | 'buffer' | 'travel';

/** Kinds that cannot be gone past; all others warn and ask for a reason. */
export const blockingClashes: readonly ClashKind[] = ['recruiter', 'room', 'candidate'];

/** One thing in the way of an interview, with the fact behind it. */
export interface Clash {
  readonly kind: ClashKind;
  readonly blocks: boolean;
  /** The interview it collides with, if one. */
  readonly interviewId: string | null;
  /** The fact: minutes missing for travel and buffer, else null. */
  readonly minutes: number | null;
  /** Holiday's date or other label, else null. */
  readonly label: string | null;
}
