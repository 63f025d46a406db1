// How alike two words are: the same, nearly (a slip of the hand), or not. Letters only; who calls has folded case and accents.

/** Share of a word's letters that may stand in another place and still count as met. */
const windowShare = 2;
const prefixLetters = 4;
const prefixGain = 0.1;

function metLetters(a: string, b: string): { readonly met: number; readonly moved: number } {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / windowShare) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const left: string[] = [];
  for (let at = 0; at < a.length; at += 1) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (taken[other] || a[at] !== b[other]) continue;
      taken[other] = true;
      left.push(a[at] ?? '');
      break;
    }
  }
  const right = [...b].filter((_letter, at) => taken[at]);
  return { met: left.length, moved: left.filter((letter, at) => letter !== right[at]).length };
}

/** Jaro–Winkler likeness of two words, 0 (nothing shared) to 1 (the same). */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const { met, moved } = metLetters(a, b);
  if (met === 0) return 0;
  const halves = 2;
  const parts = 3;
  const jaro = (met / a.length + met / b.length + (met - moved / halves) / met) / parts;
  let prefix = 0;
  while (prefix < prefixLetters && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * prefixGain * (1 - jaro);
}

/** Slips between two words: letters put in, left out, mistaken, or two neighbours swapped. Never above `most` + 1. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      const plain = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + same);
      const swapped =
        at > 1 && row > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]
          ? (older[at - 2] ?? 0) + 1
          : plain;
      next.push(Math.min(plain, swapped));
    }
    older = last;
    last = next;
  }
  return Math.min(most + 1, last[b.length] ?? 0);
}

const shortWord = 3;
const longWord = 7;
const nearLikeness = 0.9;

/** True for two words that differ by a slip of the hand; the longer the word, the more slips. Short words have none. */
export function isNearWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < shortWord) return false;
  const most = shorter >= longWord ? 2 : 1;
  if (slipsBetween(a, b, most) <= most) return true;
  return shorter > prefixLetters && a[0] === b[0] && likenessOf(a, b) >= nearLikeness;
}
