// Several people in one cell, as lists kept by hand have them: "Wong Siu Ming / Lee Ka Po". One person in two scripts, or
// with an English name after the stroke, is not several.
import { isCantoneseSyllable, isHongKongSurname } from './hong-kong-names';

const between = /[/／;；&＆\r\n]|\s(?:and|及)\s/iu;
const han = /^\p{Script=Han}{2,4}$/u;

const wordsOf = (text: string): readonly string[] => text.split(/[\s,，-]+/u).filter((word) => word !== '');

/** A surname of Hong Kong's with syllables after it: nobody's English name alone, and no title. */
function isWholeLatinName(text: string): boolean {
  const [surname = '', given = ''] = wordsOf(text);
  return isHongKongSurname(surname) && isCantoneseSyllable(given);
}

/** Two spellings of one name, such as 陳大文 and 陈大文, share characters. */
const areApart = (names: readonly string[]): boolean =>
  names.every((name, at) =>
    names.slice(at + 1).every((other) => ![...name].some((character) => other.includes(character))),
  );

/** The parts of a cell as whoever typed it set them apart. */
export const partsOfCell = (cell: string): readonly string[] =>
  cell
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The names in a cell that holds those of several people; empty where it is of one, or that is not sure. */
export function severalPeopleIn(cell: string): readonly string[] {
  const names = partsOfCell(cell);
  if (names.length < 2 || new Set(names.map((name) => name.toLowerCase())).size < names.length) return [];
  if (names.every(isWholeLatinName)) return names;
  return names.every((name) => han.test(name)) && areApart(names) ? names : [];
}
