// Finding people as they are typed: any part of the name, in any order and script, digits of a phone, part of an e-mail
// or the beginning of a skill. Every word typed must be found somewhere.
import type { Candidate } from './candidate';

/** What is searched of one candidate, prepared once for many questions: each a list in one text, so that asking is one scan. */
export interface SearchText {
  /** Words that may be begun, each after a {@link boundary}: names, skills, headline. */
  readonly words: string;
  /** Texts of which any part counts: Chinese names, e-mail, names written together. */
  readonly texts: string;
  /** Digits of the phones. */
  readonly digits: string;
}

/** The fields a candidate is found by. */
export type SearchedFields = Pick<
  Candidate,
  | 'surname'
  | 'givenNames'
  | 'englishName'
  | 'chineseName'
  | 'preferredName'
  | 'phones'
  | 'email'
  | 'skills'
  | 'headline'
>;

const accents = /\p{M}+/gu;
const betweenWords = /[^\p{L}\p{N}+#]+/gu;
const notDigits = /\D+/gu;

/** One spelling for letters that differ in case, width or accents only. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .split(betweenWords)
    .filter((word) => word !== '');

/** Stands between the entries of a list; never part of what is typed. */
const boundary = '\n';

const listed = (entries: readonly string[]): string => entries.map((entry) => boundary + entry).join('');

const isFilled = (text: string): boolean => text !== '';

/** Prepares what {@link matchesSearch} asks. */
export function searchTextOf(fields: SearchedFields): SearchText {
  const { surname, givenNames, englishName, chineseName, preferredName } = fields;
  const names = [surname, givenNames, englishName, preferredName];
  const together = [wordsOf(givenNames).join(''), wordsOf(englishName).join('')];
  const skills = Object.values(fields.skills).map(({ name }) => name);
  return {
    words: listed([...names, ...skills, fields.headline].flatMap(wordsOf)),
    texts: listed([...together, wordsOf(chineseName).join(''), folded(fields.email)].filter(isFilled)),
    digits: listed(
      Object.values(fields.phones)
        .map(({ typed, e164 }) => (e164 ?? typed).replace(notDigits, ''))
        .filter(isFilled),
    ),
  };
}

/** The words of a question; none when nothing was asked. */
export const searchTokens = (query: string): readonly string[] =>
  folded(query)
    .split(/[\s,，、]+/u)
    .filter(isFilled);

const phoneLike = /^[\d()+-]*\d[\d()+-]*$/u;

function hasToken({ words, texts, digits }: SearchText, token: string): boolean {
  if (phoneLike.test(token) && digits.includes(token.replace(notDigits, ''))) return true;
  return words.includes(boundary + token) || texts.includes(token);
}

/** True when every word typed is found; digits typed in groups (`9123 4867`) are found group by group. */
export const matchesSearch = (text: SearchText, tokens: readonly string[]): boolean =>
  tokens.every((token) => hasToken(text, token));

/** A stretch of a shown text that was searched for: from `start` up to, not with, `end`. */
export interface FoundRange {
  readonly start: number;
  readonly end: number;
}

const isWordStart = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /\p{Script=Han}/u.test(text[at] ?? '');

function rangesOf(text: string, token: string): readonly FoundRange[] {
  const ranges: FoundRange[] = [];
  const anywhere = /^\d+$/u.test(token);
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    if (anywhere || isWordStart(text, at)) ranges.push({ start: at, end: at + token.length });
  }
  return ranges;
}

/** Where the words typed stand in a shown text, for marking; none where folding changes its length. */
export function foundRanges(text: string, tokens: readonly string[]): readonly FoundRange[] {
  const lower = folded(text);
  return lower.length === text.length ? tokens.flatMap((token) => rangesOf(lower, token)) : [];
}
