/**
 * How alike two roles are, from their own words: TF-IDF weights and the cosine between them, over English words
 * (small plural stemming, stop words left out) and bigrams of Chinese characters (Chinese has no spaces, and bigrams
 * find its words without a dictionary). Term frequency counts logarithmically, so that a long advertisement does not
 * drown a short one; rare words weigh more than words every role has.
 */

const wordOrHan = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+#.]*|\p{Script=Han}+/gu;
const han = /^\p{Script=Han}/u;
const trailingDots = /\.+$/;
const onlyLetters = /^\p{L}+$/u;
const shortestWord = 2;
const longestStem = 3;
const stopWords = new Set(
  (
    'a an and are as at be been being but by can for from had has have he her his if in into is it its may more must not of on or other ' +
    'our shall she should such than that the their them these they this to us was we were what when which who will with within would you your'
  ).split(' '),
);

/** The terms of a text, in order, repeated as often as they stand there. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(wordOrHan)) {
    if (han.test(run)) terms.push(...bigrams(run));
    else addWord(run.replace(trailingDots, ''), terms);
  }
  return terms;
}

function bigrams(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function addWord(word: string, terms: string[]): void {
  if (word.length >= shortestWord && !stopWords.has(word)) terms.push(singular(word));
}

function singular(word: string): string {
  if (word.length <= longestStem || word.endsWith('ss') || !onlyLetters.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -'ies'.length)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

type Vector = ReadonlyMap<string, number>;

/**
 * Similarity among the texts of an office's roles: 1 for the same words, 0 for none in common, symmetric. `corpus`
 * teaches which words are rare; a text outside it may be compared too. Weights are kept per text.
 */
export function createSimilarity(corpus: readonly string[]): (a: string, b: string) => number {
  const documents = [...new Set(corpus)];
  const documentsWith = countDocuments(documents);
  const rarity = (term: string): number =>
    Math.log((documents.length + 1) / ((documentsWith.get(term) ?? 0) + 1)) + 1;
  const vectors = new Map<string, Vector>();
  const vectorOf = (text: string): Vector => {
    const known = vectors.get(text);
    if (known) return known;
    const made = unitVector(text, rarity);
    vectors.set(text, made);
    return made;
  };
  return (a, b) => cosine(vectorOf(a), vectorOf(b));
}

function countDocuments(documents: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(termsOf(document))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function unitVector(text: string, rarity: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** Summed in the order of the smaller vector's terms, sorted, so that both directions give the same number. */
function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const products: number[] = [];
  for (const [term, weight] of small) {
    const other = large.get(term);
    if (other !== undefined) products.push(weight * other);
  }
  const sum = products.sort((x, y) => x - y).reduce((total, product) => total + product, 0);
  return Math.min(1, Math.max(0, sum));
}
