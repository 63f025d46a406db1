import { z } from 'zod';
import { recordDecoder, shortText } from '../record';

/** A room of the office where candidates are met. */
export const room = recordDecoder('rom', { name: shortText.min(1), active: z.boolean() });
/** See {@link room}. */
export type Room = z.infer<typeof room>;
