import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const place = (submissionId: string) =>
  office.attempt('submission/place', { submissionId, startOn: '2026-12-01', annualPackage: 400_000 });

describe('placing a candidate', () => {
  it('writes fee, invoice and guarantee, and the calls of day one and week four', async () => {
    const job = await openJob(office, { to: 'placed' });
    expect(await office.read.where('placements', 'candidateId', job.candidateId)).toMatchObject([
      {
        fee: 80_000,
        invoiceDueOn: '2026-12-31',
        guaranteeEndsOn: '2027-03-01',
        startOn: '2026-12-01',
        state: 'active',
        submissionId: job.submissionId,
      },
    ]);
    const tasks = await office.read.where('tasks', 'candidateId', job.candidateId);
    expect(tasks.map(({ kind, dueAt, channel }) => [kind, dueAt, channel])).toEqual(
      expect.arrayContaining([
        ['day-one-call', '2026-12-01T01:00:00.000Z', 'phone'],
        ['week-four-call', '2026-12-29T01:00:00.000Z', 'phone'],
      ]),
    );
  });

  it('keeps another fee than the terms make it with its reason', async () => {
    const job = await openJob(office, { to: 'offered' });
    await office.run('submission/place', {
      ...{ submissionId: job.submissionId, startOn: '2026-12-01', annualPackage: 400_000 },
      agreedFee: { fee: 70_000, reason: 'Two placed in one week' },
    });
    const [placement] = await office.read.where('placements', 'candidateId', job.candidateId);
    expect(placement).toMatchObject({ fee: 70_000, feeReason: 'Two placed in one week' });
  });

  it('takes the client’s own guarantee and rebate where it has some, not the office’s', async () => {
    const candidateId = await takeCandidate(office);
    const steps = { first: 80, second: 40, third: 0 };
    const clientId = await takeClient(office, { guaranteeDays: 30, rebateSteps: steps });
    const roleId = await takeRole(office, clientId);
    await submit(office, { candidateId, roleId }, { to: 'placed' });
    const [placement] = await office.read.where('placements', 'candidateId', candidateId);
    expect(placement).toMatchObject({ guaranteeEndsOn: '2026-12-31', rebateSteps: steps });
  });

  it('needs an offer first', async () => {
    const job = await openJob(office, { to: 'client-interview' });
    expect(refusalOf(await place(job.submissionId))).toEqual({
      kind: 'submission-stage',
      stage: 'client-interview',
    });
  });

  it('fills the role and makes everybody else in it a runner-up, told by phone, with their interviews called off', async () => {
    const job = await openJob(office, { to: 'offered' });
    const rival = await takeCandidate(office, { surname: 'Wong' });
    const rivals = await submit(office, { candidateId: rival, roleId: job.roleId }, { to: 'sent' });
    const interviewId = await bookClientInterview(office, rivals, { date: '2026-11-27', startMinute: 600 });
    expect((await place(job.submissionId)).ok).toBe(true);
    expect((await office.read.get('roles', job.roleId))?.stage).toBe('filled');
    expect(await submissionOf(office, rivals)).toMatchObject({
      stage: 'role-closed',
      end: { by: 'client', reason: 'role-filled', atStage: 'client-interview' },
    });
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('cancelled');
    expect(await openTaskKinds(office, rival)).toEqual(['tell-candidate']);
  });

  it('leaves a role with heads left open', async () => {
    const job = await openJob(office, { to: 'offered', role: { headcount: 2 } });
    const rival = await takeCandidate(office, { surname: 'Wong' });
    const rivals = await submit(office, { candidateId: rival, roleId: job.roleId }, { to: 'sent' });
    await place(job.submissionId);
    expect((await office.read.get('roles', job.roleId))?.stage).toBe('open');
    expect((await submissionOf(office, rivals)).stage).toBe('sent');
  });

  it('withdraws the candidate everywhere else', async () => {
    const job = await openJob(office, { to: 'offered' });
    const roleId = await takeRole(office, await takeClient(office, { name: 'Peak Retail' }));
    const other = await submit(office, { candidateId: job.candidateId, roleId }, { to: 'sent' });
    await place(job.submissionId);
    expect(await submissionOf(office, other)).toMatchObject({
      stage: 'withdrawn',
      end: { reason: 'accepted-elsewhere' },
    });
    expect(await openTaskKinds(office, job.candidateId)).toContain('tell-client');
  });

  it('places nobody twice', async () => {
    const job = await openJob(office, { to: 'placed' });
    const roleId = await takeRole(office, await takeClient(office, { name: 'Peak Retail' }));
    const other = await submit(office, { candidateId: job.candidateId, roleId }, { to: 'drafted' });
    const answer = await office.attempt('submission/send', { submissionId: other, blind: false });
    expect(refusalOf(answer)).toMatchObject({ kind: 'gates-closed', gates: [{ gate: 'not-placed' }] });
  });
});

