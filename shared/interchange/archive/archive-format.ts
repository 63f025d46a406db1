// The archive of a whole office: one zip file that other programs can open, and that is sealed so that Onward takes
// nothing in that was cut or changed on its way. What stands where is told in its README.txt.
import { maxDocumentBytes } from '../../domain/candidate/document';

/** What the manifest calls the format. */
export const archiveFormat = 'onward-archive';
/** Version of the format; an archive of a higher one is refused unread. */
export const archiveVersion = 1;

/** Names of the entries of which there is one. */
export const entryNames = {
  manifest: 'manifest.json',
  changes: 'changes.jsonl',
  readme: 'README.txt',
} as const;

/** The entry with the rows of a table, one a line. */
export const tableEntry = (table: string): string => `tables/${table}.jsonl`;
/** The entry with the same rows for spreadsheets. */
export const csvEntry = (table: string): string => `csv/${table}.csv`;
/** The entry with the bytes of a document. */
export const fileEntry = (sha256: string): string => `files/${sha256}`;

const megabyte = 1_000_000;

/** What an archive may ask of the machine that reads it. Sizes in bytes. */
export const archiveLimits = {
  entries: 100_000,
  /** Documents that one archive is given; with more, an office goes out in parts. Leaves room for all other entries. */
  files: 90_000,
  directoryBytes: 32 * megabyte,
  manifestBytes: 32 * megabyte,
  readmeBytes: megabyte,
  fileBytes: maxDocumentBytes,
  /** No row and no change record comes near it; a line that does is not written by an office. */
  lineBytes: 8 * megabyte,
  /** Text of rows packs ten to forty times; what claims more was made to swell. Small entries may. */
  ratio: 300,
  ratioFreeBytes: 16 * megabyte,
} as const;

/** Keys no row has, and through which a careless reader could be made to change what every object is. */
export const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
