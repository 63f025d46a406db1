// What was typed, marked where it stands in a shown name. Who is found is for search/search-query.ts to say.
import { folded } from './search/plain-letters';

/** The words of a question; none when nothing was asked. */
export const searchTokens = (query: string): readonly string[] =>
  folded(query)
    .split(/[\s,，、]+/u)
    .filter((token) => token !== '');

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
  if (tokens.length === 0) return [];
  const lower = folded(text);
  return lower.length === text.length ? tokens.flatMap((token) => rangesOf(lower, token)) : [];
}
