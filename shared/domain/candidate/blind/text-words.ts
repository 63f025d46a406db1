import { folded } from '../search/plain-letters';

/** A word of a text with where it stands; `plain` has no case, accents or width. */
export interface TextWord {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital, as a name is. */
  readonly capital: boolean;
}

const latinWord = /[\p{Script=Latin}\p{M}]+/gu;
const innerCapital = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of Latin letters; `WingYan` is two, as is `Wing-Yan`. */
export function latinWordsIn(text: string): readonly TextWord[] {
  const found: TextWord[] = [];
  for (const match of text.matchAll(latinWord)) {
    let start = match.index;
    for (const part of match[0].split(innerCapital)) {
      found.push({ plain: folded(part), start, end: start + part.length, capital: /^\p{Lu}/u.test(part) });
      start += part.length;
    }
  }
  return found;
}

/** The plain words of a name's field. */
export const plainWords = (text: string): readonly string[] => latinWordsIn(text).map(({ plain }) => plain);
