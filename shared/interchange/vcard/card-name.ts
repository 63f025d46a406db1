// The name of a card. Its parts are followed where it gives them; the line to be shown adds what has no part of its own
// there: a Chinese name beside a Latin one, an English name before the surname.
import type { NameParts } from '../../domain/candidate/candidate-name';
import { lineOf, shortLine } from '../loose-values';
import { isHongKongSurname } from '../names/hong-kong-names';
import { splitGivenNames, splitName } from '../names/split-name';
import type { TakeNote } from '../read-row';
import type { Card } from './card-lines';
import { cardParts, cardText, propertiesOf } from './card-values';

/** Our own cards say here which name is the English, the 中文姓名 and the preferred one. */
export const ownNames = 'X-ONWARD-NAMES';

const han = /\p{Script=Han}/u;
const hanRuns = /[\p{Script=Han}·]+/gu;
const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ');
const wordsOf = (text: string): readonly string[] => text.split(/[\s,，]+/u).filter((word) => word !== '');
const chineseIn = (text: string): string => (text.match(hanRuns) ?? []).join('');

interface StructuredName {
  readonly surname: string;
  readonly givenNames: string;
  /** Titles before and degrees after. */
  readonly around: string;
}

/** Reads N, FN and NICKNAME, and what we add to them ourselves. */
export function nameOfCard(card: Card, note: TakeNote): NameParts {
  const shown = propertiesOf(card, 'FN').map((property) => lineOf(cardText(property, card)));
  const structured = propertiesOf(card, 'N').map((property) => structuredOf(cardParts(property, card, ' ')));
  const [own] = propertiesOf(card, ownNames);
  const parts =
    own === undefined
      ? { ...foundName(shown, structured, note), preferredName: nicknameOf(card) }
      : ownName(structured[0], cardParts(own, card, ' '));
  return {
    surname: shortLine(parts.surname, 'name', note),
    givenNames: shortLine(parts.givenNames, 'name', note),
    englishName: shortLine(parts.englishName, 'name', note),
    chineseName: shortLine(parts.chineseName, 'name', note),
    preferredName: shortLine(parts.preferredName, 'name', note),
  };
}

const structuredOf = ([
  surname = '',
  given = '',
  more = '',
  ...around
]: readonly string[]): StructuredName => ({
  surname,
  givenNames: joined([given, more]),
  around: joined(around),
});

function ownName(
  structured: StructuredName | undefined,
  [englishName = '', chineseName = '', preferredName = '']: readonly string[],
): NameParts {
  const { surname = '', givenNames = '' } = structured ?? {};
  return { surname, givenNames, englishName, chineseName, preferredName };
}

const nicknameOf = (card: Card): string =>
  propertiesOf(card, 'NICKNAME')
    .map((property) => lineOf(cardText(property, card)))
    .find((text) => text !== '') ?? '';

type FoundName = Omit<NameParts, 'preferredName'>;

function foundName(
  shown: readonly string[],
  structured: readonly StructuredName[],
  note: TakeNote,
): FoundName {
  const latin = structured.find(({ surname, givenNames }) => hasLatin(surname) || hasLatin(givenNames));
  const chinese = structured.find(({ surname, givenNames }) => han.test(surname + givenNames));
  const chineseName =
    chineseIn(chinese === undefined ? '' : chinese.surname + chinese.givenNames) ||
    chineseIn(shown.join(' '));
  const shownLatin = shown.find(hasLatin) ?? '';
  if (latin === undefined || latin.surname === '' || latin.givenNames === '')
    return { ...nameInOneLine(shownLatin, latin, note), chineseName };
  if (latin.around !== '') note({ kind: 'words-dropped', text: latin.around });
  const surname = latin.surname.replace(hanRuns, '').trim();
  const given = latin.givenNames.replace(hanRuns, '').trim();
  const split = isHongKongSurname(surname) ? splitGivenNames(given) : { givenNames: given, englishName: '' };
  return {
    surname,
    ...withShownWords(split, { surname, around: latin.around, shown: shownLatin }),
    chineseName,
  };
}

const hasLatin = (text: string): boolean => /\p{L}/u.test(text.replace(hanRuns, ''));

/** A card that does not tell its parts apart: the shown line is split as any name is, else the one part there is. */
function nameInOneLine(
  shown: string,
  latin: StructuredName | undefined,
  note: TakeNote,
): Omit<FoundName, 'chineseName'> {
  const text = shown || joined([latin?.surname ?? '', latin?.givenNames ?? '']);
  const { parts, assumed, dropped } = splitName(text);
  if (dropped.length > 0) note({ kind: 'words-dropped', text: dropped.join(' ') });
  if (assumed) note({ kind: 'name-assumed' });
  const { surname, givenNames, englishName } = parts;
  return { surname, givenNames, englishName };
}

/** Words of the shown line that no part has are the English name: `Peter Chan Tai Man` beside `Chan;Tai Man`. */
function withShownWords(
  split: Pick<FoundName, 'givenNames' | 'englishName'>,
  { surname, around, shown }: { readonly surname: string; readonly around: string; readonly shown: string },
): Pick<FoundName, 'givenNames' | 'englishName'> {
  if (split.englishName !== '') return split;
  const known = new Set(
    wordsOf(joined([surname, split.givenNames, around])).map((word) => word.toLowerCase()),
  );
  const more = wordsOf(shown.replace(hanRuns, ' ')).filter((word) => !known.has(word.toLowerCase()));
  return { ...split, englishName: joined(more) };
}
