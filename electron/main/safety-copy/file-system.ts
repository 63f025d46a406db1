// What the safety copy asks of a disk, and nothing more. Every write that matters is a write plus a flush to the
// device, so a fault can be injected exactly where a disk fails: in the write, in the flush, or silently.

/** A disk. Paths are absolute. Methods reject with the error of the system (`code` such as ENOSPC). */
export interface FileSystem {
  /** The whole file, or null where there is none. */
  readBytes(path: string): Promise<Uint8Array | null>;
  /** `length` bytes from `from`; fewer at the end of the file. */
  readRange(path: string, from: number, length: number): Promise<Uint8Array>;
  /** The file in pieces, from an offset. */
  readPieces(path: string, from: number): AsyncIterable<Uint8Array>;
  /** Size in bytes, or null where there is no such file or folder. */
  sizeOf(path: string): Promise<number | null>;
  /** Names in a folder, sorted; empty where there is no folder. */
  list(path: string): Promise<readonly string[]>;
  isFolder(path: string): Promise<boolean>;
  /** Makes the folder with its parents. */
  makeFolder(path: string): Promise<void>;
  /** Writes at an offset (creating the file) and flushes it to the device. */
  writeAt(path: string, offset: number, bytes: Uint8Array): Promise<void>;
  /** Writes a file from its beginning, replacing what was there, and flushes it to the device. */
  writeWhole(path: string, bytes: Uint8Array): Promise<void>;
  /** Cuts the file and flushes it. */
  truncate(path: string, size: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it; nothing there is no error. */
  remove(path: string): Promise<void>;
  /** Makes new and renamed names in a folder survive a power cut, where the system has that. */
  syncFolder(path: string): Promise<void>;
  /** Bytes that may still be written where this folder lies. */
  freeBytes(folder: string): Promise<number>;
  /** Copies one file, sharing its blocks where the disk can, and flushes the copy. */
  copyFile(from: string, to: string): Promise<void>;
}

/** Why a disk refused, as the page is told. */
export type DiskRefusal = 'disk-full' | 'unwritable';

const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The refusal behind an error of the system. */
export function diskRefusalOf(error: unknown): DiskRefusal {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return fullCodes.includes(code) ? 'disk-full' : 'unwritable';
}
