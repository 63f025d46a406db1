import { z } from 'zod';
import { elements, instantText, recordDecoder, reference, shortText } from '../record';

/** One import a person confirmed: which files, how many records were taken, and that it can be undone as one. */
export const importBatch = recordDecoder('bat', {
  kind: z.enum(['candidates', 'roles', 'sample']),
  files: elements(shortText),
  taken: z.int().min(0),
  byId: reference,
  at: instantText,
});
/** See {@link importBatch}. */
export type ImportBatch = z.infer<typeof importBatch>;
