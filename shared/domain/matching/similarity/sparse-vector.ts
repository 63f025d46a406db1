// Bags of terms as unit vectors: frequency counts logarithmically, so that a long advertisement does not drown a short one,
// and rare terms weigh more than terms every role has (TF-IDF; Salton and Buckley, "Term-weighting approaches in automatic
// text retrieval", 1988).

/** Weights by term; of length one, or empty. */
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
  return new Map(length === 0 ? [] : weights.map(([term, weight]) => [term, weight / length]));
}

/**
 * The cosine between two vectors, from −1 to 1; null when one of them is empty, for then nothing is known. Summed in the
 * order of size, so that both directions give the same number.
 */
export function cosine(a: SparseVector, b: SparseVector): number | null {
  if (a.size === 0 || b.size === 0) return null;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const products: number[] = [];
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) products.push(weight * other);
  }
  const sum = products.sort((x, y) => x - y).reduce((total, product) => total + product, 0);
  return Math.min(1, Math.max(-1, sum));
}
