import { z } from 'zod';
import { dateText, instantText, recordDecoder, reference, shortText } from '../record';

/** First time a client got this candidate's name; starts the ownership window. Happened outside, so never unsaid. */
export const introduction = recordDecoder('itr', {
  candidateId: reference,
  clientId: reference,
  submissionId: reference.nullable(),
  /** `us`, or another agency that was first (then with its proof). */
  by: z.enum(['us', 'another-agency']),
  proof: shortText,
  staffId: reference,
  at: instantText,
  expiresOn: dateText,
  confidential: z.boolean(),
  recordedInError: z.boolean(),
});
/** See {@link introduction}. */
export type Introduction = z.infer<typeof introduction>;
