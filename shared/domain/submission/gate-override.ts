import { z } from 'zod';
import { instantText, longText, recordDecoder, reference } from '../record';

/** A person let one gate pass for one candidate, with the reason: attendance cleared, a third try at a client … */
export const gateOverride = recordDecoder('ovr', {
  candidateId: reference,
  /** Null = for every client / role. */
  clientId: reference.nullable(),
  roleId: reference.nullable(),
  gate: z.string().max(40),
  reason: longText,
  byId: reference,
  at: instantText,
});
/** See {@link gateOverride}. */
export type GateOverride = z.infer<typeof gateOverride>;
