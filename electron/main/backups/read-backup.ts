// Reads a backup and believes nothing it does not prove: first the digest of the whole file, then the heading, the
// passphrase, and every chunk and frame in their order.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { changeRecord, type ChangeRecord } from '@shared/changes/change-record';
import type { FileSystem } from '../safety-copy/file-system';
import {
  backupEnd,
  backupFormat,
  backupHeading,
  frameHeadBytes,
  frameKinds,
  longestFrameBytes,
  longestHeadingBytes,
  sealBytes,
  sealText,
  type BackupDocument,
  type BackupFault,
  type BackupHeading,
} from './backup-format';
import { fileKeyOf, type MasterKey } from './backup-key';
import { ChunkDoesNotOpen, openPieces } from './sealed-chunks';

const hashBytes = 32;
const lineEnd = 0x0a;
/** A page of records unpacks to no more than this. */
const longestPageBytes = 512 * 1024 * 1024;
const anyHeading = z.looseObject({ onward: z.literal('backup'), format: z.int(), schema: z.int() });

/** Thrown by the readers of a body that is not what was written. */
export class BackupDamaged extends Error {}

/** Where long reading stands and whether it is still wanted. */
export interface Reading {
  readonly signal?: AbortSignal;
  /** Bytes of the file read so far. */
  readonly onBytes?: (read: number) => void;
}

/** A backup whose heading was read, with what opens its body. */
export interface OpenedBackup {
  readonly files: FileSystem;
  readonly path: string;
  readonly heading: BackupHeading;
  readonly headingLine: Uint8Array;
  /** Null where it is not encrypted. */
  readonly key: Buffer | null;
}

/** A part of the body. */
export type BackupPart =
  | { readonly kind: 'records'; readonly records: readonly ChangeRecord[] }
  | { readonly kind: 'document'; readonly document: BackupDocument; readonly bytes: Uint8Array };

/** The bytes from `from` up to `to`, in pieces. */
async function* piecesBetween(
  { files, path }: Pick<OpenedBackup, 'files' | 'path'>,
  from: number,
  to: number,
  reading: Reading,
): AsyncGenerator<Uint8Array> {
  let at = from;
  for await (const piece of files.readPieces(path, from)) {
    reading.signal?.throwIfAborted();
    if (at >= to) return;
    yield piece.subarray(0, Math.min(piece.byteLength, to - at));
    at += piece.byteLength;
    reading.onBytes?.(Math.min(at, to));
  }
}

/** Whether the whole file is what was written, by the digest in its last line. */
export async function sealHolds(files: FileSystem, path: string, reading: Reading = {}): Promise<boolean> {
  const size = (await files.sizeOf(path)) ?? 0;
  if (size <= sealBytes) return false;
  const hash = createHash('sha256');
  for await (const piece of piecesBetween({ files, path }, 0, size - sealBytes, reading)) hash.update(piece);
  const seal = await files.readRange(path, size - sealBytes, sealBytes);
  return Buffer.from(seal).toString('utf8') === sealText(hash.digest('hex'));
}

async function headingLineOf(files: FileSystem, path: string): Promise<Uint8Array | null> {
  const beginning = Buffer.from(await files.readRange(path, 0, longestHeadingBytes));
  const end = beginning.indexOf(lineEnd);
  return end < 0 ? null : beginning.subarray(0, end + 1);
}

function parseHeading(line: Uint8Array | null, schema: number): BackupHeading | 'damaged' | 'newer-schema' {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(line ?? []).toString('utf8'));
  } catch {
    return 'damaged';
  }
  const loose = anyHeading.safeParse(value);
  if (!loose.success) return 'damaged';
  if (loose.data.format > backupFormat || loose.data.schema > schema) return 'newer-schema';
  return backupHeading.safeParse(value).data ?? 'damaged';
}

/** The heading alone, quickly; says nothing about the rest. Rejects with the error of the disk. */
export async function readBackupHeading(
  files: FileSystem,
  path: string,
  schema: number,
): Promise<BackupHeading | 'damaged' | 'newer-schema'> {
  return parseHeading(await headingLineOf(files, path), schema);
}

/** Finds the master key for a backup; null: none that fits was given. */
export type FindKey = (encryption: NonNullable<BackupHeading['encryption']>) => Promise<MasterKey | null>;

/** Proves the file's digest and opens it. Rejects with the error of the disk, or when cancelled. */
export async function openBackup(
  place: Pick<OpenedBackup, 'files' | 'path'>,
  schema: number,
  findKey: FindKey,
  reading: Reading = {},
): Promise<OpenedBackup | BackupFault> {
  const { files, path } = place;
  if (!(await sealHolds(files, path, reading))) return 'damaged';
  const headingLine = await headingLineOf(files, path);
  const heading = parseHeading(headingLine, schema);
  if (typeof heading === 'string') return heading;
  const opened = { files, path, heading, headingLine: headingLine ?? new Uint8Array() };
  if (heading.encryption === null) return { ...opened, key: null };
  const master = await findKey(heading.encryption);
  if (master === null) return 'locked';
  const { key, check } = fileKeyOf(master, heading.encryption.salt);
  return check === heading.encryption.check ? { ...opened, key } : 'wrong-passphrase';
}

