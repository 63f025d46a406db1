import { z } from 'zod';
import { dateText, longText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/** Why a candidate does not want a role. */
export const disinterestReason = z.enum(['content', 'company', 'pay', 'commute', 'timing']);
/** See {@link disinterestReason}. */
export type DisinterestReason = z.infer<typeof disinterestReason>;

/** The candidate's own word on one role, dated. */
export const interest = recordDecoder('ins', {
  candidateId: reference,
  roleId: reference,
  answer: z.enum(['keen', 'open', 'no']),
  reason: disinterestReason.nullable(),
  words: longText,
  notedOn: dateText,
  byId: reference,
  channel,
});
/** See {@link interest}. */
export type Interest = z.infer<typeof interest>;
