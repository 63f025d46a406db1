import { z } from 'zod';
import { instantText, longText, recordDecoder, reference } from '../record';

/** A person let one gate pass for one candidate, with the reason: attendance cleared, a third try at a client … */
export const gateOverride = recordDecoder('ovr', {
  candidateId: reference,
  /** Null = for every client / role. */
  clientId: reference.nullable(),
  roleId: reference.nullable(),
  gate: z.string().max(40),
  /** Mark of the fact it was given for, see `factMark`; null where no single role was named, so that no fact was looked at. */
  factMark: z.string().max(40).nullable(),
  reason: longText,
  byId: reference,
  at: instantText,
});
/** See {@link gateOverride}. */
export type GateOverride = z.infer<typeof gateOverride>;
