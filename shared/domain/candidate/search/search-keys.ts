// What one candidate is found by: a list of keys, each a mark for its kind and a folded text of which the beginning counts.
// A key stands for every place where somebody may begin to type: each word, each syllable, each digit of a phone.
import type { Candidate } from '../candidate';
import { soundOfJyutping, soundOfSpelling } from './cantonese-sound';
import type { ReadingBook, Sayings } from './name-readings';
import { folded, isHan, wordsIn, wordsOf } from './plain-letters';
import { surnameSpellings } from './surname-spellings';

/** Kinds of keys, each one letter before its text. */
export const keyKind = {
  /** A word of a name as written. */
  word: 'w',
  /** Names written together. */
  joined: 'j',
  /** Another spelling of the surname. */
  surname: 'v',
  /** Putonghua reading of the 中文姓名. */
  mandarin: 'm',
  /** Cantonese sound of a name. */
  sound: 's',
  /** Characters of the 中文姓名, simplified. */
  han: 'h',
  digits: 'd',
  email: 'e',
  /** Skills, headline, employers and other words of the file. */
  work: 'k',
} as const;
/** See {@link keyKind}. */
export type KeyKind = (typeof keyKind)[keyof typeof keyKind];

/** Kinds that a person at the front desk may search by: names and phones. */
export const deskKinds: readonly KeyKind[] = ['w', 'j', 'v', 'm', 's', 'h', 'd'];
/** All kinds. */
export const allKinds: readonly KeyKind[] = [...deskKinds, 'e', 'k'];

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
  | 'work'
>;

/** A name of many characters with several readings each is not spelt out in full. */
const mostReadings = 6;
/** Shorter ends of a phone are in too many phones to find by. */
const shortestEnd = 3;
const doubleSurname = 4;

/** Each text from each of its parts on to the end: where somebody may begin to type names written together. */
const endsOf = (parts: readonly string[]): readonly string[] =>
  parts.map((_, at) => parts.slice(at).join(''));

const keysFor = (kind: KeyKind, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== '').map((text) => kind + text);

/** All ways of choosing one of each place, up to {@link mostReadings}. */
function combinations(places: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return places.reduce<readonly (readonly string[])[]>(
    (chosen, choices) =>
      choices.flatMap((choice) => chosen.map((before) => [...before, choice])).slice(0, mostReadings),
    [[]],
  );
}

/** Readings of a Chinese name from each of its syllables on, the surname said last too. */
function readingsOf(name: string, sayings: Sayings, sound: (syllable: string) => string): readonly string[] {
  const characters = [...name];
  const places = characters.map((character) => [
    ...new Set((sayings.get(character) ?? []).map((syllable) => sound(syllable))),
  ]);
  if (places.some((place) => place.length === 0)) return [];
  const surnameLength = characters.length >= doubleSurname ? 2 : 1;
  return combinations(places).flatMap((syllables) =>
    endsOf([...syllables, ...syllables.slice(0, surnameLength)]),
  );
}

const umlauts = /[äöü]/gu;

/** A German card's Müller is a Mueller elsewhere. */
const withUmlauts = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(umlauts, (letter) => `${folded(letter)}e`);

interface NameWords {
  readonly surname: readonly string[];
  readonly given: readonly string[];
  readonly english: readonly string[];
  readonly preferred: readonly string[];
}

function latinKeys({ surname, given, english, preferred }: NameWords): readonly string[] {
  const words = [...surname, ...given, ...english, ...preferred];
  const orders = [
    [...surname, ...given, ...surname],
    [...english, ...surname],
    [...surname, ...english],
  ];
  const heard = [...surname, ...given, ...surname].map(soundOfSpelling);
  return [
    ...keysFor(keyKind.word, words),
    ...keysFor(keyKind.joined, orders.flatMap(endsOf)),
    ...keysFor(keyKind.sound, endsOf(heard)),
  ];
}

function chineseKeys(chineseName: string, book: ReadingBook): readonly string[] {
  const plain = book.plain(wordsOf(chineseName).filter(isHan).join(''));
  if (plain === '') return [];
  return [
    ...keysFor(keyKind.han, endsOf([...plain])),
    ...keysFor(keyKind.surname, surnameSpellings([...plain][0] ?? '')),
    ...keysFor(
      keyKind.mandarin,
      readingsOf(plain, book.mandarin, (syllable) => syllable),
    ),
    ...keysFor(keyKind.sound, readingsOf(plain, book.cantonese, soundOfJyutping)),
  ];
}

function phoneKeys({ phones }: SearchedFields): readonly string[] {
  return Object.values(phones).flatMap(({ typed, e164 }) => {
    const digits = folded(e164 ?? typed).replace(/\D+/gu, '');
    const ends = endsOf([...digits]);
    return keysFor(
      keyKind.digits,
      ends.filter((end, at) => at === 0 || end.length >= shortestEnd),
    );
  });
}

const emailParts = (email: string): readonly string[] =>
  folded(email)
    .trim()
    .split(/(?<=[^a-z0-9])(?=[a-z0-9])/u);

/** Keys of words that are no name: a word of letters from its beginning, Chinese from each character. */
export function workKeys(texts: readonly string[], book: ReadingBook): readonly string[] {
  const words = texts.flatMap(wordsOf);
  return keysFor(
    keyKind.work,
    words.flatMap((word) => (isHan(word) ? endsOf([...book.plain(word)]) : [word])),
  );
}

/** Every key of a candidate, each once; `more` are words from elsewhere, such as of a document. */
export function searchKeysOf(
  fields: SearchedFields,
  book: ReadingBook,
  more: readonly string[] = [],
): readonly string[] {
  const { surname, givenNames, englishName, chineseName, preferredName, email } = fields;
  const written = { surname, given: givenNames, english: englishName, preferred: preferredName };
  const latin = (change: (text: string) => string): NameWords => ({
    surname: wordsIn(folded(change(written.surname))),
    given: wordsIn(folded(change(written.given))),
    english: wordsIn(folded(change(written.english))),
    preferred: wordsIn(folded(change(written.preferred))),
  });
  const work = [
    ...Object.values(fields.skills).map(({ name }) => name),
    ...Object.values(fields.work).map(({ employer }) => employer),
    fields.headline,
    ...more,
  ];
  return [
    ...new Set([
      ...latinKeys(latin((text) => text)),
      ...latinKeys(latin(withUmlauts)),
      ...chineseKeys(chineseName, book),
      ...phoneKeys(fields),
      ...keysFor(keyKind.email, email.trim() === '' ? [] : endsOf(emailParts(email))),
      ...workKeys(work, book),
    ]),
  ];
}
