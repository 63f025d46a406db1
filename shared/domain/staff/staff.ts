import { z } from 'zod';
import { recordDecoder, shortText } from '../record';

/** What a member of staff is in the office; decides what they may do and see (permission table). */
export const staffRole = z.enum(['recruiter', 'receptionist', 'manager']);
/** See {@link staffRole}. */
export type StaffRole = z.infer<typeof staffRole>;

/** A person of the office. The PIN is kept only as a salted PBKDF2-SHA-256 digest (base64). */
export const staff = recordDecoder('stf', {
  name: shortText.min(1),
  nameZh: shortText,
  role: staffRole,
  pinSalt: z.string().max(100),
  pinDigest: z.string().max(100),
  active: z.boolean(),
});
/** See {@link staff}. */
export type Staff = z.infer<typeof staff>;

/** Who acts: what the door and the queries ask the permission table about. */
export interface Actor {
  readonly staffId: string;
  readonly role: StaffRole;
}
