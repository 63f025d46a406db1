import type { FileSystem } from '../../electron/main/safety-copy/file-system';

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.byteLength / 2));

/** A disk under a process that dies at one of its changes: half of that write lands, and nothing after it. */
export interface DyingFileSystem extends FileSystem {
  /** From now on changes are counted, from 1, and the one of this number is the last. */
  dieAt(change: number): void;
  /** Changes that were made or begun since. */
  changes(): number;
}

/** The disk of `files`; the process lives until told when to die. */
export function createDyingFileSystem(files: FileSystem): DyingFileSystem {
  let changes = 0;
  let last = Infinity;
  /** Whether this change still comes about; the fatal one begins and does not end. */
  const step = async (change: () => Promise<void>, fatal?: () => Promise<void>): Promise<void> => {
    changes += 1;
    if (changes < last) return change();
    if (changes === last) await fatal?.();
    throw Object.assign(new Error('The process is dead'), { code: 'EIO' });
  };
  return {
    ...files,
    dieAt: (change) => {
      changes = 0;
      last = change;
    },
    changes: () => changes,
    makeFolder: (path) => step(() => files.makeFolder(path)),
    writeAt: (path, offset, bytes) =>
      step(
        () => files.writeAt(path, offset, bytes),
        () => files.writeAt(path, offset, half(bytes)),
      ),
    writeWhole: (path, bytes) =>
      step(
        () => files.writeWhole(path, bytes),
        () => files.writeWhole(path, half(bytes)),
      ),
    truncate: (path, size) => step(() => files.truncate(path, size)),
    rename: (from, to) => step(() => files.rename(from, to)),
    remove: (path) => step(() => files.remove(path)),
    syncFolder: (path) => step(() => files.syncFolder(path)),
    copyFile: (from, to) => step(() => files.copyFile(from, to)),
  };
}
