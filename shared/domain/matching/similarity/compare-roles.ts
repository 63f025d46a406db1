/**
 * How alike two roles are, from their own words and without a network, a trained model or occupation codes: the weighted
 * mean of a few comparisons, each a cosine of its own. Most weight has the whole text by its words, then the same by its
 * stems and by the topics that the office's roles are about; titles, description, tools and skills count a little by
 * themselves. A comparison of which one side knows nothing does not count.
 *
 * The weights were chosen by cross-validation on related occupations and rounded; README.md of `shared/domain/matching`
 * has the figures, and `npm run bench:similarity` measures them anew.
 */
import { learnTopics, topicCosine } from './latent-topics';
import type { RoleWords } from './role-words';
import { learnSkillScale, skillCosine, type SkillVector } from './skill-vector';
import { cosine, createVectorizer, type SparseVector } from './sparse-vector';
import { stemOf, termsOf } from './terms';

/** The single comparisons. */
export const similarityParts = [
  'words',
  'stems',
  'topics',
  'titles',
  'description',
  'tools',
  'skills',
] as const;
/** See {@link similarityParts}. */
export type SimilarityPart = (typeof similarityParts)[number];

/** How much each comparison counts. */
export const similarityWeights: Readonly<Record<SimilarityPart, number>> = {
  words: 1,
  stems: 0.5,
  topics: 0.5,
  titles: 0.2,
  description: 0.2,
  tools: 0.2,
  skills: 0.1,
};

/** What a pair has in each comparison, 0 to 1; null where one side knows nothing. */
export type ComparedParts = Readonly<Record<SimilarityPart, number | null>>;

/** A role as vectors, one a comparison. */
export interface PreparedRole {
  readonly words: SparseVector;
  readonly stems: SparseVector;
  readonly topics: Float64Array;
  readonly titles: SparseVector;
  readonly description: SparseVector;
  readonly tools: SparseVector;
  readonly skills: SkillVector;
}

/** What a corpus taught. */
export interface RolePreparer {
  /** Prepared roles are kept. */
  readonly prepare: (role: RoleWords) => PreparedRole;
  /** See `SkillScale`. */
  readonly unasked: number;
}

const termsOfAll = (texts: readonly string[]): string[] => texts.flatMap(termsOf);

/** Skills and tools stay out of it: long lists of what half of all roles ask for drown what a role is about. */
const wholeText = ({ titles, description, tasks }: RoleWords): string[] =>
  termsOfAll([...titles, description, ...tasks]);

/** Learns from a corpus which words are rare and what belongs together. */
export function createRolePreparer(corpus: readonly RoleWords[]): RolePreparer {
  const texts = corpus.map(wholeText);
  const words = createVectorizer(texts);
  const stems = createVectorizer(texts.map((terms) => terms.map(stemOf)));
  const topics = learnTopics(texts.map(words));
  const titles = createVectorizer(corpus.map((role) => termsOfAll(role.titles)));
  const description = createVectorizer(corpus.map((role) => termsOf(role.description)));
  const tools = createVectorizer(corpus.map((role) => termsOfAll(role.tools)));
  const skills = learnSkillScale(corpus.map((role) => role.skills));
  const prepare = (role: RoleWords): PreparedRole => {
    const terms = wholeText(role);
    const vector = words(terms);
    return {
      words: vector,
      stems: stems(terms.map(stemOf)),
      topics: topics(vector),
      titles: titles(termsOfAll(role.titles)),
      description: description(termsOf(role.description)),
      tools: tools(termsOfAll(role.tools)),
      skills: skills.vectorOf(role.skills),
    };
  };
  return { prepare: keptByWords(prepare), unasked: skills.unasked };
}

/** Compares roles part by part. */
export function createRoleComparison(
  corpus: readonly RoleWords[],
): (a: RoleWords, b: RoleWords) => ComparedParts {
  const { prepare, unasked } = createRolePreparer(corpus);
  return (a, b) => comparePrepared(prepare(a), prepare(b), unasked);
}

/** Prepares each role once: the same object at a glance, the same words in another object by comparing them. */
function keptByWords(prepare: (role: RoleWords) => PreparedRole): (role: RoleWords) => PreparedRole {
  const byObject = new WeakMap<RoleWords, PreparedRole>();
  const byWords = new Map<string, PreparedRole>();
  return (role) => {
    const known = byObject.get(role);
    if (known) return known;
    const key = JSON.stringify(role);
    const made = byWords.get(key) ?? prepare(role);
    byWords.set(key, made);
    byObject.set(role, made);
    return made;
  };
}

const share = (value: number | null): number | null => (value === null ? null : Math.max(0, value));

const comparePrepared = (a: PreparedRole, b: PreparedRole, unasked: number): ComparedParts => ({
  words: share(cosine(a.words, b.words)),
  stems: share(cosine(a.stems, b.stems)),
  topics: share(topicCosine(a.topics, b.topics)),
  titles: share(cosine(a.titles, b.titles)),
  description: share(cosine(a.description, b.description)),
  tools: share(cosine(a.tools, b.tools)),
  skills: share(skillCosine(a.skills, b.skills, unasked)),
});

/** The weighted mean of the comparisons that are known, 0 to 1; 0 when none is. */
export function weighedSimilarity(
  parts: ComparedParts,
  weights: Readonly<Record<SimilarityPart, number>> = similarityWeights,
): number {
  let sum = 0;
  let most = 0;
  for (const part of similarityParts) {
    const value = parts[part];
    if (value === null) continue;
    sum += weights[part] * value;
    most += weights[part];
  }
  return most === 0 ? 0 : sum / most;
}

/**
 * Similarity among an office's roles: 1 for the same words, 0 for none in common, symmetric. A role outside the corpus may be
 * compared too.
 */
export const createRoleSimilarity = (
  corpus: readonly RoleWords[],
): ((a: RoleWords, b: RoleWords) => number) => similarityBy(createRolePreparer(corpus));

/** {@link createRoleSimilarity} by what was learned already. */
export const similarityBy =
  ({ prepare, unasked }: RolePreparer): ((a: RoleWords, b: RoleWords) => number) =>
  (a, b) =>
    weighedSimilarity(comparePrepared(prepare(a), prepare(b), unasked));