/** The pieces of a stream as frames. */
async function* framesIn(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly kind: number; readonly bytes: Buffer }> {
  let rest: Buffer = Buffer.alloc(0);
  let waiting: Buffer[] = [];
  let held = 0;
  let wanted: number = frameHeadBytes;
  for await (const piece of pieces) {
    waiting.push(Buffer.from(piece));
    held += piece.byteLength;
    if (held < wanted) continue;
    rest = Buffer.concat(waiting);
    let length = lengthOf(rest);
    while (length !== null && rest.byteLength >= frameHeadBytes + length) {
      yield { kind: rest[0] ?? 0, bytes: rest.subarray(frameHeadBytes, frameHeadBytes + length) };
      rest = rest.subarray(frameHeadBytes + length);
      length = lengthOf(rest);
    }
    wanted = frameHeadBytes + (length ?? 0);
    waiting = [rest];
    held = rest.byteLength;
  }
  if (held > 0) throw new BackupDamaged('The body ends within a frame');
}

function lengthOf(bytes: Buffer): number | null {
  if (bytes.byteLength < frameHeadBytes) return null;
  const length = bytes.readUInt32BE(1);
  if (length > longestFrameBytes) throw new BackupDamaged('A frame is too long');
  return length;
}

function recordsIn(bytes: Buffer): readonly ChangeRecord[] {
  const text = gunzipSync(bytes, { maxOutputLength: longestPageBytes }).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => changeRecord.parse(JSON.parse(line)));
}

function documentIn(bytes: Buffer): Extract<BackupPart, { kind: 'document' }> {
  const content = bytes.subarray(hashBytes);
  const sha256 = bytes.toString('hex', 0, hashBytes);
  if (createHash('sha256').update(content).digest('hex') !== sha256)
    throw new BackupDamaged('A document is not what its name says');
  return { kind: 'document', document: { sha256, size: content.byteLength }, bytes: content };
}

/** Counts what a body held against what it says it held. */
class Tally {
  #records = 0;
  #documents = 0;
  #end: z.infer<typeof backupEnd> | null = null;

  take(kind: number, bytes: Buffer): BackupPart | null {
    if (this.#end !== null) throw new BackupDamaged('Something follows the end');
    if (kind === frameKinds.records) {
      const records = recordsIn(bytes);
      this.#records += records.length;
      return { kind: 'records', records };
    }
    if (kind === frameKinds.document) {
      this.#documents += 1;
      return documentIn(bytes);
    }
    if (kind !== frameKinds.end) throw new BackupDamaged('A frame of no known kind');
    this.#end = backupEnd.parse(JSON.parse(bytes.toString('utf8')));
    return null;
  }

  mustAgreeWith(heading: BackupHeading): void {
    const counts = [
      [this.#records, this.#end?.records, heading.records],
      [this.#documents, this.#end?.documents, heading.documents],
    ];
    if (counts.some(([found, end, said]) => found !== end || found !== said))
      throw new BackupDamaged('It does not hold what it says');
  }
}

/** The body, part by part; throws {@link BackupDamaged} where it is not what was written. */
export async function* backupParts(opened: OpenedBackup, reading: Reading = {}): AsyncGenerator<BackupPart> {
  const { heading, headingLine, key, files, path } = opened;
  const end = ((await files.sizeOf(path)) ?? 0) - sealBytes;
  const pieces = piecesBetween(opened, headingLine.byteLength, end, reading);
  const { encryption } = heading;
  const body =
    key === null || encryption === null
      ? pieces
      : openPieces({ key, chunkBytes: encryption.chunkBytes, heading: headingLine }, pieces);
  const tally = new Tally();
  try {
    for await (const { kind, bytes } of framesIn(body)) {
      const part = tally.take(kind, bytes);
      if (part) yield part;
    }
    tally.mustAgreeWith(heading);
  } catch (error) {
    if (isFaultOfContent(error)) throw new BackupDamaged('The body does not read', { cause: error });
    throw error;
  }
}

/** Errors that the bytes caused, as against those of the disk or a cancel. */
function isFaultOfContent(error: unknown): boolean {
  if (error instanceof ChunkDoesNotOpen || error instanceof z.ZodError || error instanceof SyntaxError)
    return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE';
}

/** What a whole backup holds. */
export interface ProvenBackup {
  readonly records: number;
  readonly documents: readonly BackupDocument[];
}

/** Reads the whole body; every record must decode and every document match its hash. */
export async function proveBackup(
  opened: OpenedBackup,
  reading: Reading = {},
): Promise<ProvenBackup | 'damaged'> {
  const documents: BackupDocument[] = [];
  let records = 0;
  try {
    for await (const part of backupParts(opened, reading)) {
      if (part.kind === 'records') records += part.records.length;
      else documents.push(part.document);
    }
  } catch (error) {
    if (error instanceof BackupDamaged) return 'damaged';
    throw error;
  }
  return { records, documents };
}
