import { z } from 'zod';
import { instantText, longText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/** One attempt to reach somebody. */
export const call = recordDecoder('cal', {
  candidateId: reference.nullable(),
  contactId: reference.nullable(),
  interviewId: reference.nullable(),
  taskId: reference.nullable(),
  byId: reference,
  at: instantText,
  channel,
  outcome: z.enum(['reached', 'no-answer', 'left-message', 'wrong-number']),
  words: longText,
});
/** See {@link call}. */
export type Call = z.infer<typeof call>;
