import { expect, test } from 'vitest';
import { isWithin, periodBefore, periodOf } from '@shared/domain/figures/period';
import { day, period } from './a-submission';

const today = day('2026-11-23');

test.each([
  ['month', '2026-11-01'],
  ['quarter', '2026-09-01'],
  ['half-year', '2026-06-01'],
  ['year', '2025-12-01'],
] as const)('a %s that ends on 23 November 2026 begins on %s', (name, from) => {
  expect(periodOf(name, today)).toEqual({ from, to: '2026-11-23' });
});

test('on the last day of a month the first day counts whole months back, not thirty days', () => {
  expect(periodOf('quarter', day('2027-01-31')).from).toBe('2026-11-01');
});

test('the period before has as many days and touches it', () => {
  // September to 23 November has 30 + 31 + 23 = 84 days; 84 days before 1 September is 9 June.
  expect(periodBefore(period('2026-09-01', '2026-11-23'))).toEqual({ from: '2026-06-09', to: '2026-08-31' });
});

test('both days of a period belong to it', () => {
  const span = period('2026-11-01', '2026-11-23');
  const inside = ['2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24'].map((on) =>
    isWithin(span, day(on)),
  );
  expect(inside).toEqual([false, true, true, false]);
});
