// Where the directory of an archive lies. The end of the file is read first and nothing is searched for: the seal has one
// length, so that the closing record has one place.
import type { ByteSource } from './byte-source';
import { refuseArchive } from './archive-refusal';
import { archiveLimits } from './archive-format';
import { digestInSeal, sealLength } from './seal';
import { zipNumbers, type ZipNumbers } from './zip-numbers';

/** The directory's place, and what the seal says. Offsets and lengths in bytes. */
export interface DirectoryPlace {
  readonly from: number;
  readonly length: number;
  readonly entries: number;
  readonly sealed: string;
}

const mark = { local: 0x04034b50, end: 0x06054b50, locator: 0x07064b50, hugeEnd: 0x06064b50 } as const;
const endLength = 22;
const locatorLength = 20;
const hugeEndLength = 56;
const allOnes = { short: 0xffff, long: 0xffffffff } as const;
const endAt = { entries: 10, length: 12, from: 16, comment: 20 } as const;
const locatorAt = { record: 8 } as const;
const hugeEndAt = { entries: 32, length: 40, from: 48 } as const;

/** Finds the directory; throws a refusal where the file is none of ours, is cut, or asks for too much. */
export async function findDirectory(source: ByteSource): Promise<DirectoryPlace> {
  const end = source.size - endLength - sealLength;
  if (end < 0 || zipNumbers(await source.read(0, Uint32Array.BYTES_PER_ELEMENT)).long(0) !== mark.local)
    return refuseArchive({ kind: 'not-an-archive' });
  const closing = await source.read(end, endLength + sealLength);
  const numbers = zipNumbers(closing);
  const sealed = digestInSeal(closing.subarray(endLength));
  if (sealed === null || numbers.long(0) !== mark.end || numbers.short(endAt.comment) !== sealLength)
    return refuseArchive({ kind: 'cut-short' });
  const { place, before } = await placeOf(source, numbers, end);
  if (place.entries > archiveLimits.entries || place.length > archiveLimits.directoryBytes)
    return refuseArchive({ kind: 'too-many-entries' });
  if (place.from + place.length !== before) return refuseArchive({ kind: 'cut-short' });
  return { ...place, sealed };
}

type Place = Omit<DirectoryPlace, 'sealed'>;

/** What the closing record says, and where the directory must end. */
async function placeOf(
  source: ByteSource,
  closing: ZipNumbers,
  end: number,
): Promise<{ readonly place: Place; readonly before: number }> {
  const place = {
    entries: closing.short(endAt.entries),
    length: closing.long(endAt.length),
    from: closing.long(endAt.from),
  };
  const isHuge =
    place.entries === allOnes.short || place.length === allOnes.long || place.from === allOnes.long;
  return isHuge ? hugePlace(source, end) : { place, before: end };
}

async function hugePlace(
  source: ByteSource,
  end: number,
): Promise<{ readonly place: Place; readonly before: number }> {
  const before = end - locatorLength - hugeEndLength;
  if (before < 0) return refuseArchive({ kind: 'cut-short' });
  const record = zipNumbers(await source.read(before, hugeEndLength));
  const locator = zipNumbers(await source.read(end - locatorLength, locatorLength));
  const isWhole =
    record.long(0) === mark.hugeEnd &&
    locator.long(0) === mark.locator &&
    locator.huge(locatorAt.record) === before;
  if (!isWhole) return refuseArchive({ kind: 'cut-short' });
  const place = {
    entries: record.huge(hugeEndAt.entries),
    length: record.huge(hugeEndAt.length),
    from: record.huge(hugeEndAt.from),
  };
  return { place, before };
}
