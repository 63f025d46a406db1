import { describe, expect, test } from 'vitest';
import { foundRanges, searchTokens } from '@shared/domain/candidate/match-name';

const marked = (text: string, typed: string): readonly string[] =>
  foundRanges(text, searchTokens(typed)).map(({ start, end }) => text.slice(start, end));

describe('marking what was typed', () => {
  test.each([
    ['CHAN Wing Yan, Vivian', 'yan, cha', ['Yan', 'CHA']],
    ['CHAN Wing Yan', 'ing', []],
    ['陳詠欣', '詠欣', ['詠欣']],
    ['9123 4867', '4867', ['4867']],
    ['Café', 'ｃａｆｅ', ['Café']],
    ['CHAN', '', []],
    ['Straße', 'strasse', []],
  ])('in "%s", "%s" marks %j', (text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
  });
});
