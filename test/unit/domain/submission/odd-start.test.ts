import { describe, expect, it } from 'vitest';
import { storedDate } from '@shared/domain/stored-time';
import { oddStart } from '@shared/domain/submission/odd-start';

describe('a first day at work', () => {
  it.each([
    ['2020-01-01', 'long-past'],
    ['2026-10-22', 'long-past'],
    ['2026-10-23', null],
    ['2026-11-23', null],
    ['2027-11-23', null],
    ['2027-11-24', 'far-ahead'],
    ['2062-01-04', 'far-ahead'],
  ])('%s, asked on 23 Nov 2026: %s', (startOn, odd) => {
    expect(oddStart(storedDate(startOn), storedDate('2026-11-23'))).toBe(odd);
  });
});
