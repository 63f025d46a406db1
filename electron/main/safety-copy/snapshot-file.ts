// A snapshot is every record of the journal in one file: a heading, one record a line, and a seal with the SHA-256 of
// all text before it. It is gzip in members of one page each (together a valid .gz), so it is written and read without
// ever holding the whole.
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PassThrough, Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { createGunzip, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { changeRecord, type ChangeRecord } from '@shared/changes/change-record';
import type { CopySource } from '@shared/safety-facts';
import type { FileSystem } from './file-system';
import { splitLines } from './read-lines';

/** Format of the file; a newer one is refused. */
export const snapshotFormat = 1;
/** The ending of a snapshot's name. */
export const snapshotEnding = '.onward-copy';

const heading = z.strictObject({
  onward: z.literal('snapshot'),
  format: z.literal(snapshotFormat),
  databaseId: z.string().min(1),
  schema: z.int().min(1),
  made: z.string(),
  records: z.int().min(0),
});
const anyHeading = z.looseObject({ onward: z.literal('snapshot'), format: z.int(), schema: z.int() });
const seal = z.strictObject({ seal: z.string(), records: z.int().min(0) });

/** What a snapshot says of itself in its first line. */
export type SnapshotHeading = z.infer<typeof heading>;

/** Why a snapshot cannot be taken at its word. */
export type SnapshotFault = 'damaged' | 'newer-schema';

/** Writes a snapshot page by page; nothing is in its final place yet. Rejects with the error of the disk. */
export async function writeSnapshot(
  files: FileSystem,
  path: string,
  about: Omit<SnapshotHeading, 'onward' | 'format'>,
  pages: AsyncIterable<readonly ChangeRecord[]>,
): Promise<void> {
  const hash = createHash('sha256');
  let offset = 0;
  const put = async (text: string): Promise<void> => {
    hash.update(text);
    const member = gzipSync(Buffer.from(text, 'utf8'));
    await files.writeAt(path, offset, member);
    offset += member.byteLength;
  };
  await files.writeWhole(path, new Uint8Array());
  await put(`${JSON.stringify({ onward: 'snapshot', format: snapshotFormat, ...about })}\n`);
  for await (const page of pages) {
    if (page.length > 0) await put(page.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
  await put(`${JSON.stringify({ seal: hash.copy().digest('hex'), records: about.records })}\n`);
}

/** The text lines of a snapshot; throws on bytes that are not gzip. */
async function* snapshotLines(files: FileSystem, path: string): AsyncGenerator<string> {
  const text = new PassThrough();
  const unpacked = pipeline(Readable.from(files.readPieces(path, 0)), createGunzip(), text);
  unpacked.catch((error: unknown) => text.destroy(error instanceof Error ? error : new Error(String(error))));
  try {
    for await (const line of splitLines(text)) yield line.text;
  } finally {
    text.destroy();
  }
  await unpacked;
}

function parseHeading(line: string, schema: number): SnapshotHeading | SnapshotFault {
  const value: unknown = JSON.parse(line);
  const loose = anyHeading.safeParse(value);
  if (!loose.success) return 'damaged';
  if (loose.data.format > snapshotFormat || loose.data.schema > schema) return 'newer-schema';
  return heading.safeParse(value).data ?? 'damaged';
}

/** The heading alone, quickly; says nothing about the rest. */
export async function readSnapshotHeading(
  files: FileSystem,
  path: string,
  schema: number,
): Promise<SnapshotHeading | SnapshotFault> {
  try {
    for await (const line of snapshotLines(files, path)) return parseHeading(line, schema);
    return 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Reads the whole file: every line, the count and the seal must hold. */
export async function proveSnapshot(
  files: FileSystem,
  path: string,
  schema: number,
): Promise<SnapshotHeading | SnapshotFault> {
  const hash = createHash('sha256');
  let about: SnapshotHeading | null = null;
  let before: string | null = null;
  let records = -1;
  try {
    for await (const line of snapshotLines(files, path)) {
      const first: SnapshotHeading | SnapshotFault = about ?? parseHeading(line, schema);
      if (typeof first === 'string') return first;
      about = first;
      if (before !== null) hash.update(`${before}\n`);
      if (before !== null) records += 1;
      before = line;
    }
    const end = seal.safeParse(JSON.parse(before ?? 'null'));
    const holds =
      about && end.success && end.data.seal === hash.digest('hex') && end.data.records === records;
    return holds && about && about.records === records ? about : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** The records of a snapshot that was proven, in order. */
export async function* snapshotRecords(files: FileSystem, path: string): AsyncGenerator<ChangeRecord> {
  let isHeading = true;
  for await (const line of snapshotLines(files, path)) {
    const value: unknown = JSON.parse(line);
    if (!isHeading && seal.safeParse(value).success) return;
    if (!isHeading) yield changeRecord.parse(value);
    isHeading = false;
  }
}

/** A snapshot as the list of copies shows it. */
export async function describeSnapshot(
  files: FileSystem,
  path: string,
  found: SnapshotHeading | SnapshotFault,
  facts: { readonly made: string; readonly proven: boolean },
): Promise<CopySource> {
  const known = typeof found === 'string' ? null : found;
  return {
    name: basename(path),
    kind: 'snapshot',
    made: known?.made ?? facts.made,
    bytes: (await files.sizeOf(path).catch(() => null)) ?? 0,
    records: known?.records ?? null,
    databaseId: known?.databaseId ?? null,
    schema: known?.schema ?? null,
    proof: typeof found === 'string' ? found : facts.proven ? 'verified' : 'not-yet-verified',
  };
}
