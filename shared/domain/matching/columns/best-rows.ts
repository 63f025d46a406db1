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

/**
 * The best rows of a list whose exact keys take long to tell: each comes with the least and the most its key can be, and
 * only where that leaves it open which rows lead is the key itself asked for, of the most promising first.
 */
export class BoundedRows {
  readonly #least: BestRows;
  readonly #size: number;
  readonly #rows: number[] = [];
  readonly #keys: number[] = [];
  readonly #most: number[] = [];
  #floor = -Infinity;
  count = 0;

  /** So many rows are wanted. */
  constructor(size: number) {
    this.#size = size;
    this.#least = new BestRows(size);
  }

  /** A row with what is known of its key, and with the least and the most that comes to it. */
  add(row: number, key: number, least: number, most: number): void {
    this.count += 1;
    if (key + most < this.#floor) return;
    this.#least.add(row, key + least);
    this.#floor = this.#least.floor();
    if (key + most < this.#floor) return;
    this.#rows.push(row);
    this.#keys.push(key);
    this.#most.push(key + most);
  }

  /** What stands below this is only counted. */
  floor(): number {
    return this.#floor;
  }

  /** The rows that lead, best first; `comesTo` tells what comes to the key of a row. */
  rows(comesTo: (row: number) => number): readonly number[] {
    const best = new BestRows(this.#size);
    const steps = this.#bySteps();
    for (let step = steps.length - 1; step >= 0; step -= 1) {
      if ((step + 1) * 2 ** stepBits <= best.floor()) break;
      for (const at of this.#promisingFirst(steps[step] ?? [])) {
        const row = this.#rows[at] ?? noCode;
        // Rows come by what they can be at most: once one is not admitted, no later one is better.
        if (!best.admits(row, this.#most[at] ?? 0)) break;
        best.add(row, (this.#keys[at] ?? 0) + comesTo(row));
      }
    }
    return best.rows();
  }

  /** Places of the rows that can still lead, by steps of what they can be at most: few steps are ever looked at. */
  #bySteps(): readonly (readonly number[] | undefined)[] {
    const steps: number[][] = [];
    for (let at = 0; at < this.#rows.length; at += 1) {
      const most = this.#most[at] ?? 0;
      if (most >= this.#floor) (steps[most >>> stepBits] ??= []).push(at);
    }
    return steps;
  }

  /** Places with the greatest possible key first, of equal ones the lower row. */
  #promisingFirst(places: readonly number[]): readonly number[] {
    const [rows, most] = [this.#rows, this.#most];
    return [...places].sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0));
  }
}

/** The lists of a ranking while rows are added to them. */
export interface GatheredLists {
  readonly eligible: BoundedRows;
  readonly confirmFirst: BoundedRows;
  readonly notSuggested: BestRows;
}

/** The heads of lists. `comesTo` tells what comes to the key of a suggested row. */
export const headsOf = (
  { eligible, confirmFirst, notSuggested }: GatheredLists,
  comesTo: (row: number) => number,
): Heads => ({
  rows: {
    eligible: eligible.rows(comesTo),
    confirmFirst: confirmFirst.rows(comesTo),
    notSuggested: notSuggested.rows(),
  },
  counts: {
    eligible: eligible.count,
    confirmFirst: confirmFirst.count,
    notSuggested: notSuggested.count,
  },
});
