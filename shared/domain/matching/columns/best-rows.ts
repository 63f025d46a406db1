import type { RankingList } from '../rank';
import { noCode } from './text-codes';

/** The rows that head each list, best first, and how many each list has in all. */
export interface Heads {
  readonly rows: Readonly<Record<RankingList, readonly number[]>>;
  readonly counts: Readonly<Record<RankingList, number>>;
}

/** 1 for every row of a set. */
export function marked(rows: ReadonlySet<number>, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const row of rows) marks[row] = 1;
  return marks;
}

/** The best rows of one list; rows come in their order, and equal ones keep it. */
class BestRows {
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;
  count = 0;

  constructor(size: number) {
    this.#keys = new Float64Array(size).fill(-Infinity);
    this.#rows = new Int32Array(size).fill(noCode);
  }

  add(row: number, key: number): void {
    this.count += 1;
    let place = this.#keys.length - 1;
    if (place < 0 || key <= (this.#keys[place] ?? 0)) return;
    while (place > 0 && key > (this.#keys[place - 1] ?? 0)) {
      this.#keys[place] = this.#keys[place - 1] ?? 0;
      this.#rows[place] = this.#rows[place - 1] ?? 0;
      place -= 1;
    }
    this.#keys[place] = key;
    this.#rows[place] = row;
  }

  /** What does not stand above this is only counted. */
  floor(): number {
    return this.#keys[this.#keys.length - 1] ?? Infinity;
  }

  rows(): readonly number[] {
    return [...this.#rows].filter((row) => row !== noCode);
  }
}

/** Keeps the head of each list while rows are added in their order. */
export class ListHeads {
  readonly #lists: Readonly<Record<RankingList, BestRows>>;

  /** `size` rows are kept of each list. */
  constructor(size: number) {
    this.#lists = {
      eligible: new BestRows(size),
      confirmFirst: new BestRows(size),
      notSuggested: new BestRows(size),
    };
  }

  add(list: RankingList, row: number, key: number): void {
    this.#lists[list].add(row, key);
  }

  /** What does not stand above this is only counted in the list. */
  floor(list: RankingList): number {
    return this.#lists[list].floor();
  }

  heads(): Heads {
    const { eligible, confirmFirst, notSuggested } = this.#lists;
    return {
      rows: {
        eligible: eligible.rows(),
        confirmFirst: confirmFirst.rows(),
        notSuggested: notSuggested.rows(),
      },
      counts: {
        eligible: eligible.count,
        confirmFirst: confirmFirst.count,
        notSuggested: notSuggested.count,
      },
    };
  }
}
