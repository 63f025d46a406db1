import { describe, expect, it } from 'vitest';
import { retentionOf, type RetentionFacts } from '@shared/domain/candidate/retention';

const months = 24;
const nothing: RetentionFacts = {
  ...{ createdOn: '2024-03-10', submissions: [], placements: [], consents: [], delays: [] },
};
const no = (at: string): RetentionFacts['submissions'][number] => ({
  stage: 'rejected',
  end: {
    ...{
      by: 'client',
      reason: 'salary-above-band',
      words: '',
      atStage: 'sent',
      requirement: null,
      rank: null,
    },
    ...{ at: `${at}T03:00:00.000Z`, byId: 'stf_1' },
  },
});
const keep = (givenOn: string, expiresOn: string | null, withdrawnOn: string | null = null) =>
  ({ kind: 'keep', givenOn, expiresOn, withdrawnOn }) as const;
const delay = (until: string) => ({ until, notedOn: '2026-01-01', reason: 'asked to' });

const cases: readonly (readonly [string, Partial<RetentionFacts>, string | null, string | null])[] = [
  ['two years from the first day, when never put forward', {}, '2026-03-10', 'never-put-forward'],
  ['two years from the no', { submissions: [no('2025-01-20')] }, '2027-01-20', 'after-no'],
  ['from the last no', { submissions: [no('2025-06-30'), no('2025-01-20')] }, '2027-06-30', 'after-no'],
  ['no clock in the running', { submissions: [no('2025-01-20'), { stage: 'sent', end: null }] }, null, null],
  ['no clock while placed', { placements: [{ state: 'active' }] }, null, null],
  [
    'a clock again after a placement that ended',
    { placements: [{ state: 'did-not-start' }] },
    '2026-03-10',
    'never-put-forward',
  ],
  [
    'a consent that reaches further',
    { consents: [keep('2025-05-01', '2028-05-01')] },
    '2028-05-01',
    'consent',
  ],
  [
    'a consent that ends earlier changes nothing',
    { consents: [keep('2024-03-10', '2025-03-10')] },
    '2026-03-10',
    'never-put-forward',
  ],
  ['a renewed consent without an end', { consents: [keep('2025-05-01', null)] }, '2027-05-01', 'consent'],
  [
    'a consent for one role keeps nobody',
    { consents: [{ ...keep('2025-05-01', '2030-01-01'), kind: 'role' }] },
    '2026-03-10',
    'never-put-forward',
  ],
  [
    'the day the consent was taken back',
    { consents: [keep('2024-03-10', '2028-03-10', '2024-09-01')] },
    '2024-09-01',
    'consent-withdrawn',
  ],
  [
    'taken back and given again',
    { consents: [keep('2024-03-10', null, '2024-09-01'), keep('2025-01-01', '2027-01-01')] },
    '2027-01-01',
    'consent',
  ],
  ['put off', { delays: [delay('2026-09-30')] }, '2026-09-30', 'put-off'],
  ['put off to a day that lies before', { delays: [delay('2025-09-30')] }, '2026-03-10', 'never-put-forward'],
  ['29 February of a leap year', { createdOn: '2024-02-29' }, '2026-02-28', 'never-put-forward'],
];

describe('the retention clock', () => {
  it.each(cases)('%s', (_what, given, dueOn, cause) => {
    const expected = dueOn === null ? null : { dueOn, cause };
    expect(retentionOf({ ...nothing, ...given }, months)).toEqual(expected);
  });
});
