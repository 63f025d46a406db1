// What somebody typed, as terms that must all be found, each with the keys it may be found by. What may be read in two
// ways (a hyphen between two words or inside one, digits of one phone or of two) is asked in turn: the first reading that
// finds somebody counts.
import { soundOfJyutping, soundOfSpelling } from './cantonese-sound';
import type { ReadingBook } from './name-readings';
import { folded, isHan, wordsIn } from './plain-letters';
import { allKinds, keyKind, type KeyKind } from './search-keys';

/** One way a term may be found: keys that begin with `key`, worth `exact` as the whole key and `begun` as its beginning. */
export interface KeyLookup {
  readonly key: string;
  readonly exact: number;
  readonly begun: number;
}

/** A term; found when any of its lookups is. */
export type SearchTerm = readonly KeyLookup[];
/** One reading of what was typed: every term must be found. None asks for nothing. */
export type SearchReading = readonly SearchTerm[];

/** How far from what was typed a find is, by kind: the smaller the nearer. The whole key, and its beginning. */
const distances: Readonly<Record<KeyKind, readonly [number, number]>> = {
  w: [0, 2],
  h: [0, 1],
  d: [0, 1],
  j: [1, 2],
  v: [3, 5],
  m: [3, 4],
  s: [4, 6],
  e: [2, 5],
  k: [4, 7],
};

const lookup = (kind: KeyKind, text: string): readonly KeyLookup[] => {
  const [exact, begun] = distances[kind];
  return text === '' ? [] : [{ key: kind + text, exact, begun }];
};

const phoneLike = /^\+?[\d()-]*\d[\d()-]*$/u;
const withTones = /^(?:[a-z]+[1-6])+$/u;
const toneDigit = /[1-6]/gu;
const countryCode = '852';
const localDigits = 8;
const spaces = /[\s,，、;；]+/gu;

function phoneTerm(text: string): SearchTerm {
  const digits = text.replace(/\D+/gu, '');
  const lookups = [...lookup(keyKind.digits, digits)];
  if (digits.startsWith('0')) lookups.push(...lookup(keyKind.digits, digits.slice(1)));
  if (digits.startsWith(countryCode) && digits.length >= countryCode.length + localDigits)
    lookups.push(...lookup(keyKind.digits, digits.slice(countryCode.length)));
  return lookups;
}

/** `lv` is how the keyboard writes 呂 in pinyin. */
const pinyinOf = (word: string): string => word.replace(/(?<=[ln])v/gu, 'u');

function saidLookups(word: string): SearchTerm {
  const sounds = word.includes('j')
    ? [soundOfSpelling(word), soundOfJyutping(word)]
    : [soundOfSpelling(word)];
  const mandarin = pinyinOf(word);
  return [
    ...(mandarin === word ? [] : lookup(keyKind.word, mandarin)),
    ...lookup(keyKind.mandarin, mandarin),
    ...sounds.flatMap((sound) => lookup(keyKind.sound, sound)),
  ];
}

function wordTerm(word: string, book: ReadingBook): SearchTerm {
  if (isHan(word)) {
    const plain = book.plain(word);
    return [...lookup(keyKind.han, plain), ...lookup(keyKind.work, plain), ...lookup(keyKind.word, word)];
  }
  const toneless = withTones.test(word) ? word.replace(toneDigit, '') : word;
  return [
    ...lookup(keyKind.word, word),
    ...lookup(keyKind.joined, word),
    ...lookup(keyKind.surname, word),
    ...saidLookups(toneless),
    ...lookup(keyKind.email, word),
    ...lookup(keyKind.work, word),
  ];
}

const isEmailLike = (token: string): boolean => token.includes('@') || /[^\W_]\.[^\W_]/u.test(token);

type TokenReader = (token: string) => SearchReading;

/** Digits that stand side by side are one phone. */
function joinPhones(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && phoneLike.test(last) && phoneLike.test(token))
      joined[joined.length - 1] = last + token;
    else joined.push(token);
  }
  return joined;
}

const readingOf = (tokens: readonly string[], read: TokenReader): SearchReading =>
  tokens.flatMap((token) => (phoneLike.test(token) ? [phoneTerm(token)] : read(token)));

/** The readings of what was typed, the likeliest first, each made when it is asked for; none when nothing was typed. */
export function* searchReadings(typed: string, book: ReadingBook): Generator<SearchReading, void> {
  const tokens = folded(typed)
    .split(spaces)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
  if (tokens.length === 0) return;
  const split: TokenReader = (token) => wordsIn(token).map((word) => wordTerm(word, book));
  const whole: TokenReader = (token) => (isEmailLike(token) ? [lookup(keyKind.email, token)] : split(token));
  const joined: TokenReader = (token) => [wordTerm(wordsIn(token).join(''), book)];
  yield readingOf(joinPhones(tokens), whole);
  yield readingOf(tokens, split);
  yield readingOf(tokens, joined);
}

/** Keeps the lookups of some kinds; a term without any left finds nobody. */
export const onlyKinds = (reading: SearchReading, kinds: readonly KeyKind[]): SearchReading =>
  kinds === allKinds
    ? reading
    : reading.map((term) => term.filter(({ key }) => kinds.some((kind) => key.startsWith(kind))));

function distanceOf(keys: readonly string[], term: SearchTerm): number {
  let nearest = Infinity;
  for (const { key, exact, begun } of term)
    for (const own of keys) if (own.startsWith(key)) nearest = Math.min(nearest, own === key ? exact : begun);
  return nearest;
}

/** How far a person with these keys is from what was asked, 0 the nearest; null when some term is not found. */
export function searchDistance(keys: readonly string[], reading: SearchReading): number | null {
  let sum = 0;
  for (const term of reading) sum += distanceOf(keys, term);
  return sum === Infinity ? null : sum;
}
