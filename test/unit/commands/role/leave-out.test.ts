import { afterEach, beforeEach, expect, it } from 'vitest';
import { openJob, submissionOf, submit, takeCandidate } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

it('a reopening brings back whom nobody leaves out; the others stay ended and may be brought back later', async () => {
  const { submissionId: first, roleId } = await openJob(office);
  const candidateId = await takeCandidate(office, { surname: 'Wong' });
  const second = await submit(office, { candidateId, roleId }, { to: 'sent' });
  await office.run('role/set-stage', { roleId, stage: 'withdrawn', reason: 'Budget gone' });
  const reopened = await office.run('role/set-stage', {
    ...{ roleId, stage: 'open', reason: '' },
    leaveOut: [second],
  });
  expect(reopened).toMatchObject({ restored: [first], left: [] });
  expect((await submissionOf(office, second)).stage).toBe('role-closed');
  await office.run('submission/revive', { submissionId: second });
  expect((await submissionOf(office, second)).stage).toBe('sent');
});
