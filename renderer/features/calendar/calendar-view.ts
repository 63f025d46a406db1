// The views of the calendar and which days each shows.
import {
  addDays,
  addMonths,
  civilOf,
  localDateOf,
  startOfWeek,
  type LocalDate,
} from '@shared/time/local-date';

export const calendarViews = ['day', 'week', 'month', 'list', 'lanes'] as const;
export type CalendarView = (typeof calendarViews)[number];

const daysPerWeek = 7;
/** The month's grid always has six weeks at most. */
const monthGridDays = 42;

/** The days on screen, `to` not included. */
export interface ShownDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const isOneDay = (view: CalendarView): boolean => view === 'day' || view === 'lanes';

/** What a view shows around a date. */
export function shownDays(view: CalendarView, date: LocalDate): ShownDays {
  if (isOneDay(view)) return { from: date, to: addDays(date, 1) };
  if (view !== 'month') return { from: startOfWeek(date), to: addDays(startOfWeek(date), daysPerWeek) };
  const { year, month } = civilOf(date);
  const from = startOfWeek(localDateOf({ year, month, day: 1 }));
  return { from, to: addDays(from, monthGridDays) };
}

/** The six weeks in which a month stands, each from Monday. */
export function monthWeeks(date: LocalDate): readonly (readonly LocalDate[])[] {
  const { from } = shownDays('month', date);
  return Array.from({ length: monthGridDays / daysPerWeek }, (_, week) =>
    Array.from({ length: daysPerWeek }, (__, day) => addDays(from, week * daysPerWeek + day)),
  );
}

/** The date one step earlier or later. */
export function stepDate(view: CalendarView, date: LocalDate, steps: 1 | -1): LocalDate {
  if (view === 'month') return addMonths(date, steps);
  return addDays(date, steps * (isOneDay(view) ? 1 : daysPerWeek));
}
