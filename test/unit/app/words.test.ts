import { describe, expect, it } from 'vitest';
import { chineseAreas } from '@app/i18n/chinese-areas';
import { englishAreas } from '@app/i18n/english-areas';

/** Dotted key → text, through every depth. */
function leavesOf(words: object, prefix = ''): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') leaves.set(prefix + key, value);
    else for (const [inner, text] of leavesOf(value, `${prefix}${key}.`)) leaves.set(inner, text);
  }
  return leaves;
}

const english = leavesOf(englishAreas);
const chinese = leavesOf(chineseAreas);

const slotsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort();

describe('the words', () => {
  it('are many enough to be worth comparing', () => {
    expect(english.size).toBeGreaterThan(100);
  });

  it('ask for the same values in both languages', () => {
    const different = [...english]
      .filter(([key]) => !key.endsWith('_one'))
      .filter(([key, text]) => slotsOf(text).join() !== slotsOf(chinese.get(key) ?? '').join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('use Traditional characters only', () => {
    const simplified = /[们这说书历职户务设应该时间记录预约选择删]/u;
    expect(simplified.test('职位')).toBe(true);
    expect([...chinese].filter(([, text]) => simplified.test(text)).map(([key]) => key)).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...english, ...chinese].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
