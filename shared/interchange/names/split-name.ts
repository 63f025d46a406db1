// One line of a file into the parts of a name. What the writing shows is followed (capitals, a comma, brackets, script);
// where only a table of surnames decides, the answer says that it is assumed, and a person sees that before anything is kept.
import type { NameParts } from '../../domain/candidate/candidate-name';
import { isCantoneseSyllable, isHongKongSurname } from './hong-kong-names';

/** The parts of a name, and how sure they are. */
export interface SplitName {
  readonly parts: Omit<NameParts, 'preferredName'>;
  /** The order was concluded from how such names usually go. */
  readonly assumed: boolean;
  /** Titles and degrees that are no part of a name. */
  readonly dropped: readonly string[];
}

type Latin = Pick<SplitName['parts'], 'surname' | 'givenNames' | 'englishName'>;
type Split = Latin & { readonly assumed: boolean };

const han = /[\p{Script=Han}·]+/gu;
const bracketed = /[("“(「]([^)"”)」]*)[)"”)」]/u;
const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|ir|rev|sir|dame|madam)\.?$/iu;
const degrees =
  /^(ph\.?d|m\.?d|mba|emba|ma|msc|bsc|ba|llb|llm|jd|cpa|cfa|frm|acca|fcca|hkicpa|cissp|pmp|esq|jr|sr|ii|iii)\.?$/iu;
const particles = [
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'da',
  'di',
  'la',
  'le',
  'bin',
  'binti',
  'al',
  'dos',
  'du',
];
const shortestCapitals = 2;

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');
const joined = (words: readonly string[]): string => words.join(' ');

const isCapitals = (word: string): boolean =>
  word.length >= shortestCapitals &&
  /\p{Lu}/u.test(word) &&
  word === word.toUpperCase() &&
  !word.includes('.');

/** `CHAN` becomes `Chan`, `AU-YEUNG` `Au-Yeung`; a word that is not all capitals stays as it is. */
const softened = (word: string): string =>
  isCapitals(word) ? word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (start) => start.toUpperCase()) : word;

/** Reads a name as one line of text. Han characters are the Chinese name, whatever stands beside them. */
export function splitName(text: string): SplitName {
  const chineseName = (text.match(han) ?? []).join('');
  const latinText = text.replace(han, ' ');
  const inBrackets = bracketed.exec(latinText)?.[1]?.trim() ?? '';
  const { kept, dropped } = withoutTitles(latinText.replace(bracketed, ' '));
  const latin = splitLatin(kept);
  const { assumed, ...parts } = latin;
  const englishName = parts.englishName === '' ? inBrackets : parts.englishName;
  return { parts: { ...parts, englishName, chineseName }, assumed, dropped };
}

function withoutTitles(text: string): { readonly kept: string; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const sections = text.split(/[,，、]/u).map((section, index) => {
    const kept = wordsOf(section).filter((word, place) => {
      const isTitle = index === 0 && place === 0 && titles.test(word);
      const isDegree = (index > 0 || place > 1) && degrees.test(word);
      if (isTitle || isDegree) dropped.push(word);
      return !isTitle && !isDegree;
    });
    return joined(kept);
  });
  return { kept: sections.filter((section) => section !== '').join(','), dropped };
}

function splitLatin(text: string): Split {
  const [first = '', ...others] = text.split(',');
  const before = wordsOf(first);
  const after = others.flatMap(wordsOf);
  if (after.length > 0) return splitAtComma(before, after);
  if (before.length <= 1)
    return { surname: '', givenNames: '', englishName: joined(before.map(softened)), assumed: false };
  return splitByCapitals(before) ?? splitBySurname(before.map(softened));
}

/** `CHAN Tai Man, Peter` or `Hendriks, Richard`. */
function splitAtComma(before: readonly string[], after: readonly string[]): Split {
  const words = before.map(softened);
  if (
    before.length === 1 ||
    before.every((word) => particles.includes(word.toLowerCase()) || word === before.at(-1))
  )
    return {
      surname: joined(words),
      ...splitGiven(after.map(softened), isHongKongSurname(joined(words))),
      assumed: false,
    };
  const legal = splitByCapitals(before) ?? splitBySurname(words);
  const named = joined(after.map(softened));
  return {
    ...legal,
    englishName: named,
    givenNames: joined(wordsOf(`${legal.givenNames} ${legal.englishName}`)),
  };
}

/** The words in capitals are the surname, first or last; null unless some are and some are not. */
function splitByCapitals(words: readonly string[]): Split | null {
  const capitals = words.filter(isCapitals);
  if (capitals.length === 0 || capitals.length === words.length) return null;
  const surname = joined(capitals.map(softened));
  const rest = words.filter((word) => !isCapitals(word));
  return { surname, ...splitGiven(rest, isHongKongSurname(surname)), assumed: false };
}

/** Without a sign in the writing: a surname of the table first, last or in the middle, else the last word. */
function splitBySurname(words: readonly string[]): Split {
  const at = surnamePlace(words);
  if (at === null) return { ...splitWestern(words), assumed: words.length > 2 };
  const surname = words[at] ?? '';
  const rest = words.filter((_, index) => index !== at);
  const loneFirst = at === 1 && words.length === 2;
  if (loneFirst) return { surname, givenNames: '', englishName: joined(rest), assumed: true };
  return { surname, ...splitGiven(rest, true), assumed: true };
}

/** First when syllables follow it, else in the middle before syllables, else last. */
function surnamePlace(words: readonly string[]): number | null {
  const leads = (index: number): boolean =>
    isHongKongSurname(words[index] ?? '') && isCantoneseSyllable(words[index + 1] ?? '-');
  if (leads(0)) return 0;
  const middle = words.findIndex((_, index) => index > 0 && leads(index));
  if (middle > 0 && !isCantoneseSyllable(words[0] ?? '')) return middle;
  return isHongKongSurname(words.at(-1) ?? '') ? words.length - 1 : null;
}

/** Given names beside a surname of Hong Kong's: what is no syllable among syllables is the English name. */
export const splitGivenNames = (text: string): Pick<Latin, 'givenNames' | 'englishName'> =>
  splitGiven(wordsOf(text), true);

/** Given names beside a surname: among syllables, the words that are none are the English name. */
function splitGiven(words: readonly string[], chinese: boolean): Pick<Latin, 'givenNames' | 'englishName'> {
  const syllables = words.filter(isCantoneseSyllable);
  const others = words.filter((word) => !isCantoneseSyllable(word));
  if (!chinese) return { givenNames: joined(words), englishName: '' };
  return { givenNames: joined(syllables), englishName: joined(others) };
}

function splitWestern(words: readonly string[]): Latin {
  const from = words.findIndex((word, index) => index > 0 && particles.includes(word.toLowerCase()));
  const at = from > 0 ? from : words.length - 1;
  return { surname: joined(words.slice(at)), givenNames: joined(words.slice(0, at)), englishName: '' };
}
