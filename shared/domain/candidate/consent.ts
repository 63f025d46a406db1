import { z } from 'zod';
import { dateText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/**
 * What the candidate allowed: to keep their data, to represent them in general, to put them forward for one role, and to be
 * written to for direct marketing, which the law forbids without it.
 */
export const consent = recordDecoder('csn', {
  candidateId: reference,
  kind: z.enum(['keep', 'represent', 'role', 'marketing']),
  roleId: reference.nullable(),
  givenOn: dateText,
  expiresOn: dateText.nullable(),
  withdrawnOn: dateText.nullable(),
  channel,
  takenById: reference,
});
/** See {@link consent}. */
export type Consent = z.infer<typeof consent>;

/** True while a consent holds on a date. */
export function consentHolds(
  value: Pick<Consent, 'givenOn' | 'expiresOn' | 'withdrawnOn'>,
  on: string,
): boolean {
  if (value.withdrawnOn !== null && value.withdrawnOn <= on) return false;
  return value.givenOn <= on && (value.expiresOn === null || value.expiresOn >= on);
}
