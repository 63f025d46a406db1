// The strip of the day: which hours it shows, and where on it a minute stands.
import type { HitHours } from '@shared/domain/interview/weather-hours';
import { overlaps } from '@shared/time/interval';
import { minutesPerDay } from '@shared/time/local-date';

const minutesPerHour = 60;
/** Edges are dragged in quarters of an hour; typed hours may be any minute. */
export const edgeStep = 15;
/** What is shown at least: a usual working day. */
const usual = { from: 9 * minutesPerHour, to: 18 * minutesPerHour };
const mostLabels = 12;

/** The minutes of the day at the two ends of the strip, on the hour. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A span on the strip, in minutes of the day. */
export interface Bar {
  readonly start: number;
  readonly end: number;
}

/** Wide enough for a working day, for every bar and for the hours hit. */
export function scaleOf(bars: readonly Bar[], hours: Pick<HitHours, 'from' | 'to'> | null): Scale {
  const starts = [usual.from, ...bars.map(({ start }) => start), ...(hours ? [hours.from] : [])];
  const ends = [usual.to, ...bars.map(({ end }) => end), ...(hours ? [hours.to] : [])];
  return {
    from: Math.max(0, Math.floor(Math.min(...starts) / minutesPerHour) * minutesPerHour),
    to: Math.min(minutesPerDay, Math.ceil(Math.max(...ends) / minutesPerHour) * minutesPerHour),
  };
}

/** Where a minute stands, in percent of the strip's width; minutes outside stand at its ends. */
export const percentOf = (minute: number, { from, to }: Scale): number =>
  (Math.min(Math.max(minute, from), to) - from) * (100 / (to - from));

/** The quarter of an hour nearest to a place on the strip, given as a share of its width. */
export const minuteAtShare = (share: number, { from, to }: Scale): number =>
  Math.min(to, Math.max(from, Math.round((from + share * (to - from)) / edgeStep) * edgeStep));

/** The hours that are written above the strip; every second one where they would crowd. */
export function labelledHours({ from, to }: Scale): readonly number[] {
  const every = (to - from) / minutesPerHour > mostLabels ? 2 * minutesPerHour : minutesPerHour;
  const count = Math.floor((to - from) / every) + 1;
  return Array.from({ length: count }, (_, index) => from + index * every);
}

/** The line of each bar, from 0, so that those of the same time stand one under the other. */
export function linesOf(bars: readonly Bar[]): readonly number[] {
  const lines: Bar[][] = [];
  return bars.map((bar) => {
    const free = lines.findIndex((line) => !line.some((other) => overlaps(other, bar)));
    const at = free < 0 ? lines.length : free;
    (lines[at] ??= []).push(bar);
    return at;
  });
}
