// One question to the packed keys. Each term narrows those found by the rarer ones before it.
import type { SearchReading, SearchTerm } from '@shared/domain/candidate/search/search-query';
import type { PackedPeople } from './packed-people';

/** People of neighbouring keys, all as far from what was asked. */
interface Slice {
  readonly from: number;
  readonly to: number;
  readonly distance: number;
}

/** Stands after every key that begins with what is before it. */
const afterAll = '\uffff';

/** The first key that is not before `wanted`, in the order of code units. */
function firstNotBefore({ text, starts }: PackedPeople, wanted: string): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(text, starts[middle] ?? 0, starts[middle + 1] ?? 0, wanted)) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Four plain arguments on purpose: this runs some twenty times for every lookup of a keystroke.
function isBefore(text: string, start: number, end: number, wanted: string): boolean {
  const length = Math.min(end - start, wanted.length);
  for (let at = 0; at < length; at += 1) {
    const difference = text.charCodeAt(start + at) - wanted.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return end - start < wanted.length;
}

function slicesOf(pack: PackedPeople, term: SearchTerm): readonly Slice[] {
  return term.flatMap(({ key, exact, begun }) => {
    const from = firstNotBefore(pack, key);
    const to = firstNotBefore(pack, key + afterAll);
    if (from === to) return [];
    const isWhole = (pack.starts[from + 1] ?? 0) - (pack.starts[from] ?? 0) === key.length;
    const [first = 0, second = 0, last = 0] = [from, from + (isWhole ? 1 : 0), to].map(
      (at) => pack.firsts[at] ?? 0,
    );
    return [
      { from: first, to: second, distance: exact },
      { from: second, to: last, distance: begun },
    ];
  });
}

const sizeOf = (slices: readonly Slice[]): number =>
  slices.reduce((size, { from, to }) => size + to - from, 0);

/** Room for counting, as large as the book and used again at every keystroke: nothing is made for a hit. */
class Marks {
  readonly found: Uint32Array;
  readonly #step: Uint32Array;
  readonly #before: Uint16Array;
  readonly #nearest: Uint16Array;
  #first = 1;
  #current = 0;

  constructor(size: number) {
    this.found = new Uint32Array(size);
    this.#step = new Uint32Array(size);
    this.#before = new Uint16Array(size);
    this.#nearest = new Uint16Array(size);
  }

  /** Forgets who was found. */
  start(): void {
    this.#first = this.#current + 1;
  }

  /** Finds who is in the slices and was in those of every earlier step; answers how many, who stand in `found`. */
  narrow(owners: Uint32Array, slices: readonly Slice[]): number {
    this.#current += 1;
    const isFirst = this.#current === this.#first;
    let count = 0;
    for (const { from, to, distance } of slices) {
      for (let at = from; at < to; at += 1) {
        const slot = owners[at] ?? 0;
        if (!this.#isNew(slot, distance, isFirst)) continue;
        this.found[count] = slot;
        count += 1;
      }
    }
    return count;
  }

  #isNew(slot: number, distance: number, isFirst: boolean): boolean {
    const step = this.#step[slot] ?? 0;
    if (step === this.#current) {
      this.#nearest[slot] = Math.min(distance, this.#nearest[slot] ?? 0);
      return false;
    }
    if (!isFirst && step !== this.#current - 1) return false;
    this.#before[slot] = isFirst ? 0 : this.distance(slot);
    this.#nearest[slot] = distance;
    this.#step[slot] = this.#current;
    return true;
  }

  /** Distance of somebody who is in `found`. */
  distance(slot: number): number {
    return (this.#before[slot] ?? 0) + (this.#nearest[slot] ?? 0);
  }
}

const marksOf = new WeakMap<PackedPeople, Marks>();

function marksFor(pack: PackedPeople): Marks {
  const known = marksOf.get(pack);
  if (known) return known;
  const marks = new Marks(pack.ids.length);
  marksOf.set(pack, marks);
  return marks;
}

/** Who was found: distance and place in the order of names in one number each, ascending; and how many there are. */
export interface PackedHits {
  readonly places: Float64Array;
  readonly count: number;
}

/** One more step of distance weighs more than any place in the order of names. */
export const distanceSpan = 2 ** 24;

/** Keeps the smallest: a sorted short list that each number is tried against. */
function smallestOf(count: number, numberAt: (at: number) => number, limit: number): Float64Array {
  if (count <= limit) return Float64Array.from({ length: count }, (_, at) => numberAt(at)).sort();
  const kept = new Float64Array(limit).fill(Infinity);
  for (let at = 0; at < count; at += 1) {
    const number = numberAt(at);
    let place = limit - 1;
    if (number >= (kept[place] ?? 0)) continue;
    for (; place > 0 && (kept[place - 1] ?? 0) > number; place -= 1) kept[place] = kept[place - 1] ?? 0;
    kept[place] = number;
  }
  return kept;
}

/** Everybody in whom every term is found; `isPassedOver` says of whom something newer is known than the pack. */
export function searchPacked(
  pack: PackedPeople,
  reading: SearchReading,
  isPassedOver: (slot: number) => boolean,
  limit: number,
): PackedHits {
  const marks = marksFor(pack);
  marks.start();
  let count = 0;
  for (const slices of reading.map((term) => slicesOf(pack, term)).sort((a, b) => sizeOf(a) - sizeOf(b))) {
    count = marks.narrow(pack.owners, slices);
    if (count === 0) break;
  }
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = marks.found[at] ?? 0;
    if (isPassedOver(slot)) continue;
    marks.found[kept] = slot;
    kept += 1;
  }
  const placeAt = (at: number): number => {
    const slot = marks.found[at] ?? 0;
    return marks.distance(slot) * distanceSpan + (pack.ranks[slot] ?? 0);
  };
  return { count: kept, places: smallestOf(kept, placeAt, limit) };
}
