import { z } from 'zod';
import { instantText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/** First time a candidate was told a confidential client's name. Happened outside, so never unsaid. */
export const disclosure = recordDecoder('dsc', {
  candidateId: reference,
  roleId: reference,
  clientId: reference,
  staffId: reference,
  at: instantText,
  channel,
  confidential: z.boolean(),
  recordedInError: z.boolean(),
});
/** See {@link disclosure}. */
export type Disclosure = z.infer<typeof disclosure>;
