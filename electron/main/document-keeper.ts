// The bytes of documents on this machine: one file per content, named by its SHA-256, written whole or not at all. They
// are judged once more here: whatever the page says, only kinds that are kept reach the disk, and none is ever run.
import { join } from 'node:path';
import type { RequestOutput } from '@shared/desktop-api';
import type { BytesRefusal } from '@shared/document-requests';
import { documentEndings, fileHash } from '@shared/domain/candidate/document';
import { judgeDocument } from '@shared/interchange/judge-document';
import { safeFileName } from './file-names';
import { digestOf } from './safety-copy/digest';
import { diskRefusalOf, type FileSystem } from './safety-copy/file-system';
import { createTaskQueue } from './safety-copy/task-queue';
import { writeAtomically } from './safety-copy/write-atomically';

/** Where bytes are kept, and where copies are laid out for the system's viewers. */
export interface DocumentFolders {
  readonly kept: string;
  readonly opened: string;
}

/** The files of this machine. Nothing rejects for what a disk does. */
export interface DocumentKeeper {
  keep(bytes: Uint8Array): Promise<RequestOutput<'keepDocument'>>;
  read(sha256: string): Promise<RequestOutput<'readDocument'>>;
  held(hashes: readonly string[]): Promise<string[]>;
  /** The hashes of everything that is kept. */
  all(): Promise<readonly string[]>;
  drop(sha256: string): Promise<{ ok: boolean }>;
  /** A copy under a name that people and viewers understand; editing it changes nothing that is kept. */
  layOut(document: {
    readonly sha256: string;
    readonly name: string;
  }): Promise<
    { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: BytesRefusal }
  >;
  /** Takes over what another folder of kept files has and this one lacks; what is not whole there is left there. */
  adopt(folder: string): Promise<void>;
  /** At a start: takes away what was laid out for viewers and what a crash left half written. */
  tidy(): Promise<void>;
}

const shortHashLength = 8;
const ownEnding = /\.(pdf|docx|png|jpe?g|webp)$/i;

async function readKept(
  files: FileSystem,
  path: string,
  sha256: string,
): Promise<RequestOutput<'readDocument'>> {
  try {
    const bytes = await files.readBytes(path);
    if (bytes === null) return { ok: false, reason: 'missing' };
    // A plain array: what crosses to the page is not to be a view into a larger buffer.
    return digestOf(bytes) === sha256
      ? { ok: true, bytes: new Uint8Array(bytes) }
      : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

async function keep(
  files: FileSystem,
  folder: string,
  bytes: Uint8Array,
): Promise<RequestOutput<'keepDocument'>> {
  const judged = judgeDocument(bytes);
  if (!judged.ok) return { ok: false, reason: 'not-kept' };
  const sha256 = digestOf(bytes);
  const path = join(folder, sha256);
  try {
    await files.makeFolder(folder);
    // Damaged bytes of the same hash are replaced by these, which are whole.
    const fresh = !(await readKept(files, path, sha256)).ok;
    if (fresh) await writeAtomically(files, path, bytes);
    return { ok: true, sha256, size: bytes.byteLength, mime: judged.value, fresh };
  } catch (error) {
    return { ok: false, reason: diskRefusalOf(error) };
  }
}

async function drop(files: FileSystem, folder: string, sha256: string): Promise<{ ok: boolean }> {
  try {
    await files.remove(join(folder, sha256));
    if (await files.isFolder(folder)) await files.syncFolder(folder);
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

async function adopt(files: FileSystem, from: string, kept: string): Promise<void> {
  const names = (await files.list(from)).filter((name) => fileHash.safeParse(name).success);
  for (const name of names) {
    const found = await readKept(files, join(from, name), name);
    if (found.ok) await keep(files, kept, found.bytes);
  }
}

async function tidy(files: FileSystem, { kept, opened }: DocumentFolders): Promise<void> {
  await files.remove(opened);
  const unfinished = (await files.list(kept)).filter((name) => name.endsWith('.unfinished'));
  for (const name of unfinished) await files.remove(join(kept, name));
}

/** The keeper of a data folder. Writes stand in one line, so that a file cannot be dropped while it is being kept. */
export function createDocumentKeeper(files: FileSystem, { kept, opened }: DocumentFolders): DocumentKeeper {
  const queue = createTaskQueue();
  const read = (sha256: string) => readKept(files, join(kept, sha256), sha256);
  return {
    keep: (bytes) => queue.run(() => keep(files, kept, bytes)),
    read,
    held: async (hashes) => {
      const names = new Set(await files.list(kept).catch((): readonly string[] => []));
      return hashes.filter((hash) => names.has(hash));
    },
    all: async () => (await files.list(kept)).filter((name) => fileHash.safeParse(name).success),
    drop: (sha256) => queue.run(() => drop(files, kept, sha256)),
    layOut: async ({ sha256, name }) => {
      const found = await read(fileHash.parse(sha256));
      if (!found.ok) return found;
      const judged = judgeDocument(found.bytes);
      if (!judged.ok) return { ok: false, reason: 'damaged' };
      const stem = safeFileName(name.replace(ownEnding, ''));
      const folder = join(opened, sha256.slice(0, shortHashLength));
      const path = join(folder, `${stem}.${documentEndings[judged.value]}`);
      try {
        await files.makeFolder(folder);
        await writeAtomically(files, path, found.bytes);
        return { ok: true, path };
      } catch {
        return { ok: false, reason: 'unreadable' };
      }
    },
    adopt: (folder) => queue.run(() => adopt(files, folder, kept)).catch(() => undefined),
    tidy: () => queue.run(() => tidy(files, { kept, opened })).catch(() => undefined),
  };
}
