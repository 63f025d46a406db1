// The requests about the bytes of documents, a part of the contract between page and desktop. Bytes are named by their
// SHA-256 and by nothing else: a page can name no path.
import { z } from 'zod';
import { documentType, fileHash, maxDocumentBytes } from './domain/candidate/document';

/** Most files one `heldDocuments` asks for; no profile has as many. */
export const maxHashesAsked = 1_000;

const bytes = z.instanceof(Uint8Array);
const named = z.strictObject({ sha256: fileHash });
const longestName = 400;

/** Why kept bytes cannot be had: gone, or no longer those of their hash, or the disk does not give them. */
export const bytesRefusal = z.enum(['missing', 'damaged', 'unreadable']);
/** See {@link bytesRefusal}. */
export type BytesRefusal = z.infer<typeof bytesRefusal>;

const refused = <const R extends readonly [string, ...string[]]>(reasons: R) =>
  z.strictObject({ ok: z.literal(false), reason: z.enum(reasons) });

/** See the head of the file. */
export const documentRequests = {
  /**
   * Keeps bytes under their hash; answers only when they are on the disk and read back equal, so that the command that
   * names them may follow. What is held already is not written again. Of no kind that is kept: refused.
   */
  keepDocument: {
    input: z.strictObject({ bytes: bytes.refine(({ length }) => length <= maxDocumentBytes) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({
        ok: z.literal(true),
        sha256: fileHash,
        size: z.int().min(1),
        mime: documentType,
        /** False where the very bytes were held, whole, before. */
        fresh: z.boolean(),
      }),
      refused(['disk-full', 'unwritable', 'not-kept']),
    ]),
  },
  readDocument: {
    input: named,
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), bytes }),
      z.strictObject({ ok: z.literal(false), reason: bytesRefusal }),
    ]),
  },
  /**
   * Only after a click: hands a copy to the system's viewer, under the ending of what it holds whatever its name says.
   * `handed-over`: a browser gave it to its downloads.
   */
  openDocument: {
    input: named.extend({ name: z.string().max(longestName) }),
    output: z.enum(['opened', 'handed-over', 'no-viewer', ...bytesRefusal.options]),
  },
  /** Which of these are kept; a look at names and sizes, not at every byte. */
  heldDocuments: {
    input: z.strictObject({ hashes: z.array(fileHash).max(maxHashesAsked) }),
    output: z.array(fileHash),
  },
  /** Forgets bytes that nothing names any more. What is not there is no error. */
  dropDocument: { input: named, output: z.strictObject({ ok: z.boolean() }) },
} as const;
