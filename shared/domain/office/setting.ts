import { z } from 'zod';
import { json } from '../../kernel/json';

/** One setting by name (`set_office-hours`, `set_policy` …); its value is decoded by whoever reads it. */
export const setting = z.object({
  id: z.string().regex(/^set_[a-z-]{1,40}$/),
  deletedAt: z.string().nullable(),
  value: json,
});
/** See {@link setting}. */
export type Setting = z.infer<typeof setting>;
