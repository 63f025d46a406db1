// A text as the terms it is compared by. English words lose their ending, once gently and once down to the stem. Chinese is
// read by a glossary of work, which turns it into the same English words, longest word first; what the glossary does not
// know stays as pairs of characters (Chinese has no spaces, and pairs find its words without a dictionary).
import { longestGlossaryWord, workGlossary } from './work-glossary';

const wordOrHan = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}+#.]*|\p{Script=Han}+/gu;
const han = /^\p{Script=Han}/u;
const trailingDots = /\.+$/;
const onlyLetters = /^\p{L}+$/u;
const shortestWord = 2;
const shortestStem = 4;
const keptWhole = 3;
const stopWords = new Set(
  (
    'a an and are as at be been being but by can for from had has have he her his if in into is it its may more must not of on or other ' +
    'our shall she should such than that the their them these they this to us was we were what when which who will with within would you your'
  ).split(' '),
);
/** Longest first within each beginning, so that the whole ending goes. */
const endings = (
  'ization isation ational ations ation ements ement ments ment ings ing ers er ors or ives ive ance ence able ible al ion ed ly ' +
  'ist ness ity y e'
).split(' ');

/** The terms of a text, in order, repeated as often as they stand there. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(wordOrHan)) {
    if (han.test(run)) terms.push(...chineseTerms(run));
    else addWord(run.replace(trailingDots, ''), terms);
  }
  return terms;
}

/** A term down to its stem: what "accounting", "accountant" and "accounts" have in common. Never shorter than four letters. */
export function stemOf(term: string): string {
  if (!onlyLetters.test(term) || han.test(term)) return term;
  const ending = endings.find((end) => term.endsWith(end) && term.length - end.length >= shortestStem);
  return ending === undefined ? term : term.slice(0, -ending.length);
}

function addWord(word: string, terms: string[]): void {
  if (word.length >= shortestWord && !stopWords.has(word)) terms.push(singular(word));
}

function singular(word: string): string {
  if (word.length <= keptWhole || word.endsWith('ss') || !onlyLetters.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -'ies'.length)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A run of Chinese: known words in English, the stretches between them as pairs of characters. */
function chineseTerms(run: string): string[] {
  const characters = [...run];
  const terms: string[] = [];
  let unknown: string[] = [];
  let at = 0;
  while (at < characters.length) {
    const word = knownWordAt(characters, at);
    if (word === null) {
      unknown.push(characters[at] ?? '');
      at += 1;
      continue;
    }
    terms.push(...pairsOf(unknown));
    unknown = [];
    for (const english of workGlossary.get(word) ?? []) addWord(english, terms);
    at += [...word].length;
  }
  return [...terms, ...pairsOf(unknown)];
}

function knownWordAt(characters: readonly string[], at: number): string | null {
  for (let length = Math.min(longestGlossaryWord, characters.length - at); length > 0; length -= 1) {
    const word = characters.slice(at, at + length).join('');
    if (workGlossary.has(word)) return word;
  }
  return null;
}

function pairsOf(characters: readonly string[]): readonly string[] {
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
