// Events of a file as busy time: what is taken, piece by piece, and what is left out with its cause. A piece never
// crosses a midnight of the office, so that it lasts a day at most and stands under the day it is looked for.
import { shortTextLimit } from '../../domain/record';
import { addMinutes, instantMillis, type Instant } from '../../time/instant';
import { addDays, addMonths, datesBetween, type LocalDate } from '../../time/local-date';
import type { ZoneRules } from '../../time/ports';
import { ownUidEnd } from './calendar-file';
import type { EventSpan, EventTrouble, FoundEvent } from './found-event';

/** Most pieces one import takes: a year of a very full calendar. */
export const maxBusyRows = 3_000;
const monthsBack = 1;
const monthsAhead = 12;

/** The days busy time is taken in for, `until` not included, in the office's zone. */
export interface BusyWindow {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly zone: string;
  readonly zoneRules: ZoneRules;
}

/** The window around today: a month back, a year ahead. */
export const busyWindow = (
  today: LocalDate,
  place: { readonly zone: string; readonly zoneRules: ZoneRules },
): BusyWindow => ({
  ...place,
  from: addMonths(today, -monthsBack),
  until: addMonths(today, monthsAhead),
});

/** First and last moment of a window. */
export const windowSpan = ({ from, until, zone, zoneRules }: BusyWindow) => ({
  start: zoneRules.toInstant(from, 0, zone),
  end: zoneRules.toInstant(until, 0, zone),
});

/** A piece of busy time, as the office keeps it but for its recruiter and source. */
export interface BusyRow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly allDay: boolean;
  readonly label: string;
  readonly uid: string;
}

/** Why an event is no busy time. */
export type LeftOutCause =
  EventTrouble | 'already-here' | 'cancelled' | 'free' | 'all-day' | 'no-length' | 'outside';

/** An event that is not taken. */
export interface LeftOutEvent {
  readonly label: string;
  readonly first: LocalDate | null;
  readonly cause: LeftOutCause;
}

/** What becomes of a file's events: each is taken or left out, so that the two add up to all. */
export interface BusyReading {
  readonly rows: readonly BusyRow[];
  readonly taken: number;
  readonly leftOut: readonly LeftOutEvent[];
  /** Zones that taken events name and nobody knows: their hours were read as the office's own. */
  readonly unknownZones: readonly string[];
  /** There are more pieces than one import takes; the rows end there. */
  readonly overfull: boolean;
}

/** Sorts the events of files into busy time and what is left out. */
export function busyRowsOf(
  events: readonly FoundEvent[],
  window: BusyWindow,
  options: { readonly allDay: boolean },
): BusyReading {
  const rows = new Map<string, BusyRow>();
  const leftOut: LeftOutEvent[] = [];
  const unknown = new Set<string>();
  let taken = 0;
  for (const event of events) {
    const pieces = piecesOf(event, window);
    const cause = causeOf(event, pieces, options);
    if (cause === null) taken += 1;
    else leftOut.push({ label: event.label, first: event.first, cause });
    if (cause === null && event.unknownZone !== null) unknown.add(event.unknownZone);
    // The same time under the same name twice is one: an overlap of two files, or a file brought in beside itself.
    if (cause === null && rows.size <= maxBusyRows) for (const piece of pieces) rows.set(keyOf(piece), piece);
  }
  const ordered = [...rows.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    rows: ordered,
    taken,
    leftOut,
    unknownZones: [...unknown],
    overfull: rows.size > maxBusyRows,
  };
}

/** What makes two pieces the same. */
export const keyOf = ({ startsAt, endsAt, allDay, label, uid }: BusyRow): string =>
  [startsAt, endsAt, allDay ? 'day' : 'hours', uid, label].join('\n');

function causeOf(
  event: FoundEvent,
  pieces: readonly BusyRow[],
  options: { readonly allDay: boolean },
): LeftOutCause | null {
  if (event.uid.endsWith(ownUidEnd)) return 'already-here';
  if (event.cancelled) return 'cancelled';
  if (event.trouble !== null) return event.trouble;
  if (event.free) return 'free';
  if (event.spans.length === 0) return 'outside';
  if (!options.allDay && event.spans.every(({ allDay }) => allDay)) return 'all-day';
  return pieces.length === 0 ? 'no-length' : null;
}

function piecesOf(event: FoundEvent, window: BusyWindow): readonly BusyRow[] {
  const label = event.label.slice(0, shortTextLimit);
  const uid = event.uid.slice(0, shortTextLimit);
  return event.spans.flatMap((span) =>
    dayPieces(span, window).map(([startsAt, endsAt]) => ({
      startsAt,
      endsAt,
      allDay: span.allDay,
      label,
      uid,
    })),
  );
}

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** The parts of a span within the window, cut at every midnight of the office. */
function dayPieces(span: EventSpan, window: BusyWindow): readonly (readonly [Instant, Instant])[] {
  const { zone, zoneRules } = window;
  const bounds = windowSpan(window);
  const midnight = (date: LocalDate): Instant => zoneRules.toInstant(date, 0, zone);
  const whole = span.allDay ? { start: midnight(span.from), end: midnight(span.until) } : span;
  const start = later(whole.start, bounds.start);
  const end = earlier(whole.end, bounds.end);
  if (instantMillis(start) >= instantMillis(end)) return [];
  const firstDay = zoneRules.toLocal(start, zone).date;
  const lastDay = zoneRules.toLocal(addMinutes(end, -1), zone).date;
  return datesBetween(firstDay, lastDay).flatMap((date) => {
    const piece = [later(start, midnight(date)), earlier(end, midnight(addDays(date, 1)))] as const;
    return piece[0] < piece[1] ? [piece] : [];
  });
}
