import { expect, test } from 'vitest';
import { standardPolicy } from '@shared/domain/office/policy';
import { guaranteeOf, rebateFor } from '@shared/domain/submission/rebate';
import { placementRecord } from '../../../support/match-builders';

// Ninety days from 5 October to 3 January: days 0–29, 30–59 and 60–90 of the guarantee.
const placed = placementRecord({ fee: 100_001, rebateSteps: { first: 100, second: 50, third: 25 } });
const left = (on: string, of = placed) => rebateFor(of, { state: 'left-in-guarantee', on });

test.each([
  ['on the first day', '2026-10-05', 100_001],
  ['on the last day of the first third', '2026-11-03', 100_001],
  ['on the first day of the second third', '2026-11-04', 50_001],
  ['on the last day of the second third', '2026-12-03', 50_001],
  ['on the first day of the last third', '2026-12-04', 25_000],
  ['on the last day of the guarantee', '2027-01-03', 25_000],
])('who left %s, %s, costs %i', (_when, on, amount) => {
  expect(left(on)).toBe(amount);
});

test('who never came costs the whole fee, whatever the steps', () => {
  const gone = { state: 'did-not-start', on: '2026-12-24' } as const;
  expect(rebateFor(placed, gone)).toBe(100_001);
  expect(rebateFor(placementRecord({ fee: 5_000, rebateSteps: null }), gone)).toBe(5_000);
});

test('no fee or no steps make no rebate up', () => {
  expect(left('2026-10-05', placementRecord({ fee: null }))).toBeNull();
  expect(left('2026-10-05', placementRecord({ fee: 5_000, rebateSteps: null }))).toBeNull();
});

test('a guarantee of no day at all gives back the first step', () => {
  const none = placementRecord({ fee: 5_000, startOn: '2026-10-05', guaranteeEndsOn: '2026-10-05' });
  expect(left('2026-10-05', none)).toBe(5_000);
});

test.each([
  ['the office’s where the client has none', { guaranteeDays: null, rebateSteps: null }, 90, 100],
  ['its own days with the office’s steps', { guaranteeDays: 30, rebateSteps: null }, 30, 100],
  ['no guarantee at all', { guaranteeDays: 0, rebateSteps: null }, 0, 100],
  [
    'its own steps with the office’s days',
    { guaranteeDays: null, rebateSteps: { first: 60, second: 30, third: 0 } },
    90,
    60,
  ],
])('the guarantee of a client is %s', (_case, client, days, first) => {
  const guarantee = guaranteeOf(client, standardPolicy);
  expect([guarantee.days, guarantee.steps.first]).toEqual([days, first]);
});
