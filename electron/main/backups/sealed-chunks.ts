// The body of an encrypted backup: AES-256-GCM over chunks of one size, the last one shorter. The nonce of a chunk is its
// number and whether it is the last, and every chunk vouches for the heading too: a chunk that is missing, doubled, out of
// its place or of another file does not open, nor does a body that ends early. The key belongs to this file alone, so a
// nonce is never used twice.
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

const cipherName = 'aes-256-gcm';
const tagBytes = 16;
const nonceBytes = 12;
const counterAt = 7;
const lastFlagAt = 11;

/** How the chunks of one file are sealed. */
export interface ChunkSeal {
  readonly key: Buffer;
  readonly chunkBytes: number;
  /** The heading line as it stands in the file. */
  readonly heading: Uint8Array;
}

/** Thrown where a chunk does not open: the file is not what was written. */
export class ChunkDoesNotOpen extends Error {}

function nonceOf(counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(nonceBytes);
  nonce.writeUInt32BE(counter, counterAt);
  nonce[lastFlagAt] = isLast ? 1 : 0;
  return nonce;
}

const vouchedFor = (seal: ChunkSeal): Buffer => createHash('sha256').update(seal.heading).digest();

function sealChunk(seal: ChunkSeal, chunk: Uint8Array, counter: number, isLast: boolean): Buffer {
  const cipher = createCipheriv(cipherName, seal.key, nonceOf(counter, isLast));
  cipher.setAAD(vouchedFor(seal));
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(seal: ChunkSeal, chunk: Uint8Array, counter: number, isLast: boolean): Buffer {
  if (chunk.byteLength < tagBytes) throw new ChunkDoesNotOpen('shorter than its tag');
  const decipher = createDecipheriv(cipherName, seal.key, nonceOf(counter, isLast));
  decipher.setAAD(vouchedFor(seal));
  decipher.setAuthTag(chunk.subarray(chunk.byteLength - tagBytes));
  try {
    return Buffer.concat([decipher.update(chunk.subarray(0, -tagBytes)), decipher.final()]);
  } catch {
    throw new ChunkDoesNotOpen(`chunk ${counter}`);
  }
}

/** The pieces of a stream as chunks of one size, each with whether it is the last; an empty stream is one empty chunk. */
async function* chunksOf(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isLast: boolean }> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece]);
    // One byte more than a chunk must be there before it is known not to be the last.
    while (rest.byteLength > size) {
      yield { bytes: rest.subarray(0, size), isLast: false };
      rest = rest.subarray(size);
    }
  }
  yield { bytes: rest, isLast: true };
}

/** Seals a stream. */
export async function* sealPieces(
  seal: ChunkSeal,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let counter = 0;
  for await (const { bytes, isLast } of chunksOf(pieces, seal.chunkBytes)) {
    yield sealChunk(seal, bytes, counter, isLast);
    counter += 1;
  }
}

/** Opens what {@link sealPieces} sealed; throws {@link ChunkDoesNotOpen} where it is not that. */
export async function* openPieces(
  seal: ChunkSeal,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let counter = 0;
  for await (const { bytes, isLast } of chunksOf(pieces, seal.chunkBytes + tagBytes)) {
    yield openChunk(seal, bytes, counter, isLast);
    counter += 1;
  }
}
