// An office with more documents than one archive may hold goes out as several. Each is an archive of its own with all rows
// and the whole history; only the documents are divided, by their hash, so that a document added meanwhile moves no other.
import { archiveLimits } from './archive-format';

/** Which part of how many an archive is, from 1. */
export interface ArchivePart {
  readonly number: number;
  readonly of: number;
}

/** The archive of an office whose documents all fit into it. */
export const onlyPart: ArchivePart = { number: 1, of: 1 };

const leadingDigits = 8;
const hexadecimal = 16;

/** The part in which the document of that hash lies, from 1. */
export const partOfFile = (sha256: string, of: number): number =>
  1 +
  Math.floor(
    (Number.parseInt(sha256.slice(0, leadingDigits), hexadecimal) * of) / hexadecimal ** leadingDigits,
  );

/** The fewest parts of which none holds more documents than `most`; at least one. */
export function countParts(hashes: ReadonlySet<string>, most: number = archiveLimits.files): number {
  let of = Math.max(1, Math.ceil(hashes.size / most));
  while (largestPart(hashes, of) > most) of += 1;
  return of;
}

function largestPart(hashes: ReadonlySet<string>, of: number): number {
  const sizes = new Map<number, number>();
  for (const hash of hashes) {
    const number = partOfFile(hash, of);
    sizes.set(number, (sizes.get(number) ?? 0) + 1);
  }
  return Math.max(0, ...sizes.values());
}
