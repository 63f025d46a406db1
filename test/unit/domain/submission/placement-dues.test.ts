import { describe, expect, it, test } from 'vitest';
import { needsAct, placementDues, type PlacementDue } from '@shared/domain/submission/placement-dues';
import type { Placement } from '@shared/domain/submission/placement';
import { localDate } from '@shared/time/local-date';
import { placementRecord } from '../../../support/match-builders';

const today = localDate.parse('2026-11-23');
// From 5 October, invoice due 4 November, guaranteed to 3 January.
const placed = (change: Partial<Placement> = {}): Placement =>
  placementRecord({ fee: 90_000, invoiceDueOn: '2026-11-04', ...change });
const duesOf = (change: Partial<Placement>) => placementDues(placed(change), today);
const guarantee = { kind: 'guarantee', days: 41 };

describe('what a placement asks of the office', () => {
  it.each([
    ['has not begun', { startOn: '2026-11-24' }, [guarantee]],
    [
      'begins today and is not invoiced',
      { startOn: '2026-11-23' },
      [{ kind: 'send-invoice', days: 0, amount: 90_000 }, guarantee],
    ],
    ['has no fee agreed', { fee: null }, [guarantee]],
    [
      'is invoiced and due today',
      { invoiceSentOn: '2026-10-06', invoiceDueOn: '2026-11-23' },
      [{ kind: 'payment-awaited', dueOn: '2026-11-23', amount: 90_000 }, guarantee],
    ],
    [
      'was due nineteen days ago',
      { invoiceSentOn: '2026-10-06' },
      [{ kind: 'payment-late', days: 19, amount: 90_000 }, guarantee],
    ],
    ['is paid', { invoiceSentOn: '2026-10-06', paidOn: '2026-11-01' }, [guarantee]],
    [
      'is paid and past its guarantee',
      { invoiceSentOn: '2026-10-06', paidOn: '2026-11-01', guaranteeEndsOn: '2026-11-22' },
      [],
    ],
  ] as const)('that %s', (_what, change, dues) => {
    expect(duesOf(change)).toEqual(dues);
  });

  it.each<[string, Partial<Placement>, readonly PlacementDue[]]>([
    ['never came and was not invoiced', { state: 'did-not-start', rebateDue: 90_000 }, []],
    [
      'left before the invoice: only the rest is invoiced',
      { state: 'left-in-guarantee', rebateDue: 45_000 },
      [{ kind: 'send-invoice', days: 49, amount: 45_000 }],
    ],
    [
      'left after payment: the rebate is to be given back',
      { state: 'left-in-guarantee', rebateDue: 45_000, invoiceSentOn: '2026-10-06', paidOn: '2026-11-01' },
      [{ kind: 'pay-rebate', amount: 45_000 }],
    ],
    [
      'left, and everything is settled',
      {
        ...{ state: 'left-in-guarantee', rebateDue: 45_000, rebatePaidOn: '2026-11-20' },
        ...{ invoiceSentOn: '2026-10-06', paidOn: '2026-11-01' },
      },
      [],
    ],
  ])('of somebody who %s', (_what, change, dues) => {
    expect(duesOf(change)).toEqual(dues);
  });
});

test('waiting asks for no act; invoice, late payment and rebate do', () => {
  expect(needsAct(duesOf({ invoiceSentOn: '2026-10-06', invoiceDueOn: '2026-11-23' }))).toBe(false);
  expect(needsAct(duesOf({}))).toBe(true);
  expect(needsAct(duesOf({ invoiceSentOn: '2026-10-06' }))).toBe(true);
});
