// The first people, in the order of slots, of every beginning that many people have: `c` is begun by half of the book, and to
// offer the first eight of them nobody should have to look at all.
import type { Steps } from './steps';

/** People of beginnings; those of `keys[k]` are `slots[k * headLength]` and on, as many as `sizes[k]`. */
export interface PackedHeads {
  readonly keys: readonly string[];
  readonly sizes: Uint32Array;
  readonly slots: Uint32Array;
}

/** So many people of a beginning are kept. */
export const headLength = 64;
/** A beginning with fewer owners has no head: all of them are looked at. */
export const mostWithoutHead = 256;

/** Keeps the smallest different numbers, ascending. */
class Smallest {
  readonly kept: number[] = [];

  add(number: number): void {
    const { kept } = this;
    if (kept.length === headLength && number >= (kept[headLength - 1] ?? 0)) return;
    let at = kept.length;
    while (at > 0 && (kept[at - 1] ?? 0) > number) at -= 1;
    if (kept[at - 1] === number) return;
    kept.splice(at, 0, number);
    if (kept.length > headLength) kept.pop();
  }
}

interface Beginning {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The beginnings one letter longer than `text` among sorted keys. */
function longer(keys: readonly string[], { text, from, to }: Beginning): readonly Beginning[] {
  const found: Beginning[] = [];
  let start = from;
  while (start < to) {
    const next = keys[start]?.slice(0, text.length + 1) ?? '';
    let end = start + 1;
    while (end < to && keys[end]?.startsWith(next)) end += 1;
    if (next.length > text.length) found.push({ text: next, from: start, to: end });
    start = end;
  }
  return found;
}

/** Finds the heads of sorted keys; `owners` as in a pack. */
export function* headsInSteps(
  keys: readonly string[],
  firsts: Uint32Array,
  owners: Uint32Array,
): Steps<PackedHeads> {
  const heads: { readonly text: string; readonly slots: readonly number[] }[] = [];
  const open: Beginning[] = [{ text: '', from: 0, to: keys.length }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [first = 0, last = 0] = [firsts[next.from], firsts[next.to]];
    if (last - first <= mostWithoutHead) continue;
    const smallest = new Smallest();
    for (let at = first; at < last; at += 1) smallest.add(owners[at] ?? 0);
    heads.push({ text: next.text, slots: smallest.kept });
    open.push(...longer(keys, next));
    yield;
  }
  heads.sort((a, b) => (a.text < b.text ? -1 : 1));
  const slots = new Uint32Array(heads.length * headLength);
  for (const [at, head] of heads.entries()) slots.set(head.slots, at * headLength);
  const sizes = Uint32Array.from(heads, (head) => head.slots.length);
  return { keys: heads.map(({ text }) => text), sizes, slots };
}
