// The spans one event of a file takes within a window: its rules and dates laid out, what is excepted or changed taken
// away. Rules run on the wall clock of the event's own zone, so that ten o'clock stays ten o'clock; only then does each
// occurrence become a moment.
import ICAL from 'ical.js';
import type { EventSpan } from '@shared/interchange/ics/found-event';
import { instantFromMillis, instantMillis, type Instant } from '@shared/time/instant';
import { addDays, daysBetween, type LocalDate } from '@shared/time/local-date';
import { checkFollowed, keepsToMonths, occurrencesOf, skipAhead, type StepBudget } from './bounded-rule';
import { dateOf, type FileZone, type FindZone } from './file-zones';

/** The moments between which spans are wanted, and the days around them. */
export interface WantedSpan {
  readonly start: Instant;
  readonly end: Instant;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What all events of one file are read with. */
export interface ExpandFacts {
  readonly findZone: FindZone;
  readonly wanted: WantedSpan;
  readonly budget: StepBudget;
  /** Spans that may still be found in this file. */
  readonly room: { spans: number };
}

/** A time of the file in its zone. */
export interface PlacedTime {
  readonly time: ICAL.Time;
  readonly zone: FileZone;
}

const secondsPerDay = 86_400;
const millisPerSecond = 1_000;
/** Wall clocks of the earth lie this many days apart at most; rules are followed so far around the window. */
const daysBeyond = 2;

/** An event takes more spans than one import holds. */
export class TooManyTimesError extends Error {}

/** The times of a property with the zone each is meant in; values of another kind are left out. */
export function placedTimes(property: ICAL.Property, findZone: FindZone): readonly PlacedTime[] {
  return property.getValues().flatMap((value: unknown) => {
    if (value instanceof ICAL.Time) return [{ time: value, zone: findZone(property, value) }];
    if (value instanceof ICAL.Period) return [{ time: value.start, zone: findZone(property, value.start) }];
    return [];
  });
}

/** The start of an event; null when it has none. */
export function startOf(event: ICAL.Component, findZone: FindZone): PlacedTime | null {
  const property = event.getFirstProperty('dtstart');
  return (property && placedTimes(property, findZone)[0]) ?? null;
}

/** How long each occurrence takes: whole days, or milliseconds. */
type Length = { readonly days: number } | { readonly millis: number };

function lengthOf(event: ICAL.Component, start: PlacedTime, findZone: FindZone): Length {
  const property = event.getFirstProperty('dtend');
  const end = property ? placedTimes(property, findZone)[0] : undefined;
  const duration = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
  if (start.time.isDate) {
    const days = end ? daysBetween(dateOf(start.time), dateOf(end.time)) : Math.ceil(seconds / secondsPerDay);
    return { days: Math.max(1, days) };
  }
  if (!end) return { millis: Math.max(0, seconds) * millisPerSecond };
  const millis =
    instantMillis(end.zone.toInstant(end.time)) - instantMillis(start.zone.toInstant(start.time));
  return { millis: Math.max(0, millis) };
}

function spanAt({ time, zone }: PlacedTime, length: Length): EventSpan {
  if ('days' in length) {
    const from = dateOf(time);
    return { allDay: true, from, until: addDays(from, length.days) };
  }
  const start = zone.toInstant(time);
  return { allDay: false, start, end: instantFromMillis(instantMillis(start) + length.millis) };
}

/** Occurrences that do not take place as the rule has them, as days and as moments. */
export interface Excepted {
  readonly days: ReadonlySet<LocalDate>;
  readonly moments: ReadonlySet<Instant>;
}

/** Gathers excepted times; a date without hours takes away what falls on it. */
export function exceptedBy(times: readonly PlacedTime[]): Excepted {
  const dated = times.filter(({ time }) => time.isDate);
  const timed = times.filter(({ time }) => !time.isDate);
  return {
    days: new Set(dated.map(({ time }) => dateOf(time))),
    moments: new Set(timed.map(({ time, zone }) => zone.toInstant(time))),
  };
}

const isExcepted = ({ time, zone }: PlacedTime, { days, moments }: Excepted): boolean =>
  days.has(dateOf(time)) || (!time.isDate && moments.has(zone.toInstant(time)));

const touches = (span: EventSpan, wanted: WantedSpan): boolean =>
  span.allDay
    ? span.from < wanted.until && span.until > wanted.from
    : span.start < wanted.end && span.end > wanted.start;

/** True for an occurrence after the last that the rule allows. */
function isPast({ time, zone }: PlacedTime, until: ICAL.Time | null): boolean {
  if (until === null) return false;
  if (until.isDate || time.isDate) return dateOf(time) > dateOf(until);
  if (until.zone === ICAL.Timezone.utcTimezone)
    return instantMillis(zone.toInstant(time)) > until.toUnixTime() * millisPerSecond;
  return time.compare(floating(until)) > 0;
}

function floating(time: ICAL.Time): ICAL.Time {
  const local = time.clone();
  local.zone = ICAL.Timezone.localTimezone;
  return local;
}

/** A little after the window, as a wall clock: where a rule without an end is left. */
function ruleEnd({ until }: WantedSpan): ICAL.Time {
  return ICAL.Time.fromDateString(addDays(until, daysBeyond));
}

const lengthInDays = (length: Length): number =>
  'days' in length ? length.days : Math.ceil(length.millis / millisPerSecond / secondsPerDay);

function* ruleTimes(
  property: ICAL.Property,
  start: PlacedTime,
  facts: ExpandFacts & { readonly length: Length },
): Generator<PlacedTime> {
  const given: unknown = property.getFirstValue();
  if (!(given instanceof ICAL.Recur)) return;
  const rule = given.clone();
  checkFollowed(rule);
  const until = rule.until ? rule.until.clone() : null;
  rule.until = ruleEnd(facts.wanted);
  const margin = lengthInDays(facts.length) + daysBeyond + 1;
  const ahead = daysBetween(dateOf(start.time), facts.wanted.from) - margin;
  const from = skipAhead(rule, floating(start.time), ahead);
  for (const time of occurrencesOf(rule, from, facts.budget)) {
    const placed = { time, zone: start.zone };
    if (isPast(placed, until)) return;
    if (keepsToMonths(rule, start.time, time)) yield placed;
  }
}

const timesNamed = (event: ICAL.Component, name: string, { findZone }: ExpandFacts): readonly PlacedTime[] =>
  event.getAllProperties(name).flatMap((property) => placedTimes(property, findZone));

function exceptionsOf(
  event: ICAL.Component,
  start: PlacedTime,
  facts: ExpandFacts & { readonly length: Length },
): readonly PlacedTime[] {
  const byRule = event
    .getAllProperties('exrule')
    .flatMap((property) => [...ruleTimes(property, start, facts)]);
  return [...timesNamed(event, 'exdate', facts), ...byRule];
}

/**
 * The spans of an event that touch the window, in order. `changed` are occurrences that the file gives apart. Throws
 * what the library throws for times and rules it cannot read, and `EndlessRuleError`.
 */
export function spansOf(
  event: ICAL.Component,
  start: PlacedTime,
  facts: ExpandFacts & { readonly changed: readonly PlacedTime[] },
): readonly EventSpan[] {
  const length = lengthOf(event, start, facts.findZone);
  const excepted = exceptedBy([...facts.changed, ...exceptionsOf(event, start, { ...facts, length })]);
  const spans = new Map<string, EventSpan>();
  const take = (placed: PlacedTime): void => {
    if (isExcepted(placed, excepted)) return;
    const span = spanAt(placed, length);
    if (!touches(span, facts.wanted)) return;
    spans.set(span.allDay ? span.from : span.start, span);
    facts.room.spans -= 1;
    if (facts.room.spans < 0) throw new TooManyTimesError();
  };
  take(start);
  for (const property of event.getAllProperties('rrule'))
    for (const placed of ruleTimes(property, start, { ...facts, length })) take(placed);
  // A date among the times of an event with hours means that hour of it.
  for (const { time, zone } of timesNamed(event, 'rdate', facts)) {
    take(time.isDate && !start.time.isDate ? atHourOf(time, start) : { time, zone });
  }
  return [...spans].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
}

function atHourOf(date: ICAL.Time, { time, zone }: PlacedTime): PlacedTime {
  const { year, month, day } = date;
  const { hour, minute, second } = time;
  const wall = { year, month, day, hour, minute, second, isDate: false };
  return { time: new ICAL.Time(wall, ICAL.Timezone.localTimezone), zone };
}
