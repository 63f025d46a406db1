// The faces of one table. An id stands in one of three places: known; changed since it was read, so that it is read again
// when somebody asks; or never seen, which means "not there" once the table was read through and "read it" before.
import type { StoredRow } from '@shared/changes/merge';
import type { Row } from '@shared/domain/tables';
import { asRow, isLive } from '../stored-row';
import type { AskedIds, Face, FaceMap, FaceTable } from './faces';

/** How rows are read; `page` gives rows in the order of their ids, deleted ones included. */
export interface FaceSource {
  many(table: FaceTable, ids: readonly string[]): PromiseLike<readonly (StoredRow | undefined)[]>;
  page(table: FaceTable, after: string, limit: number): PromiseLike<readonly StoredRow[]>;
}

/** Rows are read through in pages of this many: one page decodes in a few milliseconds. */
export const rowsPerPage = 100;

/** Ids that changed while rows were being read: what was read of them may be old. */
interface Reading {
  readonly changed: Set<string>;
  isVoid: boolean;
}

/** See the head of this file. */
export class TableFaces<Name extends FaceTable> {
  readonly #known = new Map<string, Face<Name>>();
  readonly #changed = new Set<string>();
  readonly #readings = new Set<Reading>();
  readonly #name: Name;
  readonly #makeFace: (row: Row<Name>) => Face<Name>;
  readonly #source: FaceSource;
  #isFull = false;

  constructor(name: Name, makeFace: (row: Row<Name>) => Face<Name>, source: FaceSource) {
    this.#name = name;
    this.#makeFace = makeFace;
    this.#source = source;
  }

  /** What is known of an id without reading: its face, null where no row is, undefined when only reading can tell. */
  peek(id: string): Face<Name> | null | undefined {
    const face = this.#known.get(id);
    if (face) return face;
    return this.#isFull && !this.#changed.has(id) ? null : undefined;
  }

  /** Faces by id; ids without a live row are left out. */
  async many(ids: AskedIds): Promise<FaceMap<Name>> {
    const found = new Map<string, Face<Name>>();
    const missing: string[] = [];
    for (const id of ids) {
      if (id === null || id === '' || found.has(id)) continue;
      const face = this.#known.get(id);
      if (face) found.set(id, face);
      else if (!this.#isFull || this.#changed.has(id)) missing.push(id);
    }
    if (missing.length > 0) await this.#read(missing, found);
    return found;
  }

  /** Every face there is, in no order; reads the table through when that has not happened yet. */
  async all(): Promise<readonly Face<Name>[]> {
    if (!this.#isFull) await this.fill(() => Promise.resolve());
    if (this.#changed.size > 0) await this.many([...this.#changed]);
    return [...this.#known.values()];
  }

  /** Reads the table through, `pause` between two pages; starts over when everything changed meanwhile. */
  async fill(pause: () => Promise<void>): Promise<void> {
    while (!this.#isFull) {
      await pause();
      await this.#readThrough(pause);
    }
  }

  /** These rows changed: their faces are read again when asked for. */
  forget(ids: Iterable<string>): void {
    for (const id of ids) {
      this.#known.delete(id);
      this.#changed.add(id);
      for (const reading of this.#readings) reading.changed.add(id);
    }
  }

  /** Nobody knows which rows changed. */
  forgetAll(): void {
    this.#known.clear();
    this.#changed.clear();
    this.#isFull = false;
    for (const reading of this.#readings) reading.isVoid = true;
  }

  async #read(ids: readonly string[], found: Map<string, Face<Name>>): Promise<void> {
    await this.#during(async (reading) => {
      const rows = await this.#source.many(this.#name, [...new Set(ids)]);
      const live = rows.filter(isLive);
      this.#remember(live, reading, found);
      if (reading.isVoid) return;
      const seen = new Set(live.map(({ id }) => id));
      for (const id of ids) if (!seen.has(id) && !reading.changed.has(id)) this.#changed.delete(id);
    });
  }

  async #readThrough(pause: () => Promise<void>): Promise<void> {
    await this.#during(async (reading) => {
      let rows = await this.#source.page(this.#name, '', rowsPerPage);
      while (rows.length > 0 && !reading.isVoid) {
        this.#remember(rows.filter(isLive), reading);
        const last = rows.at(-1)?.id ?? '';
        await pause();
        rows = rows.length < rowsPerPage ? [] : await this.#source.page(this.#name, last, rowsPerPage);
      }
      if (!reading.isVoid) this.#isFull = true;
    });
  }

  #remember(rows: readonly StoredRow[], reading: Reading, found?: Map<string, Face<Name>>): void {
    for (const row of rows) {
      const face = this.#makeFace(asRow<Name>(row));
      found?.set(row.id, face);
      if (reading.isVoid || reading.changed.has(row.id)) continue;
      this.#known.set(row.id, face);
      this.#changed.delete(row.id);
    }
  }

  async #during(work: (reading: Reading) => Promise<void>): Promise<void> {
    const reading: Reading = { changed: new Set(), isVoid: false };
    this.#readings.add(reading);
    try {
      await work(reading);
    } finally {
      this.#readings.delete(reading);
    }
  }
}
