import type { SearchTerm } from '@shared/domain/candidate/search/search-query';
import type { PackedPeople } from './packed-people';

/** Neighbouring keys that a term may be found by, all as far from what was asked. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
  /** What all of them begin with. */
  readonly begun: string;
}

/** Stands after every key that begins with what is before it. */
const afterAll = '\uffff';

// Plain arguments on purpose: this runs some twenty times for every lookup of a keystroke.
function isBefore(text: string, start: number, end: number, wanted: string): boolean {
  const length = Math.min(end - start, wanted.length);
  for (let at = 0; at < length; at += 1) {
    const difference = text.charCodeAt(start + at) - wanted.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return end - start < wanted.length;
}

/** The first key from `low` on that is not before `wanted`, in the order of code units. */
function firstNotBefore({ text, starts }: PackedPeople, wanted: string, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(text, starts[middle] ?? 0, starts[middle + 1] ?? 0, wanted)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many owners the keys have, each counted for every key. */
export const ownersIn = ({ firsts }: PackedPeople, { from, to }: KeyRange): number =>
  (firsts[to] ?? 0) - (firsts[from] ?? 0);

/** The keys of a term, the nearest first; empty ranges are left out. */
export function rangesOf(pack: PackedPeople, term: SearchTerm): readonly KeyRange[] {
  const ranges: KeyRange[] = [];
  for (const { key, exact, begun } of term) {
    const from = firstNotBefore(pack, key, 0);
    const end = pack.starts[from + 1] ?? 0;
    const start = pack.starts[from] ?? 0;
    if (end - start < key.length || !pack.text.startsWith(key, start)) continue;
    const to = firstNotBefore(pack, key + afterAll, from);
    const second = end - start === key.length ? from + 1 : from;
    if (second > from) ranges.push({ from, to: second, distance: exact, begun: key });
    if (to > second) ranges.push({ from: second, to, distance: begun, begun: key });
  }
  return ranges.sort((a, b) => a.distance - b.distance);
}

/** How near a term is found in the keys of a slot; undefined when it is not. `ranges` nearest first. */
export function nearestOf(
  { own, ownFirsts }: PackedPeople,
  slot: number,
  ranges: readonly KeyRange[],
): number | undefined {
  const first = ownFirsts[slot] ?? 0;
  const last = ownFirsts[slot + 1] ?? 0;
  for (const { from, to, distance } of ranges) {
    let low = first;
    let high = last;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((own[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    if (low < last && (own[low] ?? 0) < to) return distance;
  }
  return undefined;
}
