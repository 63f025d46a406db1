// Which days a view shows, and how the grid's wall-clock texts read. The grid runs without a zone: it is given and gives
// back the office's wall clock, so that it looks the same on every computer.
import { formatMinute } from '@shared/time/format';
import {
  addDays,
  addMonths,
  civilOf,
  daysBetween,
  isLocalDate,
  localDateOf,
  minutesPerDay,
  startOfWeek,
  type LocalDate,
} from '@shared/time/local-date';
import type { PlannedTime } from '@shared/time/planned-time';

export const calendarViews = ['day', 'week', 'month', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** The grid's own names of the views. */
export const gridViews: Readonly<Record<CalendarView, string>> = {
  day: 'timeGridDay',
  week: 'timeGridWeek',
  month: 'dayGridMonth',
  list: 'listWeek',
};

const daysPerWeek = 7;
/** The month's grid always has six weeks at most. */
const monthGridDays = 42;

/** The days on screen, `to` not included. */
export interface ShownDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a view shows around a date. */
export function shownDays(view: CalendarView, date: LocalDate): ShownDays {
  if (view === 'day') return { from: date, to: addDays(date, 1) };
  if (view !== 'month') return { from: startOfWeek(date), to: addDays(startOfWeek(date), daysPerWeek) };
  const { year, month } = civilOf(date);
  const from = startOfWeek(localDateOf({ year, month, day: 1 }));
  return { from, to: addDays(from, monthGridDays) };
}

/** The date one step earlier or later. */
export function stepDate(view: CalendarView, date: LocalDate, steps: 1 | -1): LocalDate {
  if (view === 'month') return addMonths(date, steps);
  return addDays(date, steps * (view === 'day' ? 1 : daysPerWeek));
}

/** `2026-11-23T10:00:00`; minutes may run past the day. */
export function wallText(date: LocalDate, minute: number): string {
  const days = Math.floor(minute / minutesPerDay);
  return `${addDays(date, days)}T${formatMinute(minute - days * minutesPerDay)}:00`;
}

const minutesPerHour = 60;
const wallPattern = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/;

/** Reads back what the grid says; null for a text that is none of its own. */
export function readWall(text: string): Pick<PlannedTime, 'date' | 'startMinute'> | null {
  const match = wallPattern.exec(text);
  const date = match?.[1] ?? '';
  if (!isLocalDate(date)) return null;
  return { date, startMinute: Number(match?.[2] ?? 0) * minutesPerHour + Number(match?.[3] ?? 0) };
}

/** Minutes from one wall time to another; null when one cannot be read. */
export function wallMinutes(from: string, to: string): number | null {
  const [start, end] = [readWall(from), readWall(to)];
  if (!start || !end) return null;
  return daysBetween(start.date, end.date) * minutesPerDay + end.startMinute - start.startMinute;
}

/** Start and end of an appointment as the grid takes them. */
export const wallSpan = ({ date, startMinute, durationMinutes }: PlannedTime) => ({
  start: wallText(date, startMinute),
  end: wallText(date, startMinute + durationMinutes),
});
