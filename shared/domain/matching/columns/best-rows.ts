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

/** The best rows of one list, in whatever order they come: of equal keys the lower row is the better. */
export class BestRows {
  readonly #keys: Float64Array;
  readonly #rows: Int32Array;
  #floor: number;
  count = 0;

  constructor(size: number) {
    this.#keys = new Float64Array(size).fill(-Infinity);
    this.#rows = new Int32Array(size).fill(noCode);
    this.#floor = size === 0 ? Infinity : -Infinity;
  }

  add(row: number, key: number): void {
    this.count += 1;
    if (key < this.#floor) return;
    let place = this.#keys.length - 1;
    if (place < 0 || !this.#isBefore(row, key, place)) return;
    while (place > 0 && this.#isBefore(row, key, place - 1)) {
      this.#keys[place] = this.#keys[place - 1] ?? 0;
      this.#rows[place] = this.#rows[place - 1] ?? 0;
      place -= 1;
    }
    this.#keys[place] = key;
    this.#rows[place] = row;
    this.#floor = this.#keys[this.#keys.length - 1] ?? 0;
  }

  #isBefore(row: number, key: number, place: number): boolean {
    const other = this.#keys[place] ?? 0;
    return key > other || (key === other && row < (this.#rows[place] ?? 0));
  }

  /** False for a row that no place is left for. */
  admits(row: number, key: number): boolean {
    const last = this.#keys.length - 1;
    return last >= 0 && this.#isBefore(row, key, last);
  }

  /** What stands below this is only counted. */
  floor(): number {
    return this.#floor;
  }

  rows(): readonly number[] {
    return [...this.#rows].filter((row) => row !== noCode);
  }
}

/** Keys within one step of a bound are looked at together. */
const stepBits = 11;
const noStep = -1;

/**
 * The best rows of a list whose exact keys take long to tell: each comes with the least and the most its key can be, and
 * only where that leaves it open which rows lead is the key itself asked for, of the most promising first.
 */
export class BoundedRows {
  readonly #least: BestRows;
  readonly #size: number;
  readonly #next: Int32Array;
  readonly #most: Int32Array;
  readonly #heads: number[] = [];
  #floor = -Infinity;
  count = 0;

  /** `size` rows are wanted of `rows`. */
  constructor(size: number, rows: number) {
    this.#size = size;
    this.#least = new BestRows(size);
    this.#next = new Int32Array(rows);
    this.#most = new Int32Array(rows);
  }

  /** A row with bounds of its key, which are whole numbers not below 0. */
  add(row: number, least: number, most: number): void {
    this.count += 1;
    if (most < this.#floor) return;
    this.#least.add(row, least);
    this.#floor = this.#least.floor();
    if (most < this.#floor) return;
    const step = most >>> stepBits;
    this.#most[row] = most;
    this.#next[row] = this.#heads[step] ?? noStep;
    this.#heads[step] = row;
  }

  /** The rows that lead, best first. */
  rows(keyOf: (row: number) => number): readonly number[] {
    const best = new BestRows(this.#size);
    for (let step = this.#heads.length - 1; step >= 0; step -= 1) {
      if ((step + 1) * 2 ** stepBits <= Math.max(this.#floor, best.floor())) break;
      for (const row of this.#promising(step)) {
        // Rows come by what they can be at most: no later one is better.
        if (!best.admits(row, this.#most[row] ?? 0)) break;
        best.add(row, keyOf(row));
      }
    }
    return best.rows();
  }

  /** Rows of a step, those that can have the greatest key first, of equal ones the lower row. */
  #promising(step: number): readonly number[] {
    const rows: number[] = [];
    for (let row = this.#heads[step] ?? noStep; row !== noStep; row = this.#next[row] ?? noStep)
      rows.push(row);
    const most = this.#most;
    return rows.sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
  }
}

/** The lists of a ranking while rows are added to them. */
export interface GatheredLists {
  readonly eligible: BoundedRows;
  readonly confirmFirst: BoundedRows;
  readonly notSuggested: BestRows;
}

/** The heads of lists. `keyOf` tells the exact key of a suggested row. */
export const headsOf = (
  { eligible, confirmFirst, notSuggested }: GatheredLists,
  keyOf: (row: number) => number,
): Heads => ({
  rows: {
    eligible: eligible.rows(keyOf),
    confirmFirst: confirmFirst.rows(keyOf),
    notSuggested: notSuggested.rows(),
  },
  counts: {
    eligible: eligible.count,
    confirmFirst: confirmFirst.count,
    notSuggested: notSuggested.count,
  },
});
