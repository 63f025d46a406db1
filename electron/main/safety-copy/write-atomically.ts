import { dirname } from 'node:path';
import type { FileSystem } from './file-system';

const sameBytes = (a: Uint8Array | null, b: Uint8Array): boolean =>
  a !== null && Buffer.compare(Buffer.from(a.buffer, a.byteOffset, a.byteLength), b) === 0;

/**
 * Puts a file in place whole or not at all: a temporary name, flush, re-read, rename, flush of the folder. Whoever
 * reads the path sees the old bytes or the new ones. Rejects with the error of the disk; the old file stays.
 */
export async function writeAtomically(files: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.unfinished`;
  try {
    await files.writeWhole(unfinished, bytes);
    if (!sameBytes(await files.readBytes(unfinished), bytes))
      throw new Error('The disk did not keep what was written');
    await files.rename(unfinished, path);
  } catch (error) {
    await files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await files.syncFolder(dirname(path));
}
