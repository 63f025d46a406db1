// The hours in which a client receives candidates: as they are typed, and as one line that says them.
import { z } from 'zod';
import { dateOfEpochDay, epochDay, localDate, type LocalDate } from '@shared/time/local-date';
import { officeHours, type OfficeHours, type OpenSpan } from '@shared/time/working-time';

/** Weekdays as a Hong Kong office counts them: Monday first, Sunday last. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;
/** 0 is Sunday. */
export type WeekDay = (typeof weekOrder)[number];

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

/** Neighbouring weekdays with the same hours; closed ones are left out. */
export interface HoursGroup {
  readonly first: WeekDay;
  readonly last: WeekDay;
  readonly spans: readonly OpenSpan[];
}

/** The week in as few groups as possible, from Monday on. */
export function groupHours(hours: OfficeHours): readonly HoursGroup[] {
  const groups: HoursGroup[] = [];
  let before: WeekDay | null = null;
  for (const day of weekOrder) {
    const spans = hours[day];
    const last = groups.at(-1);
    if (spans.length > 0) {
      const isSame = last !== undefined && last.last === before && sameSpans(last.spans, spans);
      if (isSame) groups[groups.length - 1] = { ...last, last: day };
      else groups.push({ first: day, last: day, spans });
    }
    before = day;
  }
  return groups;
}

const sameSpans = (a: readonly OpenSpan[], b: readonly OpenSpan[]): boolean =>
  a.length === b.length && a.every(({ from, to }, at) => b[at]?.from === from && b[at].to === to);

const someSunday = epochDay(localDate.parse('2023-01-01'));

/** Some date of the weekday, for writing its name. */
export const dateOfWeekday = (day: WeekDay): LocalDate => dateOfEpochDay(someSunday + day);
