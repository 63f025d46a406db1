import type { OfficeHours, OpenSpan } from '@shared/time/working-time';

/** Weekdays as a Hong Kong office counts them: Monday first, Sunday last. */
export const weekdayOrder = [1, 2, 3, 4, 5, 6, 0] as const;
/** 0 is Sunday. */
export type Weekday = (typeof weekdayOrder)[number];

/** The hours of one day as they are typed, in minutes after midnight; lunch is the gap between two open spans. */
export interface DayHours {
  readonly open: boolean;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly lunchFrom: number | undefined;
  readonly lunchTo: number | undefined;
}

/** A week as it is typed. */
export type WeekHours = Readonly<Record<Weekday, DayHours>>;

const usualFrom = 540;
const usualTo = 1080;

function dayOf(spans: readonly OpenSpan[]): DayHours {
  const [first, second] = spans;
  const last = spans.at(-1);
  return {
    open: first !== undefined,
    from: first?.from ?? usualFrom,
    to: last?.to ?? usualTo,
    lunchFrom: second && first?.to,
    lunchTo: second?.from,
  };
}

/** The office's hours as a form. */
export const weekOf = (hours: OfficeHours): WeekHours => ({
  0: dayOf(hours[0]),
  1: dayOf(hours[1]),
  2: dayOf(hours[2]),
  3: dayOf(hours[3]),
  4: dayOf(hours[4]),
  5: dayOf(hours[5]),
  6: dayOf(hours[6]),
});

const hasNoLunch = ({ lunchFrom, lunchTo }: DayHours): boolean =>
  lunchFrom === undefined && lunchTo === undefined;

/** The open spans of a day, or null while what is typed is no day: an end before its beginning, lunch outside. */
export function spansOf(day: DayHours): OpenSpan[] | null {
  const { open, from, to, lunchFrom, lunchTo } = day;
  if (!open) return [];
  if (from === undefined || to === undefined || from >= to) return null;
  if (hasNoLunch(day)) return [{ from, to }];
  if (lunchFrom === undefined || lunchTo === undefined) return null;
  const inside = from < lunchFrom && lunchFrom < lunchTo && lunchTo < to;
  return inside
    ? [
        { from, to: lunchFrom },
        { from: lunchTo, to },
      ]
    : null;
}

/** The hours of the typed week, or null while a day cannot be read. */
export function hoursOf(week: WeekHours): OfficeHours | null {
  const spans = weekdayOrder.map((day) => [day, spansOf(week[day])] as const);
  const of = (weekday: Weekday): OpenSpan[] => spans.find(([day]) => day === weekday)?.[1] ?? [];
  if (spans.some(([, found]) => found === null)) return null;
  return { 0: of(0), 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5), 6: of(6) };
}
