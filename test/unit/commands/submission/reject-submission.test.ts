import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { reasonsBy, type EndedBy, type RejectionReason } from '@shared/domain/submission/rejection-reason';
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

type Job = Awaited<ReturnType<typeof openJob>>;

const no = (
  job: Pick<Job, 'submissionId'>,
  by: EndedBy,
  reason: RejectionReason,
  more: Partial<CommandInput<'submission/reject'>> = {},
): CommandInput<'submission/reject'> => ({
  submissionId: job.submissionId,
  by,
  reason,
  words: 'as they said it',
  requirement: null,
  rank: null,
  alsoCancelInterviews: true,
  ...more,
});

const profileOf = async (job: Job) => {
  const row = await office.read.get('candidates', job.candidateId);
  if (!row) throw new Error('candidate is gone');
  return row;
};
const limitsOf = async (job: Job) =>
  Object.values((await profileOf(job)).constraints).map(({ kind, value, from }) => ({ kind, value, from }));
const interestsOf = async (job: Job) =>
  (await office.read.where('interests', 'candidateId', job.candidateId)).map(({ answer, reason }) => [
    answer,
    reason,
  ]);

describe('what the client says', () => {
  it('preferred another: a runner-up, told by phone, who can be revived', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'client', 'preferred-another', { rank: 2 }));
    const row = await submissionOf(office, job.submissionId);
    expect(row.stage).toBe('rejected');
    expect(row.end).toMatchObject({
      by: 'client',
      reason: 'preferred-another',
      rank: 2,
      atStage: 'client-interview',
    });
    expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-candidate']);
    await office.run('submission/revive', { submissionId: job.submissionId });
    expect(await submissionOf(office, job.submissionId)).toMatchObject({
      stage: 'client-interview',
      end: null,
    });
  });

  it('lacks X: closed, with a task to verify or coach X', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'client', 'lacks-requirement', { requirement: 'sap' }));
    expect((await submissionOf(office, job.submissionId)).end).toMatchObject({ requirement: 'sap' });
    expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-candidate', 'verify-requirement']);
    expect(await limitsOf(job)).toEqual([]);
  });

  it('lacks X: X must be one of what the role asks', async () => {
    const job = await openJob(office);
    const without = await office.attempt('submission/reject', no(job, 'client', 'lacks-requirement'));
    const unknown = await office.attempt(
      'submission/reject',
      no(job, 'client', 'lacks-requirement', { requirement: 'xero' }),
    );
    expect([refusalOf(without)?.kind, refusalOf(unknown)?.kind]).toEqual([
      'requirement-missing',
      'requirement-missing',
    ]);
    expect((await submissionOf(office, job.submissionId)).stage).toBe('client-interview');
  });

  it('salary above band: closed, nothing on the profile changes', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'client', 'salary-above-band'));
    expect((await submissionOf(office, job.submissionId)).stage).toBe('rejected');
    expect(await limitsOf(job)).toEqual([]);
  });

  it.each([
    ['location', { kind: 'district', value: 'kwun-tong', from: 'client' }],
    ['hours', { kind: 'hours', value: 'Shift work', from: 'client' }],
    ['language', { kind: 'language', value: 'putonghua', from: 'client' }],
    ['right-to-work', { kind: 'right-to-work', value: 'needs-sponsor', from: 'client' }],
  ] as const)('%s: becomes a hard limit on the profile', async (reason, limit) => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'client', reason));
    expect(await limitsOf(job)).toEqual([limit]);
    expect(await interestsOf(job)).toEqual([]);
  });

  it('team fit: closed and neutral, the profile is left alone', async () => {
    const job = await openJob(office);
    const before = await profileOf(job);
    await office.run('submission/reject', no(job, 'client', 'team-fit'));
    expect((await submissionOf(office, job.submissionId)).stage).toBe('rejected');
    expect(await profileOf(job)).toEqual(before);
  });

  it('attendance or presentation: an event on the interview it happened at, and the recruiter talks first', async () => {
    const job = await openJob(office, { to: 'sent' });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-24',
      startMinute: 900,
    });
    office.clock.advanceMinutes(2 * 24 * 60);
    await office.run('interview/finish', { interviewId });
    await office.run('submission/reject', no(job, 'client', 'attendance-or-presentation'));
    expect((await office.read.get('interviews', interviewId))?.presentation).toBe('below-expected');
    expect(await openTaskKinds(office, job.candidateId)).toEqual(
      expect.arrayContaining(['talk-attendance', 'tell-candidate']),
    );
    const other = await takeRole(office, job.clientId, { title: 'Cashier' });
    const drafted = await office.run('submission/draft', {
      candidateId: job.candidateId,
      roleId: other,
      followsId: null,
    });
    const sending = { submissionId: String(drafted['submissionId']), blind: false };
    const refused = refusalOf(await office.attempt('submission/send', sending, office.actors.recruiter));
    expect(refused).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'same-client', overridableBy: ['manager'] }],
    });
    const override = {
      candidateId: job.candidateId,
      clientId: job.clientId,
      roleId: null,
      gate: 'same-client',
      reason: 'spoke with both',
    } as const;
    expect(
      refusalOf(await office.attempt('submission/override-gate', override, office.actors.recruiter))?.kind,
    ).toBe('not-permitted');
    await office.run('submission/override-gate', override);
    await office.run('submission/send', sending, office.actors.recruiter);
  });

  it.each(['role-withdrawn', 'role-frozen', 'role-filled'] as const)(
    '%s: no fault, and it can come back',
    async (reason) => {
      const job = await openJob(office);
      await office.run('submission/reject', no(job, 'client', reason));
      expect((await submissionOf(office, job.submissionId)).stage).toBe('role-closed');
      await office.run('submission/revive', { submissionId: job.submissionId });
      expect((await submissionOf(office, job.submissionId)).stage).toBe('client-interview');
    },
  );
});

