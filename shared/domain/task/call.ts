import { z } from 'zod';
import { instantText, longText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/** How an attempt to reach somebody ended. */
export const callOutcome = z.enum(['reached', 'no-answer', 'left-message', 'wrong-number']);
/** See {@link callOutcome}. */
export type CallOutcome = z.infer<typeof callOutcome>;

/** One attempt to reach somebody. */
export const call = recordDecoder('cal', {
  candidateId: reference.nullable(),
  contactId: reference.nullable(),
  interviewId: reference.nullable(),
  taskId: reference.nullable(),
  byId: reference,
  at: instantText,
  channel,
  outcome: callOutcome,
  words: longText,
});
/** See {@link call}. */
export type Call = z.infer<typeof call>;
