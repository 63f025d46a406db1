// The names of the office in memory: reading them from IndexedDB beside every week cost four times the week itself.
// Rows stay the only truth. Whatever is committed, by whichever door and in whichever tab, Dexie tells of; the faces of
// those rows are dropped then and read again when next asked for. Nothing waits for the filling: what is not known yet
// is read.
import { Dexie, type ObservabilitySet } from 'dexie';
import { changedIds } from './changed-ids';
import { faceOf, faceTables, type AskedIds, type Face, type FaceMap, type FaceTable } from './faces';
import type { FaceChange } from './face-watch';
import { KeptNames } from './kept-names';
import { TableFaces, type FaceSource } from './table-faces';

/** Longest the filling waits for an idle moment before its next page, in milliseconds. */
const longestWaitMillis = 500;

/** Waits until the page has nothing better to do. */
const idleMoment = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: longestWaitMillis });
    else setTimeout(resolve);
  });

/** See the head of this file. One for each opened database. */
export class FaceIndex {
  /** Names made of these faces, emptied by every change. */
  readonly kept = new KeptNames();
  readonly #tables: { readonly [Name in FaceTable]: TableFaces<Name> };
  readonly #database: string;
  readonly #listeners = new Set<(change: FaceChange) => void>();
  #isWanted = false;
  #filling: Promise<void> | null = null;

  constructor(database: string, source: FaceSource) {
    this.#database = database;
    this.#tables = {
      staff: new TableFaces('staff', faceOf.staff, source),
      rooms: new TableFaces('rooms', faceOf.rooms, source),
      clients: new TableFaces('clients', faceOf.clients, source),
      contacts: new TableFaces('contacts', faceOf.contacts, source),
      roles: new TableFaces('roles', faceOf.roles, source),
      candidates: new TableFaces('candidates', faceOf.candidates, source),
    };
  }

  /** Follows what is committed; asked for again it does nothing. */
  follow(): void {
    Dexie.on.storagemutated.subscribe(this.#hear);
  }

  /** Follows no longer, and so knows nothing any more. */
  leave(): void {
    Dexie.on.storagemutated.unsubscribe(this.#hear);
    this.#isWanted = false;
    for (const table of faceTables) this.#tables[table].forgetAll();
    this.kept.forget();
  }

  /** Faces of these rows by id, as the office has them; who may see them is for the caller to know. */
  many<Name extends FaceTable>(table: Name, ids: AskedIds): Promise<FaceMap<Name>> {
    return this.#of(table).many(ids);
  }

  /** What is known of a row without reading: its face, null where there is none, undefined when only reading can tell. */
  peek<Name extends FaceTable>(table: Name, id: string): Face<Name> | null | undefined {
    return this.#of(table).peek(id);
  }

  /** Every face of a table, in no order. */
  all<Name extends FaceTable>(table: Name): Promise<readonly Face<Name>[]> {
    return this.#of(table).all();
  }

  /** Reads everything in idle moments, and again whenever nobody knows what changed. Never rejects: what could not be filled is read when asked for. */
  fill(): Promise<void> {
    this.#isWanted = true;
    this.#filling ??= this.#fillTables().finally(() => {
      this.#filling = null;
    });
    return this.#filling;
  }

  /** Hears of faces that may have changed, until the answered function is called. */
  onChange(listener: (change: FaceChange) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  async #fillTables(): Promise<void> {
    try {
      for (const table of faceTables) await this.#tables[table].fill(idleMoment);
    } catch {
      // The database was closed or lost: whoever reads next hears of it there.
    }
  }

  readonly #hear = (parts: ObservabilitySet): void => {
    for (const table of faceTables) {
      const ids = changedIds(parts, `idb://${this.#database}/${table}/`);
      if (ids === 'all' || ids.size > 0) this.#drop(table, ids);
    }
  };

  #drop(table: FaceTable, ids: ReadonlySet<string> | 'all'): void {
    if (ids === 'all') this.#tables[table].forgetAll();
    else this.#tables[table].forget(ids);
    this.kept.forget();
    for (const listener of [...this.#listeners]) listener({ table, ids });
    if (ids === 'all' && this.#isWanted) void this.fill();
  }

  #of<Name extends FaceTable>(name: Name): TableFaces<Name> {
    return this.#tables[name];
  }
}
