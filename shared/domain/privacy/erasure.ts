import { z } from 'zod';
import { elements, instantText, recordDecoder, reference, shortText } from '../record';

/** Why a person is erased, as a code: what stays of an erasure tells nothing about anybody. */
export const erasureReason = z.enum(['asked', 'retention', 'consent-withdrawn', 'entered-by-mistake']);
/** See {@link erasureReason}. */
export type ErasureReason = z.infer<typeof erasureReason>;

/**
 * The fact that somebody was erased: when, by whom, why, and how many rows of which table went. `people` holds the
 * random ids their records had, or those of refusals whose years in the log were over. They lead nowhere once it is done, and until then they say what is still to be done.
 */
export const erasure = recordDecoder('ers', {
  people: elements(z.literal(true)),
  reason: erasureReason,
  /** Typed by who did it; the command refuses it where it names the person. */
  words: shortText,
  at: instantText,
  byId: reference,
  /** Rows by table. */
  counts: elements(z.int().min(0)),
});
/** See {@link erasure}. */
export type Erasure = z.infer<typeof erasure>;
