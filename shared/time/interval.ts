/** A half-open span of time `[start, end)` in minutes since 1970-01-01T00:00Z. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** THE overlap function. Touching spans do not overlap, and a span of no length overlaps nothing. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** The same minutes as few spans as possible, in order; spans of no length vanish, touching ones join. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const ordered = intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const merged: Interval[] = [];
  for (const interval of ordered) {
    const last = merged.at(-1);
    if (last !== undefined && interval.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    } else {
      merged.push({ start: interval.start, end: interval.end });
    }
  }
  return merged;
}

/** What is left of `from` without the minutes of `taken`; merged and in order. */
export function subtractIntervals(from: readonly Interval[], taken: readonly Interval[]): Interval[] {
  const holes = mergeIntervals(taken);
  return mergeIntervals(from).flatMap((interval) => cutHoles(interval, holes));
}

function cutHoles(interval: Interval, holes: readonly Interval[]): Interval[] {
  const pieces: Interval[] = [];
  let start = interval.start;
  for (const hole of holes) {
    if (!overlaps(hole, { start, end: interval.end })) continue;
    if (hole.start > start) pieces.push({ start, end: hole.start });
    start = hole.end;
  }
  if (start < interval.end) pieces.push({ start, end: interval.end });
  return pieces;
}

/** Minutes from the end of the earlier span to the start of the later; 0 when they touch or overlap. */
export const gapBetween = (a: Interval, b: Interval): number =>
  Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
