// The text of a Word file. What its archive unpacks to is counted byte by byte first, because the sizes in the archive
// are only what it says of itself.
import { extractRawText } from 'mammoth';
import { readZipDirectory, unpackLimit, type ZipEntry } from '@shared/interchange/zip-directory';
import { accept, refuse } from '@shared/kernel/result';
import { tidyText, type Extracted } from './extracted';

const headerLength = 30;
const headerAt = { name: 26, extra: 28 } as const;
const stored = 0;
const deflated = 8;

/** The packed bytes of an entry; null where its own header leads out of the file. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  if (offset + headerLength > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, headerLength);
  const from =
    offset + headerLength + view.getUint16(headerAt.name, true) + view.getUint16(headerAt.extra, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

/** How many bytes come out, counted up to `limit` and not kept. Rejects on bytes that are not deflated. */
async function unpackedSize(packed: Uint8Array, limit: number): Promise<number> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.byteLength;
    if (size <= limit) continue;
    await reader.cancel();
    return size;
  }
}

async function entrySize(bytes: Uint8Array, entry: ZipEntry, limit: number): Promise<number | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== stored && entry.method !== deflated)) return null;
  return entry.method === stored ? packed.length : unpackedSize(packed, limit);
}

async function measure(bytes: Uint8Array): Promise<'fits' | 'swollen' | 'broken'> {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'broken';
  let left = Math.min(unpackLimit.bytes, bytes.length * unpackLimit.ratio);
  for (const entry of entries) {
    const size = await entrySize(bytes, entry, left);
    if (size === null) return 'broken';
    left -= size;
    if (left < 0) return 'swollen';
  }
  return 'fits';
}

/** Reads the words of the letter itself, without comments, headers or anything it links to. */
export async function extractWordText(bytes: Uint8Array): Promise<Extracted> {
  try {
    const measured = await measure(bytes);
    if (measured !== 'fits') return refuse({ kind: measured });
    const { value } = await extractRawText(sourceOf(bytes));
    return accept(tidyText(value));
  } catch {
    return refuse({ kind: 'broken' });
  }
}

/** The reader takes one of two, by where it was built for. */
function sourceOf(bytes: Uint8Array): Parameters<typeof extractRawText>[0] {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  return typeof Buffer === 'undefined' ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) };
}
