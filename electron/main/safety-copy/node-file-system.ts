import { constants, createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readFile, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { FileSystem } from './file-system';

const pieceBytes = 1024 * 1024;

function isAbsent(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

async function orWhenAbsent<T>(work: Promise<T>, absent: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isAbsent(error)) return absent;
    throw error;
  }
}

async function withFile<T>(path: string, flags: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, offset + done);
    done += bytesWritten;
  }
  await file.sync();
}

async function openForWriteAt(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return open(path, 'wx+');
  }
}

async function readRange(path: string, from: number, length: number): Promise<Uint8Array> {
  return withFile(path, 'r', async (file) => {
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, from + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return bytes.subarray(0, done);
  });
}

/** Windows has no flush of a folder and answers with an error; its file system writes names through by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(path, 'r', (folder) => folder.sync());
}

/** The disk of this machine. */
export const nodeFileSystem: FileSystem = {
  readBytes: (path) => orWhenAbsent<Uint8Array | null>(readFile(path), null),
  readRange,
  readPieces: (path, from) => createReadStream(path, { start: from, highWaterMark: pieceBytes }),
  sizeOf: async (path) => (await orWhenAbsent(stat(path), null))?.size ?? null,
  list: async (path) => [...(await orWhenAbsent<string[]>(readdir(path), []))].sort(),
  isFolder: async (path) => (await orWhenAbsent(stat(path), null))?.isDirectory() ?? false,
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  writeAt: async (path, offset, bytes) => {
    const file = await openForWriteAt(path);
    try {
      await writeAll(file, bytes, offset);
    } finally {
      await file.close();
    }
  },
  writeWhole: (path, bytes) => withFile(path, 'w', (file) => writeAll(file, bytes, 0)),
  truncate: (path, size) =>
    withFile(path, 'r+', async (file) => {
      await file.truncate(size);
      await file.sync();
    }),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  syncFolder,
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  copyFile: async (from, to) => {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await withFile(to, 'r+', (file) => file.sync());
  },
};
