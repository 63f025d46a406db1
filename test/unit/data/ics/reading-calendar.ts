// Calendar files read for the window around Monday 23 November 2026 at an office in Hong Kong.
import { readFileSync } from 'node:fs';
import { busyRowsOf, busyWindow, type BusyReading } from '@shared/interchange/ics/busy-rows';
import type { CalendarRefusal } from '@shared/interchange/ics/found-event';
import type { Result } from '@shared/kernel/result';
import type { LocalDate } from '@shared/time/local-date';
import { readCalendar } from '@data/ics/read-calendar';
import { zoneRules } from '@data/zone-rules';
import { inProject } from '../../../../electron/scripts/project.mjs';

export const window = busyWindow('2026-11-23' as LocalDate, { zone: 'Asia/Hong_Kong', zoneRules });

/** What becomes of a file's bytes or text. */
export function readBusy(
  content: string | Uint8Array,
  options: { readonly allDay: boolean } = { allDay: true },
): Result<BusyReading, CalendarRefusal> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const found = readCalendar({ name: 'calendar.ics', bytes }, window);
  return found.ok ? { ok: true, value: busyRowsOf(found.value.events, window, options) } : found;
}

/** The reading of a file that must be readable. */
export function readingOf(content: string | Uint8Array, options?: { readonly allDay: boolean }): BusyReading {
  const read = readBusy(content, options);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** A calendar with these lines in it. */
export const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** One event with these lines. */
export const eventOf = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'UID:one',
  ...lines,
  'END:VEVENT',
];

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(inProject('test', 'fixtures', 'ics', name)));
