// Text of a calendar file into components. A broken line does not cost the rest of the file: what stands between the
// begin and the end of an event is then read event by event.
import ICAL from 'ical.js';

/** The calendars of a file, and what it began to say of events that cannot be read. */
export interface ParsedCalendar {
  readonly roots: readonly ICAL.Component[];
  readonly brokenLabels: readonly string[];
}

const longestLabel = 200;

/** The calendars in the text; null when nothing of it can be read. */
export function parseCalendar(text: string): ParsedCalendar | null {
  const whole = componentsIn(text);
  return whole ? { roots: whole, brokenLabels: [] } : salvage(text);
}

/** The components of a text, or null where the library gives up. It says so by plain errors of many kinds. */
function componentsIn(text: string): readonly ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    if (!Array.isArray(parsed)) return null;
    // One calendar comes as itself (its name first), several as a list of them.
    const calendars: readonly unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return calendars.flatMap((calendar) => (Array.isArray(calendar) ? [new ICAL.Component(calendar)] : []));
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

const wrapped = (block: string): string => `BEGIN:VCALENDAR\r\n${block.trim()}\r\nEND:VCALENDAR`;

/** What stands between `BEGIN:name` and the next `END:name`; a block without an end is null. */
function blocksOf(text: string, name: string): readonly (readonly [block: string | null, rest: string])[] {
  const [, ...parts] = text.split(new RegExp(`^BEGIN:${name}[ \\t]*\\r?$`, 'imu'));
  const end = new RegExp(`^END:${name}[ \\t]*\\r?$`, 'imu');
  return parts.map((part) => {
    const found = end.exec(part);
    return [found ? `BEGIN:${name}${part.slice(0, found.index)}END:${name}` : null, part];
  });
}

function labelIn(part: string): string {
  return (/^SUMMARY[^:\r\n]*:([^\r\n]*)/imu.exec(part)?.[1] ?? '').slice(0, longestLabel).trim();
}

function salvage(text: string): ParsedCalendar | null {
  const events = blocksOf(text, 'VEVENT');
  const zones = blocksOf(text, 'VTIMEZONE');
  const brokenLabels: string[] = [];
  const roots = [...zones, ...events].flatMap(([block, part], index) => {
    const components = block === null ? null : componentsIn(wrapped(block));
    if (components === null && index >= zones.length) brokenLabels.push(labelIn(part));
    return components ?? [];
  });
  return events.length === 0 ? null : { roots, brokenLabels };
}
