// The words of a file, as what its candidate may be found by after everybody who was meant by name. A word of letters is
// found from its beginning, Chinese from each character on.
import type { ReadingBook } from './name-readings';
import { isHan, wordsOf } from './plain-letters';

/** Words kept of one file; a CV has some hundred. */
export const mostDocumentWords = 4_000;
const longestWord = 32;
/** So much of a run of Chinese characters is kept from each of them on, and so much of what is typed counts. */
const hanSpan = 6;
const fewestLetters = 3;
const fewestCharacters = 2;
const hasLetter = /\p{L}/u;

function partsOf(word: string, book: ReadingBook): readonly string[] {
  if (!isHan(word)) return word.length > longestWord || !hasLetter.test(word) ? [] : [word];
  const characters = [...book.plain(word)];
  return characters.map((_, at) => characters.slice(at, at + hanSpan).join(''));
}

/** What a file is found by, each once and sorted; figures alone are left out, since they tell of phones and identity. */
export const documentWords = (text: string, book: ReadingBook): readonly string[] =>
  [...new Set(wordsOf(text).flatMap((word) => partsOf(word, book)))].slice(0, mostDocumentWords).sort();

/** One word typed: `text` as files may hold it, null where it is too short to be looked for there. */
export interface DocumentTerm {
  readonly typed: string;
  readonly text: string | null;
}

function termOf(word: string, book: ReadingBook): DocumentTerm {
  if (isHan(word)) {
    const characters = [...book.plain(word)];
    const isTelling = characters.length >= fewestCharacters;
    return { typed: word, text: isTelling ? characters.slice(0, hanSpan).join('') : null };
  }
  return { typed: word, text: word.length >= fewestLetters && hasLetter.test(word) ? word : null };
}

/** The words typed, each a term of its own. */
export const documentTerms = (typed: string, book: ReadingBook): readonly DocumentTerm[] =>
  wordsOf(typed).map((word) => termOf(word, book));
