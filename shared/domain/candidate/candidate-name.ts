import type { Candidate } from './candidate';

/** The parts of a name; any of them may be empty. */
export type NameParts = Pick<
  Candidate,
  'surname' | 'givenNames' | 'englishName' | 'chineseName' | 'preferredName'
>;

const joined = (parts: readonly string[], separator: string): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator);

/** As a Hong Kong list writes it: `CHAN Wing Yan, Vivian`. The Chinese name stands in when there is no other. */
export function fullName(name: NameParts): string {
  const legal = joined([name.surname.toUpperCase(), name.givenNames], ' ');
  return joined([legal, name.englishName], ', ') || chineseNameOf(name);
}

/** As people call each other: `Vivian Chan`; the preferred name wins over the English and the given ones. */
export function shortName(name: NameParts): string {
  const called = joined([name.preferredName], '') || joined([name.englishName], '');
  const latin =
    called === '' ? joined([name.surname, name.givenNames], ' ') : joined([called, name.surname], ' ');
  return latin || chineseNameOf(name);
}

const initialsOf = (names: string): string =>
  names
    .split(/[\s-]+/u)
    .flatMap((part) => [...part][0] ?? [])
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(' ');

/**
 * The name for ever narrower places, widest first: `CHAN Wing Yan, Vivian`, `CHAN W. Y., Vivian`, `CHAN W. Y.`, `CHAN`.
 * The surname is always whole.
 */
export function shorterNames(name: NameParts): readonly string[] {
  const surname = joined([name.surname.toUpperCase()], '');
  if (surname === '') return [fullName(name)];
  const initials = joined([surname, initialsOf(name.givenNames)], ' ');
  return [...new Set([fullName(name), joined([initials, name.englishName], ', '), initials, surname])];
}

/** Surnames of two characters; every other 中文姓名 begins with one. */
const doubleSurnames: readonly string[] = ['歐陽', '司徒', '上官', '諸葛', '司馬', '皇甫', '夏侯', '端木'];

function chineseGivenName(chinese: string): string {
  const length = doubleSurnames.some((surname) => chinese.startsWith(surname)) ? 2 : 1;
  return chinese.length > length ? chinese.slice(length) : chinese;
}

/** What a person is greeted by, never with the surname: the preferred, English or given name, else that of the 中文姓名. */
export function firstName(name: NameParts): string {
  const known = [name.preferredName, name.englishName, name.givenNames].map((part) => part.trim());
  return known.find((part) => part !== '') ?? chineseGivenName(chineseNameOf(name));
}

/** The 中文姓名, trimmed; empty when none is known. */
export const chineseNameOf = (name: NameParts): string => name.chineseName.trim();

/** True when nothing is there to call the person by. */
export const isNameless = (name: NameParts): boolean =>
  fullName(name) === '' && name.preferredName.trim() === '';
