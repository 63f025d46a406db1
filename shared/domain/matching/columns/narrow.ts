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
