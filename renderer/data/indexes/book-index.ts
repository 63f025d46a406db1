// The columns of the office's candidates on the page. A large book is packed by a worker; whoever changes after that stands
// beside the columns and is judged by the rules themselves, until so many stand there that the worker is asked to take
// them up. Rows stay the only truth, and where there are no columns there is the plain ranking, which says the same.
import { Dexie } from 'dexie';
import type { PackedBook } from '@shared/domain/matching/columns/packed-book';
import { Watched } from '../safety-status';
import {
  addChanges,
  type BookChanges,
  type BookDelivery,
  type BookEntry,
  type BookGround,
  type BookLog,
  type BookProgress,
  type TellProgress,
} from './book-order';

/** How the index reads the log and gets its pack. */
export interface BookIndexSource extends BookLog {
  /** How many candidates there are, deleted ones included. */
  countCandidates(): PromiseLike<number>;
  /** The last place of the log; 0 while it is empty. */
  end(): PromiseLike<number>;
  /** What the log says after a place, up to another. */
  logged(after: number, upTo: number): PromiseLike<readonly BookEntry[]>;
  /** A pack as of now, made elsewhere; null where nobody can make one. */
  deliver(ground: BookGround, tell: TellProgress): Promise<BookDelivery | null>;
}

/** Long work before a first ranking; of roles it is not known how far it got. */
export type Preparing = ({ readonly what: 'candidates' } & BookProgress) | { readonly what: 'roles' };

/** Columns with what is newer than them. */
export interface CandidateBook {
  readonly pack: PackedBook;
  readonly beside: Readonly<Record<keyof BookChanges, ReadonlySet<string>>>;
}

/** So many candidates are ranked as quickly without columns. */
const usualFewest = 250;
/** So many stand beside the columns before those take them up. */
const mostBeside = 200;
/** So often in vain, and nobody is asked for a pack any more until the database is opened again. */
const mostFailures = 2;

interface OpenBook {
  readonly ground: string;
  readonly pack: PackedBook;
  readonly beside: BookChanges;
  upTo: number;
}

/** See the head of this file. One for each opened database. */
export class BookIndex {
  /** What is made ready while a ranking waits for it; null at all other times. */
  readonly preparing = new Watched<Preparing | null>(null);
  readonly #source: BookIndexSource;
  readonly #fewest: number;
  readonly #most: number;
  #book: OpenBook | null = null;
  #failures = 0;
  #reading: Promise<unknown> = Promise.resolve();

  constructor(source: BookIndexSource, { fewest = usualFewest, most = mostBeside } = {}) {
    this.#source = source;
    this.#fewest = fewest;
    this.#most = most;
  }

  /** Knows nothing any more: the worker is asked when next somebody asks. */
  forget(): void {
    this.#book = null;
    this.#failures = 0;
  }

  /**
   * The columns as of the end of the log, waited for; null for a small book, and where nobody can make them. A promise of
   * Dexie's, so that it goes on following a live query that waits for it.
   */
  book(ground: BookGround): PromiseLike<CandidateBook | null> {
    const next = this.#reading.then(
      () => this.#upToDate(ground),
      () => this.#upToDate(ground),
    );
    this.#reading = next;
    return Dexie.Promise.resolve(next);
  }

  async #upToDate(ground: BookGround): Promise<CandidateBook | null> {
    if (this.#book === null && (await this.#source.countCandidates()) < this.#fewest) return null;
    const key = JSON.stringify(ground);
    if (this.#book?.ground === key && (await this.#catchUp(this.#book))) return this.#book;
    this.#book = await this.#deliver(ground, key);
    if (this.#book) await this.#catchUp(this.#book);
    return this.#book;
  }

  async #deliver(ground: BookGround, key: string): Promise<OpenBook | null> {
    if (this.#failures >= mostFailures) return null;
    const tell: TellProgress = (progress) => {
      this.preparing.set({ what: 'candidates', ...progress });
    };
    const delivery = await this.#source.deliver(ground, tell).catch(() => null);
    this.preparing.set(null);
    this.#failures = delivery?.pack ? 0 : this.#failures + 1;
    if (!delivery?.pack) return null;
    const beside = { candidates: new Set<string>(), roles: new Set<string>() };
    return { ground: key, pack: delivery.pack, beside, upTo: delivery.upTo };
  }

  /** Puts beside the columns what the log tells; false when so much stands there that they are better made again. */
  async #catchUp(book: OpenBook): Promise<boolean> {
    const end = await this.#source.end();
    if (end > book.upTo) {
      const entries = await this.#source.logged(book.upTo, end);
      await addChanges(book.beside, entries, this.#source);
      book.upTo = end;
    }
    return book.beside.candidates.size + book.beside.roles.size <= this.#most;
  }
}
