// One file that holds the whole office: a heading line anybody can read, a body, and a line with the SHA-256 of all
// bytes before it. The body is a row of frames (pages of change records, documents, an end with the counts); with a
// passphrase it is cut into chunks that are sealed one by one. The last line has the same form in every format to come,
// so that damage can be told from a file of a newer version.
import { z } from 'zod';
import { fileHash } from '@shared/domain/candidate/document';

/** Format of the file; a newer one is refused. */
export const backupFormat = 1;
/** The ending of a backup's name. */
export const backupEnding = '.onward-backup';
/** The heading line is never longer, whatever a file claims. */
export const longestHeadingBytes = 16_384;

/** Bounds of what a file may ask of scrypt: enough to be worth it, and no more than a desk can give. */
export const scryptBounds = { leastN: 2 ** 15, mostN: 2 ** 20, mostR: 32, mostP: 8 } as const;
const bytesPerKibibyte = 1024;
const mostChunkBytes = 16 * bytesPerKibibyte * bytesPerKibibyte;
const saltText = z.string().regex(/^[0-9a-f]{32,128}$/);

/** How a passphrase became a key. */
export const keyDerivation = z.strictObject({
  name: z.literal('scrypt'),
  salt: saltText,
  N: z.int().min(scryptBounds.leastN).max(scryptBounds.mostN),
  r: z.int().min(1).max(scryptBounds.mostR),
  p: z.int().min(1).max(scryptBounds.mostP),
});
/** See {@link keyDerivation}. */
export type KeyDerivation = z.infer<typeof keyDerivation>;

const encryption = z.strictObject({
  cipher: z.literal('aes-256-gcm'),
  chunkBytes: z.int().min(bytesPerKibibyte).max(mostChunkBytes),
  derivation: keyDerivation,
  /** Fresh for each file: no two files share a key. */
  salt: saltText,
  /** Follows from the key alone: tells a wrong passphrase from a damaged file. */
  check: saltText,
});

/** Why a backup was made. */
export const backupReason = z.enum(['daily', 'by-hand', 'before-upgrade', 'before-restore']);
/** See {@link backupReason}. */
export type BackupReason = z.infer<typeof backupReason>;

/** The heading of a backup. */
export const backupHeading = z.strictObject({
  onward: z.literal('backup'),
  format: z.literal(backupFormat),
  /** Version of the app that wrote it. */
  app: z.string().max(40),
  schema: z.int().min(1),
  databaseId: z.string().min(1).max(80),
  made: z.iso.datetime(),
  reason: backupReason,
  records: z.int().min(0),
  documents: z.int().min(0),
  documentBytes: z.int().min(0),
  encryption: encryption.nullable(),
});
/** See {@link backupHeading}. */
export type BackupHeading = z.infer<typeof backupHeading>;

/** What the end of the body repeats. */
export const backupEnd = z.strictObject({ records: z.int().min(0), documents: z.int().min(0) });

/** One document of a backup. */
export const backupDocument = z.strictObject({ sha256: fileHash, size: z.int().min(0) });
/** See {@link backupDocument}. */
export type BackupDocument = z.infer<typeof backupDocument>;

/** Why a backup cannot be taken at its word. `locked`: it needs a passphrase that was not given. */
export type BackupFault = 'damaged' | 'newer-schema' | 'locked' | 'wrong-passphrase';

/** The last line of the file. */
export const sealText = (sha256: string): string => `${JSON.stringify({ sha256 })}\n`;
/** Its length in bytes, always the same. */
export const sealBytes = sealText('0'.repeat(64)).length;

/** Kinds of frames in the body. */
export const frameKinds = { records: 1, document: 2, end: 3 } as const;
/** A frame begins with its kind and the length of what follows. */
export const frameHeadBytes = 5;
/** No frame is longer, whatever a file claims. */
export const longestFrameBytes = 64 * bytesPerKibibyte * bytesPerKibibyte;
