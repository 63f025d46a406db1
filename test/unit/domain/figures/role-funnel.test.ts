import { describe, expect, it, test } from 'vitest';
import { furthestStage } from '@shared/domain/figures/furthest-stage';
import { roleFunnels } from '@shared/domain/figures/role-funnel';
import type { SubmissionStage } from '@shared/domain/submission/submission';
import { aSubmission, within } from './a-submission';

const autumn = within('2026-09-01', '2026-11-23');
const ended = (stage: SubmissionStage, at: SubmissionStage) =>
  aSubmission({ id: 'x', stage, end: { on: '2026-10-01', by: 'client', reason: 'team-fit', at } });

test.each([
  ['drafted', aSubmission({ id: 'x', stage: 'drafted' }), 'drafted'],
  ['offered', aSubmission({ id: 'x', stage: 'offered' }), 'offered'],
  ['placed', aSubmission({ id: 'x', stage: 'placed' }), 'placed'],
  ['did not start', aSubmission({ id: 'x', stage: 'did-not-start' }), 'placed'],
  ['left in guarantee', aSubmission({ id: 'x', stage: 'left-in-guarantee' }), 'placed'],
  ['rejected on paper', ended('rejected', 'sent'), 'sent'],
  ['rejected after an interview', ended('rejected', 'client-interview'), 'client-interview'],
  ['offer declined', ended('offer-declined', 'offered'), 'offered'],
  ['closed as a draft', ended('role-closed', 'drafted'), 'drafted'],
] as const)('%s came as far as it says', (_name, submission, stage) => {
  expect(furthestStage(submission)).toBe(stage);
});

describe('the funnel of a role', () => {
  it('counts everybody at each stage they saw, and who still runs', () => {
    const submissions = [
      aSubmission({ id: 'a', roleId: 'rol_b', stage: 'drafted', drafted: '2026-09-01' }),
      aSubmission({ id: 'b', roleId: 'rol_b', stage: 'client-interview', drafted: '2026-10-01' }),
      aSubmission({ id: 'c', roleId: 'rol_b', stage: 'placed', drafted: '2026-11-23' }),
      aSubmission({
        id: 'd',
        roleId: 'rol_b',
        stage: 'rejected',
        drafted: '2026-10-05',
        end: { on: '2026-10-09', by: 'client', reason: 'team-fit', at: 'sent' },
      }),
      aSubmission({ id: 'e', roleId: 'rol_a', stage: 'sent', drafted: '2026-10-01' }),
      aSubmission({ id: 'f', roleId: 'rol_a', stage: 'placed', drafted: '2026-08-31' }),
    ];
    expect(roleFunnels(submissions, autumn)).toEqual([
      {
        roleId: 'rol_b',
        reached: { drafted: 4, sent: 3, 'client-interview': 2, offered: 1, placed: 1 },
        running: 2,
      },
      {
        roleId: 'rol_a',
        reached: { drafted: 1, sent: 1, 'client-interview': 0, offered: 0, placed: 0 },
        running: 1,
      },
    ]);
  });
});
