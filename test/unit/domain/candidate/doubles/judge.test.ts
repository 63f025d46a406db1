import { describe, expect, test } from 'vitest';
import { DoublesIndex } from '@shared/domain/candidate/doubles/doubles-index';
import { foldHan } from '@shared/domain/candidate/doubles/han-fold';
import type { IdentityFields } from '@shared/domain/candidate/doubles/identity';
import { isNearWord, likenessOf, slipsBetween } from '@shared/domain/candidate/doubles/likeness';
import { isSameSyllable, splitSyllables } from '@shared/domain/candidate/doubles/romanised';

type Phone = readonly [typed: string, label: 'mobile' | 'home' | 'work' | 'other'];
const person = (
  given: Partial<Omit<IdentityFields, 'phones'>>,
  ...phones: readonly Phone[]
): IdentityFields => ({
  surname: '',
  givenNames: '',
  englishName: '',
  chineseName: '',
  email: '',
  ...given,
  phones: Object.fromEntries(phones.map(([typed, label], at) => [`${at}`, { typed, e164: null, label }])),
});
const kinds = (a: IdentityFields, b: IdentityFields): readonly string[] =>
  new DoublesIndex([b]).ask(a).flatMap(({ causes }) => causes);

const chan = { surname: 'Chan', givenNames: 'Tai Man', chineseName: '陳大文' };
const mobile = ['9123 4867', 'mobile'] as const;
const home = ['2345 6701', 'home'] as const;

describe('one person written in two ways', () => {
  test.each<[string, IdentityFields, IdentityFields, readonly string[]]>([
    ['together', person(chan), person({ surname: 'CHAN', givenNames: 'Taiman' }), ['name']],
    ['with a hyphen', person(chan), person({ surname: 'Chan', givenNames: 'Tai-man' }), ['name']],
    [
      'in Mandarin',
      person(chan),
      person({ surname: 'Chen', givenNames: 'Da Wen', chineseName: '陈大文' }),
      ['near-name', 'chinese-name'],
    ],
    ['the other way round', person(chan), person({ surname: 'Tai Man', givenNames: 'Chan' }), ['name-order']],
    [
      'by the English name alone',
      person({ ...chan, englishName: 'Peter' }, mobile),
      person({ surname: 'Chan', givenNames: 'Peter' }, mobile),
      ['phone', 'name'],
    ],
    [
      'by initials',
      person({ surname: 'Chan', givenNames: 'T M' }, mobile),
      person(chan, mobile),
      ['phone', 'near-name'],
    ],
    [
      'with two digits of the phone in each other’s place',
      person(chan, ['9123 4876', 'mobile']),
      person(chan, mobile),
      ['near-phone', 'name', 'chinese-name'],
    ],
  ])('is seen: %s', (_what, a, b, causes) => {
    expect(kinds(a, b)).toEqual(causes);
    expect(kinds(b, a)).toEqual(causes);
  });
});

describe('two people who share something', () => {
  const address = 'Flat 5A, 12/F, Block 3, City Garden, North Point';
  const sister = { surname: 'Chan', givenNames: 'Tai Ling', chineseName: '陳大玲' };
  test.each<[string, IdentityFields, IdentityFields]>([
    ['home phone', person(chan, home), person(sister, home)],
    ['home phone and address', person({ ...chan, address }, home), person({ ...sister, address }, home)],
    [
      'address, in Latin letters only',
      person({ surname: 'Chan', givenNames: 'Tai Man', address }),
      person({ surname: 'Chan', givenNames: 'Tai Ling', address }),
    ],
    [
      'the name of the ear: other characters, other mobile',
      person({ surname: 'Chan', givenNames: 'Ka Yan', chineseName: '陳家欣' }, mobile),
      person({ surname: 'Chan', givenNames: 'Ka Yan', chineseName: '陳嘉欣' }, ['6011 2233', 'mobile']),
    ],
    ['a common surname', person({ surname: 'Chan', givenNames: 'Wing Kei' }), person(chan)],
  ])('are let be: %s', (_what, a, b) => {
    expect(kinds(a, b)).toEqual([]);
    expect(kinds(b, a)).toEqual([]);
  });
});

test('a number that an office shares says nothing by itself, and one of one’s own does', () => {
  const names = ['Chan Tai Man', 'Wong Siu Ming', 'Lee Chun Kit', 'Ho Wai Lam', 'Lau Mei Ling', 'Ng Ka Ho'];
  const office = names.map((name) => {
    const [surname = '', ...given] = name.split(' ');
    return person({ surname, givenNames: given.join(' ') }, ['9800 1100', 'mobile']);
  });
  const asked = person({ surname: 'Fung', givenNames: 'Yuk Lin' }, ['9800 1100', 'mobile']);
  expect(new DoublesIndex(office).ask(asked)).toEqual([]);
  expect(new DoublesIndex(office.slice(0, 1)).ask(asked)).toHaveLength(1);
});

test('a row added later is found, and counts', () => {
  const index = new DoublesIndex<IdentityFields>([]);
  expect(index.ask(person(chan, mobile))).toEqual([]);
  index.add(person(chan, mobile));
  expect(index.ask(person(chan, mobile))).toHaveLength(1);
});

describe('words', () => {
  test.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
  ])('%s and %s are as alike as the books on Jaro and Winkler say', (a, b, expected) => {
    expect(likenessOf(a, b)).toBeCloseTo(expected, 3);
  });
  test.each([
    ['chan', 'chan', 0],
    ['chan', 'cahn', 1],
    ['chan', 'cha', 1],
    ['kitten', 'sitting', 3],
  ])('%s is %i slips from %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 4)).toBe(slips);
  });
  test('short words have no slips', () => {
    expect(isNearWord('ng', 'ho')).toBe(false);
    expect(isNearWord('vivian', 'vivien')).toBe(true);
  });
  test('syllables meet by their spellings and come apart', () => {
    expect(isSameSyllable('cheung', 'zhang')).toBe(true);
    expect(isSameSyllable('cheung', 'wong')).toBe(false);
    expect(splitSyllables('taiman')).toEqual(['tai', 'man']);
    expect(splitSyllables('vivian')).toBeNull();
  });
  test('simplified characters stand for the traditional ones', () => {
    expect(foldHan('张 乐怡')).toBe(foldHan('張樂怡'));
    expect(foldHan('陈')).not.toBe(foldHan('張'));
  });
});
