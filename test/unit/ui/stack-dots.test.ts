import { describe, expect, it, test } from 'vitest';
import { scaleFor, stackDots } from '@ui/stack-dots';

test.each([
  [[], [0, 7, 14, 21, 28]],
  [
    [1, 21],
    [0, 7, 14, 21, 28],
  ],
  [[42], [0, 7, 14, 21, 28, 35, 42]],
  [[43], [0, 14, 28, 42, 56]],
  [[400], [0, 91, 182, 273, 364, 455]],
])('the scale of %j', (values, scale) => {
  expect(scaleFor(values)).toEqual(scale);
});

describe('dots on a line', () => {
  it('stand on each other where they are equal', () => {
    expect(stackDots([0, 3, 3, 3], 28, 48)).toEqual([
      { at: 0, under: 0 },
      { at: 3, under: 0 },
      { at: 3, under: 1 },
      { at: 3, under: 2 },
    ]);
  });

  it('share a place on a line too long for each day of its own', () => {
    // 96 days on 48 places: two days a place.
    expect(stackDots([10, 11, 12], 96, 48)).toEqual([
      { at: 10, under: 0 },
      { at: 10, under: 1 },
      { at: 12, under: 0 },
    ]);
  });
});
