// The files of one import as calendars: which source each belongs to, what becomes busy time, and what changes by it.
import { shortTextLimit } from '@shared/domain/record';
import type { BusyTime } from '@shared/domain/office/busy-time';
import {
  busyRowsOf,
  maxBusyRows,
  type BusyReading,
  type BusyWindow,
} from '@shared/interchange/ics/busy-rows';
import type { CalendarRefusal, FoundCalendar, FoundEvent } from '@shared/interchange/ics/found-event';
import { busyChanges, type BusyChanges } from '@shared/interchange/ics/replace-busy';
import type { Result } from '@shared/kernel/result';
import type { BusyPlan } from '@data/ics/write-busy';

/** A file that was chosen and read. */
export interface BusyFile {
  readonly name: string;
  readonly content: Result<FoundCalendar, CalendarRefusal>;
}

/** A calendar by its name, from one file or several. */
export interface BusyCalendar {
  readonly source: string;
  readonly reading: BusyReading;
  readonly changes: BusyChanges;
}

/** Everything a preview shows. */
export interface BusyPreview {
  readonly calendars: readonly BusyCalendar[];
  readonly events: number;
  readonly taken: number;
  readonly times: number;
  readonly added: number;
  readonly kept: number;
  readonly cleared: number;
  readonly overfull: boolean;
}

const ending = /\.[a-z0-9]{1,5}$/iu;
/** What a browser adds when it downloads a file of the same name again. */
const copyMark = /\s*\(\d+\)$/u;

/** What a file brings in is kept under: its calendar's name, else the file's own without the marks of a second copy. */
export function sourceOf(fileName: string, calendarName: string): string {
  const stem = fileName.replace(ending, '').replace(copyMark, '').trim();
  return (calendarName || stem || fileName).slice(0, shortTextLimit);
}

/** The events of the readable files by source, in the order of the files. */
export function eventsBySource(files: readonly BusyFile[]): ReadonlyMap<string, readonly FoundEvent[]> {
  const bySource = new Map<string, readonly FoundEvent[]>();
  for (const { name, content } of files) {
    if (!content.ok) continue;
    const source = sourceOf(name, content.value.name);
    bySource.set(source, [...(bySource.get(source) ?? []), ...content.value.events]);
  }
  return bySource;
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

/** What the files bring in, beside what their sources brought in before. */
export function busyPreview(
  files: readonly BusyFile[],
  facts: {
    readonly window: BusyWindow;
    readonly allDay: boolean;
    readonly standing: ReadonlyMap<string, readonly BusyTime[]>;
  },
): BusyPreview {
  const calendars = [...eventsBySource(files)].map(([source, events]): BusyCalendar => {
    const reading = busyRowsOf(events, facts.window, { allDay: facts.allDay });
    return { source, reading, changes: busyChanges(facts.standing.get(source) ?? [], reading.rows) };
  });
  const taken = sum(calendars, ({ reading }) => reading.taken);
  const times = sum(calendars, ({ reading }) => reading.rows.length);
  return {
    calendars,
    taken,
    times,
    events: taken + sum(calendars, ({ reading }) => reading.leftOut.length),
    added: sum(calendars, ({ changes }) => changes.added.length),
    kept: sum(calendars, ({ changes }) => changes.kept),
    cleared: sum(calendars, ({ changes }) => changes.clearedIds.length),
    overfull: times > maxBusyRows,
  };
}

/** What the import writes; sources that change nothing are left out. */
export const plansOf = (preview: BusyPreview, recruiterId: string): readonly BusyPlan[] =>
  preview.calendars
    .filter(({ changes }) => changes.added.length + changes.clearedIds.length > 0)
    .map(({ source, changes }) => ({ recruiterId, source, changes }));
