/** Whole numbers from 0, in as many bytes as the greatest of them needs. */
export type Places = Uint8Array | Uint16Array | Uint32Array;

const bytesMost = 0xff;
const shortsMost = 0xffff;

/** The same numbers, none below 0, in as little room as they need. */
export function narrowed(numbers: ArrayLike<number>): Places {
  let most = 0;
  for (let at = 0; at < numbers.length; at += 1) most = Math.max(most, numbers[at] ?? 0);
  if (most <= bytesMost) return Uint8Array.from(numbers);
  return most <= shortsMost ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}

/** How long each of the lists is that start there. */
export function lengthsOf(starts: Uint32Array): Places {
  const lengths = new Uint32Array(Math.max(0, starts.length - 1));
  for (let at = 0; at < lengths.length; at += 1) lengths[at] = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  return narrowed(lengths);
}

/** Where lists of these lengths start, one after the other, with the end of the last. */
export function startsOfLengths(lengths: Places): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let end = 0;
  for (let at = 0; at < lengths.length; at += 1) {
    end += lengths[at] ?? 0;
    starts[at + 1] = end;
  }
  return starts;
}
