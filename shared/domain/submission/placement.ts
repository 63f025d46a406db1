import { z } from 'zod';
import { dateText, hkd, recordDecoder, reference, shortText } from '../record';
import { rebateSteps } from './rebate-steps';

/** A candidate who got the role: package, fee and guarantee. */
export const placement = recordDecoder('plc', {
  candidateId: reference,
  roleId: reference,
  clientId: reference,
  submissionId: reference,
  startOn: dateText,
  annualPackage: hkd,
  fee: hkd.nullable(),
  /** Why the fee is not what the client's terms make it; empty where it is. */
  feeReason: shortText,
  invoiceDueOn: dateText.nullable(),
  guaranteeEndsOn: dateText,
  /** As the office had them when the candidate was placed; null where nobody wrote them down. */
  rebateSteps: rebateSteps.nullable(),
  invoiceSentOn: dateText.nullable(),
  paidOn: dateText.nullable(),
  state: z.enum(['active', 'did-not-start', 'left-in-guarantee']),
  /** The day it ended within the guarantee; null while it holds. */
  endedOn: dateText.nullable(),
  /** What the client gets back or need not pay; null while it holds, and where no fee was agreed. */
  rebateDue: hkd.nullable(),
  rebatePaidOn: dateText.nullable(),
  confidential: z.boolean(),
});
/** See {@link placement}. */
export type Placement = z.infer<typeof placement>;
