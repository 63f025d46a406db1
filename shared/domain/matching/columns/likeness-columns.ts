// The words of all roles in flat arrays, so that one role is compared with any other: what the corpus taught of terms, and
// which terms each row has. Weights are whole numbers and their sums exact, so that a comparison says to the last bit what
// `similarity/compare-roles.ts` says.
import type { RoleNeeds } from '../match-facts';
import {
  similarityWeights,
  termsOfRole,
  type RolePreparer,
  type SimilarityPart,
  type TermPart,
} from '../similarity/compare-roles';
import { lengthOfSkills } from '../similarity/skill-vector';
import { asCosine, cosineOf } from '../similarity/sparse-vector';
import { stemOf } from '../similarity/terms';
import { BagScale } from './bag-scale';
import { startsOf } from './lists';
import { narrowed, type Places } from './narrow';
import { bagNames, packBags, placesOfTerms, type RowBags } from './row-bags';
import { noCode } from './text-codes';

/** What was learned of terms, by their places. */
export interface TermScales {
  /** By term, in units of a term that every role has. */
  readonly words: Places;
  readonly titles: Places;
  readonly description: Places;
  readonly tools: Places;
  /** By stem. */
  readonly stems: Places;
  /** By term: the place of its stem. */
  readonly stemOf: Places;
}

/** Skills by row, as places in the different weights there are. */
export interface SkillRows {
  readonly starts: Uint32Array;
  readonly codes: Places;
  /** By code: which skill it is, ascending by name, and how far it is from not being asked. */
  readonly at: Places;
  readonly weights: Float64Array;
  /** By skill. */
  readonly unasked: Float64Array;
  /** 1 where a row asks for skills. */
  readonly asks: Uint8Array;
}

/** Rows of words; a confidential role has a second one for those who may read its blind title and brief only. */
export interface LikenessColumns {
  readonly bags: RowBags;
  readonly scales: TermScales;
  readonly skills: SkillRows;
  /** The product of the role that asks for nothing with itself. */
  readonly unasked: number;
  /** Row after row, all zero where a row has none; `topicCount` is 0 in an office too small for topics. */
  readonly topics: Int8Array;
  readonly topicCount: number;
  /** By row of the roles: the row of their blind words, `noCode` where they have none. */
  readonly blindRow: Int32Array;
  readonly rows: number;
}

function packScales(places: ReadonlyMap<string, number>, { vectorizers }: RolePreparer): TermScales {
  const terms = [...places.keys()];
  const stems = [...new Set(terms.map(stemOf))];
  const stemPlaces = new Map(stems.map((stem, place) => [stem, place]));
  const scaleOf = (part: TermPart, texts: readonly string[]): Places =>
    narrowed(texts.map(vectorizers[part].rarityOf));
  return {
    words: scaleOf('words', terms),
    titles: scaleOf('titles', terms),
    description: scaleOf('description', terms),
    tools: scaleOf('tools', terms),
    stems: scaleOf('stems', stems),
    stemOf: narrowed(terms.map((term) => stemPlaces.get(stemOf(term)) ?? 0)),
  };
}

