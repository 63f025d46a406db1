// Bags of terms as unit vectors: frequency counts logarithmically, so that a long advertisement does not drown a short one,
// and rare terms weigh more than terms every role has (TF-IDF; Salton and Buckley, "Term-weighting approaches in automatic
// text retrieval", 1988).

/** Weights by term, in the order of the terms; of length one, or empty. */
export type SparseVector = ReadonlyMap<string, number>;

/** Turns bags of terms into vectors that can be compared with each other. */
export type Vectorizer = (terms: readonly string[]) => SparseVector;

/** Learns from all bags of a corpus which terms are rare. */
export function createVectorizer(corpus: readonly (readonly string[])[]): Vectorizer {
  const bagsWith = new Map<string, number>();
  for (const bag of corpus) {
    for (const term of new Set(bag)) bagsWith.set(term, (bagsWith.get(term) ?? 0) + 1);
  }
  const rarity = (term: string): number =>
    Math.log((corpus.length + 1) / ((bagsWith.get(term) ?? 0) + 1)) + 1;
  return (terms) => {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    return unit([...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)]));
  };
}

/** The vector of length one in the direction of these weights; empty when they are all zero. */
export function unit(weights: readonly (readonly [term: string, weight: number])[]): SparseVector {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return inTermOrder(length === 0 ? [] : weights.map(([term, weight]) => [term, weight / length]));
}

/** Weights by term, in the order of the terms: what two vectors share is met in one order from either side. */
export const inTermOrder = (weights: readonly (readonly [term: string, weight: number])[]): SparseVector =>
  new Map([...weights].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The sum over the terms of both, in their order, so that both directions give the same number. */
export function dotProduct(a: SparseVector, b: SparseVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** The cosine between two vectors, from −1 to 1; null when one of them is empty, for then nothing is known. */
export const cosine = (a: SparseVector, b: SparseVector): number | null =>
  a.size === 0 || b.size === 0 ? null : asCosine(dotProduct(a, b));

/** Keeps a cosine that rounding took too far in its bounds. */
export const asCosine = (value: number): number => Math.min(1, Math.max(-1, value));
