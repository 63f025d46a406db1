import type { z } from 'zod';
import { dateText, longText, recordDecoder, reference } from '../record';

/** The end of a person's retention put off to a later day, with the reason. The latest one counts. */
export const retentionDelay = recordDecoder('rtd', {
  candidateId: reference,
  until: dateText,
  reason: longText.min(1),
  notedOn: dateText,
  byId: reference,
});
/** See {@link retentionDelay}. */
export type RetentionDelay = z.infer<typeof retentionDelay>;
