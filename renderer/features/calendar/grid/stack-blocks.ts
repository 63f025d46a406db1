// Which blocks of a column stand side by side, and which wait behind "more" when there would be too many to read.
import { overlaps, type Interval } from '@shared/time/interval';

/** A block's minutes; a half-open span as everywhere. */
export interface StackSpan extends Interval {
  readonly key: string;
}

/** Where a block stands in the width of its column: `span` of `of` equal parts, from `at`. */
export interface StackPlace {
  readonly at: number;
  readonly span: number;
  readonly of: number;
  /** True where the column keeps room at its edge for "more". */
  readonly besideMore: boolean;
}

/** Blocks that found no room, as one: what opens their list. */
export interface StackedAway extends Interval {
  readonly keys: readonly string[];
}

export interface Stack {
  readonly places: ReadonlyMap<string, StackPlace>;
  readonly more: readonly StackedAway[];
}

interface Seat extends StackSpan {
  readonly at: number;
}

/** Spans that hang together by overlapping, in time order. */
function clustersOf(spans: readonly StackSpan[]): readonly (readonly StackSpan[])[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
  const clusters: StackSpan[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of ordered) {
    const open = clusters.at(-1);
    if (open && span.start < end) open.push(span);
    else clusters.push([span]);
    end = Math.max(end, span.end);
  }
  return clusters;
}

/** The first free seat from the left for each. */
function seat(cluster: readonly StackSpan[]): readonly Seat[] {
  const seats: Seat[] = [];
  for (const span of cluster) {
    const taken = new Set(seats.filter((other) => overlaps(other, span)).map(({ at }) => at));
    let at = 0;
    while (taken.has(at)) at += 1;
    seats.push({ ...span, at });
  }
  return seats;
}

/** How many parts to the right are free for the block to widen into. */
function spanOf(own: Seat, seats: readonly Seat[], of: number): number {
  const right = seats.filter((other) => other.at > own.at && overlaps(other, own)).map(({ at }) => at);
  return Math.min(of, ...right) - own.at;
}

function groupAway(seats: readonly Seat[]): readonly StackedAway[] {
  const groups: StackedAway[] = [];
  for (const { key, start, end } of seats) {
    const last = groups.at(-1);
    if (last && start < last.end) {
      groups[groups.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        keys: [...last.keys, key],
      };
    } else groups.push({ start, end, keys: [key] });
  }
  return groups;
}

/** Seats the spans of one column, at most `most` side by side; what would be the next waits behind "more". */
export function stackBlocks(spans: readonly StackSpan[], most: number): Stack {
  const places = new Map<string, StackPlace>();
  const more: StackedAway[] = [];
  for (const cluster of clustersOf(spans)) {
    const seats = seat(cluster);
    const shown = seats.filter(({ at }) => at < most);
    const away = seats.filter(({ at }) => at >= most);
    const of = Math.max(...shown.map(({ at }) => at)) + 1;
    for (const own of shown) {
      places.set(own.key, { at: own.at, span: spanOf(own, shown, of), of, besideMore: away.length > 0 });
    }
    more.push(...groupAway(away));
  }
  return { places, more };
}
