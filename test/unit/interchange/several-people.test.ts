import { describe, expect, it } from 'vitest';
import { severalPeopleIn } from '@shared/interchange/names/several-people';
import { rowsOfText } from './reading';

describe('names of several people in one cell', () => {
  it.each([
    ['Wong Siu Ming / Lee Ka Po', ['Wong Siu Ming', 'Lee Ka Po']],
    ['CHAN Tai Man; CHAN Siu Ling', ['CHAN Tai Man', 'CHAN Siu Ling']],
    ['Ho Ka-Lun & Yip Man Hin & Lam Mei', ['Ho Ka-Lun', 'Yip Man Hin', 'Lam Mei']],
    ['Wong Siu Ming and Lee Ka Po', ['Wong Siu Ming', 'Lee Ka Po']],
    ['陳大文／李小明', ['陳大文', '李小明']],
    ['Chan Tai Man\nLee Chun Kit', ['Chan Tai Man', 'Lee Chun Kit']],
  ])('are told apart: %j', (cell, names) => {
    expect(severalPeopleIn(cell)).toEqual(names);
  });

  it.each([
    'Chan Tai Man',
    'Chan Tai Man / 陳大文',
    'Chan Tai Man / Peter',
    'Chan Tai Man / Peter Chan',
    'Chan Tai Man / chan tai man',
    '陳大文／陈大文',
    'Chan, Tai Man',
    'Ferdinand Andrews',
    'Wong Siu Ming / see remarks',
    '',
  ])('are not made of one person: %j', (cell) => {
    expect(severalPeopleIn(cell)).toEqual([]);
  });

  it('refuse their row of a table, and no other', () => {
    const { candidates, refused } = rowsOfText(
      'people.csv',
      'Name,Mobile\nWong Siu Ming / Lee Ka Po,9123 4867\nHo Ka Lun,6123 0458\n',
    );
    expect(candidates.map(({ row }) => row)).toEqual([3]);
    expect(refused.map(({ row, refusal }) => [row, refusal])).toEqual([
      [2, { kind: 'several-people', names: ['Wong Siu Ming', 'Lee Ka Po'] }],
    ]);
  });
});
