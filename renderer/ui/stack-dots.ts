/** Where one dot stands: along the line in its unit, and how many stand under it. */
export interface StackedDot {
  readonly at: number;
  readonly under: number;
}

/** Steps of the scale, the first that fits is taken; a year and more goes by years. */
const steps = [7, 14, 28, 91, 182, 365];
const marksWanted = 6;
const shortestScale = 4;

/** The scale under a strip: from 0 in even steps to at least the largest value, never shorter than four steps. */
export function scaleFor(values: readonly number[]): readonly number[] {
  const largest = Math.max(0, ...values);
  const step = steps.find((days) => largest / days <= marksWanted) ?? steps.at(-1) ?? 1;
  const count = Math.max(shortestScale, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, mark) => mark * step);
}

/** Dots that would lie over one another are stood on each other: `cells` places along the scale. */
export function stackDots(values: readonly number[], end: number, cells: number): readonly StackedDot[] {
  const stacked = new Map<number, number>();
  const width = end <= cells ? 1 : end / cells;
  return values.map((value) => {
    const cell = Math.floor(value / width);
    const under = stacked.get(cell) ?? 0;
    stacked.set(cell, under + 1);
    return { at: cell * width, under };
  });
}
