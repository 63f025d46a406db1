// What an office's roles are about, learned from their own words: terms that stand in the same roles belong to one topic, so
// that two roles are alike even when they use different words of it (latent semantic analysis; Deerwester et al.,
// "Indexing by latent semantic analysis", 1990). The strongest directions of the term space are found by repeated
// multiplication from a fixed start, so the same roles always give the same topics.
import { cosineOf, type SparseVector } from './sparse-vector';

/** Topics in a corpus of usual size; a small one has one for every eight roles. */
const mostTopics = 40;
const rolesPerTopic = 8;
/** Fewer topics than this tell nothing that the words do not. */
const fewestTopics = 5;
/** More roles than this teach nothing new; every so many is taken instead. */
const mostRolesLearnedFrom = 600;
const rounds = 8;
const negligible = 1e-12;

/** What a vector of length one is written in: finer topics tell no two roles apart. */
const topicSteps = 127;

/** Folds a vector of terms into topics, in {@link topicSteps}; empty when it has none of their terms, or there are no topics. */
export type TopicFolder = (vector: SparseVector) => Int8Array;

/** Learns the topics of a corpus. */
export function learnTopics(corpus: readonly SparseVector[]): TopicFolder {
  const step = Math.max(1, Math.ceil(corpus.length / mostRolesLearnedFrom));
  const learnedFrom = corpus.filter((_, index) => index % step === 0);
  const count = Math.min(mostTopics, Math.floor(learnedFrom.length / rolesPerTopic));
  if (count < fewestTopics) return () => new Int8Array();
  const places = new Map<string, number>();
  for (const vector of learnedFrom) {
    for (const term of vector.weights.keys()) if (!places.has(term)) places.set(term, places.size);
  }
  const rows = learnedFrom.map((vector) => placed(vector, places));
  const topics = strongestDirections(rows, { width: places.size, count });
  return (vector) =>
    Int8Array.from(unitLength(project(placed(vector, places), topics)), (value) =>
      Math.round(topicSteps * value),
    );
}

/** The cosine of two folded vectors; null when one is empty. */
export const topicCosine = (a: Int8Array, b: Int8Array): number | null =>
  a.length === 0 || b.length === 0 ? null : cosineOf(dot(a, b), dot(a, a), dot(b, b));

interface PlacedVector {
  readonly at: Int32Array;
  readonly weights: Float64Array;
}

/** The known terms of a vector, brought to the length it has with all of them as one. */
function placed({ weights, square }: SparseVector, places: ReadonlyMap<string, number>): PlacedVector {
  const length = Math.sqrt(square);
  const known = [...weights].flatMap(([term, weight]) => {
    const place = places.get(term);
    return place === undefined ? [] : [[place, weight / length] as const];
  });
  return {
    at: Int32Array.from(known, ([place]) => place),
    weights: Float64Array.from(known, ([, weight]) => weight),
  };
}

const project = ({ at, weights }: PlacedVector, topics: readonly Float64Array[]): Float64Array =>
  Float64Array.from(topics, (topic) => {
    let sum = 0;
    for (let index = 0; index < at.length; index += 1)
      sum += (weights[index] ?? 0) * (topic[at[index] ?? 0] ?? 0);
    return sum;
  });

/** Orthogonal directions of term space in which the rows differ most, by subspace iteration. */
function strongestDirections(
  rows: readonly PlacedVector[],
  { width, count }: { readonly width: number; readonly count: number },
): readonly Float64Array[] {
  let directions = orthonormal(Array.from({ length: count }, (_, index) => startingDirection(width, index)));
  for (let round = 0; round < rounds; round += 1) {
    const next = Array.from({ length: directions.length }, () => new Float64Array(width));
    for (const row of rows) addOuter(next, row, project(row, directions));
    directions = orthonormal(next);
  }
  return directions;
}

function addOuter(sums: readonly Float64Array[], { at, weights }: PlacedVector, by: Float64Array): void {
  for (const [index, sum] of sums.entries()) {
    const factor = by[index] ?? 0;
    for (let entry = 0; entry < at.length; entry += 1) {
      const place = at[entry] ?? 0;
      sum[place] = (sum[place] ?? 0) + factor * (weights[entry] ?? 0);
    }
  }
}

/** Gram–Schmidt; a direction that the ones before it already span falls away. */
function orthonormal(directions: readonly Float64Array[]): readonly Float64Array[] {
  const kept: Float64Array[] = [];
  for (const direction of directions) {
    for (const other of kept) {
      const share = dot(direction, other);
      for (let at = 0; at < direction.length; at += 1)
        direction[at] = (direction[at] ?? 0) - share * (other[at] ?? 0);
    }
    if (dot(direction, direction) > negligible) kept.push(unitLength(direction));
  }
  return kept;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function unitLength(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length * length <= negligible ? new Float64Array() : vector.map((value) => value / length);
}

const multiplier = 48271;
const modulus = 2147483647;

/** Numbers from −1 to 1 without order, the same every time (Park and Miller's generator, seeded by the direction's place). */
function startingDirection(width: number, index: number): Float64Array {
  let state = index + 1;
  return Float64Array.from({ length: width }, () => {
    state = (state * multiplier) % modulus;
    return (2 * state) / modulus - 1;
  });
}
