/**
 * Words for the screen. `ui` owns the way to reach them, so that features may use it; the words themselves
 * are registered by `app/i18n`, which also fills `WordAreas` by module augmentation. So a wrong area or key
 * is a type error although `ui` and the features never import `app`.
 */
import i18next from 'i18next';
import { useMemo } from 'react';
import { type Language, useLanguage } from './language';

/** One entry per area, mapped to its English words; filled by `app/i18n/areas.ts`. */
export interface WordAreas {}

export type WordArea = keyof WordAreas;

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** Keys equal the values in the records, so some are figures (levels, weekdays). */
type KeysIn<Words> = {
  [Key in keyof Words & (string | number)]: Words[Key] extends string
    ? WithoutPlural<`${Key}`>
    : `${Key}.${KeysIn<Words[Key]>}`;
}[keyof Words & (string | number)];

/** Every key of an area, dotted where nested; plural pairs count as one key, chosen by `count`. */
export type WordKey<Area extends WordArea> = KeysIn<WordAreas[Area]>;

/** What stands in `{{…}}`; `count` also chooses the plural. */
export type WordValues = Readonly<Record<string, string | number>>;

export type Words<Area extends WordArea> = (key: WordKey<Area>, values?: WordValues) => string;

/** The words of one area in a chosen language: for papers and messages that need not follow the screen. */
export function wordsIn<Area extends WordArea>(language: Language, area: Area): Words<Area> {
  return (key, values) => {
    const plainKey: string = key;
    return i18next.t(plainKey, { ...values, lng: language, ns: area });
  };
}

/** The words of one area in the language on screen. */
export function useWords<Area extends WordArea>(area: Area): Words<Area> {
  const language = useLanguage();
  return useMemo(() => wordsIn(language, area), [language, area]);
}
