import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { roleStage, type RoleStage } from '@shared/domain/role/role';
import { roleTransitions } from '@shared/domain/role/role-lifecycle';
import {
  bookClientInterview,
  openJob,
  openTaskKinds,
  refusalOf,
  submissionOf,
  submit,
  takeCandidate,
  takeClient,
  takeRole,
} from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const setStage = (roleId: string, stage: RoleStage) =>
  office.attempt('role/set-stage', { roleId, stage, reason: 'they said so' });

describe('the life of a role', () => {
  const steps = roleStage.options.flatMap((from) => roleStage.options.map((to) => [from, to] as const));

  it.each(steps)('%s to %s is as the table says', async (from, to) => {
    const roleId = await takeRole(office, await takeClient(office));
    if (from !== 'open') await setStage(roleId, from);
    const answer = await setStage(roleId, to);
    const allowed = roleTransitions[from].includes(to);
    expect(refusalOf(answer)).toEqual(allowed ? null : { kind: 'role-stage', stage: from });
    expect((await office.read.get('roles', roleId))?.stage).toBe(allowed ? to : from);
  });
});

describe('closing and reopening', () => {
  it.each([
    ['filled', 'role-filled'],
    ['withdrawn', 'role-withdrawn'],
  ] as const)(
    '%s ends its running submissions without fault and calls their interviews off',
    async (stage, reason) => {
      const job = await openJob(office, { to: 'sent' });
      const interviewId = await bookClientInterview(office, job.submissionId, {
        date: '2026-11-26',
        startMinute: 660,
      });
      await setStage(job.roleId, stage);
      expect(await submissionOf(office, job.submissionId)).toMatchObject({
        stage: 'role-closed',
        end: { by: 'client', reason, words: 'they said so', atStage: 'client-interview' },
      });
      expect((await office.read.get('interviews', interviewId))?.stage).toBe('cancelled');
      expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-candidate']);
    },
  );

  it('on hold ends nothing', async () => {
    const job = await openJob(office);
    await setStage(job.roleId, 'on-hold');
    expect((await submissionOf(office, job.submissionId)).stage).toBe('client-interview');
  });

  it('reopening restores what the closing ended, at the stage it left, and nothing else', async () => {
    const job = await openJob(office);
    const drafted = await submit(
      office,
      { candidateId: await takeCandidate(office), roleId: job.roleId },
      { to: 'drafted' },
    );
    const gone = await submit(office, { candidateId: await takeCandidate(office), roleId: job.roleId });
    await office.run('submission/reject', {
      submissionId: gone,
      by: 'client',
      reason: 'team-fit',
      words: '',
      requirement: null,
      rank: null,
      alsoCancelInterviews: true,
    });
    await setStage(job.roleId, 'withdrawn');
    const { restored, left } = await office.run('role/set-stage', {
      roleId: job.roleId,
      stage: 'open',
      reason: '',
    });
    expect([restored, left]).toEqual([expect.arrayContaining([job.submissionId, drafted]), []]);
    expect(restored).toHaveLength(2);
    expect(await submissionOf(office, job.submissionId)).toMatchObject({
      stage: 'client-interview',
      end: null,
    });
    expect((await submissionOf(office, drafted)).stage).toBe('drafted');
    expect((await submissionOf(office, gone)).stage).toBe('rejected');
  });

  it('reopening leaves out who was placed meanwhile and who withdrew consent', async () => {
    const job = await openJob(office);
    const withdrew = await takeCandidate(office, { surname: 'Wong' });
    const second = await submit(office, { candidateId: withdrew, roleId: job.roleId });
    await setStage(job.roleId, 'withdrawn');
    const elsewhere = await takeRole(office, await takeClient(office, { name: 'Peak Retail' }));
    await submit(office, { candidateId: job.candidateId, roleId: elsewhere }, { to: 'placed' });
    const consents = await office.read.where('consents', 'candidateId', withdrew);
    for (const { id } of consents) await office.run('candidate/withdraw-consent', { consentId: id });
    const reopened = await office.run('role/set-stage', { roleId: job.roleId, stage: 'open', reason: '' });
    expect(reopened['restored']).toEqual([]);
    expect(reopened['left']).toHaveLength(2);
    expect((await submissionOf(office, second)).stage).toBe('role-closed');
  });
});
