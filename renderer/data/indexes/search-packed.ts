// One question to the packed keys. A few people are found by walking lists that are sorted by name, and stopping as soon as
// nobody further on can be nearer; everybody is found by narrowing the people of the rarest term by the others.
import type { SearchReading } from '@shared/domain/candidate/search/search-query';
import type { PackedPeople } from './packed-people';
import { headLength, mostWithoutHead } from './prefix-heads';
import { nearestOf, ownersIn, rangesOf, type KeyRange } from './term-ranges';

/** One more step of distance weighs more than any slot. */
export const distanceSpan = 2 ** 24;

/** A question to a pack. */
export interface PackedQuestion {
  readonly reading: SearchReading;
  /** True for slots of whom something newer is known than the pack. */
  readonly isPassedOver: (slot: number) => boolean;
  /** So many are wanted. */
  readonly limit: number;
}

/** More are found faster all at once. */
const mostWalkedFor = headLength / 2;
/** After so many people it is faster to look at all at once. */
const longestWalk = 400;

/** The nearest so far, as places (distance and slot in one number), ascending. */
class Best {
  readonly places: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True when nothing at this place or after it is wanted. */
  isBefore(place: number): boolean {
    return this.places.length === this.#limit && (this.places[this.#limit - 1] ?? 0) <= place;
  }

  add(place: number): void {
    const { places } = this;
    let at = places.length;
    while (at > 0 && (places[at - 1] ?? 0) > place) at -= 1;
    places.splice(at, 0, place);
    if (places.length > this.#limit) places.pop();
  }
}

interface Walk {
  readonly slots: Uint32Array;
  /** False when more people follow than are in `slots`. */
  readonly isWhole: boolean;
}

/** The people of a range in their order, each once. */
function walkOf(pack: PackedPeople, range: KeyRange, headIsEnough: boolean): Walk {
  const { firsts, owners, heads } = pack;
  const all = owners.subarray(firsts[range.from] ?? 0, firsts[range.to] ?? 0);
  if (range.to === range.from + 1) return { slots: all, isWhole: true };
  const head = headIsEnough && all.length > mostWithoutHead ? headAt(heads.keys, range.begun) : -1;
  if (head < 0) return { slots: Uint32Array.from(new Set(all)).sort(), isWhole: true };
  const size = heads.sizes[head] ?? 0;
  const first = head * headLength;
  return { slots: heads.slots.subarray(first, first + size), isWhole: size < headLength };
}

function headAt(keys: readonly string[], wanted: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return keys[low] === wanted ? low : -1;
}

type Terms = readonly (readonly KeyRange[])[];

/** The nearest people, walking; null when it is a long way to enough of them. */
function walkToNearest(pack: PackedPeople, terms: Terms, question: PackedQuestion): readonly number[] | null {
  const [driver = [], ...others] = terms;
  const best = new Best(question.limit);
  const nearestOthers = others.reduce((sum, ranges) => sum + (ranges[0]?.distance ?? 0), 0);
  const seen = new Set<number>();
  for (const range of driver) {
    const bound = (range.distance + nearestOthers) * distanceSpan;
    if (best.isBefore(bound)) break;
    const { slots, isWhole } = walkOf(pack, range, others.length === 0);
    let at = 0;
    for (; at < slots.length && !best.isBefore(bound + (slots[at] ?? 0)); at += 1) {
      const slot = slots[at] ?? 0;
      if (seen.has(slot) || question.isPassedOver(slot)) continue;
      if (seen.size === longestWalk) return null;
      seen.add(slot);
      const distance = distanceOf(pack, slot, others);
      if (distance !== undefined) best.add((range.distance + distance) * distanceSpan + slot);
    }
    if (at === slots.length && !isWhole) return null;
  }
  return best.places;
}

function distanceOf(pack: PackedPeople, slot: number, terms: Terms): number | undefined {
  let sum = 0;
  for (const ranges of terms) {
    const nearest = nearestOf(pack, slot, ranges);
    if (nearest === undefined) return undefined;
    sum += nearest;
  }
  return sum;
}

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

  /** Finds who is in the ranges and was in those of every earlier step; answers how many, who stand in `found`. */
  narrow({ owners, firsts }: PackedPeople, ranges: readonly KeyRange[]): number {
    this.#current += 1;
    const isFirst = this.#current === this.#first;
    let count = 0;
    for (const { from, to, distance } of ranges) {
      const last = firsts[to] ?? 0;
      for (let at = firsts[from] ?? 0; at < last; at += 1) {
        const slot = owners[at] ?? 0;
        if (!this.#isNew(slot, distance, isFirst)) continue;
        this.found[count] = slot;
        count += 1;
      }
    }
    return count;
  }

  /** Ranges come nearest first, so that the first one somebody is in decides. */
  #isNew(slot: number, distance: number, isFirst: boolean): boolean {
    const step = this.#step[slot] ?? 0;
    if (step === this.#current || (!isFirst && step !== this.#current - 1)) return false;
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

/** Everybody in whom every term is found, narrowed term by term, as ascending places; the first `limit` of them. */
function narrowToAll(pack: PackedPeople, terms: Terms, question: PackedQuestion): readonly number[] {
  const marks = marksFor(pack);
  marks.start();
  let count = 0;
  for (const ranges of terms) {
    count = marks.narrow(pack, ranges);
    if (count === 0) return [];
  }
  const places = new Float64Array(count);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const slot = marks.found[at] ?? 0;
    if (question.isPassedOver(slot)) continue;
    places[kept] = marks.distance(slot) * distanceSpan + slot;
    kept += 1;
  }
  const sorted = places.subarray(0, kept).sort();
  return Array.from(sorted.subarray(0, Math.min(kept, question.limit)));
}

/** Who is found, the nearest first and by name among the equally near: distance and slot in one number each. */
export function searchPacked(pack: PackedPeople, question: PackedQuestion): readonly number[] {
  const terms = question.reading
    .map((term) => rangesOf(pack, term))
    .map((ranges) => ({ ranges, size: ranges.reduce((sum, range) => sum + ownersIn(pack, range), 0) }))
    .sort((a, b) => a.size - b.size)
    .map(({ ranges }) => ranges);
  const near = question.limit <= mostWalkedFor ? walkToNearest(pack, terms, question) : null;
  return near ?? narrowToAll(pack, terms, question);
}
