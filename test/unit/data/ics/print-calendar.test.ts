// The text of a calendar file: written out by hand, and read back by a parser.
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry, CalendarFile } from '@shared/interchange/ics/calendar-file';
import type { Instant } from '@shared/time/instant';
import { printCalendar } from '@data/ics/print-calendar';

const entry: CalendarEntry = {
  uid: 'ivw_one@onward',
  sequence: 2,
  start: '2026-11-24T02:00:00.000Z' as Instant,
  end: '2026-11-24T03:00:00.000Z' as Instant,
  status: 'TENTATIVE',
  summary: 'Interview: Accountant; finance, tax',
  location: 'Room 2, 8 Queen’s Road\\East',
  description: 'One\nTwo',
  organizer: { name: 'Harbour "Talent": HK', address: 'tel:+85221000088' },
  attendees: [{ name: 'CHAN Wing Yan, Vivian', address: 'mailto:vivian@example.hk' }],
};
const file = (
  given: Partial<CalendarEntry> = {},
  method: CalendarFile['method'] = 'REQUEST',
): CalendarFile => ({
  method,
  name: '',
  stamp: '2026-11-23T02:42:00.000Z' as Instant,
  entries: [{ ...entry, ...given }],
});

const expected = `BEGIN:VCALENDAR
PRODID:-//Onward//Onward desk app//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
UID:ivw_one@onward
SEQUENCE:2
DTSTAMP:20261123T024200Z
DTSTART:20261124T020000Z
DTEND:20261124T030000Z
STATUS:TENTATIVE
SUMMARY:Interview: Accountant\\; finance\\, tax
LOCATION:Room 2\\, 8 Queen’s Road\\\\East
DESCRIPTION:One\\nTwo
CLASS:PRIVATE
TRANSP:OPAQUE
ORGANIZER;CN="Harbour  Talent : HK":tel:+85221000088
ATTENDEE;CN="CHAN Wing Yan, Vivian";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-AC
 TION:mailto:vivian@example.hk
END:VEVENT
END:VCALENDAR
`;

describe('the text of a calendar file', () => {
  it('is as RFC 5545 has it', () => {
    expect(printCalendar(file())).toBe(expected.replaceAll('\n', '\r\n'));
  });

  it('says a cancellation at the calendar and at the event', () => {
    const text = printCalendar(file({ status: 'CANCELLED', sequence: 3 }, 'CANCEL'));
    for (const line of ['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:3', 'TRANSP:TRANSPARENT'])
      expect(text.split('\r\n')).toContain(line);
  });

  it('has no line of more than 75 octets, and breaks no character', () => {
    const summary = `面試：${'高級會計師'.repeat(40)} 🦜 ${'x'.repeat(300)}`;
    const text = printCalendar(file({ summary }));
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
  });

  it('cannot be given lines of somebody’s own', () => {
    const evil = 'A\r\nATTENDEE:mailto:evil@example.com';
    const text = printCalendar(file({ summary: evil, organizer: { name: evil, address: 'invalid:nomail' } }));
    expect(text.split('\r\n').filter((line) => line.startsWith('ATTENDEE:'))).toEqual([]);
  });

  it('reads back as it was', () => {
    const root = new ICAL.Component(ICAL.parse(printCalendar(file({ summary: '面試, 公司\n二' }))));
    const event = new ICAL.Event(root.getFirstSubcomponent('vevent') ?? undefined);
    expect([event.uid, event.sequence, event.summary, event.location]).toEqual([
      'ivw_one@onward',
      2,
      '面試, 公司\n二',
      entry.location,
    ]);
    expect([event.startDate.toUnixTime(), event.endDate.toUnixTime()]).toEqual([
      1_795_485_600, 1_795_489_200,
    ]);
  });

  it('gives a copy of some days its name', () => {
    const text = printCalendar({ ...file(), method: 'PUBLISH', name: 'Harbour Talent: interviews' });
    expect(text.split('\r\n')).toContain('X-WR-CALNAME:Harbour Talent: interviews');
  });
});
