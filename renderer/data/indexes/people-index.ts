// Finds people as they are typed. The book is packed once (see packed-people.ts); whoever is changed after that stands beside
// the pack with their own keys, until so many do that packing anew is worth it. Rows stay the only truth: what is
// committed, by whichever door and in whichever tab, is heard of through the faces, and read again when next asked for.
import type { StoredRow } from '@shared/changes/merge';
import type { ReadingBook } from '@shared/domain/candidate/search/name-readings';
import type { KeyKind } from '@shared/domain/candidate/search/search-keys';
import {
  onlyKinds,
  searchDistance,
  searchReadings,
  type SearchReading,
} from '@shared/domain/candidate/search/search-query';
import { asRow, isLive } from '../stored-row';
import type { FaceChange } from './face-watch';
import {
  compareNames,
  nameAt,
  packPeople,
  slotAfter,
  type NameOrder,
  type PackedPeople,
  type PersonEntry,
  type SortedName,
} from './packed-people';
import type { PeopleDelivery } from './people-order';
import { entryOf } from './person-entry';
import { distanceSpan, searchPacked } from './search-packed';

/** How the index reads rows, and hears that they changed. */
export interface PeopleSource {
  many(ids: readonly string[]): PromiseLike<readonly (StoredRow | undefined)[]>;
  /** Rows after an id, in the order of ids, deleted ones included. */
  page(after: string, limit: number): PromiseLike<readonly StoredRow[]>;
  onChange(listener: (change: FaceChange) => void): () => void;
  readings(): Promise<ReadingBook>;
  /** The pack made elsewhere; null where it has to be made here. */
  delivered(): Promise<PeopleDelivery | null>;
}

/** A question to the index. */
export interface PeopleQuestion {
  readonly typed: string;
  /** By which kinds of keys the asker may search. */
  readonly kinds: readonly KeyKind[];
  readonly limit: number;
}

const rowsPerPage = 500;
/** So many people stand beside the pack before it is made anew: a look at all of them takes about a millisecond. */
const usualBeside = 400;

/** The pack, and what is newer than it. */
interface Book {
  readonly pack: PackedPeople;
  readonly readings: ReadingBook;
  /** Read again since the pack was made; null for who is gone. */
  readonly beside: Map<string, PersonEntry | null>;
}

interface Hit {
  readonly id: string;
  /** Distance and place in the order of names; somebody beside the pack stands half a step before who follows. */
  readonly place: number;
  readonly entry: PersonEntry | null;
}

const half = 0.5;

function compareHits(a: Hit, b: Hit): number {
  if (a.place !== b.place) return a.place - b.place;
  return a.entry && b.entry ? compareNames('english', a.entry, b.entry) : 0;
}

function hitsBeside({ pack, beside }: Book, reading: SearchReading): readonly Hit[] {
  return [...beside.values()].flatMap((entry) => {
    const distance = entry && searchDistance(entry.keys, reading);
    if (!entry || distance === null) return [];
    return [{ id: entry.id, entry, place: distance * distanceSpan + slotAfter(pack, entry) - half }];
  });
}

function findIn(book: Book, reading: SearchReading, limit: number): readonly string[] {
  const { pack, beside } = book;
  const isPassedOver = (slot: number): boolean => beside.size > 0 && beside.has(pack.ids[slot] ?? '');
  const places = searchPacked(pack, { reading, isPassedOver, limit });
  const newer = hitsBeside(book, reading);
  const idAt = (place: number): string => pack.ids[place % distanceSpan] ?? '';
  if (newer.length === 0) return places.map(idAt);
  const hits = places.map((place): Hit => ({ id: idAt(place), place, entry: null }));
  const ids = [...hits, ...newer].sort(compareHits).map(({ id }) => id);
  return ids.slice(0, limit);
}

