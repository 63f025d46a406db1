import { weightOf } from '../similarity/sparse-vector';
import type { Places } from './narrow';
import type { RowBags } from './row-bags';

/** Weighs bags of terms, or of their stems, and multiplies them with one that was spread out. */
export class BagScale {
  readonly #bags: RowBags;
  readonly #rarities: Places;
  readonly #stemOf: Places | null;
  readonly #counts: Int32Array;
  readonly #dense: Float64Array;
  /** Places of the bag that is read, each once. */
  readonly #met: number[] = [];
  #metCount = 0;
  /** The product of the bag read last with itself; 0 for an empty one. */
  square = 0;

  /** Rarities are by stem where terms are taken by their stems, else by term. */
  constructor(bags: RowBags, rarities: Places, stemOf: Places | null) {
    this.#bags = bags;
    this.#rarities = rarities;
    this.#stemOf = stemOf;
    this.#counts = new Int32Array(rarities.length);
    this.#dense = new Float64Array(rarities.length);
  }

  /** Spreads these bags, read as one: others are multiplied with it. Answers its product with itself. */
  spread(from: number, to: number): number {
    this.#count(from, to);
    this.#weigh(true);
    return this.square;
  }

  /** The product of these bags, read as one, with what was spread. */
  productOf(from: number, to: number): number {
    this.#count(from, to);
    return this.#weigh(false);
  }

  #count(from: number, to: number): void {
    const { starts, terms } = this.#bags;
    const [stemOf, counts, met] = [this.#stemOf, this.#counts, this.#met];
    const end = starts[to] ?? 0;
    let different = 0;
    for (let entry = starts[from] ?? 0; entry < end; entry += 1) {
      const term = terms[entry] ?? 0;
      const place = stemOf === null ? term : (stemOf[term] ?? 0);
      const count = counts[place] ?? 0;
      counts[place] = count + 1;
      if (count > 0) continue;
      met[different] = place;
      different += 1;
    }
    this.#metCount = different;
  }

  #weigh(spreads: boolean): number {
    const [rarities, counts, met, dense] = [this.#rarities, this.#counts, this.#met, this.#dense];
    let square = 0;
    let product = 0;
    for (let at = 0; at < this.#metCount; at += 1) {
      const place = met[at] ?? 0;
      const weight = weightOf(rarities[place] ?? 0, counts[place] ?? 0);
      counts[place] = 0;
      square += weight * weight;
      product += weight * (dense[place] ?? 0);
      if (spreads) dense[place] = weight;
    }
    this.square = square;
    return product;
  }
}
