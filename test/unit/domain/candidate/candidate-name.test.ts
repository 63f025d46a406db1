import { describe, expect, it } from 'vitest';
import {
  firstName,
  fullName,
  isNameless,
  shorterNames,
  shortName,
} from '@shared/domain/candidate/candidate-name';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import { candidate } from '@shared/domain/candidate/candidate';

const none = { surname: '', givenNames: '', englishName: '', chineseName: '', preferredName: '' };

describe('names', () => {
  it.each([
    [
      { surname: 'Chan', givenNames: 'Wing Yan', englishName: 'Vivian', chineseName: '陳穎欣' },
      'CHAN Wing Yan, Vivian',
      'Vivian Chan',
    ],
    [{ surname: 'Chan', givenNames: 'Wing Yan' }, 'CHAN Wing Yan', 'Chan Wing Yan'],
    [
      { surname: 'Chan', givenNames: 'Wing Yan', englishName: 'Vivian', preferredName: 'Viv' },
      'CHAN Wing Yan, Vivian',
      'Viv Chan',
    ],
    [{ englishName: 'Vivian' }, 'Vivian', 'Vivian'],
    [{ chineseName: ' 陳穎欣 ' }, '陳穎欣', '陳穎欣'],
  ])('%o', (parts, full, short) => {
    expect([fullName({ ...none, ...parts }), shortName({ ...none, ...parts })]).toEqual([full, short]);
  });

  it.each([
    [
      { surname: 'Chan', givenNames: 'Wing Yan', englishName: 'Vivian' },
      ['CHAN Wing Yan, Vivian', 'CHAN W. Y., Vivian', 'CHAN W. Y.', 'CHAN'],
    ],
    [{ surname: 'Sharma', givenNames: 'Anjali' }, ['SHARMA Anjali', 'SHARMA A.', 'SHARMA']],
    [{ surname: 'Au-yeung', givenNames: 'Ka-ming' }, ['AU-YEUNG Ka-ming', 'AU-YEUNG K. M.', 'AU-YEUNG']],
    [{ surname: 'Wong' }, ['WONG']],
    [{ chineseName: '陳詠欣' }, ['陳詠欣']],
  ])('%o grows narrower without losing the surname', (parts, expected) => {
    expect(shorterNames({ ...none, ...parts })).toEqual(expected);
  });

  it('one name is enough, blanks are none', () => {
    expect(isNameless({ ...none, surname: '  ' })).toBe(true);
    expect(isNameless({ ...none, preferredName: 'Viv' })).toBe(false);
  });
});

describe('an empty candidate', () => {
  it('is a whole record, with nothing guessed', () => {
    const row = {
      id: 'cnd_1',
      deletedAt: null,
      mergedInto: null,
      ...emptyCandidate({ surname: 'Chan' }, { createdOn: '2026-11-23', ownerId: null }),
    };
    expect(candidate.parse(row)).toEqual(row);
    expect(Object.keys(row).sort()).toEqual(Object.keys(candidate.shape).sort());
    expect(row).toMatchObject({ rightToWork: { kind: 'unknown' }, expectedPay: null, notice: null });
  });
});

describe('the first name, for greeting somebody who stands there', () => {
  it.each([
    ['Chan', 'Wing Yan', 'Vivian', 'Viv', '陳詠欣', 'Viv'],
    ['Chan', 'Wing Yan', 'Vivian', '', '陳詠欣', 'Vivian'],
    ['Chan', 'Wing Yan', '', '', '陳詠欣', 'Wing Yan'],
    ['Chan', '', '', '', '陳詠欣', '詠欣'],
    ['', '', '', '', '歐陽子瓊', '子瓊'],
    ['', '', '', '', '陳', '陳'],
    ['Chan', '', '', '', '', ''],
  ] as const)('%s %s %s %s %s', (surname, givenNames, englishName, preferredName, chineseName, greeted) => {
    expect(firstName({ surname, givenNames, englishName, preferredName, chineseName })).toBe(greeted);
  });
});
