import { describe, expect, it } from 'vitest';
import { introductionInForce, ownershipEnds } from '@shared/domain/submission/ownership';
import { placementTerms } from '@shared/domain/submission/placement-terms';
import type { Introduction } from '@shared/domain/submission/introduction';
import type { LocalDate } from '@shared/time/local-date';

const startOn = '2026-12-01' as LocalDate;

describe('placement terms', () => {
  it('rounds the fee to whole dollars and counts from the first day', () => {
    const terms = placementTerms(
      { startOn, annualPackage: 333_333 },
      { feePercent: 17.5, paymentDays: 14 },
      90,
    );
    expect(terms).toEqual({
      fee: 58_333,
      invoiceDueOn: '2026-12-15',
      guaranteeEndsOn: '2027-03-01',
      dayOneCallOn: startOn,
      weekFourCallOn: '2026-12-29',
    });
  });

  it('invents neither fee nor due date', () => {
    const terms = placementTerms(
      { startOn, annualPackage: 333_333 },
      { feePercent: null, paymentDays: null },
      0,
    );
    expect(terms).toMatchObject({ fee: null, invoiceDueOn: null, guaranteeEndsOn: startOn });
  });
});

describe('ownership', () => {
  const made = (fields: Partial<Introduction>): Introduction => ({
    id: 'itr_a',
    deletedAt: null,
    candidateId: 'cnd_a',
    clientId: 'cli_a',
    submissionId: null,
    by: 'us',
    proof: '',
    staffId: 'stf_a',
    at: '2026-03-02T02:00:00.000Z',
    expiresOn: '2027-03-02',
    confidential: false,
    recordedInError: false,
    ...fields,
  });

  it('runs to the same day some months later, or the month’s last', () => {
    expect(ownershipEnds('2026-08-31' as LocalDate, 6)).toBe('2027-02-28');
  });

  it('is the earliest running introduction at the client', () => {
    const later = made({ id: 'itr_b', by: 'another-agency', at: '2026-04-01T02:00:00.000Z' });
    expect(introductionInForce([later, made({})], 'cli_a', '2027-03-02')?.id).toBe('itr_a');
    expect(introductionInForce([later, made({ recordedInError: true })], 'cli_a', '2027-03-02')?.id).toBe(
      'itr_b',
    );
    expect(introductionInForce([made({})], 'cli_a', '2027-03-03')).toBeNull();
    expect(introductionInForce([made({})], 'cli_b', '2026-05-01')).toBeNull();
  });
});
