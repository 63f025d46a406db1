import type { LanguageSkill } from '../domain/candidate/language';
import { nameKey } from '../domain/matching/names';
import type { TakeNote } from './read-row';

const mostLetters = 60;

/** Tongues whose written form is their own; "Chinese" alone says neither which is spoken nor which script. */
const known: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['cantonese', /cantonese|廣東話|广东话|粵語|粤语/iu],
  ['putonghua', /putonghua|mandarin|普通話|普通话|國語|国语/iu],
  ['english', /^english\b|英文|英語|英语/iu],
];
const unclear = /^(chinese|中文|漢語|汉语)$/iu;

/** Words for how well somebody speaks, best first; what is not here is not guessed. */
const levels: readonly (readonly [level: 1 | 2 | 3 | 4 | 5, pattern: RegExp])[] = [
  [5, /native|mother|bilingual|first language|^c2\b|母語|母语/iu],
  [2, /limited working/iu],
  [4, /full professional|fluent|^c1\b|流利/iu],
  [3, /professional|working|^b2\b/iu],
  [2, /elementary|^basic|^a2\b|基本|略懂/iu],
  [1, /a few words|beginner|^a1\b/iu],
];

/** The closed word of a language, or a key made of its name. */
export function languageElement(name: string): string {
  const found = known.find(([, pattern]) => pattern.test(name));
  return found?.[0] ?? (nameKey(name).replaceAll(' ', '-').slice(0, mostLetters) || 'other');
}

/** The name that stands beside the key; languages of the closed list need none. */
export function languageName(name: string, note: TakeNote): string {
  if (unclear.test(name)) note({ kind: 'language-unclear', text: name });
  return known.some(([, pattern]) => pattern.test(name)) ? '' : name.slice(0, mostLetters);
}

/** 1–5 for the words a file uses, or null, with a note, when they say nothing certain. */
export function languageLevelOf(name: string, words: string, note: TakeNote): LanguageSkill['spoken'] {
  if (words === '') return null;
  const found = levels.find(([, pattern]) => pattern.test(words));
  if (!found) note({ kind: 'level-unclear', name, text: words });
  return found?.[0] ?? null;
}
