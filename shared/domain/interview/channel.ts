import { z } from 'zod';

/** How a message reached the office. The phone is the expected one. */
export const channel = z.enum(['phone', 'whatsapp', 'wechat', 'sms', 'email', 'in-person']);
/** See {@link channel}. */
export type Channel = z.infer<typeof channel>;
