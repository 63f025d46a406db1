import { describe, expect, it } from 'vitest';
import { splitName } from '@shared/interchange/names/split-name';

/** As written · surname · given names · English name · Chinese name · whether the order was assumed. */
const cases: readonly (readonly [string, string, string, string, string, boolean])[] = [
  ['陳大文', '', '', '', '陳大文', false],
  ['CHAN Tai Man, Peter', 'Chan', 'Tai Man', 'Peter', '', false],
  ['CHAN Tai Man Peter', 'Chan', 'Tai Man', 'Peter', '', false],
  ['Peter CHAN Tai Man', 'Chan', 'Tai Man', 'Peter', '', false],
  ['Peter Chan Tai Man', 'Chan', 'Tai Man', 'Peter', '', true],
  ['Chan Tai-man', 'Chan', 'Tai-man', '', '', true],
  ['Vivian Chan', 'Chan', '', 'Vivian', '', true],
  ['CHAN Wing Yan, Vivian 陳詠欣', 'Chan', 'Wing Yan', 'Vivian', '陳詠欣', false],
  ['陳詠欣 (Chan Wing Yan)', '', '', 'Chan Wing Yan', '陳詠欣', false],
  ['CHAN Tai Man (Peter)', 'Chan', 'Tai Man', 'Peter', '', false],
  ['AU YEUNG Ka Ming', 'Au Yeung', 'Ka Ming', '', '', false],
  ['NG Siu Ling', 'Ng', 'Siu Ling', '', '', false],
  ['CHAN TAI MAN', 'Chan', 'Tai Man', '', '', true],
  ['Dr. Lena Vasquez', 'Vasquez', 'Lena', '', '', false],
  ['Hendriks, Richard', 'Hendriks', 'Richard', '', '', false],
  ['Jane Q. Fullstacker', 'Fullstacker', 'Jane Q.', '', '', true],
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig', '', '', true],
  ["Maeve O'Brien", "O'Brien", 'Maeve', '', '', false],
  ['Madonna', '', '', 'Madonna', '', false],
  ['', '', '', '', '', false],
];

describe('splitName', () => {
  it.each(cases)('reads %s', (text, surname, givenNames, englishName, chineseName, assumed) => {
    const split = splitName(text);
    expect({ ...split.parts, assumed: split.assumed }).toEqual({
      surname,
      givenNames,
      englishName,
      chineseName,
      assumed,
    });
  });

  it.each([
    ['Dr. Lena Vasquez', ['Dr.']],
    ['Chan Tai Man, CPA', ['CPA']],
    ['Jane Doe, Ph.D.', ['Ph.D.']],
    ['Lee Chun Kit', []],
  ])('says what of %s is no name', (text, dropped) => {
    expect(splitName(text).dropped).toEqual(dropped);
  });
});
