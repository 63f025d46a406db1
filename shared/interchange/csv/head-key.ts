import { nameKey } from '../../domain/matching/names';

const bracketed = /[(（][^)）]*[)）]/gu;

/** One spelling of a column's head: `first_name`, `firstName` and `First name (HK)` are the same. */
export const headKey = (head: string): string => nameKey(head.replace(bracketed, ' ')).replaceAll(' ', '');

const offset = 0x811c9dc5;
const prime = 0x01000193;
const hexadecimal = 16;

/**
 * A short sign of a set of heads, to know a table of the same columns again. It does not tell the heads, which in a table
 * without heads are somebody's data; two sets that fall together propose a mapping that a person sees and changes.
 */
export function headsSign(headers: readonly string[]): string {
  let hash = offset;
  for (const sign of headers.map(headKey).join('\n')) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), prime) >>> 0;
  }
  return `${headers.length}-${hash.toString(hexadecimal)}`;
}
