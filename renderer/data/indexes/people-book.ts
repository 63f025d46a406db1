// The packed book and what is newer than the pack. People are numbered: first the slots of the pack, then those who were
// read again since, in the order they were; numbers hold until somebody is read again.
import type { ReadingBook } from '@shared/domain/candidate/search/name-readings';
import { searchDistance, type SearchReading } from '@shared/domain/candidate/search/search-query';
import {
  compareNames,
  nameAt,
  placeInOrder,
  type NameOrder,
  type PackedPeople,
  type PersonEntry,
  type SortedName,
} from './packed-people';
import { distanceSpan, searchPacked } from './search-packed';

interface Hit {
  readonly person: number;
  /** Distance and place in the order of names; somebody beside the pack stands half a step before who follows. */
  readonly place: number;
  readonly entry: PersonEntry | null;
}

const half = 0.5;

function compareHits(a: Hit, b: Hit): number {
  if (a.place !== b.place) return a.place - b.place;
  return a.entry && b.entry ? compareNames('english', a.entry, b.entry) : 0;
}

/** What is newer than the pack, as of one moment. */
interface Newer {
  readonly entries: readonly PersonEntry[];
  readonly orders: Map<NameOrder, Uint32Array>;
}

/** See the head of this file. */
export class PeopleBook {
  readonly pack: PackedPeople;
  readonly readings: ReadingBook;
  /** Read again since the pack was made; null for who is gone. */
  readonly #beside = new Map<string, PersonEntry | null>();
  #newer: Newer = { entries: [], orders: new Map() };

  constructor(pack: PackedPeople, readings: ReadingBook) {
    this.pack = pack;
    this.readings = readings;
  }

  /** How many stand beside the pack. */
  get besideCount(): number {
    return this.#beside.size;
  }

  /** Takes in rows that were read again. */
  put(entries: Iterable<readonly [id: string, entry: PersonEntry | null]>): void {
    for (const [id, entry] of entries) this.#beside.set(id, entry);
    this.#newer = { entries: [...this.#beside.values()].flatMap((entry) => entry ?? []), orders: new Map() };
  }

  /** Numbers of those who are in the book, in the order of their ids; all of them are looked through. */
  personsOf(ids: readonly string[]): readonly number[] {
    if (ids.length === 0) return [];
    const wanted = new Set(ids);
    const newer = this.newer.flatMap(({ id }, at) => (wanted.has(id) ? [this.pack.ids.length + at] : []));
    const packed = this.pack.ids.flatMap((id, slot) =>
      wanted.has(id) && !this.#beside.has(id) ? [slot] : [],
    );
    return [...packed, ...newer];
  }

  /** Those who are newer than the pack; the first has the number of the pack's size. */
  get newer(): readonly PersonEntry[] {
    return this.#newer.entries;
  }

  /** The id of a number. */
  idOf(person: number): string {
    const { ids } = this.pack;
    return (person < ids.length ? ids[person] : this.newer[person - ids.length]?.id) ?? '';
  }

  /** Numbers of who is found, the nearest first and by name among the equally near. */
  find(reading: SearchReading, limit: number): readonly number[] {
    const isPassedOver = (slot: number): boolean => this.#isOld(slot);
    const places = searchPacked(this.pack, { reading, isPassedOver, limit });
    const newer = this.#hitsBeside(reading);
    const personAt = (place: number): number => place % distanceSpan;
    if (newer.length === 0) return places.map(personAt);
    const hits = places.map((place): Hit => ({ person: personAt(place), place, entry: null }));
    const people = [...hits, ...newer].sort(compareHits).map(({ person }) => person);
    return people.slice(0, limit);
  }

  /** Everybody's numbers in an order of names; put together once for each state of the book. */
  inOrder(order: NameOrder): Uint32Array {
    const { orders } = this.#newer;
    const known = orders.get(order) ?? this.#putInOrder(order);
    orders.set(order, known);
    return known;
  }

  #isOld(slot: number): boolean {
    return this.#beside.size > 0 && this.#beside.has(this.pack.ids[slot] ?? '');
  }

  #hitsBeside(reading: SearchReading): readonly Hit[] {
    const { pack, newer } = this;
    return newer.flatMap((entry, at) => {
      const distance = searchDistance(entry.keys, reading);
      if (distance === null) return [];
      const place = distance * distanceSpan + placeInOrder(pack, 'english', entry) - half;
      return [{ person: pack.ids.length + at, entry, place }];
    });
  }

  #putInOrder(order: NameOrder): Uint32Array {
    const { pack, newer } = this;
    const slots = order === 'english' ? pack.ids.map((_, slot) => slot) : pack.orders[order];
    if (this.#beside.size === 0) return Uint32Array.from(slots);
    const name = (person: number): SortedName => newer[person - pack.ids.length] ?? nameAt(pack, person);
    const waiting = newer
      .map((entry, at) => ({ person: pack.ids.length + at, place: placeInOrder(pack, order, entry) }))
      .sort((a, b) => a.place - b.place || compareNames(order, name(a.person), name(b.person)));
    const people = new Uint32Array(slots.length + waiting.length);
    let [count, next] = [0, 0];
    for (const [place, slot] of slots.entries()) {
      for (; waiting[next]?.place === place; next += 1) people[count++] = waiting[next]?.person ?? 0;
      if (!this.#isOld(slot)) people[count++] = slot;
    }
    for (; next < waiting.length; next += 1) people[count++] = waiting[next]?.person ?? 0;
    return people.subarray(0, count);
  }
}
