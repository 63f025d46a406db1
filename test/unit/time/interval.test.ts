import { describe, expect, it, test } from 'vitest';
import type { Interval } from '@shared/time/interval';
import { gapBetween, mergeIntervals, overlaps, subtractIntervals } from '@shared/time/interval';

const span = (start: number, end: number): Interval => ({ start, end });
const minutesPerDay = 1_440;

describe('overlap', () => {
  test.each([
    ['the same span', span(600, 660), span(600, 660), true],
    ['one inside the other', span(600, 720), span(630, 660), true],
    ['inside, sharing the start', span(600, 720), span(600, 630), true],
    ['inside, sharing the end', span(600, 720), span(690, 720), true],
    ['one minute shared', span(600, 660), span(659, 700), true],
    ['touching: one ends as the other starts', span(600, 660), span(660, 720), false],
    ['a minute apart', span(600, 660), span(661, 720), false],
    ['no length, inside', span(600, 660), span(630, 630), false],
    ['no length, on the start', span(600, 660), span(600, 600), false],
    ['no length, both on one minute', span(600, 600), span(600, 600), false],
    [
      'across midnight',
      span(minutesPerDay - 30, minutesPerDay + 30),
      span(minutesPerDay, minutesPerDay + 60),
      true,
    ],
    [
      'ending at midnight',
      span(minutesPerDay - 30, minutesPerDay),
      span(minutesPerDay, minutesPerDay + 60),
      false,
    ],
    ['before 1970', span(-120, -60), span(-61, 0), true],
  ])('%s', (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe('merging', () => {
  it('joins what overlaps or touches, orders the rest and drops what has no length', () => {
    const given = [span(50, 60), span(10, 20), span(20, 25), span(12, 15), span(40, 40), span(55, 70)];
    expect(mergeIntervals(given)).toEqual([span(10, 25), span(50, 70)]);
    expect(mergeIntervals([])).toEqual([]);
  });

  it('leaves what it was given alone', () => {
    const given = Object.freeze([Object.freeze(span(5, 9)), Object.freeze(span(1, 6))]);
    expect(mergeIntervals(given)).toEqual([span(1, 9)]);
    expect(given).toEqual([span(5, 9), span(1, 6)]);
  });
});

describe('subtracting', () => {
  test.each([
    ['a hole in the middle', [span(0, 100)], [span(40, 60)], [span(0, 40), span(60, 100)]],
    ['a hole at the start', [span(0, 100)], [span(-10, 30)], [span(30, 100)]],
    ['a hole at the end', [span(0, 100)], [span(80, 120)], [span(0, 80)]],
    ['all of it', [span(0, 100)], [span(0, 50), span(50, 100)], []],
    ['a touching hole', [span(0, 100)], [span(100, 120), span(-20, 0)], [span(0, 100)]],
    ['a hole of no length', [span(0, 100)], [span(50, 50)], [span(0, 100)]],
    ['a hole across two spans', [span(0, 40), span(60, 100)], [span(30, 70)], [span(0, 30), span(70, 100)]],
    [
      'overlapping holes',
      [span(0, 100)],
      [span(20, 50), span(30, 40), span(45, 60)],
      [span(0, 20), span(60, 100)],
    ],
    ['nothing taken', [span(10, 20), span(20, 30)], [], [span(10, 30)]],
  ])('%s', (_, from, taken, left) => expect(subtractIntervals(from, taken)).toEqual(left));
});

describe('gap', () => {
  test.each([
    ['apart', span(600, 660), span(675, 700), 15],
    ['touching', span(600, 660), span(660, 700), 0],
    ['overlapping', span(600, 660), span(630, 700), 0],
    ['one inside the other', span(600, 700), span(630, 640), 0],
  ])('%s', (_, a, b, minutes) => {
    expect(gapBetween(a, b)).toBe(minutes);
    expect(gapBetween(b, a)).toBe(minutes);
  });
});
