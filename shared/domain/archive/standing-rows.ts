/** A row as it would stand once an archive is taken in, and as it stands here; null where it is new. */
export interface Coming<Row> {
  readonly row: Row;
  readonly before: Row | null;
}

interface Stored {
  readonly id: string;
  readonly deletedAt: string | null;
}

/**
 * The rows of a table as they would stand: what comes over what is here. One that stays out is put back to what it was.
 * Deleted rows stand nowhere.
 */
export class StandingRows<Row extends Stored> {
  readonly #rows = new Map<string, Row>();
  /** Every row in each of its states: where an index has to look, whatever is put back. */
  readonly #states: readonly Row[];
  #all: readonly Row[] | null = null;
  readonly #indexes = new Map<keyof Row, Map<unknown, Set<string>>>();

  constructor(here: readonly Row[], coming: readonly Coming<Row>[] = []) {
    this.#states = [...here, ...coming.flatMap(({ row, before }) => (before ? [row, before] : [row]))];
    for (const row of here) this.#set(row.id, row);
    for (const { row } of coming) this.#set(row.id, row);
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  all(): readonly Row[] {
    return (this.#all ??= [...this.#rows.values()]);
  }

  where<Field extends keyof Row>(field: Field, value: Row[Field]): readonly Row[] {
    const ids = this.#index(field).get(value) ?? [];
    return [...ids].flatMap((id) => {
      const row = this.#rows.get(id);
      return row && row[field] === value ? [row] : [];
    });
  }

  putBack({ row, before }: Coming<Row>): void {
    this.#all = null;
    this.#set(row.id, before);
  }

  #set(id: string, row: Row | null): void {
    if (row?.deletedAt === null) this.#rows.set(id, row);
    else this.#rows.delete(id);
  }

  #index(field: keyof Row): ReadonlyMap<unknown, ReadonlySet<string>> {
    const known = this.#indexes.get(field);
    if (known) return known;
    const index = new Map<unknown, Set<string>>();
    for (const row of this.#states) index.set(row[field], (index.get(row[field]) ?? new Set()).add(row.id));
    this.#indexes.set(field, index);
    return index;
  }
}
