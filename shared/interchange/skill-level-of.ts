import type { Skill } from '../domain/candidate/candidate';
import type { TakeNote } from './read-row';

const levels: readonly (readonly [level: 1 | 2 | 3 | 4, pattern: RegExp])[] = [
  [1, /^(beginner|novice|basic|elementary|junior)$/iu],
  [2, /^(intermediate)$/iu],
  [3, /^(advanced|proficient|competent|senior)$/iu],
  [4, /^(expert|master|guru)$/iu],
];

/** 1–4 for the words a file uses, or null, with a note, when they say nothing certain. */
export function skillLevelOf(name: string, words: string, note: TakeNote): Skill['level'] {
  if (words === '') return null;
  const found = levels.find(([, pattern]) => pattern.test(words));
  if (!found) note({ kind: 'level-unclear', name, text: words });
  return found?.[0] ?? null;
}
