import type { FileSystem } from '../../electron/main/safety-copy/file-system';

/** How the next write goes wrong. */
export type WriteFault =
  /** Half the bytes land, then the disk is full. */
  | 'full'
  /** All bytes land in the cache, but the flush fails. */
  | 'flush-fails'
  /** Everything is answered well and nothing is written. */
  | 'never-written'
  /** Everything is answered well and one bit is wrong. */
  | 'bit-flipped';

/** A disk that fails on purpose, on paths that match. */
export interface FaultyFileSystem extends FileSystem {
  /** Until set to null, every write to a path that ends so goes wrong. */
  fault: { readonly kind: WriteFault; readonly path: RegExp } | null;
  /** What the disk says it has left; null: what it has. */
  free: number | null;
  /** Paths whose folder entry was flushed. */
  readonly syncedFolders: string[];
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });

function flipped(bytes: Uint8Array): Uint8Array {
  const wrong = Uint8Array.from(bytes);
  const middle = Math.floor(wrong.length / 2);
  wrong[middle] = (wrong[middle] ?? 0) ^ 1;
  return wrong;
}

type Write = (bytes: Uint8Array) => Promise<void>;

async function goWrong(kind: WriteFault, bytes: Uint8Array, write: Write): Promise<void> {
  if (kind === 'never-written') return;
  if (kind === 'bit-flipped') return write(flipped(bytes));
  await write(kind === 'full' ? bytes.subarray(0, Math.floor(bytes.byteLength / 2)) : bytes);
  throw systemError(kind === 'full' ? 'ENOSPC' : 'EIO');
}

/** The disk of `files`, with faults. */
export function createFaultyFileSystem(files: FileSystem): FaultyFileSystem {
  const faulty: FaultyFileSystem = {
    ...files,
    fault: null,
    free: null,
    freeBytes: async (folder) => faulty.free ?? files.freeBytes(folder),
    syncedFolders: [],
    writeAt: (path, offset, bytes) => put(path, bytes, (kept) => files.writeAt(path, offset, kept)),
    writeWhole: (path, bytes) => put(path, bytes, (kept) => files.writeWhole(path, kept)),
    syncFolder: async (path) => {
      faulty.syncedFolders.push(path);
      await files.syncFolder(path);
    },
  };
  const put = (path: string, bytes: Uint8Array, write: Write): Promise<void> =>
    faulty.fault?.path.test(path) ? goWrong(faulty.fault.kind, bytes, write) : write(bytes);
  return faulty;
}
