// The government publishes its general holidays ("1823") as a list of `{id, name, date}`, as the same calendar written
// in JSON, and as .ics, one file per language. All three come down to the same entries; nothing is judged here but that.
import { accept, refuse, type Result } from '../../kernel/result';
import { lineOf, listOf, objectOf } from '../loose-values';
import { readJson } from '../read-json';
import type { HolidayRefusal } from './holiday-refusal';

/** One line of a file, as it stands there. */
export interface HolidayEntry {
  readonly date: string;
  readonly name: string;
  /** `20270101@1823.gov.hk` in the published files; empty where a file gives none. */
  readonly id: string;
}

/** What a file holds, and the calendar's own name where it has one. */
export interface HolidayEntries {
  readonly title: string;
  readonly entries: readonly HolidayEntry[];
}

const notAList = { kind: 'not-holiday-list' } as const;

/** The entries of a file's text, whichever of the three forms it has. */
export function readHolidayEntries(text: string): Result<HolidayEntries, HolidayRefusal> {
  if (text.trim() === '') return refuse({ kind: 'empty-file' });
  const found = /^\s*BEGIN:VCALENDAR/i.test(text) ? entriesOfCalendar(text) : entriesOfJson(text);
  return found && found.entries.length > 0 ? accept(found) : refuse(notAList);
}

function entriesOfJson(text: string): HolidayEntries | null {
  const parsed = readJson(text);
  if (!parsed.ok) return null;
  const calendar = listOf(objectOf(parsed.value)['vcalendar'])[0];
  if (calendar !== undefined) return entriesOfJsonCalendar(calendar);
  const rows = listOf(parsed.value).map(objectOf);
  if (!rows.every(({ date, name }) => typeof date === 'string' && typeof name === 'string')) return null;
  const entries = rows.map(({ date, name, id }) => ({
    date: lineOf(date),
    name: lineOf(name),
    id: lineOf(id),
  }));
  return { title: '', entries };
}

function entriesOfJsonCalendar(calendar: unknown): HolidayEntries {
  const events = listOf(objectOf(calendar)['vevent']).map(objectOf);
  const entries = events.map((event) => ({
    date: dashed(lineOf(listOf(event['dtstart'])[0])),
    name: lineOf(event['summary']),
    id: lineOf(event['uid']),
  }));
  return { title: lineOf(objectOf(calendar)['x-wr-calname']), entries };
}

interface Line {
  readonly name: string;
  readonly value: string;
}

/** Lines of an .ics file, folded ones joined, parameters dropped: a date here is a date whatever they say. */
function linesOf(text: string): readonly Line[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return unfolded.flatMap((line) => {
    const [, name, value] = /^([A-Za-z-]+)(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name: name.toUpperCase(), value }];
  });
}

function entriesOfCalendar(text: string): HolidayEntries {
  let title = '';
  const entries: HolidayEntry[] = [];
  let open: Record<string, string> | null = null;
  for (const { name, value } of linesOf(text)) {
    if (name === 'BEGIN' && value === 'VEVENT') open = {};
    else if (name === 'END' && value === 'VEVENT' && open) {
      entries.push(eventOf(open));
      open = null;
    } else if (open) open[name] = value;
    else if (name === 'X-WR-CALNAME') title = unescaped(value);
  }
  return { title, entries };
}

const eventOf = (event: Readonly<Record<string, string>>): HolidayEntry => ({
  date: dashed(event['DTSTART'] ?? ''),
  name: lineOf(unescaped(event['SUMMARY'] ?? '')),
  id: event['UID'] ?? '',
});

/** `20270101` → `2027-01-01`; everything else stays, to be refused with its own words. */
const dashed = (text: string): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
const unescaped = (text: string): string => text.replace(/\\([,;\\])/g, '$1').replace(/\\n/gi, ' ');
