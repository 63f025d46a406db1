import { describe, expect, it } from 'vitest';
import { compareMotivation } from '@shared/domain/candidate/compare-motivation';
import { factAge } from '@shared/domain/candidate/fact-age';
import type { MotivationFactor, MotivationNote } from '@shared/domain/candidate/motivation-note';

const note = (...named: readonly (readonly [MotivationFactor, 'push' | 'pull'])[]) => ({
  factors: named.map(([factor, direction], at): MotivationNote['factors'][number] => ({
    factor,
    direction,
    rank: at + 1,
    words: '',
  })),
});

describe('what moved between two dates', () => {
  it('is told factor by factor, what is no longer named last', () => {
    const march = note(['pay', 'pull'], ['manager', 'push'], ['growth', 'pull'], ['commute', 'pull']);
    const november = note(['growth', 'pull'], ['manager', 'push'], ['commute', 'push'], ['title', 'pull']);
    expect(compareMotivation(march, november).map(({ factor, change }) => [factor, change])).toEqual([
      ['growth', 'stronger'],
      ['manager', 'same'],
      ['commute', 'turned'],
      ['title', 'new'],
      ['pay', 'gone'],
    ]);
  });

  it('is weaker when it fell, and keeps both ranks', () => {
    const [first, second] = compareMotivation(
      note(['pay', 'pull'], ['growth', 'pull']),
      note(['growth', 'pull'], ['pay', 'pull']),
    );
    expect([first?.change, second?.change]).toEqual(['stronger', 'weaker']);
    expect([second?.earlier?.rank, second?.later?.rank]).toEqual([1, 2]);
  });

  it('is everything new against a note that named nothing', () => {
    expect(compareMotivation(note(), note(['pay', 'push'])).map(({ change }) => change)).toEqual(['new']);
    expect(compareMotivation(note(['pay', 'push']), note()).map(({ change }) => change)).toEqual(['gone']);
  });
});

describe('how old a word is', () => {
  const policy = { staleFactDays: 90, unknownFactDays: 180 };
  it.each([
    ['2026-11-23', 0, 'fresh'],
    ['2026-08-25', 90, 'fresh'],
    ['2026-08-24', 91, 'stale'],
    ['2026-05-27', 180, 'stale'],
    ['2026-05-26', 181, 'too-old'],
  ])('noted on %s it is %i days old and %s', (notedOn, days, standing) => {
    expect(factAge(notedOn, '2026-11-23', policy)).toEqual({ days, standing });
  });
});
