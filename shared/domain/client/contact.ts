import { z } from 'zod';
import { elements, recordDecoder, reference, shortText } from '../record';
import { phone } from '../candidate/candidate';

/** A person at a client. */
export const contact = recordDecoder('con', {
  clientId: reference,
  name: shortText.min(1),
  nameZh: shortText,
  title: shortText,
  phones: elements(phone),
  email: shortText,
  active: z.boolean(),
  /** The same person in our book of candidates; null where nobody said so. */
  candidateId: reference.nullable(),
});
/** See {@link contact}. */
export type Contact = z.infer<typeof contact>;