describe('what the candidate says', () => {
  it.each([
    ['content', { kind: 'content', value: 'R-001 Accountant', from: 'candidate' }],
    ['pay', { kind: 'pay', value: '416000', from: 'candidate' }],
    ['commute', { kind: 'commute', value: 'kwun-tong', from: 'candidate' }],
    ['timing', { kind: 'timing', value: '2027-01-04', from: 'candidate' }],
  ] as const)(
    'not interested in the %s: their own limit, no failure, and the client is told',
    async (cause, limit) => {
      const job = await openJob(office);
      await office.run('submission/reject', no(job, 'candidate', `not-interested-${cause}`));
      expect((await submissionOf(office, job.submissionId)).stage).toBe('withdrawn');
      expect(await limitsOf(job)).toEqual([limit]);
      expect(await interestsOf(job)).toEqual([['no', cause]]);
      expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-client']);
    },
  );

  it('not interested in the company: its name goes on the profile, unless the role is confidential', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'candidate', 'not-interested-company'));
    expect(await limitsOf(job)).toEqual([{ kind: 'company', value: job.clientId, from: 'candidate' }]);
    const hidden = await openSecretJob();
    await office.run('submission/reject', no(hidden, 'candidate', 'not-interested-company'));
    expect(await limitsOf(hidden)).toEqual([]);
    expect(await interestsOf(hidden)).toEqual([['no', 'company']]);
  });

  it('accepted elsewhere: all active ones withdrawn with their interviews, parked until the wake date', async () => {
    const job = await openJob(office);
    const clientId = await takeClient(office, { name: 'Peak Retail' });
    const elsewhere = { candidateId: job.candidateId, roleId: await takeRole(office, clientId) };
    const other = await submit(office, elsewhere, { to: 'sent' });
    const interviewId = await bookClientInterview(office, other, { date: '2026-11-25', startMinute: 660 });
    await office.run(
      'submission/reject',
      no(job, 'candidate', 'accepted-elsewhere', { wakeOn: '2027-05-03' }),
    );
    expect((await submissionOf(office, job.submissionId)).stage).toBe('withdrawn');
    expect((await submissionOf(office, other)).stage).toBe('withdrawn');
    expect(await office.read.get('interviews', interviewId)).toMatchObject({
      stage: 'cancelled',
      cancellation: { by: 'candidate' },
    });
    expect((await profileOf(job)).parked).toEqual({ reason: 'as they said it', wakeOn: '2027-05-03' });
    expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-client', 'tell-client', 'woken']);
  });

  it('accepted elsewhere without a date: the office’s standard of twelve months', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'candidate', 'accepted-elsewhere'));
    expect((await profileOf(job)).parked?.wakeOn).toBe('2027-11-23');
  });

  it('offer declined: only an offer can be, and nothing counts against anybody', async () => {
    const job = await openJob(office);
    const early = await office.attempt('submission/reject', no(job, 'candidate', 'offer-declined'));
    expect(refusalOf(early)).toEqual({ kind: 'submission-stage', stage: 'client-interview' });
    await office.run('submission/advance', { submissionId: job.submissionId, to: 'offered' });
    await office.run('submission/reject', no(job, 'candidate', 'offer-declined'));
    expect((await submissionOf(office, job.submissionId)).stage).toBe('offer-declined');
    expect(await limitsOf(job)).toEqual([]);
  });
});

