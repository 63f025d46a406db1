// How the characters of a 中文姓名 are said, so that who only heard a name, or reads it off a passport, finds it. The table
// is made by a script from the packages that know it; here it is only looked up.
import { z } from 'zod';

/** The table as it is shipped: the simplified form of traditional characters in pairs, and per syllable who is said so. */
export const nameReadings = z.object({
  madeOn: z.string(),
  plain: z.string(),
  /** Jyutping without tones → simplified characters. */
  cantonese: z.record(z.string(), z.string()),
  /** Pinyin without tones, `u` for `ü` → simplified characters. */
  mandarin: z.record(z.string(), z.string()),
});
/** See {@link nameReadings}. */
export type NameReadings = z.infer<typeof nameReadings>;

/** Syllables a character may be said with; none for what is not in the table. */
export type Sayings = ReadonlyMap<string, readonly string[]>;

/** The table turned for looking up by character. */
export interface ReadingBook {
  /** Simplified form; the text itself where there is none. */
  readonly plain: (text: string) => string;
  readonly cantonese: Sayings;
  readonly mandarin: Sayings;
}

function byCharacter(groups: Readonly<Record<string, string>>): Sayings {
  const sayings = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(groups))
    for (const character of characters) {
      const known = sayings.get(character);
      if (known) known.push(syllable);
      else sayings.set(character, [syllable]);
    }
  return sayings;
}

/** Turns the table once; some 14,000 characters. */
export function readingBook({ plain, cantonese, mandarin }: NameReadings): ReadingBook {
  const pairs = [...plain];
  const simple = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at] ?? '', pairs[at + 1] ?? '');
  return {
    plain: (text) => text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character),
    cantonese: byCharacter(cantonese),
    mandarin: byCharacter(mandarin),
  };
}

/** Knows no character: Chinese names are then found by their characters as written. */
export const noReadings: ReadingBook = {
  plain: (text) => text,
  cantonese: new Map(),
  mandarin: new Map(),
};
