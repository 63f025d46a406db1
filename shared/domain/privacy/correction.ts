import { z } from 'zod';
import { channel } from '../interview/channel';
import { dateText, longText, recordDecoder, reference } from '../record';

/**
 * A note that the person disputed what is held about them. It stands beside the facts: what was corrected reads right from
 * then on, and what was not keeps the person's own version beside it.
 */
export const correction = recordDecoder('crn', {
  candidateId: reference,
  askedOn: dateText,
  channel,
  /** What is held and, in the person's view, wrong. */
  disputed: longText,
  /** What the person says is right. */
  claimed: longText,
  outcome: z.enum(['corrected', 'refused']),
  /** What was corrected, or why it was not. */
  words: longText,
  closedOn: dateText,
  byId: reference,
});
/** See {@link correction}. */
export type Correction = z.infer<typeof correction>;
