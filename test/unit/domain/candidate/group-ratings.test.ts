import { describe, expect, it } from 'vitest';
import { groupRatings } from '@shared/domain/candidate/group-ratings';

const rated = (group: 'eligibility' | 'experience' | 'skills' | 'manner', rating: number | null) => ({
  group,
  label: '',
  rating,
  evidence: '',
});

describe('ratings by group', () => {
  it('are means of what was discussed; what was not is no zero', () => {
    const ratings = {
      a: rated('skills', 4),
      b: rated('skills', 3),
      c: rated('skills', 3),
      d: rated('skills', null),
      e: rated('manner', null),
    };
    expect(groupRatings({ ratings })).toEqual([
      { group: 'eligibility', mean: null, rated: 0, asked: 0 },
      { group: 'experience', mean: null, rated: 0, asked: 0 },
      { group: 'skills', mean: 3.3, rated: 3, asked: 4 },
      { group: 'manner', mean: null, rated: 0, asked: 1 },
    ]);
  });
});
