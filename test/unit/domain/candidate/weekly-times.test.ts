import { describe, expect, it } from 'vitest';
import { coverageOf, withoutSpan, withSpan } from '@shared/domain/candidate/weekly-times';

const tuesday = (from: number, to: number) => ({ weekday: 2, from, to });
const morning = tuesday(540, 780);
const afternoon = tuesday(840, 1080);

describe('the weekly times', () => {
  it.each([
    ['nothing noted', {}, 'none'],
    ['another day', { a: { weekday: 3, from: 540, to: 780 } }, 'none'],
    ['the very span', { a: morning }, 'free'],
    ['more than it', { a: tuesday(480, 1200) }, 'free'],
    ['two times that meet inside', { a: tuesday(540, 600), b: tuesday(600, 780) }, 'free'],
    ['a hole inside', { a: tuesday(540, 600), b: tuesday(660, 780) }, 'partly'],
    ['its end missing', { a: tuesday(540, 720) }, 'partly'],
    ['a time that only touches it', { a: tuesday(780, 900) }, 'none'],
  ])('cover a morning: %s', (_says, windows, expected) => {
    expect(coverageOf(windows, morning)).toBe(expected);
  });

  it('take a span in, and make one time of what it touches', () => {
    expect(withSpan({}, morning, 'new')).toEqual({ new: morning });
    expect(withSpan({ a: tuesday(600, 700), b: afternoon }, morning, 'new')).toEqual({
      a: morning,
      b: afternoon,
    });
    expect(withSpan({ a: morning, b: afternoon }, tuesday(780, 840), 'new')).toEqual({
      a: tuesday(540, 1080),
    });
  });

  it('give a span up to the minute, and leave other days alone', () => {
    const wednesday = { weekday: 3, from: 540, to: 780 };
    expect(withoutSpan({ a: morning, w: wednesday }, morning, 'new')).toEqual({ w: wednesday });
    expect(withoutSpan({ a: tuesday(480, 1080) }, morning, 'new')).toEqual({
      a: tuesday(480, 540),
      new: tuesday(780, 1080),
    });
    expect(withoutSpan({ a: tuesday(600, 1080) }, morning, 'new')).toEqual({ a: tuesday(780, 1080) });
    expect(withoutSpan({ a: afternoon }, morning, 'new')).toEqual({ a: afternoon });
  });

  it('give back what they took', () => {
    const taken = withSpan({ b: afternoon }, morning, 'new');
    expect(withoutSpan(taken, morning, 'other')).toEqual({ b: afternoon });
  });
});
