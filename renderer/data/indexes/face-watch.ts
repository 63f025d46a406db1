import type { FaceTable } from './faces';

/** Which faces may differ from what was last read: some rows of a table, or all of them. */
export interface FaceChange {
  readonly table: FaceTable;
  readonly ids: ReadonlySet<string> | 'all';
}

/** What one run of a query read from memory, where Dexie cannot see it: such a change makes its answer old. */
export class FaceWatch {
  readonly #ids = new Map<FaceTable, Set<string>>();
  readonly #whole = new Set<FaceTable>();

  /** The query asked for these rows, found or not. */
  note(table: FaceTable, ids: Iterable<string>): void {
    const noted = this.#ids.get(table) ?? new Set<string>();
    for (const id of ids) noted.add(id);
    this.#ids.set(table, noted);
  }

  /** The query asked for every row. */
  noteAll(table: FaceTable): void {
    this.#whole.add(table);
  }

  /** True when the change is of something the query read. */
  sees({ table, ids }: FaceChange): boolean {
    if (this.#whole.has(table)) return true;
    const noted = this.#ids.get(table);
    if (!noted) return false;
    return ids === 'all' ? noted.size > 0 : [...ids].some((id) => noted.has(id));
  }
}
