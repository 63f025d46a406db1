// Who and what is taken when, sorted out once: finding a time then reads only the spans of the people and rooms it is
// about, as numbers, however many starts it judges.
import type { Interval } from '../../time/interval';
import { spanOf } from '../stored-time';
import { contactsIn, holdsTime, staffIn, type BusySpan, type Occupant } from './find-clashes';

/** One appointment with the minutes it takes. */
export interface Occupation extends Interval {
  readonly row: Occupant;
}

/** Spans by whom they occupy; rows that gave their time back are left out. */
export interface OccupiedTime {
  readonly byStaff: ReadonlyMap<string, readonly Occupation[]>;
  readonly byCandidate: ReadonlyMap<string, readonly Occupation[]>;
  readonly byContact: ReadonlyMap<string, readonly Occupation[]>;
  readonly byRoom: ReadonlyMap<string, readonly Occupation[]>;
  /** What colleagues' own calendars say, by staff id. */
  readonly byBusyStaff: ReadonlyMap<string, readonly Interval[]>;
}

function put<Span extends Interval>(map: Map<string, Span[]>, id: string, span: Span): void {
  const spans = map.get(id);
  if (spans) spans.push(span);
  else map.set(id, [span]);
}

/** Sorts rows by whom they occupy, in one pass. */
export function occupiedTime(rows: readonly Occupant[], busy: readonly BusySpan[]): OccupiedTime {
  const byStaff = new Map<string, Occupation[]>();
  const byCandidate = new Map<string, Occupation[]>();
  const byContact = new Map<string, Occupation[]>();
  const byRoom = new Map<string, Occupation[]>();
  const byBusyStaff = new Map<string, Interval[]>();
  for (const row of rows) {
    if (!holdsTime(row)) continue;
    const occupation = { ...spanOf(row), row };
    put(byCandidate, row.candidateId, occupation);
    for (const id of staffIn(row)) put(byStaff, id, occupation);
    for (const id of contactsIn(row)) put(byContact, id, occupation);
    if (row.roomId !== null) put(byRoom, row.roomId, occupation);
  }
  for (const entry of busy) put(byBusyStaff, entry.recruiterId, spanOf(entry));
  return { byStaff, byCandidate, byContact, byRoom, byBusyStaff };
}
