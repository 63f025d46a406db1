// The words of all roles as vectors in flat arrays, so that one role is compared with all others in one walk. A row's
// terms stand in the order of their texts, as they do in `similarity/sparse-vector.ts`: sums are made in the same order
// and give the same number to the last bit.
import type { RoleNeeds } from '../match-facts';
import {
  similarityWeights,
  type PreparedRole,
  type RolePreparer,
  type SimilarityPart,
} from '../similarity/compare-roles';
import { asCosine, type SparseVector } from '../similarity/sparse-vector';
import { startsOf } from './lists';
import { noCode } from './text-codes';

/** Comparisons by terms whose vectors have length one. */
const termParts = ['words', 'stems', 'titles', 'description', 'tools'] as const;
type TermPart = (typeof termParts)[number];

/** Vectors of all rows; `width` counts the terms there are. */
export interface VectorColumns {
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
  readonly weights: Float64Array;
  readonly width: number;
}

/** Rows of words; a confidential role has a second one for those who may read its blind title and brief only. */
export interface LikenessColumns {
  readonly terms: Readonly<Record<TermPart, VectorColumns>>;
  readonly skills: VectorColumns;
  readonly skillShift: Float64Array;
  readonly skillLength: Float64Array;
  readonly unasked: number;
  /** Row after row; `topicCount` is 0 in an office too small for topics. */
  readonly topics: Float64Array;
  readonly topicCount: number;
  /** 1 where a row has topics. */
  readonly hasTopics: Uint8Array;
  /** By row of the roles: the row of their blind words, `noCode` where they have none. */
  readonly blindRow: Int32Array;
  readonly rows: number;
}

function packVectors(vectors: readonly SparseVector[]): VectorColumns {
  const terms = [...new Set(vectors.flatMap((vector) => [...vector.keys()]))].sort();
  const places = new Map(terms.map((term, place) => [term, place]));
  const entries = vectors.map((vector) => [...vector]);
  const flat = entries.flat();
  return {
    starts: startsOf(entries),
    at: Uint32Array.from(flat, ([term]) => places.get(term) ?? 0),
    weights: Float64Array.from(flat, ([, weight]) => weight),
    width: terms.length,
  };
}

/** Packs the words of roles in the order of their rows. */
export function packLikeness(
  roles: readonly RoleNeeds[],
  { prepare, unasked }: RolePreparer,
): LikenessColumns {
  const confidential = roles.filter(({ visibility }) => visibility === 'confidential');
  const blindRows = new Map(confidential.map((role, index) => [role, roles.length + index]));
  const prepared: readonly PreparedRole[] = [
    ...roles.map(({ words }) => prepare(words)),
    ...confidential.map(({ blindWords }) => prepare(blindWords)),
  ];
  const topicCount = Math.max(0, ...new Set(prepared.map(({ topics }) => topics.length)));
  const topics = new Float64Array(prepared.length * topicCount);
  for (const [row, one] of prepared.entries()) topics.set(one.topics, row * topicCount);
  const vectorsOf = (part: TermPart): VectorColumns => packVectors(prepared.map((one) => one[part]));
  return {
    terms: {
      words: vectorsOf('words'),
      stems: vectorsOf('stems'),
      titles: vectorsOf('titles'),
      description: vectorsOf('description'),
      tools: vectorsOf('tools'),
    },
    skills: packVectors(prepared.map(({ skills }) => skills.asked)),
    skillShift: Float64Array.from(prepared, ({ skills }) => skills.shift),
    skillLength: Float64Array.from(prepared, ({ skills }) => skills.length),
    unasked,
    topics,
    topicCount,
    hasTopics: Uint8Array.from(prepared, (one) => Number(one.topics.length > 0)),
    blindRow: Int32Array.from(roles, (role) => blindRows.get(role) ?? noCode),
    rows: prepared.length,
  };
}

/** One row's vector spread out, so that others are multiplied with it by place; null when it is empty. */
function spread({ starts, at, weights, width }: VectorColumns, row: number): Float64Array | null {
  const from = starts[row] ?? 0;
  const to = starts[row + 1] ?? 0;
  if (from === to) return null;
  const dense = new Float64Array(width);
  for (let entry = from; entry < to; entry += 1) dense[at[entry] ?? 0] = weights[entry] ?? 0;
  return dense;
}

function productWith(dense: Float64Array, { starts, at, weights }: VectorColumns, row: number): number {
  const to = starts[row + 1] ?? 0;
  let sum = 0;
  for (let entry = starts[row] ?? 0; entry < to; entry += 1)
    sum += (weights[entry] ?? 0) * (dense[at[entry] ?? 0] ?? 0);
  return sum;
}

interface Compared {
  readonly part: SimilarityPart;
  /** 0 to 1, or `NaN` where the other row knows nothing. */
  readonly by: (row: number) => number;
}

/** Like `asCosine` and never below zero. */
const shareOf = (value: number): number => Math.max(0, asCosine(value));

function termsCompared({ terms }: LikenessColumns, fixed: number): Compared[] {
  return termParts.flatMap((part): Compared[] => {
    const columns = terms[part];
    const dense = spread(columns, fixed);
    if (dense === null) return [];
    const { starts } = columns;
    return [
      {
        part,
        by: (row) => (starts[row] === starts[row + 1] ? NaN : shareOf(productWith(dense, columns, row))),
      },
    ];
  });
}

function topicsCompared(columns: LikenessColumns, fixed: number): Compared[] {
  const { topics, topicCount, hasTopics } = columns;
  if (hasTopics[fixed] !== 1) return [];
  const own = topics.slice(fixed * topicCount, (fixed + 1) * topicCount);
  const by = (row: number): number => {
    if (hasTopics[row] !== 1) return NaN;
    const from = row * topicCount;
    let sum = 0;
    for (let at = 0; at < topicCount; at += 1) sum += (own[at] ?? 0) * (topics[from + at] ?? 0);
    return shareOf(sum);
  };
  return [{ part: 'topics', by }];
}

function skillsCompared(columns: LikenessColumns, fixed: number): Compared[] {
  const { skills, skillShift, skillLength, unasked } = columns;
  const length = skillLength[fixed] ?? 0;
  if (length === 0) return [];
  const shift = skillShift[fixed] ?? 0;
  const dense = spread(skills, fixed);
  const by = (row: number): number => {
    const other = skillLength[row] ?? 0;
    if (other === 0) return NaN;
    const shared = dense === null ? 0 : productWith(dense, skills, row);
    return shareOf((unasked + (shift + (skillShift[row] ?? 0)) + shared) / (length * other));
  };
  return [{ part: 'skills', by }];
}

/** How alike a row of words is to others, as `weighedSimilarity` says it; each is worked out once. */
export function likenessTo(columns: LikenessColumns, fixed: number): (row: number) => number {
  const known = new Float64Array(columns.rows).fill(NaN);
  const compared = [
    ...termsCompared(columns, fixed),
    ...topicsCompared(columns, fixed),
    ...skillsCompared(columns, fixed),
  ].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return (row) => {
    const before = known[row] ?? NaN;
    if (before === before) return before;
    let sum = 0;
    let most = 0;
    for (const { part, by } of compared) {
      const value = by(row);
      if (value !== value) continue;
      sum += similarityWeights[part] * value;
      most += similarityWeights[part];
    }
    const alike = most === 0 ? 0 : sum / most;
    known[row] = alike;
    return alike;
  };
}

/** Parts are added in the order the reference adds them. */
const order: readonly SimilarityPart[] = [
  'words',
  'stems',
  'topics',
  'titles',
  'description',
  'tools',
  'skills',
];
