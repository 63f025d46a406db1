// What a reader found in somebody's calendar file: events with the spans they take in the window that was asked for,
// recurrence expanded and zones resolved. What of it is busy time is decided in `busy-rows.ts`.
import type { Instant } from '../../time/instant';
import type { LocalDate } from '../../time/local-date';

/** One span: moments, or whole days of the office (`until` not included) where the file gives dates without hours. */
export type EventSpan =
  | { readonly allDay: false; readonly start: Instant; readonly end: Instant }
  | { readonly allDay: true; readonly from: LocalDate; readonly until: LocalDate };

/** Why an event could not be read to its end. */
export type EventTrouble = 'unreadable' | 'no-start' | 'repeats-too-often' | 'rule-not-followed';

/** One event, or one changed occurrence of a repeated one. */
export interface FoundEvent {
  readonly uid: string;
  /** The file's own words for it; one line. */
  readonly label: string;
  readonly cancelled: boolean;
  /** The file says that the time is free all the same. */
  readonly free: boolean;
  /** Only spans that touch the window, in order. */
  readonly spans: readonly EventSpan[];
  /** The first start, for telling what lies outside; null where it cannot be read. */
  readonly first: LocalDate | null;
  readonly trouble: EventTrouble | null;
  /** A zone the file names and nobody knows: its hours were read as the office's own. */
  readonly unknownZone: string | null;
}

/** A file that could be read. */
export interface FoundCalendar {
  /** What the file calls the calendar; empty where it does not. */
  readonly name: string;
  readonly events: readonly FoundEvent[];
}

/** Why a whole file is refused: a closed union of facts; the app has the sentences. */
export type CalendarRefusal =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'no-events' }
  | { readonly kind: 'too-many-events'; readonly limit: number }
  | { readonly kind: 'too-many-times'; readonly limit: number };
