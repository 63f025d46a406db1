import { z } from 'zod';
import { instantText, recordDecoder, reference, shortText } from '../record';

/** Someone at the front desk without an interview. "Identity seen" is a tick, never a number or a copy. */
export const visit = recordDecoder('vis', {
  name: shortText.min(1),
  phone: shortText,
  purpose: shortText,
  forStaffId: reference.nullable(),
  candidateId: reference.nullable(),
  arrivedAt: instantText,
  leftAt: instantText.nullable(),
  identitySeen: z.boolean(),
  /** Version of the privacy statement shown before typing. */
  privacyStatement: z.string().max(20),
});
/** See {@link visit}. */
export type Visit = z.infer<typeof visit>;
