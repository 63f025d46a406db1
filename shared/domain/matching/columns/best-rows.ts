import type { RankingList } from '../rank';
import { noCode } from './text-codes';

/** The rows that head each list, best first, and how many each list has in all. */
export interface Heads {
  readonly rows: Readonly<Record<RankingList, readonly number[]>>;
  readonly counts: Readonly<Record<RankingList, number>>;
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
/** As many rows wait before it is told for the first time which of them lead: what comes later is then mostly seen to be behind. */
const firstWaiting = 512;
/** So many times more wait for the next time: the more are told apart at once, the fewer need their exact key. */
const waitingGrowth = 4;

/** A row that may lead, with what is known of its key and the most the key can be. */
interface Promising {
  readonly row: number;
  readonly key: number;
  readonly most: number;
}

/**
 * The best rows of a list whose exact keys take long to tell: each comes with the least and the most its key can be, and
 * only where that leaves it open which rows lead is the key itself asked for, of the most promising first.
 */
export class BoundedRows {
  readonly #best: BestRows;
  readonly #least: BestRows;
  readonly #comesTo: (row: number) => number;
  #waiting: Promising[] = [];
  #mostWaiting = firstWaiting;
  #floor = -Infinity;
  count = 0;

  /** So many rows are wanted; `comesTo` tells what comes to the key of a row. */
  constructor(size: number, comesTo: (row: number) => number) {
    this.#best = new BestRows(size);
    this.#least = new BestRows(size);
    this.#comesTo = comesTo;
  }

  /** A row with what is known of its key, and with the least and the most that comes to it; rows come in their order. */
  add(row: number, key: number, least: number, most: number): void {
    this.count += 1;
    if (key + most <= this.#floor) return;
    this.#least.add(row, key + least);
    this.#floor = Math.max(this.#floor, this.#least.floor());
    this.#waiting.push({ row, key, most: key + most });
    if (this.#waiting.length === this.#mostWaiting) this.#settle();
  }

  /** What does not stand above this is only counted. */
  floor(): number {
    return this.#floor;
  }

  /** The rows that lead, best first. */
  rows(): readonly number[] {
    this.#settle();
    return this.#best.rows();
  }

  /** Tells which of the waiting rows lead. */
  #settle(): void {
    const best = this.#best;
    const steps = this.#bySteps();
    this.#waiting = [];
    this.#mostWaiting *= waitingGrowth;
    for (let step = steps.length - 1; step >= 0; step -= 1) {
      if ((step + 1) * 2 ** stepBits <= best.floor()) break;
      for (const { row, key, most } of (steps[step] ?? []).sort(byPromise)) {
        // Rows come by what they can be at most: once one is not admitted, no later one is better.
        if (!best.admits(row, most)) break;
        best.add(row, key + this.#comesTo(row));
      }
    }
    this.#floor = Math.max(this.#floor, best.floor());
  }

  /** Waiting rows that can still lead, by steps of what they can be at most: few steps are ever looked at. */
  #bySteps(): readonly (Promising[] | undefined)[] {
    const steps: Promising[][] = [];
    for (const one of this.#waiting)
      if (one.most >= this.#floor) (steps[one.most >>> stepBits] ??= []).push(one);
    return steps;
  }
}

/** The greatest possible key first, of equal ones the lower row. */
const byPromise = (a: Promising, b: Promising): number => b.most - a.most || a.row - b.row;

/** The lists of a ranking while rows are added to them. */
export interface GatheredLists {
  readonly eligible: BoundedRows;
  readonly confirmFirst: BoundedRows;
  readonly notSuggested: BestRows;
}

/** Lists for so many rows each; `comesTo` tells what comes to the key of a suggested row. */
export const openLists = (size: number, comesTo: (row: number) => number): GatheredLists => ({
  eligible: new BoundedRows(size, comesTo),
  confirmFirst: new BoundedRows(size, comesTo),
  notSuggested: new BestRows(size),
});

/** The heads of lists. */
export const headsOf = ({ eligible, confirmFirst, notSuggested }: GatheredLists): Heads => ({
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
});
