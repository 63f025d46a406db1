import { describe, expect, it, test } from 'vitest';
import { findExpected } from '@shared/domain/reception/find-expected';

const person = (id: string, names: readonly string[], phones: readonly string[]) => ({ id, names, phones });
const rows = [
  person('amy', ['Chan Tai Man', 'Amy', '陳大文'], ['+852 9123 4567']),
  person('ben', ['Wong Siu Ming', 'Ben', '黃小明'], ['61234568']),
  person('zoe', ['Ho, Hoi-Yan', 'Zoé', '何愷欣'], ['(852) 5555-0004']),
  person('cam', ['Lam Chan Hing', 'Cameron', '林振興'], []),
];
const found = (typed: string): string[] => findExpected(rows, typed).map(({ id }) => id);

describe('finding who is expected', () => {
  it.each([
    ['', ['amy', 'ben', 'zoe', 'cam']],
    ['  ', ['amy', 'ben', 'zoe', 'cam']],
    ['am', ['amy', 'cam']],
    ['tai man', ['amy']],
    ['man tai', ['amy']],
    ['man chan', ['amy']],
    ['amy chan', ['amy']],
    ['CHAN', ['amy', 'cam']],
    ['hoi yan', ['zoe']],
    ['zoe', ['zoe']],
    ['大文', ['amy']],
    ['文', ['amy']],
    ['黃', ['ben']],
    ['4567', ['amy']],
    ['45 67', ['amy']],
    ['0004', ['zoe']],
    ['+852 9123 4567', ['amy']],
    ['68', ['ben']],
    ['9123', []],
    ['nobody', []],
    ['amy wong', []],
  ] as const)('by “%s”', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it.each([
    ['ct', ['amy']],
    ['ctm', ['amy']],
    ['wsmb', ['ben']],
    ['tm', []],
    ['lc', ['cam']],
    ['hh', ['zoe']],
  ] as const)('by the initials “%s”', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test('names that begin so come before names that only contain it', () => {
    expect(found('c')).toEqual(['amy', 'cam']);
    expect(findExpected([rows[2]!, rows[1]!], 'n').map(({ id }) => id)).toEqual(['zoe', 'ben']);
    expect(found('m')).toEqual(['amy', 'ben', 'cam']);
    expect(found('h')).toEqual(['zoe', 'cam', 'amy']);
  });
});
