import { z } from 'zod';
import { dateText, hkd, instantText, reference, shortText } from '../record';

/** What a client offers somebody. Null is not said yet; a revised offer is a new one, the earlier ones stay. */
export const offer = z.object({
  /** HKD a month. */
  monthly: hkd.nullable(),
  months: z.union([z.literal(12), z.literal(13), z.literal(14)]),
  startOn: dateText.nullable(),
  /** The last day on which the client takes an answer. */
  answerBy: dateText.nullable(),
  words: shortText,
  at: instantText,
  byId: reference,
});
/** See {@link offer}. */
export type Offer = z.infer<typeof offer>;
