import type { AskedIds, FaceTable } from './faces';
import type { PeopleChange } from './kept-people';

/** Which faces may differ from what was last read: some rows of a table, or all of them. */
export interface FaceChange {
  readonly table: FaceTable;
  readonly ids: ReadonlySet<string> | 'all';
}

/** Told of every row looked at. */
export type Look = (table: FaceTable, id: string) => void;

/** What one run of a query read from memory, where Dexie cannot see it: such a change makes its answer old. */
export class FaceWatch {
  readonly #asked: { readonly table: FaceTable; readonly ids: AskedIds | 'all' }[] = [];
  readonly #followed: ((look: Look) => void)[] = [];
  readonly #people: (readonly string[])[] = [];

  /** The query asked for these rows, found or not. Kept as they were handed over: most are never looked at again. */
  note(table: FaceTable, ids: AskedIds | 'all'): void {
    this.#asked.push({ table, ids });
  }

  /** The query asked for whatever `replay` looks at when it is run; it is run only when something changed. */
  follow(replay: (look: Look) => void): void {
    this.#followed.push(replay);
  }

  /** The query asked for the rows of these people, see kept-people.ts. */
  notePeople(ids: readonly string[]): void {
    this.#people.push(ids);
  }

  /** True when the rows of somebody changed for whom the query asked. */
  seesPeople(change: PeopleChange): boolean {
    return this.#people.some((ids) => change === 'all' || ids.some((id) => change.has(id)));
  }

  /** True when the change is of something the query read. */
  sees(change: FaceChange): boolean {
    return (
      this.#asked.some((asked) => isOf(change, asked)) ||
      this.#followed.some((replay) => looksAt(replay, change))
    );
  }
}

const isOf = (
  { table, ids }: FaceChange,
  asked: { readonly table: FaceTable; readonly ids: AskedIds | 'all' },
): boolean =>
  asked.table === table &&
  (ids === 'all' || asked.ids === 'all' || asked.ids.some((id) => id !== null && ids.has(id)));

function looksAt(replay: (look: Look) => void, { table, ids }: FaceChange): boolean {
  let seen = false;
  replay((looked, id) => {
    if (looked === table && (ids === 'all' || ids.has(id))) seen = true;
  });
  return seen;
}
