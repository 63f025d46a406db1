// What a step of a role would do, held against what it then does.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleStageOutlook } from '@data/role-stage-outlook';
import { zoneRules } from '@data/zone-rules';
import type { RoleStage } from '@shared/domain/role/role';
import { bookClientInterview, openJob, submissionOf, submit, takeCandidate } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const lookAhead = (roleId: string, stage: RoleStage) =>
  roleStageOutlook(
    office.database,
    { roleId, stage },
    { actor: office.actors.recruiter, clock: office.clock, zoneRules, ids: office.ids },
  );

describe('looking ahead at a role’s stage', () => {
  it('names each submission that ends, its interviews and whom to tell, and writes nothing', async () => {
    const met = await openJob(office);
    const interviewId = await bookClientInterview(office, met.submissionId, {
      date: '2026-11-26',
      startMinute: 600,
    });
    const other = await takeCandidate(office, { surname: 'Wong' });
    const draft = await submit(office, { candidateId: other, roleId: met.roleId }, { to: 'drafted' });
    const before = await office.database.changes.count();
    const outlook = await lookAhead(met.roleId, 'withdrawn');
    expect(outlook.refusal).toBeNull();
    expect(outlook.submissions).toHaveLength(2);
    expect(outlook.submissions).toEqual(
      expect.arrayContaining([
        { submissionId: met.submissionId, to: 'role-closed', calledOff: [interviewId], tellsCandidate: true },
        { submissionId: draft, to: 'role-closed', calledOff: [], tellsCandidate: false },
      ]),
    );
    expect(await office.database.changes.count()).toBe(before);
    await office.run('role/set-stage', { roleId: met.roleId, stage: 'withdrawn', reason: 'Budget gone' });
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('cancelled');
    expect((await submissionOf(office, draft)).stage).toBe('role-closed');
  });

  it('says who comes back at a reopening, and who stays out because the world moved on', async () => {
    const back = await openJob(office);
    const gone = await takeCandidate(office, { surname: 'Wong' });
    const left = await submit(office, { candidateId: gone, roleId: back.roleId }, { to: 'sent' });
    await office.run('role/set-stage', { roleId: back.roleId, stage: 'withdrawn', reason: 'Budget gone' });
    for (const consent of await office.read.where('consents', 'candidateId', gone)) {
      await office.run('candidate/withdraw-consent', { consentId: consent.id });
    }
    expect((await lookAhead(back.roleId, 'open')).submissions).toEqual([
      { submissionId: back.submissionId, to: 'client-interview', calledOff: [], tellsCandidate: false },
      { submissionId: left, to: null, calledOff: [], tellsCandidate: false },
    ]);
  });

  it('touches nobody when a role is put on hold, and says why a step cannot be taken', async () => {
    const { roleId } = await openJob(office);
    expect(await lookAhead(roleId, 'on-hold')).toEqual({ refusal: null, submissions: [], woken: 0 });
    expect((await lookAhead(roleId, 'open')).refusal).toEqual({ kind: 'role-stage', stage: 'open' });
  });
});