describe('what the agency says', () => {
  it.each(reasonsBy.agency)(
    '%s: closed by us, a factual note, and a manager decides about the client',
    async (reason) => {
      const job = await openJob(office);
      await office.run('submission/reject', no(job, 'agency', reason));
      const row = await submissionOf(office, job.submissionId);
      expect([row.stage, row.end?.words]).toEqual(['closed-by-agency', 'as they said it']);
      const roleId = await takeRole(office, job.clientId, { title: 'Cashier' });
      const next = await submit(office, { candidateId: job.candidateId, roleId }, { to: 'drafted' });
      const answer = await office.attempt(
        'submission/send',
        { submissionId: next, blind: false },
        office.actors.recruiter,
      );
      expect(refusalOf(answer)).toMatchObject({ kind: 'gates-closed', gates: [{ gate: 'same-client' }] });
    },
  );
});

describe('one act', () => {
  it('calls the coming interviews of the lost role off, and one undo brings everything back', async () => {
    const job = await openJob(office, { to: 'sent' });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-26',
      startMinute: 660,
    });
    const answer = await office.attempt('submission/reject', no(job, 'client', 'location'));
    expect(await office.read.get('interviews', interviewId)).toMatchObject({
      stage: 'cancelled',
      cancellation: { by: 'client' },
    });
    if (!answer.ok) throw new Error('not accepted');
    await office.run('history/undo', { handle: answer.tx, kind: 'tx' });
    expect(await submissionOf(office, job.submissionId)).toMatchObject({
      stage: 'client-interview',
      end: null,
    });
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('confirmed');
    expect(await limitsOf(job)).toEqual([]);
  });

  it('leaves the interviews standing when that was asked for', async () => {
    const job = await openJob(office, { to: 'sent' });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-26',
      startMinute: 660,
    });
    await office.run('submission/reject', no(job, 'client', 'team-fit', { alsoCancelInterviews: false }));
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('confirmed');
  });

  it('takes a reason only from who may give it', async () => {
    const job = await openJob(office);
    const answer = await office.attempt('submission/reject', no(job, 'candidate', 'team-fit'));
    expect(refusalOf(answer)).toEqual({ kind: 'reason-not-by', by: 'candidate', reason: 'team-fit' });
  });

  it('after two noes of one client only a manager sends a third time', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', no(job, 'client', 'preferred-another'));
    const second = await takeRole(office, job.clientId, { title: 'Cashier' });
    const submissionId = await submit(office, { candidateId: job.candidateId, roleId: second });
    await office.run('submission/reject', no({ submissionId }, 'client', 'preferred-another'));
    const third = await takeRole(office, job.clientId, { title: 'Clerk' });
    const last = await submit(office, { candidateId: job.candidateId, roleId: third }, { to: 'drafted' });
    const sending = { submissionId: last, blind: false };
    const refused = refusalOf(await office.attempt('submission/send', sending, office.actors.recruiter));
    expect(refused).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'same-client', fact: { says: 'rejected-twice' } }],
    });
    await office.run('submission/send', sending, office.actors.manager);
  });
});

async function openSecretJob(): Promise<Job> {
  const { manager } = office.actors;
  const candidateId = await takeCandidate(office);
  const clientId = await takeClient(office, { name: 'Quiet Capital' });
  const roleId = await takeRole(office, clientId, { visibility: 'confidential' });
  const submissionId = await submit(office, { candidateId, roleId }, { as: manager });
  return { candidateId, clientId, roleId, submissionId };
}