function packSkills(
  asked: readonly ReadonlyMap<string, number>[],
  unaskedOf: (key: string) => number,
): Omit<SkillRows, 'asks'> {
  const names = [...new Set(asked.flatMap((skills) => [...skills.keys()]))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const known = new Map<string, number>();
  const values: (readonly [place: number, weight: number])[] = [];
  const entries = asked.map((skills) =>
    [...skills].map(([name, weight]) => {
      const key = `${weight} ${name}`;
      const code = known.get(key) ?? values.push([places.get(name) ?? 0, weight]) - 1;
      known.set(key, code);
      return code;
    }),
  );
  return {
    starts: startsOf(entries),
    codes: narrowed(entries.flat()),
    at: narrowed(values.map(([place]) => place)),
    weights: Float64Array.from(values, ([, weight]) => weight),
    unasked: Float64Array.from(names, unaskedOf),
  };
}

/** The rows of blind words follow those of all roles, in the order of their roles. */
export function blindRows(confidential: Iterable<number>, roles: number): Int32Array {
  const rows = new Int32Array(roles).fill(noCode);
  let next = roles;
  for (const row of confidential) {
    rows[row] = next;
    next += 1;
  }
  return rows;
}

/** Packs the words of roles in the order of their rows. */
export function packLikeness(roles: readonly RoleNeeds[], preparer: RolePreparer): LikenessColumns {
  const isSecret = ({ visibility }: RoleNeeds): boolean => visibility === 'confidential';
  const words = [
    ...roles.map((role) => role.words),
    ...roles.filter(isSecret).map(({ blindWords }) => blindWords),
  ];
  const prepared = words.map(preparer.prepare);
  const terms = words.map(termsOfRole);
  const places = placesOfTerms(terms);
  const topicCount = Math.max(0, ...new Set(prepared.map(({ topics }) => topics.length)));
  const topics = new Int8Array(prepared.length * topicCount);
  for (const [row, one] of prepared.entries()) topics.set(one.topics, row * topicCount);
  const asked = prepared.map(({ skills }) => skills.asked);
  return {
    bags: packBags(terms, places),
    scales: packScales(places, preparer),
    skills: {
      ...packSkills(asked, preparer.skills.unaskedOf),
      asks: Uint8Array.from(words, ({ skills }) => Number(skills.length > 0)),
    },
    unasked: preparer.skills.unasked,
    ...{ topics, topicCount },
    blindRow: blindRows(
      roles.flatMap((role, row) => (isSecret(role) ? [row] : [])),
      roles.length,
    ),
    rows: prepared.length,
  };
}

interface Compared {
  readonly part: SimilarityPart;
  /** 0 to 1, or `NaN` where the other row knows nothing. */
  readonly by: (row: number) => number;
}

/** Never below zero. */
const shareOf = (value: number): number => Math.max(0, value);

/** The bags that a comparison by terms reads, first and last. */
const bagsOf = {
  words: ['titles', 'tasks'],
  stems: ['titles', 'tasks'],
  titles: ['titles', 'titles'],
  description: ['description', 'description'],
  tools: ['tools', 'tools'],
} as const satisfies Record<TermPart, readonly [from: string, to: string]>;
const termParts = Object.keys(bagsOf) as readonly TermPart[];

function termsCompared({ bags, scales }: LikenessColumns, fixed: number): Compared[] {
  return termParts.flatMap((part): Compared[] => {
    const [first, last] = bagsOf[part];
    const from = bagNames.indexOf(first);
    const to = bagNames.indexOf(last) + 1;
    const scale = new BagScale(bags, scales[part], part === 'stems' ? scales.stemOf : null);
    const own = scale.spread(fixed * bagNames.length + from, fixed * bagNames.length + to);
    if (own === 0) return [];
    const by = (row: number): number => {
      const product = scale.productOf(row * bagNames.length + from, row * bagNames.length + to);
      return scale.square === 0 ? NaN : shareOf(cosineOf(product, scale.square, own));
    };
    return [{ part, by }];
  });
}

function topicsCompared({ topics, topicCount }: LikenessColumns, fixed: number): Compared[] {
  const own = topics.slice(fixed * topicCount, (fixed + 1) * topicCount);
  const square = own.reduce((sum, value) => sum + value * value, 0);
  if (square === 0) return [];
  const by = (row: number): number => {
    const from = row * topicCount;
    let product = 0;
    let other = 0;
    for (let at = 0; at < topicCount; at += 1) {
      const value = topics[from + at] ?? 0;
      product += (own[at] ?? 0) * value;
      other += value * value;
    }
    return other === 0 ? NaN : shareOf(cosineOf(product, other, square));
  };
  return [{ part: 'topics', by }];
}

/** How a row's skills are from those of the role that asks for nothing. */
function readSkills({ skills, unasked }: LikenessColumns, row: number, dense: Float64Array) {
  const { starts, codes, at, weights } = skills;
  const to = starts[row + 1] ?? 0;
  let [shift, square, shared] = [0, 0, 0];
  for (let entry = starts[row] ?? 0; entry < to; entry += 1) {
    const code = codes[entry] ?? 0;
    const weight = weights[code] ?? 0;
    const skill = at[code] ?? 0;
    shift += weight * (skills.unasked[skill] ?? 0);
    square += weight * weight;
    shared += weight * (dense[skill] ?? 0);
  }
  const length = skills.asks[row] === 1 ? lengthOfSkills(unasked, shift, square) : 0;
  return { shift, shared, length };
}

function skillsCompared(columns: LikenessColumns, fixed: number): Compared[] {
  const { skills, unasked } = columns;
  const dense = new Float64Array(skills.unasked.length);
  const { shift, length } = readSkills(columns, fixed, dense);
  if (length === 0) return [];
  const to = skills.starts[fixed + 1] ?? 0;
  for (let entry = skills.starts[fixed] ?? 0; entry < to; entry += 1) {
    const code = skills.codes[entry] ?? 0;
    dense[skills.at[code] ?? 0] = skills.weights[code] ?? 0;
  }
  const by = (row: number): number => {
    const other = readSkills(columns, row, dense);
    if (other.length === 0) return NaN;
    return shareOf(asCosine((unasked + (shift + other.shift) + other.shared) / (length * other.length)));
  };
  return [{ part: 'skills', by }];
}

/** Parts are added in the order the reference adds them. */
const order = Object.keys(similarityWeights) as readonly SimilarityPart[];

/** How alike a row of words is to others, as `weighedSimilarity` says it; each is worked out once. */
export function likenessTo(columns: LikenessColumns, fixed: number): (row: number) => number {
  const known = new Map<number, number>();
  const compared = [
    ...termsCompared(columns, fixed),
    ...topicsCompared(columns, fixed),
    ...skillsCompared(columns, fixed),
  ].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    let sum = 0;
    let most = 0;
    for (const { part, by } of compared) {
      const value = by(row);
      if (value !== value) continue;
      sum += similarityWeights[part] * value;
      most += similarityWeights[part];
    }
    const alike = most === 0 ? 0 : sum / most;
    known.set(row, alike);
    return alike;
  };
}
