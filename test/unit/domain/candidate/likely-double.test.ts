import { describe, expect, test } from 'vitest';
import { likelyDoubles, type IdentityFields } from '@shared/domain/candidate/likely-double';

const phones = (typed: string, e164: string | null = null): IdentityFields['phones'] => ({
  one: { typed, e164, label: 'mobile' },
});

const nobody: IdentityFields = {
  surname: '',
  givenNames: '',
  englishName: '',
  chineseName: '',
  phones: {},
  email: '',
};
const vivian: IdentityFields = {
  surname: 'Chan',
  givenNames: 'Wing Yan',
  englishName: 'Vivian',
  chineseName: '陳詠欣',
  phones: phones('9123 4867', '+85291234867'),
  email: 'Vivian@mail.example',
};

const causes = (typed: Partial<IdentityFields>) =>
  likelyDoubles({ ...nobody, ...typed }, [vivian]).flatMap((double) => double.causes.map(({ kind }) => kind));

describe('who may be in the book already', () => {
  test.each<[string, Partial<IdentityFields>, readonly string[]]>([
    ['the phone with its country code', { phones: phones('+852 9123-4867') }, ['phone']],
    ['the phone written together', { phones: phones('91234867', '+85291234867') }, ['phone']],
    ['the e-mail in other case and with spaces', { email: ' vivian@MAIL.example ' }, ['email']],
    ['the legal name in another order', { surname: 'Yan', givenNames: 'chan wing' }, ['name-order']],
    ['surname and English name', { surname: 'CHAN', englishName: 'vivian' }, ['name']],
    ['the Chinese name with a space in it', { chineseName: '陳 詠欣' }, ['chinese-name']],
    ['all of them', { ...vivian }, ['phone', 'email', 'name', 'chinese-name']],
  ])('warns of %s', (_what, typed, expected) => {
    expect(causes(typed)).toEqual(expected);
  });

  test.each<[string, Partial<IdentityFields>]>([
    ['nothing typed', {}],
    ['a surname alone', { surname: 'Chan' }],
    ['an English name alone', { englishName: 'Vivian' }],
    ['one Chinese character', { chineseName: '陳' }],
    ['a phone still being typed', { phones: phones('91234') }],
    ['another phone', { phones: phones('9123 4876') }],
    ['the same surname with other given names', { surname: 'Chan', givenNames: 'Wing Kei' }],
  ])('is silent about %s', (_what, typed) => {
    expect(causes(typed)).toEqual([]);
  });

  test('puts who shares most first', () => {
    const namesake = { ...nobody, surname: 'Chan', givenNames: 'Wing Yan' };
    expect(likelyDoubles(vivian, [namesake, vivian]).map(({ row }) => row)).toEqual([vivian, namesake]);
  });
});
