import type ICAL from 'ical.js';
import { maxBusyRows, windowSpan, type BusyWindow } from '@shared/interchange/ics/busy-rows';
import type {
  CalendarRefusal,
  EventTrouble,
  FoundCalendar,
  FoundEvent,
} from '@shared/interchange/ics/found-event';
import { maxFileBytes } from '@shared/interchange/read-import-file';
import { accept, refuse, type Result } from '@shared/kernel/result';
import type { LocalDate } from '@shared/time/local-date';
import type { ChosenFile } from '../imports/read-chosen-file';
import { readFileText } from '../read-file-text';
import { EndlessRuleError, UnfollowedRuleError } from './bounded-rule';
import {
  placedTimes,
  spansOf,
  startOf,
  TooManyTimesError,
  type ExpandFacts,
  type PlacedTime,
} from './expand-event';
import { dateOf, zonesOf } from './file-zones';
import { parseCalendar } from './parse-calendar';

const bytesPerMegabyte = 1_000_000;
/** Most events one file may hold. */
export const maxEvents = 20_000;
/** Steps that all recurrence rules of one file may take together: some seconds on a slow machine. */
const stepsPerFile = 150_000;

/** Reads one calendar file for a window of days; nothing is written. Never throws for what a file says. */
export function readCalendar(
  { bytes }: ChosenFile,
  window: BusyWindow,
): Result<FoundCalendar, CalendarRefusal> {
  if (bytes.length === 0) return refuse({ kind: 'empty-file' });
  if (bytes.length > maxFileBytes)
    return refuse({ kind: 'too-large', megabytes: maxFileBytes / bytesPerMegabyte });
  const decoded = readFileText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  if (text.trim() === '') return refuse({ kind: 'empty-file' });
  if (!/^\s*BEGIN:VCALENDAR/iu.test(text)) return refuse({ kind: 'not-a-calendar' });
  const parsed = parseCalendar(text);
  if (!parsed) return refuse({ kind: 'broken' });
  const { roots } = parsed;
  const count = roots.reduce((sum, root) => sum + root.getAllSubcomponents('vevent').length, 0);
  if (count > maxEvents) return refuse({ kind: 'too-many-events', limit: maxEvents });
  const broken = parsed.brokenLabels.map((label) => troubled(label, 'unreadable'));
  const found = foundEvents(roots, window);
  if (!found) return refuse({ kind: 'too-many-times', limit: maxBusyRows });
  const events = [...found, ...broken];
  if (events.length === 0) return refuse({ kind: 'no-events' });
  return accept({ name: calendarName(roots), events });
}

const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() : '';
};

const calendarName = (roots: readonly ICAL.Component[]): string =>
  roots.map((root) => textOf(root, 'x-wr-calname') || textOf(root, 'name')).find((name) => name !== '') ?? '';

const troubled = (label: string, trouble: EventTrouble): FoundEvent => ({
  uid: '',
  label,
  cancelled: false,
  free: false,
  spans: [],
  first: null,
  trouble,
  unknownZone: null,
});

/** An event of a file before its spans are known. */
interface RawEvent {
  readonly component: ICAL.Component;
  readonly uid: string;
  /** Which occurrence it changes; null for the event itself. */
  readonly changes: PlacedTime | null;
  readonly method: string;
}

function rawEvents(roots: readonly ICAL.Component[], facts: ExpandFacts): readonly RawEvent[] {
  const raw = roots.flatMap((root) => {
    const method = textOf(root, 'method').toUpperCase();
    return root.getAllSubcomponents('vevent').map((component): RawEvent => {
      const id = component.getFirstProperty('recurrence-id');
      const changes = (id && placedTimes(id, facts.findZone)[0]) ?? null;
      return { component, uid: textOf(component, 'uid'), changes, method };
    });
  });
  return newestOf(raw);
}

const sequenceOf = ({ component }: RawEvent): number => {
  const value: unknown = component.getFirstPropertyValue('sequence');
  return typeof value === 'number' ? value : 0;
};

/** A file may hold an event as it was and as it is: the highest SEQUENCE stands, of equal ones the last. */
function newestOf(raw: readonly RawEvent[]): readonly RawEvent[] {
  const newest = new Map<string, RawEvent>();
  raw.forEach((event, index) => {
    const own = event.uid === '' ? `#${index}` : event.uid;
    const key = `${own}\n${event.changes?.time.toString() ?? ''}`;
    const known = newest.get(key);
    if (known === undefined || sequenceOf(known) <= sequenceOf(event)) newest.set(key, event);
  });
  return [...newest.values()];
}

/** The events with their spans; null when these are more than one import takes. */
function foundEvents(roots: readonly ICAL.Component[], window: BusyWindow): readonly FoundEvent[] | null {
  const facts: ExpandFacts = {
    findZone: zonesOf(roots, window),
    wanted: { ...windowSpan(window), from: window.from, until: window.until },
    budget: { left: stepsPerFile },
    room: { spans: maxBusyRows },
  };
  const raw = rawEvents(roots, facts);
  const changed = new Map<string, PlacedTime[]>();
  for (const { uid, changes } of raw) {
    if (changes && uid !== '') changed.set(uid, [...(changed.get(uid) ?? []), changes]);
  }
  try {
    return raw.map((event) => {
      const apart = event.changes ? [] : (changed.get(event.uid) ?? []);
      return foundEvent(event, { ...facts, changed: apart });
    });
  } catch (error) {
    if (error instanceof TooManyTimesError) return null;
    throw error;
  }
}

/** Answers to somebody's invitation: they say nothing of one's own time. */
const answerMethods = ['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'];
const freeStates = ['FREE', 'WORKINGELSEWHERE'];

function isFree({ component, method }: RawEvent): boolean {
  const outlook = textOf(component, 'x-microsoft-cdo-busystatus').toUpperCase();
  const transparent = textOf(component, 'transp').toUpperCase() === 'TRANSPARENT';
  return transparent || freeStates.includes(outlook) || answerMethods.includes(method);
}

function foundEvent(
  event: RawEvent,
  facts: ExpandFacts & { readonly changed: readonly PlacedTime[] },
): FoundEvent {
  const { component, uid, method } = event;
  const cancelled = method === 'CANCEL' || textOf(component, 'status').toUpperCase() === 'CANCELLED';
  const said = { uid, label: textOf(component, 'summary'), cancelled, free: isFree(event) };
  try {
    const start = startOf(component, facts.findZone);
    if (!start) return { ...troubled(said.label, 'no-start'), ...said };
    const first: LocalDate = dateOf(start.time);
    const spans = cancelled || said.free ? [] : spansOf(component, start, facts);
    return { ...said, spans, first, trouble: null, unknownZone: start.zone.unknown };
  } catch (error) {
    // The library throws plain errors of many kinds for what it cannot read.
    if (!(error instanceof Error) || error instanceof TooManyTimesError) throw error;
    return { ...troubled(said.label, troubleOf(error)), ...said };
  }
}

function troubleOf(error: Error): EventTrouble {
  if (error instanceof EndlessRuleError) return 'repeats-too-often';
  return error instanceof UnfollowedRuleError ? 'rule-not-followed' : 'unreadable';
}
