// The office's IndexedDB: one store per table of `shared/domain/tables`, the change log, and four small stores beside.
// Only this folder imports dexie. Rows are written through the door alone (write-guard.ts).
import Dexie, { type Table, type Transaction } from 'dexie';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { StoredRow } from '@shared/changes/merge';
import { changedTables, upcastRow } from '@shared/changes/upcasters/upcast-row';
import { tableNames, tables, type TableName } from '@shared/domain/tables';
import type { Json } from '@shared/kernel/json';
import { bookLog } from './book-log';
import { BookIndex } from './indexes/book-index';
import { DocumentIndex } from './indexes/document-index';
import { FaceIndex } from './indexes/face-index';
import { KeptPeople } from './indexes/kept-people';
import { MatchIndex } from './indexes/match-index';
import { PeopleIndex } from './indexes/people-index';
import { shippedReadings } from './indexes/shipped-readings';
import { StandingIndex } from './indexes/standing-index';
import { readRowsOfPeople } from './rows-of-people';
import { standingSource } from './standing-source';
import { wordStoreOf } from './indexes/word-store';
import { Watched } from './safety-status';
import { WriteGuard } from './write-guard';

/** A change record as stored: `n` is the order of arrival on this machine. */
export interface LoggedChange extends ChangeRecord {
  readonly n?: number;
}

/** The first answer a tx got; a retry with the same tx gets it again. */
export interface Outcome {
  readonly tx: string;
  readonly result: Readonly<Record<string, Json>>;
}

/** Text a person typed and has not handed over yet; unlogged, erasable. */
export interface Draft {
  readonly key: string;
  readonly value: Json;
  readonly savedAt: string;
}

/** Version of the stores and rows; raised when `tables` gains a table, an index or a field. */
export const databaseVersion = 3;

const logStores = {
  changes: '++n, &id, tx, entityId, batch, *subjects',
  meta: 'key',
  outcomes: 'tx',
  drafts: 'key',
} as const;

/** All store definitions in Dexie's notation. */
export function storeDefinitions(): Record<string, string> {
  const rows = tableNames.map((name) => [name, ['id', ...tables[name].indexes].join(', ')] as const);
  return { ...Object.fromEntries(rows), ...logStores };
}

/**
 * The opened database. `guard` refuses every write that no door announced. `lost` becomes true when the browser ended
 * the connection: Chromium erases a database it finds damaged and would hand out an empty one, so a lost one is never
 * opened again by itself.
 */
export class OfficeDatabase extends Dexie {
  readonly guard = new WriteGuard();
  readonly lost = new Watched(false);
  /** The office's names in memory. */
  readonly faces: FaceIndex;
  /** The rows of people looked at last. */
  readonly keptPeople: KeptPeople;
  /** Finds people as they are typed. */
  readonly people: PeopleIndex;
  /** Where everybody stands. */
  readonly standings: StandingIndex;
  /** The office's roles as columns, for rankings. */
  readonly matches: MatchIndex;
  /** The office's candidates as columns, for rankings. */
  readonly candidates: BookIndex;
  /** Knows which files hold a word. */
  readonly documents: DocumentIndex;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', autoOpen: false });
    this.version(databaseVersion)
      .stores(storeDefinitions())
      .upgrade((transaction) => this.#upgrade(transaction));
    this.use(this.guard.middleware());
    const many = (table: TableName, ids: readonly string[]) => this.rows(table).bulkGet([...ids]);
    const page = (table: TableName, after: string, limit: number) =>
      this.rows(table).where(':id').above(after).limit(limit).toArray();
    this.faces = new FaceIndex(name, { many, page });
    this.keptPeople = new KeptPeople(name, (ids) => readRowsOfPeople(this, ids));
    this.documents = new DocumentIndex(wordStoreOf(name), shippedReadings);
    this.people = new PeopleIndex({
      many: (ids) => many('candidates', ids),
      page: (after, limit) => page('candidates', after, limit),
      onChange: (listener) => this.faces.onChange(listener),
      readings: shippedReadings,
      delivered: async () => (await import('./indexes/pack-in-worker')).packInWorker(name),
    });
    const log = standingSource(this);
    this.standings = new StandingIndex(log);
    this.candidates = new BookIndex({
      ...bookLog(this, log),
      deliver: async (ground, tell) =>
        (await import('./indexes/book-in-worker')).bookInWorker({ database: name, ...ground }, tell),
    });
    this.matches = new MatchIndex(name, {
      many: (table, ids) => many(table, ids),
      countRoles: () => this.rows('roles').count(),
      kept: async () => (await import('./indexes/kept-match')).keptMatch(name),
      made: async () => (await import('./indexes/match-in-worker')).matchInWorker({ database: name }),
    });
  }

  /** Dexie closes with `disableAutoOpen: false` when the connection ended underneath, and opens again: not here. */
  override close(options: { disableAutoOpen: boolean } = { disableAutoOpen: true }): void {
    super.close();
    this.faces.leave();
    this.keptPeople.leave();
    this.people.forget();
    this.standings.forget();
    this.matches.leave();
    this.candidates.forget();
    if (!options.disableAutoOpen) this.lost.set(true);
  }

  override open(): ReturnType<Dexie['open']> {
    if (this.lost.get()) return Dexie.Promise.reject(new Dexie.DatabaseClosedError());
    this.faces.follow();
    this.keptPeople.follow();
    this.matches.follow();
    return super.open();
  }

  /** The upgrade door: rows of an earlier build get what its records get when they are read through the upcasters. */
  async #upgrade(transaction: Transaction): Promise<void> {
    this.guard.admit(transaction);
    for (const name of changedTables) {
      const rows: Table<StoredRow, string> = transaction.table(name);
      await rows.toCollection().modify((row, change) => {
        change.value = upcastRow(name, row);
      });
    }
  }

  rows(name: TableName): Table<StoredRow, string> {
    return this.table(name);
  }

  get changes(): Table<LoggedChange, number> {
    return this.table('changes');
  }

  get meta(): Table<{ key: string; value: Json }, string> {
    return this.table('meta');
  }

  get outcomes(): Table<Outcome, string> {
    return this.table('outcomes');
  }

  get drafts(): Table<Draft, string> {
    return this.table('drafts');
  }

  /** Runs `work` as one transaction in which the named door may write; nothing but Dexie may be awaited inside. */
  write<T>(stores: readonly string[], work: () => Promise<T>): Promise<T> {
    return this.transaction('rw', [...stores], async (transaction) => {
      this.guard.admit(transaction);
      return work();
    });
  }
}
