// The bytes of one entry, unpacked as they are wanted. What comes out is counted and compared with what was promised, so
// that nothing swells: the moment it says more than the directory did, reading ends.
import { entryNames } from '@shared/interchange/archive/archive-format';
import { refuseArchive } from '@shared/interchange/archive/archive-refusal';
import type { ByteSource } from '@shared/interchange/archive/byte-source';
import type { ArchiveEntry } from '@shared/interchange/archive/directory-entries';
import { zipNumbers } from '@shared/interchange/archive/zip-numbers';

const localMark = 0x04034b50;
const headerLength = 30;
const headerAt = { name: 26, extra: 28 } as const;
const deflated = 8;
/** Read from the disk at once. */
const readBytes = 1_000_000;
/** Unpacked at once: a browser unpacks all it is given before anybody can stop it, a thousandfold at worst. */
const unpackBytes = 16_384;

/** Unpacks an entry piece by piece; throws a refusal where it is not what the directory told. */
export async function* entryBytes(source: ByteSource, entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  const from = await dataFrom(source, entry);
  const packed = packedPieces(source, from, entry.packed);
  const pieces = entry.method === deflated ? inflated(packed, entry) : packed;
  let count = 0;
  for await (const piece of pieces) {
    count += piece.byteLength;
    if (count > entry.size) refuseArchive({ kind: 'swells', entry: entry.name });
    yield piece;
  }
  if (count !== entry.size) refuseArchive({ kind: 'damaged', entry: entry.name });
}

/** Where the data begins: behind a header of its own, whose name must be the directory's. */
async function dataFrom(source: ByteSource, { name, from, packed }: ArchiveEntry): Promise<number> {
  const header = await source.read(from, headerLength + name.length);
  const numbers = zipNumbers(header);
  const told = String.fromCharCode(...header.subarray(headerLength));
  const data = from + headerLength + name.length + numbers.short(headerAt.extra);
  const isTrue =
    numbers.long(0) === localMark && numbers.short(headerAt.name) === name.length && told === name;
  if (!isTrue || data + packed > source.size) refuseArchive({ kind: 'damaged', entry: name });
  return data;
}

async function* packedPieces(source: ByteSource, from: number, length: number): AsyncGenerator<Uint8Array> {
  const end = from + length;
  for (let at = from; at < end; at += readBytes) yield source.read(at, Math.min(readBytes, end - at));
}

async function* inflated(
  packed: AsyncGenerator<Uint8Array>,
  { name }: ArchiveEntry,
): AsyncGenerator<Uint8Array> {
  const unpacking = streamOf(smallPieces(packed)).pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = unpacking.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch(() => refuseArchive({ kind: 'damaged', entry: name }));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* smallPieces(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.byteLength; at += unpackBytes)
      yield new Uint8Array(piece.subarray(at, at + unpackBytes));
  }
}

/** A stream that asks for the next piece only when it is wanted. */
export function streamOf<Piece>(pieces: AsyncGenerator<Piece>): ReadableStream<Piece> {
  return new ReadableStream<Piece>(
    {
      pull: async (controller) => {
        const next = await pieces.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** A whole small entry: the manifest, or a document. */
export async function wholeEntry(source: ByteSource, entry: ArchiveEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of entryBytes(source, entry)) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** True for the manifest, which lists all others and not itself. */
export const isManifest = ({ name }: Pick<ArchiveEntry, 'name'>): boolean => name === entryNames.manifest;
