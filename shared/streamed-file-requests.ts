// The requests with which a large file is written piece by piece, a part of the contract between page and desktop. The
// person chooses where; the page learns a number and no path before the file is whole.
import { z } from 'zod';

/** Most bytes one `appendFile` takes. */
export const maxBytesPerAppend = 8_000_000;

const longestName = 1024;
const refused = z.strictObject({ ok: z.literal(false), reason: z.enum(['disk-full', 'unwritable']) });
const opened = z.strictObject({ file: z.int().min(1) });

/** See the head of the file. */
export const streamedFileRequests = {
  /** Asks where to save. What is written stands under another name until it is finished. */
  beginFile: {
    input: z.strictObject({ suggestedName: z.string().min(1).max(longestName), kind: z.literal('archive') }),
    output: z.discriminatedUnion('outcome', [
      opened.extend({ outcome: z.literal('begun') }),
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('refused'), reason: z.enum(['disk-full', 'unwritable']) }),
    ]),
  },
  /** Adds to the end. After a refusal nothing is left of the file. */
  appendFile: {
    input: opened.extend({
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= maxBytesPerAppend),
    }),
    output: z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true) }), refused]),
  },
  /** Puts the file in its place. `path` is null in a browser, which gave it to its downloads. */
  finishFile: {
    input: opened,
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), path: z.string().nullable() }),
      refused,
    ]),
  },
  /** Leaves nothing of it. What is not open is no error. */
  abandonFile: { input: opened, output: z.undefined() },
} as const;
