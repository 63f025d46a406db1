// The columns of the office's roles on the page. A large office is packed by a worker; whatever role is changed after that
// stands beside the columns and is ranked by the rules themselves, until its words change or so many stand there that
// packing anew is worth it. Rows stay the only truth, and whenever there are no columns for them there is the plain
// ranking, which says the same.
import { Dexie, RangeSet, type ObservabilitySet } from 'dexie';
import type { StoredRow } from '@shared/changes/merge';
import type { MatchColumns } from '@shared/domain/matching/columns/match-columns';
import { unpackMatch, wordsSum, type PackedMatch } from '@shared/domain/matching/columns/pack-office';
import { rowOfRole } from '@shared/domain/matching/columns/touches';
import { roleNeedsFrom } from '@shared/domain/matching/role-facts';
import { asRow, isLive } from '../stored-row';
import { matchTables, type MatchDelivery, type MatchTable } from './match-order';

/** How the index reads rows and gets its pack. */
export interface MatchIndexSource {
  many(table: MatchTable, ids: readonly string[]): PromiseLike<readonly (StoredRow | undefined)[]>;
  /** How many roles there are, deleted ones included. */
  countRoles(): PromiseLike<number>;
  /** The pack of the last time. */
  kept(): Promise<MatchDelivery>;
  /** A pack made elsewhere; null where nobody can make one. */
  made(): Promise<MatchDelivery | null>;
}

/** Columns with what is newer than them. */
export interface MatchBook {
  readonly columns: MatchColumns;
  readonly pack: PackedMatch;
  /** Ids of roles that changed since, or whose placements did. */
  readonly beside: ReadonlySet<string>;
}

/** So many roles are ranked as quickly without columns. */
const usualFewest = 400;
/** So many roles stand beside the columns before they are packed anew. */
const mostBeside = 200;

interface OpenBook {
  readonly columns: MatchColumns;
  readonly pack: PackedMatch;
  readonly beside: Set<string>;
}

/** See the head of this file. One for each opened database. */
export class MatchIndex {
  readonly #database: string;
  readonly #source: MatchIndexSource;
  readonly #fewest: number;
  readonly #changed: Readonly<Record<MatchTable, Set<string>>> = {
    roles: new Set(),
    clients: new Set(),
    placements: new Set(),
  };
  #book: OpenBook | null = null;
  #making: Promise<void> | null = null;
  #reading: Promise<unknown> = Promise.resolve();
  #wasKeptAskedFor = false;
  #isStale = false;

  constructor(database: string, source: MatchIndexSource, fewest = usualFewest) {
    this.#database = database;
    this.#source = source;
    this.#fewest = fewest;
  }

  /** Hears what is committed, by whichever door and in whichever tab. */
  follow(): void {
    Dexie.on.storagemutated.subscribe(this.#hear);
  }

  /** Follows no longer, and so knows nothing any more. */
  leave(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    this.#forget();
  }

  /**
   * The columns as of now; null while there are none: an office of fewer roles needs none, and those of a larger one are
   * being made. A promise of Dexie's, so that it goes on following a live query that waits for it.
   */
  book(fewest = this.#fewest): PromiseLike<MatchBook | null> {
    const next = this.#reading.then(
      () => this.#upToDate(fewest),
      () => this.#upToDate(fewest),
    );
    this.#reading = next;
    return Dexie.Promise.resolve(next);
  }

  /** One after the other, so that what one of them found changed is beside the columns for all. */
  async #upToDate(fewest: number): Promise<MatchBook | null> {
    if ((await this.#source.countRoles()) < fewest) return null;
    if (this.#book === null && !this.#wasKeptAskedFor) {
      this.#wasKeptAskedFor = true;
      this.#take(await this.#source.kept().catch(() => null));
    }
    if (this.#book && (await this.#catchUp(this.#book))) return this.#book;
    void this.make();
    return null;
  }

  /** Makes the columns anew, away from the page; settled once they stand. */
  make(): Promise<void> {
    this.#making ??= this.#make().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #make(): Promise<void> {
    this.#forget();
    this.#wasKeptAskedFor = true;
    this.#take(await this.#source.made().catch(() => null));
  }

  #take(delivery: MatchDelivery | null): void {
    if (!delivery?.pack) return;
    this.#book = { columns: unpackMatch(delivery.pack), pack: delivery.pack, beside: new Set() };
    for (const table of matchTables) for (const id of delivery.changed[table]) this.#changed[table].add(id);
  }

  #forget(): void {
    this.#book = null;
    this.#isStale = false;
    for (const table of matchTables) this.#changed[table].clear();
  }

  /** Puts beside the columns what changed; false when they no longer fit. */
  async #catchUp(book: OpenBook): Promise<boolean> {
    if (this.#isStale || this.#changed.clients.size > 0) return false;
    const ids = { roles: [...this.#changed.roles], placements: [...this.#changed.placements] };
    this.#changed.roles.clear();
    this.#changed.placements.clear();
    try {
      const roles = await this.#source.many('roles', ids.roles);
      const placements = await this.#source.many('placements', ids.placements);
      if (!roles.every((row) => isLive(row) && fitsIn(book, row))) this.#isStale = true;
      for (const id of ids.roles) book.beside.add(id);
      for (const row of placements) if (row) book.beside.add(asRow<'placements'>(row).roleId);
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
    return this.#book === book && !this.#isStale && book.beside.size <= mostBeside;
  }

  readonly #hear = (parts: ObservabilitySet): void => {
    for (const table of matchTables) {
      const tree = parts[`idb://${this.#database}/${table}/`];
      if (tree) this.#note(table, RangeSet(tree));
    }
  };

  /** Dexie tells of single keys as ranges of one; of large writes it only says that something changed. */
  #note(table: MatchTable, ranges: RangeSet): void {
    for (const { from, to } of ranges) {
      if (typeof from === 'string' && from === to) this.#changed[table].add(from);
      else this.#isStale = true;
    }
  }
}

/** True for a role whose place and words are those of its row. */
function fitsIn({ columns, pack }: OpenBook, stored: StoredRow): boolean {
  const row = rowOfRole(columns.roles, stored.id);
  return row !== null && pack.wordSums[row] === wordsSum(roleNeedsFrom(asRow<'roles'>(stored)));
}
