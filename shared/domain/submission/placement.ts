import { z } from 'zod';
import { dateText, hkd, recordDecoder, reference } from '../record';

/** A candidate who got the role: package, fee and guarantee. */
export const placement = recordDecoder('plc', {
  candidateId: reference,
  roleId: reference,
  clientId: reference,
  submissionId: reference,
  startOn: dateText,
  annualPackage: hkd,
  fee: hkd.nullable(),
  invoiceDueOn: dateText.nullable(),
  guaranteeEndsOn: dateText,
  state: z.enum(['active', 'did-not-start', 'left-in-guarantee']),
  confidential: z.boolean(),
});
/** See {@link placement}. */
export type Placement = z.infer<typeof placement>;
