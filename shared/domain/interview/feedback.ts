import { z } from 'zod';
import { instantText, longText, reference } from '../record';

/** What an interviewer wants: to go on with the candidate, not to, or they do not know yet. */
export const verdict = z.enum(['on', 'off', 'undecided']);
/** See {@link verdict}. */
export type Verdict = z.infer<typeof verdict>;

/** What one interviewer of the client said after the meeting, in their own words. */
export const feedback = z.object({ verdict, words: longText, at: instantText, byId: reference });
/** See {@link feedback}. */
export type Feedback = z.infer<typeof feedback>;

/** Stands for the client as a whole where nobody is named. */
export const wholeClient = 'client';
