import { z } from 'zod';
import { dateText, instantText, recordDecoder, reference, shortText } from '../record';

/** Largest file that is kept, in bytes: what a scanned CV of many pages needs, and no more. */
export const maxDocumentBytes = 25_000_000;

/** Kinds of file that are kept, by media type; told by what a file holds, never by its name. */
export const documentType = z.enum([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/png',
  'image/jpeg',
  'image/webp',
]);
/** See {@link documentType}. */
export type DocumentType = z.infer<typeof documentType>;

/** SHA-256 of a file's bytes in small hexadecimal digits: what the bytes are kept and found by. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a document is to the office; only a CV is read for what it proposes. */
export const documentKind = z.enum(['cv', 'other']);
/** See {@link documentKind}. */
export type DocumentKind = z.infer<typeof documentKind>;

/**
 * A file of a candidate, in general or as their version for one role. The bytes stand elsewhere under their hash, so
 * that the same file is kept once however often it is named.
 */
export const candidateDocument = recordDecoder('doc', {
  candidateId: reference,
  roleId: reference.nullable(),
  confidential: z.boolean(),
  kind: documentKind,
  name: shortText,
  sha256: fileHash,
  size: z.int().min(1).max(maxDocumentBytes),
  mime: documentType,
  addedOn: dateText,
  /** The moment, for the order among those of one day. */
  addedAt: instantText,
  addedById: reference,
});
/** See {@link candidateDocument}. */
export type CandidateDocument = z.infer<typeof candidateDocument>;

/** The ending of each kind, for dialogs and for the system's viewer. */
export const documentEndings = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
} as const satisfies Readonly<Record<DocumentType, string>>;