describe('a placement that does not last', () => {
  it('did not start: the runner-up comes back once the role is open again', async () => {
    const job = await openJob(office, { to: 'offered' });
    const rival = await takeCandidate(office, { surname: 'Wong' });
    const rivals = await submit(office, { candidateId: rival, roleId: job.roleId });
    await place(job.submissionId);
    const early = refusalOf(await office.attempt('submission/revive', { submissionId: rivals }));
    expect(early).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'role-open' }, { gate: 'headcount' }],
    });
    await office.run('submission/advance', { submissionId: job.submissionId, to: 'did-not-start' });
    expect((await office.read.where('placements', 'candidateId', job.candidateId))[0]?.state).toBe(
      'did-not-start',
    );
    expect(await openTaskKinds(office, job.candidateId)).toContain('repair-client');
    const reopened = await office.run('role/set-stage', { roleId: job.roleId, stage: 'open', reason: '' });
    expect(reopened).toEqual({ restored: [rivals], left: [], woken: [] });
    expect((await submissionOf(office, rivals)).stage).toBe('client-interview');
  });

  it('left in guarantee: only while the guarantee runs', async () => {
    const job = await openJob(office, { to: 'placed' });
    const leave = { submissionId: job.submissionId, to: 'left-in-guarantee' } as const;
    office.clock.advanceMinutes(99 * 24 * 60);
    expect(refusalOf(await office.attempt('submission/advance', leave))).toEqual({
      kind: 'guarantee-over',
      endedOn: '2027-03-01',
    });
    office.clock.advanceMinutes(-2 * 24 * 60);
    await office.run('submission/advance', leave);
    expect((await submissionOf(office, job.submissionId)).stage).toBe('left-in-guarantee');
    // The 28 February: 89 days served of 90, so a quarter of the 80,000 goes back.
    expect((await office.read.where('placements', 'candidateId', job.candidateId))[0]).toMatchObject({
      endedOn: '2027-02-28',
      rebateDue: 20_000,
    });
  });

  it('left in guarantee: by the last day, although it becomes known when the guarantee is over', async () => {
    const job = await openJob(office, { to: 'placed' });
    const leave = { submissionId: job.submissionId, to: 'left-in-guarantee' } as const;
    office.clock.advanceMinutes(120 * 24 * 60);
    const attempt = async (lastDay: string) =>
      refusalOf(await office.attempt('submission/advance', { ...leave, lastDay }));
    expect(await attempt('2027-03-02')).toEqual({ kind: 'guarantee-over', endedOn: '2027-03-01' });
    expect(await attempt('2027-03-24')).toEqual({ kind: 'input-unreadable', fields: ['lastDay'] });
    // The first third of the 90 days: the whole fee of 80,000.
    await office.run('submission/advance', { ...leave, lastDay: '2026-12-18' });
    expect((await office.read.where('placements', 'candidateId', job.candidateId))[0]).toMatchObject({
      endedOn: '2026-12-18',
      rebateDue: 80_000,
    });
  });

  it.each(['did-not-start', 'left-in-guarantee'] as const)(
    '%s: nobody is rung about a post they are not in, until it is undone',
    async (to) => {
      const job = await openJob(office, { to: 'placed' });
      const calls = ['day-one-call', 'week-four-call'];
      expect(await openTaskKinds(office, job.candidateId)).toEqual(expect.arrayContaining(calls));
      const ended = await office.attempt('submission/advance', { submissionId: job.submissionId, to });
      if (!ended.ok) throw new Error('not accepted');
      const kinds = await openTaskKinds(office, job.candidateId);
      expect(kinds.filter((kind) => calls.includes(kind))).toEqual([]);
      expect(kinds).toContain('repair-client');
      await office.run('history/undo', { handle: ended.tx, kind: 'tx' });
      expect(await openTaskKinds(office, job.candidateId)).toEqual(expect.arrayContaining(calls));
    },
  );
});
