// Mail addresses and links in a text, also when the signs of an address are spelt out.
import type { Leak, LeakFinder, LeakKind } from './leak';

const at = '(?:\\s?@\\s?|＠|\\s?[\\[({]\\s?at\\s?[\\])}]\\s?|\\s+at\\s+)';
const dot = '(?:\\.|\\s?[\\[({]\\s?dot\\s?[\\])}]\\s?|\\s+dot\\s+)';
const anyEmail = new RegExp(
  `[\\p{L}\\p{N}._%+-]+${at}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)*${dot}\\p{L}{2,}`,
  'giu',
);
const anyLink =
  /(?:https?:\/\/|www\.)\S+|\b(?:linkedin|facebook|instagram|github|gitlab|threads)\.\p{L}{2,}\/\S+/giu;
/** A shorter beginning of an address is an ordinary word. */
const shortestLocalPart = 5;

const leaksBy = (text: string, pattern: RegExp, kind: LeakKind, certain: boolean): readonly Leak[] =>
  [...text.matchAll(pattern)].map((match) => ({
    ...{ kind, certain },
    ...{ start: match.index, end: match.index + match[0].length },
  }));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the candidate's own address, whole or its beginning alone, any other address, and links. */
export function addressLeaks(email: string): LeakFinder {
  const [local = ''] = email.trim().normalize('NFKC').split('@');
  const own = local.length < shortestLocalPart ? null : new RegExp(`@?${escaped(local)}`, 'giu');
  return (text) => {
    const addresses = leaksBy(text, anyEmail, 'email', true);
    return [
      ...addresses,
      ...(own ? leaksBy(text, own, 'email', true) : []),
      ...leaksBy(text, anyLink, 'link', false),
    ];
  };
}
