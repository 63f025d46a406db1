import { z } from 'zod';

/** Languages the office asks for; others are typed by name. */
export const languageCode = z.enum(['cantonese', 'english', 'putonghua', 'other']);
/** Level 1 (a few words) to 5 (mother tongue); null where nobody has asked. Spoken and written apart. */
export const languageLevel = z.int().min(1).max(5).nullable();
/** What a person can do in one language. */
export const languageSkill = z.object({
  spoken: languageLevel,
  written: languageLevel,
  name: z.string().max(60),
});
/** See {@link languageSkill}. */
export type LanguageSkill = z.infer<typeof languageSkill>;
