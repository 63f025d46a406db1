import { describe, expect, it, test } from 'vitest';
import { standardHours } from '@shared/domain/office/policy';
import { hoursOfWeek, spansOf, weekOf, type TypedDay } from '@shared/time/typed-week';

const day = (over: Partial<TypedDay> = {}): TypedDay => ({
  open: true,
  from: 600,
  to: 1080,
  breakFrom: null,
  breakTo: null,
  ...over,
});
describe('a day of hours as it is typed', () => {
  it.each([
    ['a closed day', day({ open: false, from: null }), []],
    ['no break', day(), [{ from: 600, to: 1080 }]],
    [
      'a break',
      day({ breakFrom: 780, breakTo: 840 }),
      [
        { from: 600, to: 780 },
        { from: 840, to: 1080 },
      ],
    ],
    ['half a break', day({ breakFrom: 780 }), null],
    ['an end before its beginning', day({ to: 540 }), null],
    ['a break that goes past closing', day({ breakFrom: 1000, breakTo: 1100 }), null],
    ['an empty field', day({ to: null }), null],
  ])('%s', (_case, typed, spans) => {
    expect(spansOf(typed)).toEqual(spans);
  });
});

describe('a week of hours as it is typed', () => {
  test('gives back the hours it was made of', () => {
    expect(hoursOfWeek(weekOf(standardHours))).toEqual(standardHours);
  });

  test('is none while a day cannot be read, or no day is open', () => {
    const week = weekOf(standardHours);
    const closed = day({ open: false });
    expect(hoursOfWeek({ ...week, 3: day({ to: null }) })).toBeNull();
    expect(
      hoursOfWeek({ 0: closed, 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed }),
    ).toBeNull();
  });
});
