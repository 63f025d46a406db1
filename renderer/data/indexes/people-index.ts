// Finds people as they are typed. The book is packed once (see packed-people.ts); whoever is changed after that stands beside
// the pack with their own keys, until so many do that packing anew is worth it. Rows stay the only truth: what is
// committed, by whichever door and in whichever tab, is heard of through the faces, and read again when next asked for.
import type { StoredRow } from '@shared/changes/merge';
import type { ReadingBook } from '@shared/domain/candidate/search/name-readings';
import type { KeyKind } from '@shared/domain/candidate/search/search-keys';
import { onlyKinds, searchReadings } from '@shared/domain/candidate/search/search-query';
import { asRow, isLive } from '../stored-row';
import type { FaceChange } from './face-watch';
import { packInSteps, type PersonEntry } from './packed-people';
import { PeopleBook } from './people-book';
import { listedPeople, type ListQuestion } from './people-list';
import type { PeopleDelivery } from './people-order';
import { entryOf } from './person-entry';
import { createPause, sortedInSteps, withPauses } from './steps';

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

/** So few rows are read at once that working out their keys is felt by nobody. */
const rowsPerPage = 50;
/** So many people stand beside the pack before it is made anew: a look at all of them takes about a millisecond. */
const usualBeside = 400;

/** People of a list, by their place in it: an answer for a whole book, of which only what is looked at is unfolded. */
export interface PeopleList {
  readonly length: number;
  /** Everybody there is, listed or not. */
  readonly bookSize: number;
  idAt(place: number): string;
  /** Those who are listed for something else than what the index finds people by. */
  readonly others: ReadonlySet<string>;
}

/** See the head of this file. One for each opened database. */
export class PeopleIndex {
  readonly #source: PeopleSource;
  readonly #mostBeside: number;
  readonly #changed = new Set<string>();
  #book: Promise<PeopleBook> | null = null;
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
    return peopleFound(book, { typed, kinds, limit }).map((person) => book.idOf(person));
  }

  /** The list of the whole book, or of whom is found while something is typed. Rejects when the database cannot be read. */
  async list(
    question: ListQuestion,
    { typed, kinds, more = [] }: Omit<PeopleQuestion, 'limit'> & { readonly more?: readonly string[] },
  ): Promise<PeopleList> {
    const book = await this.#upToDate();
    const found = typed.trim() === '' ? null : peopleFound(book, { typed, kinds, limit: Infinity });
    const others = found ? book.personsOf(more).filter((person) => !found.includes(person)) : [];
    const people = listedPeople(book, question, found && [...found, ...others]);
    // Ids are told apart now: the numbers of who is newer than the pack hold only until the next change.
    const size = book.pack.ids.length;
    const newer = book.newer.map(({ id }) => id);
    return {
      length: people.length,
      bookSize: book.inOrder('english').length,
      others: new Set(others.map((person) => book.idOf(person))),
      idAt: (place) => {
        const person = people[place] ?? 0;
        return (person < size ? book.pack.ids[person] : newer[person - size]) ?? '';
      },
    };
  }

  /** One after the other: what an earlier reading saw must not come after what a later one did. */
  #upToDate(): Promise<PeopleBook> {
    const next = this.#reading.then(
      () => this.#catchUp(),
      () => this.#catchUp(),
    );
    this.#reading = next;
    return next;
  }

  async #catchUp(): Promise<PeopleBook> {
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
    if (book.besideCount > this.#mostBeside) this.forget();
    return this.#book === building ? book : this.#catchUp();
  }

  async #readAgain(book: PeopleBook, ids: readonly string[]): Promise<void> {
    const rows = await this.#source.many(ids);
    book.put(
      ids.map((id, at) => {
        const row = rows[at];
        return [id, isLive(row) ? entryOf(asRow<'candidates'>(row), book.readings) : null] as const;
      }),
    );
  }

  /** The pack that a worker delivers; where none does, it is made here, in steps between which the page lives on. */
  async #build(): Promise<PeopleBook> {
    const readings = await this.#source.readings();
    const delivery = await this.#source.delivered();
    if (delivery?.pack) {
      for (const id of delivery.changed) this.#changed.add(id);
      return new PeopleBook(delivery.pack, readings);
    }
    const pause = createPause();
    const entries: PersonEntry[] = [];
    let rows = await this.#source.page('', rowsPerPage);
    while (rows.length > 0) {
      for (const row of rows.filter(isLive)) entries.push(entryOf(asRow<'candidates'>(row), readings));
      const last = rows.at(-1)?.id ?? '';
      await pause();
      rows = rows.length < rowsPerPage ? [] : await this.#source.page(last, rowsPerPage);
    }
    return new PeopleBook(await withPauses(packInSteps(entries, sortedInSteps), pause), readings);
  }
}

/** Numbers of who is found by the first reading of what was typed that finds anybody. */
function peopleFound(book: PeopleBook, { typed, kinds, limit }: PeopleQuestion): readonly number[] {
  for (const reading of searchReadings(typed, book.readings)) {
    const found = book.find(onlyKinds(reading, kinds), limit);
    if (found.length > 0) return found;
  }
  return [];
}
