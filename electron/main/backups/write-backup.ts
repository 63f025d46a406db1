import { createHash, type Hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { FileSystem } from '../safety-copy/file-system';
import {
  backupFormat,
  frameHeadBytes,
  frameKinds,
  sealText,
  type BackupDocument,
  type BackupHeading,
} from './backup-format';
import { fileKeyOf, newFileSalt, type MasterKey } from './backup-key';
import { sealPieces } from './sealed-chunks';

const plainChunkBytes = 1024 * 1024;

/** What goes into a backup. The streams must hold as much as `about` says. */
export interface BackupContent {
  readonly about: Omit<BackupHeading, 'onward' | 'format' | 'encryption'>;
  readonly pages: AsyncIterable<readonly ChangeRecord[]>;
  readonly documents: AsyncIterable<BackupDocument & { readonly bytes: Uint8Array }>;
}

/** How it is written. */
export interface BackupWriting {
  /** Null: readable by whoever has the file. */
  readonly master: MasterKey | null;
  readonly randomHex: (bytes: number) => string;
  readonly chunkBytes?: number;
  readonly signal?: AbortSignal;
  readonly onBytes?: (written: number) => void;
}

function frame(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(frameHeadBytes);
  head[0] = kind;
  head.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.byteLength, 0),
    1,
  );
  return Buffer.concat([head, ...parts]);
}

async function* framesOf({ pages, documents, about }: BackupContent): AsyncGenerator<Buffer> {
  for await (const page of pages) {
    const text = page.map((record) => `${JSON.stringify(record)}\n`).join('');
    if (page.length > 0) yield frame(frameKinds.records, gzipSync(Buffer.from(text, 'utf8')));
  }
  for await (const { sha256, bytes } of documents)
    yield frame(frameKinds.document, Buffer.from(sha256, 'hex'), bytes);
  const { records, documents: count } = about;
  yield frame(frameKinds.end, Buffer.from(JSON.stringify({ records, documents: count }), 'utf8'));
}

function headingOf({ about }: BackupContent, writing: BackupWriting): { line: Buffer; key: Buffer | null } {
  const { master, randomHex, chunkBytes = plainChunkBytes } = writing;
  const line = (encryption: BackupHeading['encryption']): Buffer => {
    const heading: BackupHeading = { onward: 'backup', format: backupFormat, ...about, encryption };
    return Buffer.from(`${JSON.stringify(heading)}\n`, 'utf8');
  };
  if (master === null) return { line: line(null), key: null };
  const salt = newFileSalt(randomHex);
  const { key, check } = fileKeyOf(master, salt);
  const { derivation } = master;
  return { line: line({ cipher: 'aes-256-gcm', chunkBytes, derivation, salt, check }), key };
}

/** Appends to the file and counts what it appended into the digest; each piece is flushed. */
class Appending {
  readonly #hash: Hash = createHash('sha256');
  #offset = 0;

  constructor(
    private readonly files: FileSystem,
    private readonly path: string,
    private readonly writing: BackupWriting,
  ) {}

  async put(bytes: Uint8Array): Promise<void> {
    this.writing.signal?.throwIfAborted();
    this.#hash.update(bytes);
    await this.files.writeAt(this.path, this.#offset, bytes);
    this.#offset += bytes.byteLength;
    this.writing.onBytes?.(this.#offset);
  }

  async seal(): Promise<void> {
    await this.put(Buffer.from(sealText(this.#hash.copy().digest('hex')), 'utf8'));
  }
}

/** Writes a backup; nothing is in its final place yet. Rejects with the error of the disk, or when cancelled. */
export async function writeBackup(
  files: FileSystem,
  path: string,
  content: BackupContent,
  writing: BackupWriting,
): Promise<void> {
  const { line, key } = headingOf(content, writing);
  const to = new Appending(files, path, writing);
  await files.writeWhole(path, new Uint8Array());
  await to.put(line);
  const body = framesOf(content);
  const { chunkBytes = plainChunkBytes } = writing;
  const pieces = key === null ? body : sealPieces({ key, chunkBytes, heading: line }, body);
  for await (const piece of pieces) await to.put(piece);
  await to.seal();
}
