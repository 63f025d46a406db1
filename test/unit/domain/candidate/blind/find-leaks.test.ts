import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leakFinder } from '@shared/domain/candidate/blind/find-leaks';
import { nameReadings, readingBook } from '@shared/domain/candidate/search/name-readings';
import { candidateInput } from '../../../../support/candidate';

const shipped = join(import.meta.dirname, '../../../../../resources/readings/name-characters.json');
const book = readingBook(nameReadings.parse(JSON.parse(readFileSync(shipped, 'utf8'))));

const vivian = candidateInput({
  surname: 'Chan',
  givenNames: 'Wing Yan',
  englishName: 'Vivian',
  chineseName: '陳詠欣',
  preferredName: 'Viv',
  email: 'vivian.chan88@example.com',
  phones: { p1: { typed: '9123 4867', e164: '+85291234867', label: 'mobile' } },
});
const find = leakFinder(vivian, {
  book,
  employers: ['Victoria Dockside Group', '鴻運貿易有限公司', 'Lok & Partners CPA'],
});
const found = (text: string): readonly string[] =>
  find(text).map(
    ({ kind, start, end, certain }) => `${kind}${certain ? '!' : '?'} ${text.slice(start, end)}`,
  );

/** Written by hand as people write: the text, and what must be found in it. `!` must go, `?` may be let stand. */
const leaks: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['I am Chan Wing Yan.', ['name! Chan Wing Yan']],
  ['CHAN WING YAN', ['name! CHAN WING YAN']],
  ['chan wing yan', ['name! chan wing yan']],
  ['Wing Yan Chan leads it', ['name! Wing Yan Chan']],
  ['Wing-Yan Chan', ['name! Wing-Yan Chan']],
  ['Chan Wing-yan, Vivian', ['name! Chan Wing-yan, Vivian']],
  ['Chan Wingyan', ['name! Chan Wingyan']],
  ['ChanWingYan', ['name! ChanWingYan']],
  ['chanwingyan', ['name! chanwingyan']],
  ['VivianChan', ['name! VivianChan']],
  ['Vivian Chan', ['name! Vivian Chan']],
  ['Chan, Vivian', ['name! Chan, Vivian']],
  ['Ｃｈａｎ Ｗｉｎｇ Ｙａｎ', ['name! Ｃｈａｎ Ｗｉｎｇ Ｙａｎ']],
  ['Chán Wing Yán', ['name! Chán Wing Yán']],
  ['Chan W. Y.', ['name! Chan W. Y']],
  ['W.Y. Chan', ['name! W.Y. Chan']],
  ['V. Chan', ['name! V. Chan']],
  ['Chen Yongxin', ['name! Chen Yongxin']],
  ['Chen Yong Xin', ['name! Chen Yong Xin']],
  ['Ask for Vivian at the desk', ['name? Vivian']],
  ['Viv runs the close', ['name? Viv']],
  ['Ms Chan built the team', ['name? Chan']],
  ['vivian built the team', ['name? vivian']],
  ['陳詠欣於 2018 年加入', ['chinese-name! 陳詠欣']],
  ['陈咏欣', ['chinese-name! 陈咏欣']],
  ['陳 詠 欣', ['chinese-name! 陳 詠 欣']],
  ['陳·詠欣', ['chinese-name! 陳·詠欣']],
  ['詠欣負責月結', ['chinese-name! 詠欣']],
  ['詠欣陳', ['chinese-name! 詠欣陳']],
  ['陳小姐負責月結', ['chinese-name? 陳']],
  ['陈女士', ['chinese-name? 陈']],
  ['Call 91234867', ['phone! 91234867']],
  ['Call 9123 4867', ['phone! 9123 4867']],
  ['Call 9123-4867', ['phone! 9123-4867']],
  ['Call +852 9123 4867', ['phone! +852 9123 4867']],
  ['Call 91-23-48-67', ['phone! 91-23-48-67']],
  ['Call (852)9123.4867', ['phone! 852)9123.4867']],
  ['電話９１２３４８６７', ['phone! ９１２３４８６７']],
  ['電話九一二三四八六七', ['phone! 九一二三四八六七']],
  ['nine one two three four eight six seven', ['phone! nine one two three four eight six seven']],
  ['Reference: 2345 6789', ['phone? 2345 6789']],
  ['vivian.chan88@example.com', ['email! vivian.chan88@example.com']],
  ['VIVIAN.CHAN88@EXAMPLE.COM', ['email! VIVIAN.CHAN88@EXAMPLE.COM']],
  ['vivian.chan88 at example dot com', ['email! vivian.chan88 at example dot com']],
  ['vivian.chan88 (at) example.com', ['email! vivian.chan88 (at) example.com']],
  ['vivian.chan88[at]example[dot]com', ['email! vivian.chan88[at]example[dot]com']],
  ['IG: @vivian.chan88', ['email! @vivian.chan88']],
  ['other.person@mail.example', ['email! other.person@mail.example']],
  ['See https://example.com/cv', ['link? https://example.com/cv']],
  ['linkedin.com/in/someone', ['link? linkedin.com/in/someone']],
  ['linkedin.com/in/vivianchan', ['name! linkedin.com/in/vivianchan']],
  ['Closed the books at Victoria Dockside Group', ['employer? Victoria Dockside Group']],
  ['At Victoria Dockside I ran the close', ['employer? Victoria Dockside']],
  ['VICTORIA DOCKSIDE', ['employer? VICTORIA DOCKSIDE']],
  ['在鴻運貿易負責月結', ['employer? 鴻運貿易']],
  ['在鸿运贸易负责月结', ['employer? 鸿运贸易']],
];

const harmless: readonly string[] = [
  'Led the month-end close of six entities by day four.',
  'Three years, same desk. I want a team of my own.',
  '三年都同一個位，我想有自己團隊。',
  'Oracle Fusion, SAP S/4HANA, HKFRS 16, Excel',
  'HK$55,000 a month, 13 months, from 28 Dec 2026 or 2026-12-28',
  'Assistant 2015 - 2019, Senior 2019-2022, 2022 2024',
  'A wing of the hospital; the plan can change by 2025',
  'Reports in 2019, 2020 and 2021: 4,812,000 lines',
  'Worked with partners in Yantian and Shenzhen',
  '負責陳列及倉存，欣賞團隊合作',
  'I was at the front of every change and dotted every line.',
];

describe('leaks of a blind profile', () => {
  it.each(leaks)('finds in "%s"', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(harmless)('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lets a chance likeness of small words stand when the person says so', () => {
    const taiMan = leakFinder(candidateInput({ surname: 'Chan', givenNames: 'Tai Man' }), {
      book,
      employers: [],
    });
    expect(taiMan('We can man the desk').every(({ certain }) => !certain)).toBe(true);
    expect(taiMan('Chan Tai Man').map(({ certain }) => certain)).toEqual([true]);
  });

  it('finds every leak of a long text, apart and in order', () => {
    const text = 'Vivian Chan (陳詠欣), 9123 4867. Formerly at Victoria Dockside Group.';
    expect(found(text)).toEqual([
      'name! Vivian Chan',
      'chinese-name! 陳詠欣',
      'phone! 9123 4867',
      'employer? Victoria Dockside Group',
    ]);
  });

  it('finds nothing in nothing, and nothing of somebody without a name', () => {
    expect(found('')).toEqual([]);
    const nobody = leakFinder(candidateInput({}), { book, employers: [] });
    expect(nobody('Chan Wing Yan 陳詠欣')).toEqual([]);
  });
});
