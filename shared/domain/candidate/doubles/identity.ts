// What of a record tells people apart, made ready for comparing once: folded, split, and apart by kind.
import type { Candidate } from '../candidate';
import { foldHan } from './han-fold';
import { isSyllable, splitSyllables } from './romanised';

/** The fields that tell people apart. No identity number, no age, no sex: the office keeps none. */
export type IdentityFields = Pick<
  Candidate,
  'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'phones' | 'email'
> &
  Partial<Pick<Candidate, 'address' | 'preferredName'>>;

/** One way to call a person beside the surname. `chinese` is a given name of syllables: `Wing Yan`, `Tai-Man`, `Taiman`. */
export interface NameForm {
  readonly words: readonly string[];
  readonly joined: string;
  readonly kind: 'chinese' | 'western' | 'initials';
}

/** A phone by the digits that two spellings of it share; `own` for one that people do not share with their household. */
export interface PhoneKey {
  readonly digits: string;
  readonly own: boolean;
}

/** A record made ready. Everything is folded: no case, accents, hyphens or spaces that only a hand put there. */
export interface Identity {
  readonly surname: string;
  readonly forms: readonly NameForm[];
  /** The words of the legal name, and of it with the English one, each in alphabetical order: for names typed in any order. */
  readonly bags: readonly string[];
  readonly chinese: string;
  readonly phones: readonly PhoneKey[];
  readonly email: string;
  readonly address: readonly string[];
}

/** Digits of a Hong Kong number without its country code. */
const localDigits = 8;
const shortestPhone = 6;
const marks = /\p{M}+/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
const notLatin = /[^a-z ]+/gu;
const innerCapital = /(\p{Ll})(\p{Lu})/gu;
/** What Hong Kong's numbers of places begin with, whatever they were labelled. */
const landline = /^[23]/u;
const homeCode = '+852';

const plain = (text: string): string =>
  text.normalize('NFKD').replace(marks, '').toLowerCase().replace(notWord, ' ').trim();

const latinWords = (text: string): readonly string[] =>
  plain(text.replace(innerCapital, '$1 $2'))
    .replace(notLatin, '')
    .split(' ')
    .filter((word) => word !== '');

const formOf = (words: readonly string[], kind: NameForm['kind']): NameForm => ({
  words,
  joined: words.join(''),
  kind,
});

/** Apart into what is a Chinese given name and what is not: `Tai Man Peter` is both. */
function formsOf(text: string, hasChinese: boolean): readonly NameForm[] {
  const words = latinWords(text);
  if (words.length === 0) return [];
  if (words.every((word) => word.length === 1)) return [formOf(words, 'initials')];
  const [only = ''] = words;
  const split = words.length === 1 && hasChinese ? splitSyllables(only) : null;
  if (split) return [formOf(split, 'chinese')];
  const syllables = words.filter(isSyllable);
  const others = words.filter((word) => !isSyllable(word));
  if (syllables.length < 2) return wholeForms(words, others);
  const chinese = formOf(syllables, 'chinese');
  return others.length === 0 ? [chinese] : [chinese, formOf(others, 'western')];
}

function wholeForms(words: readonly string[], others: readonly string[]): readonly NameForm[] {
  const together = words.find((word) => splitSyllables(word) !== null);
  const rest = others.filter((word) => word !== together);
  const split = together === undefined ? null : splitSyllables(together);
  if (split && rest.length > 0 && rest.every((word) => word.length > 1))
    return [formOf(split, 'chinese'), formOf(rest, 'western')];
  return [formOf(words, 'western')];
}

const phoneOf = ({ typed, e164, label }: Candidate['phones'][string]): PhoneKey => {
  const digits = (e164 ?? typed).replace(/\D+/gu, '').slice(-localDigits);
  const fixed = landline.test(digits) && (e164 === null || e164.startsWith(homeCode));
  return { digits, own: (label === 'mobile' || label === 'other') && !fixed };
};

const shortForms: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ave: 'avenue',
  flt: 'flat',
  rm: 'room',
  fl: 'floor',
  f: 'floor',
  blk: 'block',
  bldg: 'building',
  gdn: 'garden',
  ctr: 'centre',
  center: 'centre',
};

/** Han letters of an address by pairs, since nothing parts their words. */
function addressWords(text: string): readonly string[] {
  return plain(text)
    .split(' ')
    .flatMap((word) => {
      if (!/\p{Script=Han}/u.test(word)) return word === '' ? [] : [shortForms[word] ?? word];
      const letters = [...foldHan(word)];
      return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
    });
}

const bagsOf = (legal: readonly string[], english: readonly string[]): readonly string[] => [
  ...new Set(
    [legal, [...legal, ...english]]
      .filter((words) => words.length > 1)
      .map((words) => [...words].sort().join(' ')),
  ),
];

/** Makes a record ready for comparing. */
export function identityOf(fields: IdentityFields): Identity {
  const chinese = foldHan(fields.chineseName);
  const surnameWords = latinWords(fields.surname);
  const forms = [fields.givenNames, fields.englishName, fields.preferredName ?? ''].flatMap((text) =>
    formsOf(text, chinese !== ''),
  );
  const legal = [...surnameWords, ...latinWords(fields.givenNames)];
  return {
    surname: surnameWords.join(''),
    forms: forms.filter(({ joined }, at) => forms.findIndex((other) => other.joined === joined) === at),
    bags: bagsOf(legal, latinWords(fields.englishName)),
    chinese: [...chinese].length > 1 ? chinese : '',
    phones: Object.values(fields.phones)
      .map(phoneOf)
      .filter(({ digits }) => digits.length >= shortestPhone),
    email: fields.email.trim().toLowerCase(),
    address: addressWords(fields.address ?? ''),
  };
}
