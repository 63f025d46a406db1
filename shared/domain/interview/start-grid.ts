// The quarter hours of some days, each with the kinds of clashes an appointment would meet that starts on it. A span
// that is taken is painted over the starts it stands in the way of; no start is compared with anything.
import { epochMinute } from '../../time/instant';
import { datesBetween, addDays, minutesPerDay, type LocalDate } from '../../time/local-date';
import type { ZoneRules } from '../../time/ports';
import { clashKind, type ClashKind } from './clash';

/** Starts are offered on the quarter hour. */
export const stepMinutes = 15;
/** Starts of one day. */
export const stepsPerDay = minutesPerDay / stepMinutes;

const bitOf = Object.fromEntries(clashKind.options.map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<ClashKind, number>
>;

/** The kinds of a start as one number; see {@link kindsOfMask}. */
export const maskOf = (kinds: readonly ClashKind[]): number =>
  kinds.reduce((mask, kind) => mask | bitOf[kind], 0);

/** The kinds a number stands for, in the order of `clashKind`. */
export const kindsOfMask = (mask: number): readonly ClashKind[] =>
  mask === 0 ? [] : clashKind.options.filter((kind) => (mask & bitOf[kind]) !== 0);

/** Days of a grid: where each begins, and whether its clock runs evenly. */
export interface GridDays {
  readonly dates: readonly LocalDate[];
  /** Epoch minute of each date's local midnight, and of the midnight after the last. */
  readonly midnights: readonly number[];
  /** True when none of the days changes its clock: the grid is then one even line of quarter hours. */
  readonly isEven: boolean;
}

/** The days from `from` on. */
export function gridDays(
  from: LocalDate,
  count: number,
  { zone, zoneRules }: { readonly zone: string; readonly zoneRules: ZoneRules },
): GridDays {
  const dates = datesBetween(from, addDays(from, count - 1));
  const midnight = (date: LocalDate): number => epochMinute(zoneRules.toInstant(date, 0, zone));
  const midnights = [...dates, addDays(from, Math.max(0, count))].map(midnight);
  const isEven = midnights.every((at, day) => at === (midnights[0] ?? 0) + day * minutesPerDay);
  return { dates, midnights, isEven };
}

/** A day of 24 hours: wall clock and time that passes agree on it. */
export const isEvenDay = ({ midnights }: GridDays, day: number): boolean =>
  (midnights[day + 1] ?? 0) - (midnights[day] ?? 0) === minutesPerDay;

/** One mask per start, day after day. */
export type StartMasks = Uint16Array;

/** A grid without a clash. */
export const emptyMasks = ({ dates }: GridDays): StartMasks => new Uint16Array(dates.length * stepsPerDay);

/** What painting needs to know of the grid it paints on. */
export interface Canvas {
  readonly days: GridDays;
  readonly masks: StartMasks;
}

function addBit(masks: StartMasks, bit: number, first: number, last: number): void {
  const end = Math.min(last, masks.length - 1);
  for (let at = Math.max(0, first); at <= end; at += 1) masks[at] = (masks[at] ?? 0) | bit;
}

/** Adds a kind to every start from minute `from` to minute `to`, both included, counted since 1970. */
export function paintMinutes({ days, masks }: Canvas, kind: ClashKind, from: number, to: number): void {
  const bit = bitOf[kind];
  const origin = days.midnights[0] ?? 0;
  if (days.isEven) {
    addBit(masks, bit, Math.ceil((from - origin) / stepMinutes), Math.floor((to - origin) / stepMinutes));
    return;
  }
  for (const [day, midnight] of days.midnights.slice(0, days.dates.length).entries()) {
    const first = Math.max(0, Math.ceil((from - midnight) / stepMinutes));
    const last = Math.min(stepsPerDay - 1, Math.floor((to - midnight) / stepMinutes));
    if (first <= last) addBit(masks, bit, day * stepsPerDay + first, day * stepsPerDay + last);
  }
}

/** Adds a kind to every start of one day. */
export const paintDay = ({ masks }: Pick<Canvas, 'masks'>, kind: ClashKind, day: number): void => {
  addBit(masks, bitOf[kind], day * stepsPerDay, (day + 1) * stepsPerDay - 1);
};

/** Takes a kind away from the starts of one day between two minutes of the day, both included. */
export function clearOnDay(
  { masks }: Pick<Canvas, 'masks'>,
  kind: ClashKind,
  { day, from, to }: { readonly day: number; readonly from: number; readonly to: number },
): void {
  const keep = ~bitOf[kind];
  const first = Math.max(0, Math.ceil(from / stepMinutes));
  const last = Math.min(stepsPerDay - 1, Math.floor(to / stepMinutes));
  for (let at = day * stepsPerDay + first; at <= day * stepsPerDay + last; at += 1)
    masks[at] = (masks[at] ?? 0) & keep;
}
