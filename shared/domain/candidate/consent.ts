import { z } from 'zod';
import { dateText, recordDecoder, reference } from '../record';
import { channel } from '../interview/channel';

/**
 * What the candidate allowed: to keep their data, to represent them in general, to put them forward for one role by name,
 * to put them forward for it without their name (`blind`), and to be written to for direct marketing, which the law forbids
 * without it.
 */
export const consent = recordDecoder('csn', {
  candidateId: reference,
  kind: z.enum(['keep', 'represent', 'role', 'blind', 'marketing']),
  roleId: reference.nullable(),
  givenOn: dateText,
  expiresOn: dateText.nullable(),
  withdrawnOn: dateText.nullable(),
  channel,
  takenById: reference,
});
/** See {@link consent}. */
export type Consent = z.infer<typeof consent>;

/** Months that a consent to keep is taken for unless somebody said otherwise: the longest data is kept without asking again. */
export const keptMonths = 24;

/** True while a consent holds on a date. */
export function consentHolds(
  value: Pick<Consent, 'givenOn' | 'expiresOn' | 'withdrawnOn'>,
  on: string,
): boolean {
  if (value.withdrawnOn !== null && value.withdrawnOn <= on) return false;
  return value.givenOn <= on && (value.expiresOn === null || value.expiresOn >= on);
}

/** Kinds that are given for one role, and name it. */
export const isForOneRole = (kind: Consent['kind']): boolean => kind === 'role' || kind === 'blind';

/** True where a consent lets the candidate be put forward for the role: by name, or at least without it. */
export const letsForward = (
  { kind, roleId }: Pick<Consent, 'kind' | 'roleId'>,
  wanted: string,
  how: 'named' | 'blind',
): boolean =>
  kind === 'represent' || (roleId === wanted && (kind === 'role' || (kind === 'blind' && how === 'blind')));
