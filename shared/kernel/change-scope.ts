import { z } from 'zod';

/** Which part of the log a record belongs to: what everybody's desk may hold, or what only cleared staff may. */
export const changeScope = z.enum(['office', 'confidential']);
/** See {@link changeScope}. */
export type ChangeScope = z.infer<typeof changeScope>;