/** Puts the few newer names where they belong among sorted ones. */
function mergeNames(
  order: NameOrder,
  names: readonly SortedName[],
  newer: readonly SortedName[],
): readonly SortedName[] {
  const waiting = [...newer].sort((a, b) => compareNames(order, b, a));
  const merged: SortedName[] = [];
  for (const name of names) {
    for (let next = waiting.at(-1); next && compareNames(order, next, name) < 0; next = waiting.at(-1)) {
      merged.push(next);
      waiting.pop();
    }
    merged.push(name);
  }
  return [...merged, ...waiting.reverse()];
}

/** See the head of this file. One for each opened database. */
export class PeopleIndex {
  readonly #source: PeopleSource;
  readonly #mostBeside: number;
  readonly #changed = new Set<string>();
  #book: Promise<Book> | null = null;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(source: PeopleSource, mostBeside = usualBeside) {
    this.#source = source;
    this.#mostBeside = mostBeside;
    source.onChange(({ table, ids }) => {
      if (table !== 'candidates') return;
      if (ids === 'all') this.forget();
      else for (const id of ids) this.#changed.add(id);
    });
  }

  /** Knows nothing any more: the book is read through again when next asked. */
  forget(): void {
    this.#book = null;
    this.#changed.clear();
  }

  /**
   * Ids of who is found, the nearest first and by name among the equally near; nobody when nothing is asked. Rejects when
   * the database cannot be read.
   */
  async find({ typed, kinds, limit }: PeopleQuestion): Promise<readonly string[]> {
    const book = await this.#upToDate();
    for (const reading of searchReadings(typed, book.readings)) {
      const found = findIn(book, onlyKinds(reading, kinds), limit);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** Everybody's ids in an order of names. */
  async inOrder(order: NameOrder): Promise<readonly string[]> {
    const { pack, beside } = await this.#upToDate();
    const slots = order === 'english' ? Array.from(pack.ids, (_, slot) => slot) : [...pack.orders[order]];
    if (beside.size === 0) return slots.map((slot) => pack.ids[slot] ?? '');
    const names = slots.map((slot) => nameAt(pack, slot)).filter(({ id }) => !beside.has(id));
    const newer = [...beside.values()].flatMap((entry) => entry ?? []);
    return mergeNames(order, names, newer).map(({ id }) => id);
  }

  /** One after the other: what an earlier reading saw must not come after what a later one did. */
  #upToDate(): Promise<Book> {
    const next = this.#reading.then(
      () => this.#catchUp(),
      () => this.#catchUp(),
    );
    this.#reading = next;
    return next;
  }

  async #catchUp(): Promise<Book> {
    const building = (this.#book ??= this.#build());
    const book = await building.catch((error: unknown) => {
      if (this.#book === building) this.#book = null;
      throw error;
    });
    // Everything may have changed while it was read through.
    if (this.#book !== building) return this.#catchUp();
    const ids = [...this.#changed];
    if (ids.length === 0) return book;
    this.#changed.clear();
    await this.#readAgain(book, ids).catch((error: unknown) => {
      for (const id of ids) this.#changed.add(id);
      throw error;
    });
    if (book.beside.size > this.#mostBeside) this.forget();
    return this.#book === building ? book : this.#catchUp();
  }

  async #readAgain({ beside, readings }: Book, ids: readonly string[]): Promise<void> {
    const rows = await this.#source.many(ids);
    for (const [at, id] of ids.entries()) {
      const row = rows[at];
      beside.set(id, isLive(row) ? entryOf(asRow<'candidates'>(row), readings) : null);
    }
  }

  async #build(): Promise<Book> {
    const readings = await this.#source.readings();
    const delivery = await this.#source.delivered();
    if (delivery?.pack) {
      for (const id of delivery.changed) this.#changed.add(id);
      return { pack: delivery.pack, readings, beside: new Map() };
    }
    const entries: PersonEntry[] = [];
    let rows = await this.#source.page('', rowsPerPage);
    while (rows.length > 0) {
      for (const row of rows.filter(isLive)) entries.push(entryOf(asRow<'candidates'>(row), readings));
      const last = rows.at(-1)?.id ?? '';
      rows = rows.length < rowsPerPage ? [] : await this.#source.page(last, rowsPerPage);
    }
    return { pack: packPeople(entries), readings, beside: new Map() };
  }
}
