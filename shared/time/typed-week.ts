// A week of opening hours as a person types it: its days may still contradict themselves.
import { z } from 'zod';
import { officeHours, type OfficeHours, type OpenSpan } from './working-time';

/** Weekdays as a Hong Kong office counts them: Monday first, Sunday last. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;
/** 0 is Sunday. */
export type Weekday = (typeof weekOrder)[number];

const minute = z.int().nullable();
/** One day as it is typed, in minutes after midnight; a break is the gap between two spans, null where none is typed. */
export const typedDay = z.object({
  open: z.boolean(),
  from: minute,
  to: minute,
  breakFrom: minute,
  breakTo: minute,
});
/** See {@link typedDay}. */
export type TypedDay = z.infer<typeof typedDay>;

/** A week as it is typed; kept as a draft, so that its days may still contradict themselves. */
export const typedWeek = z.object({
  0: typedDay,
  1: typedDay,
  2: typedDay,
  3: typedDay,
  4: typedDay,
  5: typedDay,
  6: typedDay,
});
/** See {@link typedWeek}. */
export type TypedWeek = z.infer<typeof typedWeek>;

const usualFrom = 540;
const usualTo = 1080;

function typedOf(spans: readonly OpenSpan[]): TypedDay {
  const [first, second] = spans;
  const last = spans.at(-1);
  return {
    open: first !== undefined,
    from: first?.from ?? usualFrom,
    to: last?.to ?? usualTo,
    breakFrom: second && first ? first.to : null,
    breakTo: second?.from ?? null,
  };
}

/** Hours as a form. */
export const weekOf = (hours: OfficeHours): TypedWeek => ({
  0: typedOf(hours[0]),
  1: typedOf(hours[1]),
  2: typedOf(hours[2]),
  3: typedOf(hours[3]),
  4: typedOf(hours[4]),
  5: typedOf(hours[5]),
  6: typedOf(hours[6]),
});

/** The open spans of a typed day; null while its times do not follow each other. */
export function spansOf({ open, from, to, breakFrom, breakTo }: TypedDay): OpenSpan[] | null {
  if (!open) return [];
  if (from === null || to === null || from >= to) return null;
  if (breakFrom === null && breakTo === null) return [{ from, to }];
  if (breakFrom === null || breakTo === null) return null;
  const isInside = from < breakFrom && breakFrom < breakTo && breakTo < to;
  if (!isInside) return null;
  return [
    { from, to: breakFrom },
    { from: breakTo, to },
  ];
}

/** The hours of the typed week; null while a day cannot be read, or none is open. */
export function hoursOfWeek(week: TypedWeek): OfficeHours | null {
  const read = officeHours.safeParse(
    Object.fromEntries(weekOrder.map((day) => [day, spansOf(week[day])] as const)),
  );
  return read.success ? read.data : null;
}
