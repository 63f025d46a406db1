// The winner falls through: the runner-up's recruiter is asked to bring them back, as the same submission.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRunnerUp, runnersUpOf } from '@shared/domain/submission/runner-up';
import type { Task } from '@shared/domain/task/task';
import { refusalOf, submissionOf, submit } from '../../../support/job';
import { submissionEnd, submissionRecord } from '../../../support/match-builders';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { noTo, openSuitedJob, takeSuited, type SuitedJob } from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const proposals = async (): Promise<readonly Task[]> =>
  (await office.read.all('tasks')).filter(({ kind }) => kind === 'revive-runner-up');
const rivalAt = async (
  { roleId }: Pick<SuitedJob, 'roleId'>,
  surname: string,
  to: 'sent' | 'client-interview' = 'client-interview',
): Promise<string> => submit(office, { candidateId: await takeSuited(office, { surname }), roleId }, { to });
const reject = (submissionId: string, rank: number | null) =>
  office.run('submission/reject', noTo(submissionId, 'client', 'preferred-another', { rank }));
const place = (submissionId: string) =>
  office.run('submission/place', { submissionId, startOn: '2026-12-01', annualPackage: 400_000 });
const fall = (submissionId: string, to: 'did-not-start' | 'left-in-guarantee') =>
  office.attempt('submission/advance', { submissionId, to });

describe.each(['did-not-start', 'left-in-guarantee'] as const)('the winner %s', (to) => {
  it('asks for the runner-up, who comes back once the role is open; undone, nobody is asked', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    const third = await rivalAt(job, 'Au');
    const second = await rivalAt(job, 'Wong');
    await reject(third, 3);
    await reject(second, 2);
    await place(job.submissionId);
    expect(await proposals()).toEqual([]);
    const fell = await fall(job.submissionId, to);
    if (!fell.ok) throw new Error(JSON.stringify(fell));
    const [proposal, ...more] = await proposals();
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      submissionId: second,
      ownerId: office.actors.recruiter.staffId,
      channel: 'phone',
      state: 'open',
      dueAt: office.clock.now(),
    });
    await office.run('history/undo', { handle: fell.tx, kind: 'tx' });
    expect(await proposals()).toEqual([]);
    await office.run('history/redo', { handle: fell.tx, kind: 'tx' });

    const early = await office.attempt('submission/revive', { submissionId: second });
    expect(refusalOf(early)).toMatchObject({ gates: [{ gate: 'role-open' }] });
    await office.run('role/set-stage', { roleId: job.roleId, stage: 'open', reason: 'the winner left' });
    await office.run('submission/revive', { submissionId: second });
    expect(await submissionOf(office, second)).toMatchObject({ stage: 'client-interview', end: null });
    expect((await proposals()).map(({ state }) => state)).toEqual(['done']);
    expect((await submissionOf(office, third)).stage).toBe('rejected');
  });
});

describe('who is asked for', () => {
  it('is whoever came furthest when the role was filled, and the reopening itself settles it', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    await rivalAt(job, 'Au', 'sent');
    const nearest = await rivalAt(job, 'Wong');
    await place(job.submissionId);
    await fall(job.submissionId, 'did-not-start');
    expect((await proposals()).map(({ submissionId }) => submissionId)).toEqual([nearest]);
    const reopened = await office.run('role/set-stage', { roleId: job.roleId, stage: 'open', reason: '' });
    expect(reopened['restored']).toContain(nearest);
    expect((await proposals()).map(({ state }) => state)).toEqual(['done']);
  });

  it('is the next one when something stops the nearest', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    const third = await rivalAt(job, 'Au');
    const second = await rivalAt(job, 'Wong');
    await reject(third, 3);
    await reject(second, 2);
    const { candidateId } = await submissionOf(office, second);
    await office.run('candidate/park', { candidateId, reason: 'abroad', wakeOn: null });
    await place(job.submissionId);
    await fall(job.submissionId, 'did-not-start');
    expect((await proposals()).map(({ submissionId }) => submissionId)).toEqual([third]);
  });

  it('is nobody while the client keeps the role withdrawn, and nobody who never went out', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    const drafted = await submit(
      office,
      { candidateId: await takeSuited(office, { surname: 'Ho' }), roleId: job.roleId },
      { to: 'drafted' },
    );
    await place(job.submissionId);
    expect((await submissionOf(office, drafted)).stage).toBe('role-closed');
    await fall(job.submissionId, 'did-not-start');
    expect(await proposals()).toEqual([]);

    const other = await openSuitedJob(office, { to: 'offered', role: { title: 'Buyer', headcount: 2 } });
    await rivalAt(other, 'Lam');
    await place(other.submissionId);
    await office.run('role/set-stage', { roleId: other.roleId, stage: 'withdrawn', reason: '' });
    await fall(other.submissionId, 'did-not-start');
    expect(await proposals()).toEqual([]);
  });
});

describe('a runner-up', () => {
  it.each([
    ['the second', { reason: 'preferred-another', rank: 2 }, true],
    ['one without a rank', { reason: 'preferred-another', rank: null }, true],
    ['not the third', { reason: 'preferred-another', rank: 3 }, false],
    ['whom the client had met when we filled the role', { reason: 'role-filled', rank: null }, true],
    ['not whom it had only read of', { reason: 'role-filled', rank: null, atStage: 'sent' }, false],
    ['not whose role went away', { reason: 'role-withdrawn', rank: null }, false],
    ['nobody refused for a cause', { reason: 'team-fit', rank: null }, false],
  ] as const)('is %s', (_name, end, expected) => {
    expect(isRunnerUp(submissionEnd(end))).toBe(expected);
  });

  it('comes before whoever was ranked behind, did not come as far, or ended earlier', () => {
    const ended = (id: string, end: Parameters<typeof submissionEnd>[0]) =>
      submissionRecord({ id, end: submissionEnd(end) });
    const filled = { reason: 'role-filled', rank: null } as const;
    const rows = [
      ended('sub_third', { rank: 3, atStage: 'offered' }),
      { ...ended('sub_sent', { ...filled, atStage: 'sent' }), stage: 'role-closed' as const },
      ended('sub_late', { rank: 2, at: '2026-11-21T02:00:00.000Z' }),
      ended('sub_early', { rank: 2 }),
      ended('sub_fit', { reason: 'team-fit', rank: null }),
    ];
    expect(runnersUpOf(rows).map(({ id }) => id)).toEqual(['sub_late', 'sub_early', 'sub_sent', 'sub_third']);
  });
});
