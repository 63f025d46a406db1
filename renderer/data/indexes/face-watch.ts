import type { AskedIds, FaceTable } from './faces';

/** Which faces may differ from what was last read: some rows of a table, or all of them. */
export interface FaceChange {
  readonly table: FaceTable;
  readonly ids: ReadonlySet<string> | 'all';
}

/** What one run of a query read from memory, where Dexie cannot see it: such a change makes its answer old. */
export class FaceWatch {
  readonly #asked: { readonly table: FaceTable; readonly ids: AskedIds | 'all' }[] = [];

  /** The query asked for these rows, found or not. Kept as they were handed over: most are never looked at again. */
  note(table: FaceTable, ids: AskedIds | 'all'): void {
    this.#asked.push({ table, ids });
  }

  /** True when the change is of something the query read. */
  sees({ table, ids }: FaceChange): boolean {
    return this.#asked.some(
      (asked) =>
        asked.table === table &&
        (ids === 'all' || asked.ids === 'all' || asked.ids.some((id) => id !== null && ids.has(id))),
    );
  }
}
