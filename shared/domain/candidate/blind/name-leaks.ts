// A candidate's own name in Latin letters, however it is written: any order, together or apart, with hyphens, with
// initials, in another romanisation of the same characters.
import { soundOfJyutping, soundOfSpelling } from '../search/cantonese-sound';
import type { ReadingBook } from '../search/name-readings';
import type { NameParts } from '../candidate-name';
import { isSameSyllable } from '../doubles/romanised';
import type { Leak, LeakFinder } from './leak';
import { latinWordsIn, plainWords, type TextWord } from './text-words';

/** One word of the name with everything it may be written as. */
interface NameWord {
  readonly exact: string;
  /** Sounds and readings that stand for it only beside another part of the name. */
  readonly alike: ReadonlySet<string>;
  /** Said alone it already tells who it is: a surname, an English or a preferred name, a given name of one word. */
  readonly tellsAlone: boolean;
}

/** Shorter words are met everywhere; they count beside another part of the name. */
const shortestAlone = 3;
const betweenParts = /^[\s,.'’·•_-]{0,3}$/u;

const wordsOfField = (text: string, tellsAlone: boolean): readonly NameWord[] =>
  plainWords(text).map((exact) => ({ exact, alike: new Set([soundOfSpelling(exact)]), tellsAlone }));

/** The syllables of the 中文姓名 as they are read in both tongues. */
function readWords({ chineseName }: NameParts, book: ReadingBook): readonly NameWord[] {
  return [...book.plain(chineseName.trim())].flatMap((character) => {
    const mandarin = book.mandarin.get(character) ?? [];
    const cantonese = (book.cantonese.get(character) ?? []).map(soundOfJyutping);
    const [exact] = mandarin;
    return exact === undefined
      ? []
      : [{ exact, alike: new Set([...mandarin, ...cantonese]), tellsAlone: false }];
  });
}

function nameWords(name: NameParts, book: ReadingBook): readonly NameWord[] {
  const given = plainWords(name.givenNames);
  return [
    ...wordsOfField(name.surname, true),
    ...wordsOfField(name.givenNames, given.length === 1),
    ...wordsOfField(name.englishName, true),
    ...wordsOfField(name.preferredName, true),
    ...readWords(name, book),
  ];
}

const isWritten = ({ exact, alike }: NameWord, piece: string): boolean =>
  piece === exact ||
  (piece.length > 1 &&
    (alike.has(piece) || alike.has(soundOfSpelling(piece)) || isSameSyllable(piece, exact)));

/** The parts of the name that a word is made of, none when it is made of anything else; the fewest parts first. */
function partsOf(word: string, names: readonly NameWord[]): readonly NameWord[] {
  const whole = names.find((name) => name.exact === word) ?? names.find((name) => isWritten(name, word));
  if (whole) return [whole];
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    const first = names.find((name) => isWritten(name, word.slice(0, cut)));
    const rest =
      first &&
      partsOf(
        word.slice(cut),
        names.filter((name) => name !== first),
      );
    if (first && rest && rest.length > 0) return [first, ...rest];
  }
  return [];
}

interface FoundWord {
  readonly word: TextWord;
  readonly parts: readonly NameWord[];
  readonly initial: boolean;
}

function readText(text: string, names: readonly NameWord[]): readonly FoundWord[] {
  const initials = new Set(names.map(({ exact }) => exact.slice(0, 1)));
  return latinWordsIn(text).flatMap((word): readonly FoundWord[] => {
    if (word.plain.length === 1)
      return word.capital && initials.has(word.plain) ? [{ word, parts: [], initial: true }] : [];
    const parts = partsOf(word.plain, names);
    return parts.length === 0 ? [] : [{ word, parts, initial: false }];
  });
}

/** Words that stand beside each other with nothing but a space, a hyphen or a comma between them. */
function runsIn(text: string, found: readonly FoundWord[]): readonly (readonly FoundWord[])[] {
  const runs: FoundWord[][] = [];
  for (const next of found) {
    const last = runs.at(-1)?.at(-1);
    const joins = last && betweenParts.test(text.slice(last.word.end, next.word.start));
    if (joins) runs.at(-1)?.push(next);
    else runs.push([next]);
  }
  return runs;
}

const leakOf = (run: readonly FoundWord[], certain: boolean): Leak => ({
  ...{ kind: 'name', start: run[0]?.word.start ?? 0, end: run.at(-1)?.word.end ?? 0 },
  certain,
});

/** A word that may stand for the name by itself; the person may know better. */
const tellsAlone = ({ word, parts }: FoundWord): boolean =>
  parts.some(({ exact, tellsAlone: alone }) => alone && exact === word.plain) &&
  (word.capital || word.plain.length > shortestAlone);

/** Every part written as the name is, or one of them and a capital somewhere: then it is no chance likeness. */
function isCertain(run: readonly FoundWord[]): boolean {
  const isExact = ({ word, parts }: FoundWord): boolean =>
    parts.every(({ exact }) => word.plain.includes(exact));
  const named = run.filter(({ initial }) => !initial);
  return named.every(isExact) || (named.some(isExact) && run.some(({ word }) => word.capital));
}

function leaksOfRun(run: readonly FoundWord[]): readonly Leak[] {
  const parts = run.flatMap((found) => found.parts);
  const initials = run.filter(({ initial }) => initial);
  if (parts.length > 0 && parts.length + initials.length > 1) return [leakOf(run, isCertain(run))];
  return run.filter(tellsAlone).map((found) => leakOf([found], false));
}

/** Finds the name of one candidate. */
export function nameLeaks(name: NameParts, book: ReadingBook): LeakFinder {
  const names = nameWords(name, book);
  return (text) => runsIn(text, readText(text, names)).flatMap(leaksOfRun);
}
