// The directory at the end of a zip archive: what is in it and how large it says it is, without unpacking anything.
// Enough to tell a Word file from any other archive, and one that would swell from one that would not.

/** Most bytes a Word file may unpack to, and how many times its own size. */
export const unpackLimit = { bytes: 200_000_000, ratio: 200 } as const;

/** One file of an archive as its directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const encryptedFlag = 1;
/** More files than any letter holds; a directory longer than this is not followed. */
const maxEntries = 5_000;

/** Where the fields stand in the closing record and in an entry, in bytes from its mark. */
const endAt = { entries: 10, directory: 16 } as const;
const entryAt = { flags: 8, method: 10, packed: 20, size: 24, name: 28, extra: 30, comment: 32, offset: 42 };

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

function entryAtOffset(
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + entryLength > view.byteLength || view.getUint32(at, true) !== entryMark) return null;
  const short = (field: number): number => view.getUint16(at + field, true);
  const long = (field: number): number => view.getUint32(at + field, true);
  const nameEnd = at + entryLength + short(entryAt.name);
  if (nameEnd > view.byteLength) return null;
  let name = '';
  for (let index = at + entryLength; index < nameEnd; index += 1)
    name += String.fromCharCode(view.getUint8(index));
  const entry = {
    name,
    encrypted: (short(entryAt.flags) & encryptedFlag) !== 0,
    method: short(entryAt.method),
    packed: long(entryAt.packed),
    size: long(entryAt.size),
    offset: long(entryAt.offset),
  };
  return { entry, next: nameEnd + short(entryAt.extra) + short(entryAt.comment) };
}

/** The entries of an archive, or null where the bytes hold no directory that can be followed to its end. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = view.byteLength < endLength ? null : findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + endAt.entries, true);
  if (count > maxEntries) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + endAt.directory, true);
  for (let index = 0; index < count; index += 1) {
    const found = entryAtOffset(view, at);
    if (!found) return null;
    entries.push(found.entry);
    at = found.next;
  }
  return entries;
}
