import { refuseArchive } from './archive-refusal';
import { zipNumbers, type ZipNumbers } from './zip-numbers';

/** One entry as the directory tells of it. Sizes and offsets in bytes. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; nothing else is read. */
  readonly method: 0 | 8;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly from: number;
}

const entryMark = 0x02014b50;
const entryLength = 46;
const entryAt = {
  madeBy: 5,
  flags: 8,
  method: 10,
  packed: 20,
  size: 24,
  name: 28,
  extra: 30,
  comment: 32,
  attributes: 38,
  from: 42,
} as const;
const encryptedFlags = 0b10_0000_0100_0001;
const allOnes = 0xffffffff;
const extraHead = 4;
const hugeExtra = 1;
const hugeBytes = 8;
const madeOnUnix = 3;
const kindMask = 0o170000;
const linkKind = 0o120000;
const byteMask = 0xff;
const stored = 0;
const deflated = 8;

/** The entries of a directory, in its order; throws a refusal at the first that is not to be read. */
export function readEntries(directory: Uint8Array, count: number): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = 0;
  try {
    const numbers = zipNumbers(directory);
    for (let index = 0; index < count; index += 1) {
      const next = readEntry(directory, numbers, at);
      entries.push(next.entry);
      at = next.end;
    }
  } catch (error) {
    // The directory ended before its last entry did.
    if (error instanceof RangeError) return refuseArchive({ kind: 'cut-short' });
    throw error;
  }
  if (at !== directory.byteLength) return refuseArchive({ kind: 'cut-short' });
  return entries;
}

function readEntry(
  directory: Uint8Array,
  numbers: ZipNumbers,
  at: number,
): { readonly entry: ArchiveEntry; readonly end: number } {
  if (numbers.long(at) !== entryMark) return refuseArchive({ kind: 'cut-short' });
  const nameEnd = at + entryLength + numbers.short(at + entryAt.name);
  const extraEnd = nameEnd + numbers.short(at + entryAt.extra);
  const end = extraEnd + numbers.short(at + entryAt.comment);
  if (end > directory.byteLength) return refuseArchive({ kind: 'cut-short' });
  const name = String.fromCharCode(...directory.subarray(at + entryLength, nameEnd));
  if ((numbers.short(at + entryAt.flags) & encryptedFlags) !== 0)
    return refuseArchive({ kind: 'encrypted', entry: name });
  const unixMade = ((numbers.short(at + entryAt.madeBy - 1) >> 8) & byteMask) === madeOnUnix;
  if (unixMade && (numbers.short(at + entryAt.attributes + 2) & kindMask) === linkKind)
    return refuseArchive({ kind: 'link', entry: name });
  const method = numbers.short(at + entryAt.method);
  if (method !== stored && method !== deflated) return refuseArchive({ kind: 'damaged', entry: name });
  const sizes = hugeSizes(numbers, at, { from: nameEnd, to: extraEnd });
  return { entry: { name, method, ...sizes }, end };
}

/** Sizes and offset; those that 32 bits do not hold stand in the extra field, in this order. */
function hugeSizes(
  numbers: ZipNumbers,
  at: number,
  extra: { readonly from: number; readonly to: number },
): Pick<ArchiveEntry, 'size' | 'packed' | 'from'> {
  let next = findHugeExtra(numbers, extra);
  const wide = (field: number): number => {
    const value = numbers.long(at + field);
    if (value !== allOnes || next === null) return value;
    next += hugeBytes;
    return next > extra.to ? Number.POSITIVE_INFINITY : numbers.huge(next - hugeBytes);
  };
  return { size: wide(entryAt.size), packed: wide(entryAt.packed), from: wide(entryAt.from) };
}

function findHugeExtra(
  numbers: ZipNumbers,
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  for (let at = from; at + extraHead <= to; at += extraHead + numbers.short(at + 2))
    if (numbers.short(at) === hugeExtra) return at + extraHead;
  return null;
}
