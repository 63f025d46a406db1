// Bags of terms as vectors: frequency counts logarithmically, so that a long advertisement does not drown a short one, and
// rare terms weigh more than terms every role has (TF-IDF; Salton and Buckley, "Term-weighting approaches in automatic text
// retrieval", 1988). Weights are whole numbers, so that sums of their products are exact in whatever order they are made.

/** Weights by term. */
export type TermWeights = ReadonlyMap<string, number>;

/** Whole weights by term, with their product with themselves; 0 when there are no terms. */
export interface SparseVector {
  readonly weights: TermWeights;
  readonly square: number;
}

/** What a corpus taught of its terms. */
export interface Vectorizer {
  /** Turns a bag of terms into a vector that can be compared with others. */
  readonly vectorOf: (terms: readonly string[]) => SparseVector;
  /** What a term weighs that stands once in a bag: the rarer, the more; at least {@link rarityUnit}. */
  readonly rarityOf: (term: string) => number;
}

/** What a term weighs that every bag has. Far finer than what a score can tell apart. */
const rarityUnit = 1024;

/** What a term of this rarity weighs that stands in a bag so many times. */
export const weightOf = (rarity: number, count: number): number =>
  count === 1 ? rarity : Math.round((1 + Math.log(count)) * rarity);

/** Learns from all bags of a corpus which terms are rare. */
export function createVectorizer(corpus: readonly (readonly string[])[]): Vectorizer {
  const bagsWith = new Map<string, number>();
  for (const bag of corpus) {
    for (const term of new Set(bag)) bagsWith.set(term, (bagsWith.get(term) ?? 0) + 1);
  }
  const rarityOf = (term: string): number =>
    Math.round(rarityUnit * (Math.log((corpus.length + 1) / ((bagsWith.get(term) ?? 0) + 1)) + 1));
  const vectorOf = (terms: readonly string[]): SparseVector => {
    const weights = new Map<string, number>();
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1);
    let square = 0;
    for (const [term, count] of weights) {
      const weight = weightOf(rarityOf(term), count);
      weights.set(term, weight);
      square += weight * weight;
    }
    return { weights, square };
  };
  return { vectorOf, rarityOf };
}

/** Weights by term, in the order of the terms: what two vectors share is met in one order from either side. */
export const inTermOrder = (weights: readonly (readonly [term: string, weight: number])[]): TermWeights =>
  new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The sum over the terms of both, in their order, so that both directions give the same number. */
export function dotProduct(a: TermWeights, b: TermWeights): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The cosine between two vectors, from 0 to 1; null when one of them is empty, for then nothing is known. */
export const cosine = (a: SparseVector, b: SparseVector): number | null =>
  a.square === 0 || b.square === 0 ? null : cosineOf(dotProduct(a.weights, b.weights), a.square, b.square);

/** The cosine of two vectors by their product and by what each is with itself. */
export const cosineOf = (product: number, square: number, otherSquare: number): number =>
  asCosine(product / Math.sqrt(square * otherSquare));

/** Keeps a cosine that rounding took too far in its bounds. */
export const asCosine = (value: number): number => Math.min(1, Math.max(-1, value));
