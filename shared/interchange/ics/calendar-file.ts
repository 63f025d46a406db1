// What a calendar file says, before it is text. Times are moments and are printed in UTC, without VTIMEZONE: an interview
// is one moment, and a moment cannot be misread by a program that passes over zone definitions.
import type { Instant } from '../../time/instant';

/** The end of every UID that this program gives; by it an import knows what is in the office already. */
export const ownUidEnd = '@onward';

/**
 * What the receiver is asked to do: REQUEST and CANCEL speak to one person about one meeting, PUBLISH shows a span of a
 * calendar to whoever reads it and expects no answer.
 */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** A name with a calendar address (`mailto:…`, `tel:…`). */
export interface CalendarPerson {
  readonly name: string;
  readonly address: string;
}

/** One event of a file. */
export interface CalendarEntry {
  /** The same for the life of an interview. */
  readonly uid: string;
  /** Rises with every change; a receiver drops what comes with a lower one. */
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  readonly summary: string;
  readonly location: string;
  /** Lines are parted by a line feed. */
  readonly description: string;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
}

/** A whole file. */
export interface CalendarFile {
  readonly method: CalendarMethod;
  /** What programs call the calendar; empty for an invitation. */
  readonly name: string;
  /** When the file was made. */
  readonly stamp: Instant;
  readonly entries: readonly CalendarEntry[];
}
