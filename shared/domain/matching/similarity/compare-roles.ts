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
import { learnSkillScale, skillCosine, type SkillScale, type SkillVector } from './skill-vector';
import { cosine, createVectorizer, type SparseVector, type Vectorizer } from './sparse-vector';
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
  readonly topics: Int8Array;
  readonly titles: SparseVector;
  readonly description: SparseVector;
  readonly tools: SparseVector;
  readonly skills: SkillVector;
}

/** Comparisons by terms. */
export type TermPart = 'words' | 'stems' | 'titles' | 'description' | 'tools';

/** What a corpus taught. */
export interface RolePreparer {
  /** Prepared roles are kept. */
  readonly prepare: (role: RoleWords) => PreparedRole;
  /** What is known of terms, by comparison. */
  readonly vectorizers: Readonly<Record<TermPart, Vectorizer>>;
  readonly skills: SkillScale;
}

/** The terms of a role, as often as they stand there. */
export interface RoleTerms {
  readonly titles: readonly string[];
  readonly description: readonly string[];
  readonly tasks: readonly string[];
  readonly tools: readonly string[];
}

const termsOfAll = (texts: readonly string[]): string[] => texts.flatMap(termsOf);

/** Reads the terms of a role's words. */
export const termsOfRole = ({ titles, description, tasks, tools }: RoleWords): RoleTerms => ({
  titles: termsOfAll(titles),
  description: termsOf(description),
  tasks: termsOfAll(tasks),
  tools: termsOfAll(tools),
});

/** Skills and tools stay out of it: long lists of what half of all roles ask for drown what a role is about. */
const wholeText = ({ titles, description, tasks }: RoleTerms): string[] => [
  ...titles,
  ...description,
  ...tasks,
];

const stemsOf = (terms: readonly string[]): string[] => terms.map(stemOf);

/** Learns from a corpus which words are rare and what belongs together. */
export function createRolePreparer(corpus: readonly RoleWords[]): RolePreparer {
  const told = corpus.map(termsOfRole);
  const texts = told.map(wholeText);
  const vectorizers = {
    words: createVectorizer(texts),
    stems: createVectorizer(texts.map(stemsOf)),
    titles: createVectorizer(told.map(({ titles }) => titles)),
    description: createVectorizer(told.map(({ description }) => description)),
    tools: createVectorizer(told.map(({ tools }) => tools)),
  };
  const { words, stems, titles, description, tools } = vectorizers;
  const topics = learnTopics(texts.map(words.vectorOf));
  const skills = learnSkillScale(corpus.map((role) => role.skills));
  const prepare = (role: RoleWords): PreparedRole => {
    const terms = termsOfRole(role);
    const text = wholeText(terms);
    const vector = words.vectorOf(text);
    return {
      words: vector,
      stems: stems.vectorOf(stemsOf(text)),
      topics: topics(vector),
      titles: titles.vectorOf(terms.titles),
      description: description.vectorOf(terms.description),
      tools: tools.vectorOf(terms.tools),
      skills: skills.vectorOf(role.skills),
    };
  };
  return { prepare: keptByWords(prepare), vectorizers, skills };
}

/** Compares roles part by part. */
export function createRoleComparison(
  corpus: readonly RoleWords[],
): (a: RoleWords, b: RoleWords) => ComparedParts {
  const { prepare, skills } = createRolePreparer(corpus);
  return (a, b) => comparePrepared(prepare(a), prepare(b), skills.unasked);
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
  ({ prepare, skills }: RolePreparer): ((a: RoleWords, b: RoleWords) => number) =>
  (a, b) =>
    weighedSimilarity(comparePrepared(prepare(a), prepare(b), skills.unasked));
