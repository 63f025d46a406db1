// The rows behind the lines of the list of candidates, kept for the people looked at last: turning a list round shows most
// of them again, and reading their rows anew took as long as drawing them. Rows stay the only truth: whoever Dexie says
// changed is let go of, by whichever door and in whichever tab it was, and read again when next asked for.
import { Dexie, type ObservabilitySet } from 'dexie';
import type { StoredRow } from '@shared/changes/merge';
import { changedIds } from './changed-ids';

/** Somebody's own row and those that say where they stand; live ones only, and never to be changed. */
export interface RowsOfPerson {
  readonly candidate: StoredRow | null;
  readonly submissions: readonly StoredRow[];
  readonly interviews: readonly StoredRow[];
}

/** Ids of people whose rows may differ from what was read, or all of them. */
export type PeopleChange = ReadonlySet<string> | 'all';

/** Reads the rows of people, in the order of their ids and as of one moment. */
export type ReadPeople = (ids: readonly string[]) => PromiseLike<readonly RowsOfPerson[]>;

/** More than anybody goes back over without reading on. */
const usualMost = 200;

const ownTables = ['submissions', 'interviews'] as const;

/** See the head of this file. One for each opened database. */
export class KeptPeople {
  readonly #database: string;
  readonly #read: ReadPeople;
  readonly #most: number;
  readonly #known = new Map<string, RowsOfPerson>();
  /** Whose a kept row is: a row that went over to somebody else is told of by its own id. */
  readonly #personOf = new Map<string, string>();
  readonly #listeners = new Set<(change: PeopleChange) => void>();
  /** Counts what changed: rows read while it did are handed out, but not kept. */
  #changes = 0;

  constructor(database: string, read: ReadPeople, most = usualMost) {
    this.#database = database;
    this.#read = read;
    this.#most = most;
  }

  /** Follows what is committed; asked for again it does nothing. */
  follow(): void {
    Dexie.on.storagemutated.subscribe(this.#hear);
  }

  /** Follows no longer, and so knows nothing any more. */
  leave(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    this.#drop('all');
  }

  /** Hears of people whose rows may have changed, until the answered function is called. */
  onChange(listener: (change: PeopleChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The rows of these people, in the order of the ids. Rejects when the database cannot be read. */
  async of(ids: readonly string[]): Promise<readonly RowsOfPerson[]> {
    const missing = ids.filter((id) => !this.#known.has(id));
    const found = new Map(ids.map((id) => [id, this.#known.get(id)]));
    if (missing.length > 0) {
      const changes = this.#changes;
      const rows = await this.#read(missing);
      for (const [at, id] of missing.entries()) found.set(id, rows[at]);
      if (changes === this.#changes) this.#keep(missing, rows);
    }
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  #keep(ids: readonly string[], rows: readonly RowsOfPerson[]): void {
    for (const [at, id] of ids.entries()) {
      const person = rows[at];
      if (!person) continue;
      this.#known.set(id, person);
      for (const row of ownRowsOf(person)) this.#personOf.set(row.id, id);
    }
    // The first of the map is the one read longest ago.
    for (const id of [...this.#known.keys()].slice(0, Math.max(0, this.#known.size - this.#most)))
      this.#letGo(id);
  }

  #letGo(id: string): void {
    for (const row of ownRowsOf(this.#known.get(id))) this.#personOf.delete(row.id);
    this.#known.delete(id);
  }

  readonly #hear = (parts: ObservabilitySet): void => {
    const change = this.#changedPeople(parts);
    if (change === 'all' || change.size > 0) this.#drop(change);
  };

  #changedPeople(parts: ObservabilitySet): PeopleChange {
    const idsIn = (part: string): PeopleChange => changedIds(parts, `idb://${this.#database}/${part}`);
    const people = idsIn('candidates/');
    if (people === 'all') return people;
    const changed = new Set(people);
    for (const table of ownTables) {
      // The rows themselves, and the people they belong to now: rows that nobody is known to have had are new to them.
      const [rows, owners] = [idsIn(`${table}/`), idsIn(`${table}/candidateId`)];
      if (rows === 'all' || owners === 'all') return 'all';
      for (const id of rows) changed.add(this.#personOf.get(id) ?? '');
      for (const id of owners) changed.add(id);
    }
    return changed;
  }

  #drop(change: PeopleChange): void {
    this.#changes += 1;
    if (change === 'all') {
      this.#known.clear();
      this.#personOf.clear();
    } else for (const id of change) this.#letGo(id);
    for (const listener of [...this.#listeners]) listener(change);
  }
}

const ownRowsOf = (person: RowsOfPerson | undefined): readonly StoredRow[] =>
  person ? [...person.submissions, ...person.interviews] : [];
