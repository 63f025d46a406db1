import { z } from 'zod';

/** Who ended a submission. */
export const endedBy = z.enum(['client', 'candidate', 'agency']);
/** See {@link endedBy}. */
export type EndedBy = z.infer<typeof endedBy>;

/** Why, by who said no (product table "Rejection → rematch"). */
export const rejectionReason = z.enum([
  'preferred-another',
  'lacks-requirement',
  'salary-above-band',
  'location',
  'hours',
  'language',
  'right-to-work',
  'team-fit',
  'attendance-or-presentation',
  'role-withdrawn',
  'role-frozen',
  'role-filled',
  'not-interested-content',
  'not-interested-company',
  'not-interested-pay',
  'not-interested-commute',
  'not-interested-timing',
  'accepted-elsewhere',
  'offer-declined',
  'conflict',
  'no-consent',
  'duplicate-submission',
]);
/** See {@link rejectionReason}. */
export type RejectionReason = z.infer<typeof rejectionReason>;

/** Which reasons each side may give; the dialog and the decoder both read this. */
export const reasonsBy: Readonly<Record<EndedBy, readonly RejectionReason[]>> = {
  client: [
    'preferred-another',
    'lacks-requirement',
    'salary-above-band',
    'location',
    'hours',
    'language',
    'right-to-work',
    'team-fit',
    'attendance-or-presentation',
    'role-withdrawn',
    'role-frozen',
    'role-filled',
  ],
  candidate: [
    'not-interested-content',
    'not-interested-company',
    'not-interested-pay',
    'not-interested-commute',
    'not-interested-timing',
    'accepted-elsewhere',
    'offer-declined',
  ],
  agency: ['conflict', 'no-consent', 'duplicate-submission'],
};
