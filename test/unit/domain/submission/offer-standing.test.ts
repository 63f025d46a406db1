import { describe, expect, it } from 'vitest';
import type { Offer } from '@shared/domain/submission/offer';
import {
  annualOffer,
  currentOffer,
  daysToAnswer,
  offerOutcome,
  offersOf,
} from '@shared/domain/submission/offer-standing';
import type { SubmissionStage } from '@shared/domain/submission/submission';
import type { LocalDate } from '@shared/time/local-date';
import { submissionEnd, submissionRecord } from '../../../support/match-builders';

const anOffer = (change: Partial<Offer> = {}): Offer => ({
  monthly: 30_000,
  months: 13,
  startOn: '2027-01-04',
  answerBy: '2026-11-27',
  words: '',
  at: '2026-11-23T02:00:00.000Z',
  byId: 'stf_grace',
  ...change,
});
const today = '2026-11-25' as LocalDate;

describe('the offers of a submission', () => {
  it('are told the latest first, and the latest counts', () => {
    const offers = {
      ofr_b: anOffer({ monthly: 31_000, at: '2026-11-24T02:00:00.000Z' }),
      ofr_a: anOffer(),
    };
    expect(offersOf({ offers }).map(({ monthly }) => monthly)).toEqual([31_000, 30_000]);
    expect(currentOffer({ offers })?.monthly).toBe(31_000);
  });

  it('keep one order when two desks wrote at one moment', () => {
    const [one, two] = [anOffer({ monthly: 1 }), anOffer({ monthly: 2 })];
    const order = offersOf({ offers: { ofr_a: one, ofr_b: two } });
    expect(offersOf({ offers: { ofr_b: two, ofr_a: one } })).toEqual(order);
  });

  it('are none where none was written down, whatever the stage says', () => {
    const submission = submissionRecord({ stage: 'offered', end: null });
    expect(currentOffer(submission)).toBeNull();
    expect(offerOutcome(submission)).toBeNull();
  });

  it.each<[stage: SubmissionStage, by: 'client' | 'candidate' | null, outcome: string]>([
    ['offered', null, 'waiting'],
    ['placed', null, 'accepted'],
    ['did-not-start', null, 'accepted'],
    ['left-in-guarantee', null, 'accepted'],
    ['offer-declined', 'candidate', 'declined'],
    ['withdrawn', 'candidate', 'declined'],
    ['rejected', 'client', 'lapsed'],
    ['role-closed', 'client', 'lapsed'],
  ])('at %s, ended by %s: %s', (stage, by, outcome) => {
    const end = by === null ? null : submissionEnd({ by });
    expect(offerOutcome(submissionRecord({ stage, end, offers: { ofr_a: anOffer() } }))).toBe(outcome);
  });

  it('are worth their guaranteed months, or an unknown amount', () => {
    expect(annualOffer(anOffer())).toBe(390_000);
    expect(annualOffer(anOffer({ monthly: null }))).toBeNull();
  });

  it.each([
    ['2026-11-27', 2],
    ['2026-11-25', 0],
    ['2026-11-24', -1],
    [null, null],
  ])('to be answered by %s have %s days left', (answerBy, days) => {
    expect(daysToAnswer(anOffer({ answerBy }), today)).toBe(days);
  });
});
