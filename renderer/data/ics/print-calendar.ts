import ICAL from 'ical.js';
import type { CalendarEntry, CalendarFile, CalendarPerson } from '@shared/interchange/ics/calendar-file';
import type { Instant } from '@shared/time/instant';

const productId = '-//Onward//Onward desk app//EN';
/**
 * Octets of a line's first piece. The library does not count the space a continued line begins with; one less than the
 * 75 of RFC 5545 keeps those within it too.
 */
const foldAt = 74;
/** `2026-11-23T02:00:00.000Z` without its thousandths: iCalendar counts whole seconds. */
const secondsOf = (value: Instant): string => `${value.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`;

type Values = Readonly<Record<string, string | number>>;

function put(component: ICAL.Component, values: Values): void {
  for (const [name, value] of Object.entries(values))
    if (value !== '') component.addPropertyWithValue(name, value);
}

function putTime(component: ICAL.Component, name: string, value: Instant): void {
  component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(secondsOf(value)));
}

/** A quotation mark has no place in a parameter of iCalendar; a line feed would end it. */
const parameterText = (text: string): string => text.replaceAll(/["\p{Cc}]/gu, ' ').trim();

function putPerson(component: ICAL.Component, name: string, person: CalendarPerson): ICAL.Property {
  const property = new ICAL.Property(name, component);
  property.setValue(person.address);
  const called = parameterText(person.name);
  if (called !== '') property.setParameter('cn', called);
  component.addProperty(property);
  return property;
}

function eventOf(entry: CalendarEntry, stamp: Instant): ICAL.Component {
  const event = new ICAL.Component('vevent');
  put(event, { uid: entry.uid, sequence: entry.sequence });
  putTime(event, 'dtstamp', stamp);
  putTime(event, 'dtstart', entry.start);
  putTime(event, 'dtend', entry.end);
  const { status, summary, location, description } = entry;
  // Whoever shares a calendar shows others of an interview only that the time is taken.
  put(event, { status, summary, location, description, class: 'PRIVATE' });
  put(event, { transp: status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE' });
  putPerson(event, 'organizer', entry.organizer);
  for (const person of entry.attendees) {
    const attendee = putPerson(event, 'attendee', person);
    attendee.setParameter('role', 'REQ-PARTICIPANT');
    attendee.setParameter('partstat', status === 'CONFIRMED' ? 'ACCEPTED' : 'NEEDS-ACTION');
  }
  return event;
}

/** The text of a calendar file as RFC 5545 has it: CRLF, lines of at most 75 octets, texts escaped. */
export function printCalendar(file: CalendarFile): string {
  const calendar = new ICAL.Component('vcalendar');
  put(calendar, { prodid: productId, version: '2.0', calscale: 'GREGORIAN', method: file.method });
  put(calendar, { 'x-wr-calname': file.name });
  for (const entry of file.entries) calendar.addSubcomponent(eventOf(entry, file.stamp));
  ICAL.foldLength = foldAt;
  return `${calendar.toString()}\r\n`;
}
