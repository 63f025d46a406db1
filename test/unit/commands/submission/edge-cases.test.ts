// The edge cases that the product lists for rejection and rematch, by their names there; all through the door. Those about
// records that change under a process stand in `edge-cases-of-records`.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidatesFor } from '@data/matching/candidates-for';
import { zoneRules } from '@data/zone-rules';
import type { CommandInput } from '@shared/commands/registry';
import {
  at,
  bookClientInterview,
  openTaskKinds,
  refusalOf,
  submissionOf,
  submit,
  takeClient,
  takeRole,
} from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import {
  carriedTo,
  closedBy,
  noTo,
  openSuitedJob,
  standingOf,
  takeSuited,
} from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

type Reject = CommandInput<'submission/reject'>;
const say = (submissionId: string, by: Reject['by'], reason: Reject['reason'], more: Partial<Reject> = {}) =>
  office.attempt('submission/reject', noTo(submissionId, by, reason, more), office.actors.recruiter);
const setStage = (roleId: string, stage: CommandInput<'role/set-stage'>['stage']) =>
  office.run('role/set-stage', { roleId, stage, reason: 'they said so' });
const stageOf = async (submissionId: string) => (await submissionOf(office, submissionId)).stage;
const place = (submissionId: string) =>
  office.run('submission/place', { submissionId, startOn: '2026-12-01', annualPackage: 400_000 });
describe('candidate withdrew', () => {
  it('ends theirs alone, tells the client, calls the interview off, and is no failure', async () => {
    const job = await openSuitedJob(office, { to: 'sent' });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-27',
      startMinute: 900,
    });
    await say(job.submissionId, 'candidate', 'not-interested-timing');
    expect(await stageOf(job.submissionId)).toBe('withdrawn');
    expect((await office.read.get('interviews', interviewId))?.cancellation).toMatchObject({
      by: 'candidate',
    });
    expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-client']);
    const other = await takeRole(office, job.clientId, { title: 'Buyer', startBy: null, workHours: '' });
    expect(await closedBy(office, { candidateId: job.candidateId, roleId: other })).toEqual([]);
  });
});

describe('client withdrew the role', () => {
  it('ends every submission without fault, raises similar roles, and proposes each when it reopens', async () => {
    const job = await openSuitedJob(office);
    const stays = await takeSuited(office, { surname: 'Wong' });
    const drafted = await submit(office, { candidateId: stays, roleId: job.roleId }, { to: 'drafted' });
    await setStage(job.roleId, 'withdrawn');
    expect([await stageOf(job.submissionId), await stageOf(drafted)]).toEqual(['role-closed', 'role-closed']);
    const alike = await takeRole(office, job.otherClientId);
    expect(await carriedTo(office, { candidateId: job.candidateId, roleId: alike })).toEqual([
      'no-fault',
      'raises',
    ]);
    const reopened = await office.run('role/set-stage', {
      roleId: job.roleId,
      stage: 'open',
      reason: '',
      leaveOut: [drafted],
    });
    // Told as left are those that a gate kept out; whom a person left out they know.
    expect([reopened['restored'], reopened['left']]).toEqual([[job.submissionId], []]);
    expect([await stageOf(job.submissionId), await stageOf(drafted)]).toEqual([
      'client-interview',
      'role-closed',
    ]);
  });
});

describe('role filled by ours (others become runners-up)', () => {
  it('ends them without fault, puts them first for a role like it, and asks for them when the winner falls through', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    const rival = await takeSuited(office, { surname: 'Wong' });
    const rivals = await submit(office, { candidateId: rival, roleId: job.roleId });
    const other = await takeSuited(office, { surname: 'Au' });
    await place(job.submissionId);
    expect(await submissionOf(office, rivals)).toMatchObject({
      stage: 'role-closed',
      end: { reason: 'role-filled', atStage: 'client-interview' },
    });
    const alike = { candidateId: rival, roleId: await takeRole(office, job.otherClientId) };
    expect(await closedBy(office, alike)).toEqual([]);
    expect(await carriedTo(office, alike)).toEqual(['no-fault', 'raises']);
    const ranking = { viewer: office.actors.manager, now: office.clock.now(), zoneRules };
    const found = await candidatesFor(office.database, alike.roleId, ranking);
    expect(found?.ranking.eligible.map(({ candidateId }) => candidateId)).toEqual([rival, other]);
    await office.run('submission/advance', { submissionId: job.submissionId, to: 'did-not-start' });
    expect(await openTaskKinds(office, rival)).toContain('revive-runner-up');
  });
});

describe('rejected twice by one client', () => {
  it('warns, and a third needs a manager', async () => {
    const job = await openSuitedJob(office);
    await say(job.submissionId, 'client', 'preferred-another');
    const second = await takeRole(office, job.clientId, { title: 'Cashier' });
    const secondOne = await submit(office, { candidateId: job.candidateId, roleId: second });
    await say(secondOne, 'client', 'preferred-another');
    const roleId = await takeRole(office, job.clientId, { title: 'Clerk' });
    expect(await closedBy(office, { candidateId: job.candidateId, roleId })).toEqual([
      'confirm same-client: rejected-twice',
    ]);
    const third = await submit(office, { candidateId: job.candidateId, roleId }, { to: 'drafted' });
    const sending = { submissionId: third, blind: false };
    const asRecruiter = await office.attempt('submission/send', sending, office.actors.recruiter);
    expect(refusalOf(asRecruiter)).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'same-client', fact: { says: 'rejected-twice', times: 2 } }],
    });
    await office.run('submission/send', sending, office.actors.manager);
    await say(third, 'client', 'preferred-another');
    const fourth = await takeRole(office, job.clientId, { title: 'Buyer' });
    expect(await closedBy(office, { candidateId: job.candidateId, roleId: fourth })).toEqual([
      'block same-client: rejected-often',
    ]);
  });
});

describe('two recruiters submit the same person', () => {
  it('refuses the second, who sees who and when', async () => {
    const job = await openSuitedJob(office, { to: 'sent' });
    office.clock.set(at('2026-11-24T02:00:00.000Z'));
    const again = { candidateId: job.candidateId, roleId: job.roleId, followsId: null };
    expect(refusalOf(await office.attempt('submission/draft', again, office.actors.manager))).toEqual({
      kind: 'already-submitted',
      submissionId: job.submissionId,
      ownerName: 'Grace Lau',
      on: '2026-11-23',
    });
    const { failures } = await standingOf(office, job);
    expect(failures).toMatchObject([
      {
        gate: 'not-in-role',
        fact: { stage: 'sent', sinceOn: '2026-11-23', staffId: office.actors.recruiter.staffId },
      },
    ]);
  });
});

describe('another agency first', () => {
  it('blocks with proof until its window ends, and gives way to nobody', async () => {
    const job = await openSuitedJob(office, { to: 'drafted' });
    const introduction = {
      candidateId: job.candidateId,
      clientId: job.clientId,
      introducedOn: '2026-10-01',
    };
    const bare = { ...introduction, proof: ' ' };
    expect(refusalOf(await office.attempt('submission/record-introduction', bare))?.kind).toBe(
      'proof-missing',
    );
    await office.run('submission/record-introduction', { ...introduction, proof: 'Mail of 1 October' });
    const sending = { submissionId: job.submissionId, blind: false };
    expect(refusalOf(await office.attempt('submission/send', sending))).toMatchObject({
      kind: 'gates-closed',
      gates: [
        {
          gate: 'ownership',
          fact: { proof: 'Mail of 1 October', introducedOn: '2026-10-01', expiresOn: '2027-10-01' },
          overridableBy: [],
        },
      ],
    });
    office.clock.set(at('2027-10-02T02:00:00.000Z'));
    const later = await office.attempt('submission/send', sending);
    expect(JSON.stringify(refusalOf(later) ?? {})).not.toContain('ownership');
  });
});

describe('works at the confidential client (hidden)', () => {
  it('shows the role to its owner with the fact, and to nobody else at all', async () => {
    const clientId = await takeClient(office, { name: 'Quiet Capital' });
    const secret = { visibility: 'confidential', ownerId: office.actors.manager.staffId } as const;
    const roleId = await takeRole(office, clientId, secret);
    const work = {
      now: { employer: 'Quiet Capital Ltd', title: 'Accountant', from: '2020', to: null, summary: '' },
    };
    const insider = await takeSuited(office, { work });
    const stranger = await takeSuited(office, { surname: 'Wong' });
    const ofInsider = { candidateId: insider, roleId };
    expect(await closedBy(office, ofInsider, office.actors.manager)).toEqual(
      expect.arrayContaining(['block not-current-employer: works-there']),
    );
    expect(await closedBy(office, ofInsider, office.actors.recruiter)).toEqual(['absent']);
    const ofStranger = { candidateId: stranger, roleId };
    expect(await closedBy(office, ofStranger, office.actors.recruiter)).toEqual([
      'confirm confidential: not-disclosed',
    ]);
  });
});

describe('not interested (never suggested again, similar ones lowered for the stated cause)', () => {
  it('closes the role for good, whoever asks, and lowers what is like it', async () => {
    const job = await openSuitedJob(office);
    const alike = await takeRole(office, job.otherClientId);
    await say(job.submissionId, 'candidate', 'not-interested-content');
    office.clock.set(at('2027-02-22T02:00:00.000Z'));
    expect(await closedBy(office, job)).toContain('block not-interested: said-no');
    const override = {
      candidateId: job.candidateId,
      clientId: null,
      roleId: job.roleId,
      gate: 'not-interested',
      reason: 'they may think again',
    } as const;
    expect(refusalOf(await office.attempt('submission/override-gate', override))).toEqual({
      kind: 'gate-not-overridable',
      gate: 'not-interested',
    });
    expect(await carriedTo(office, { candidateId: job.candidateId, roleId: alike })).toEqual([
      'not-interested',
      'lowers',
    ]);
  });
});

describe('placed elsewhere (all withdrawn)', () => {
  it('withdraws every other submission, calls their interviews off and suggests no role', async () => {
    const job = await openSuitedJob(office, { to: 'offered' });
    const roleId = await takeRole(office, job.otherClientId);
    const other = await submit(office, { candidateId: job.candidateId, roleId }, { to: 'sent' });
    const interviewId = await bookClientInterview(office, other, { date: '2026-11-27', startMinute: 900 });
    await place(job.submissionId);
    expect(await submissionOf(office, other)).toMatchObject({
      stage: 'withdrawn',
      end: { by: 'candidate', reason: 'accepted-elsewhere' },
    });
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('cancelled');
    const next = await takeRole(office, job.otherClientId, { title: 'Buyer' });
    expect(await closedBy(office, { candidateId: job.candidateId, roleId: next })).toEqual([
      'block not-placed: placed',
    ]);
  });
});

describe('off limits with expiry', () => {
  it('blocks to the last day and opens by itself on the next', async () => {
    const offLimits = { reason: 'replacement running', until: '2026-11-30' };
    const clientId = await takeClient(office, { offLimits });
    const candidateId = await takeSuited(office);
    const pair = { candidateId, roleId: await takeRole(office, clientId) };
    office.clock.set(at('2026-11-30T02:00:00.000Z'));
    expect(await closedBy(office, pair)).toEqual(['block not-off-limits: until']);
    office.clock.set(at('2026-12-01T02:00:00.000Z'));
    expect(await closedBy(office, pair)).toEqual([]);
  });
});

describe('offer declined', () => {
  it('ends it as theirs, leaves the client open, and asks for the runner-up', async () => {
    const job = await openSuitedJob(office);
    const rival = await takeSuited(office, { surname: 'Wong' });
    const rivals = await submit(office, { candidateId: rival, roleId: job.roleId });
    await say(rivals, 'client', 'preferred-another', { rank: 2 });
    const early = await say(job.submissionId, 'candidate', 'offer-declined');
    expect(refusalOf(early)).toEqual({ kind: 'submission-stage', stage: 'client-interview' });
    await office.run('submission/advance', { submissionId: job.submissionId, to: 'offered' });
    await say(job.submissionId, 'candidate', 'offer-declined');
    expect(await stageOf(job.submissionId)).toBe('offer-declined');
    const other = await takeRole(office, job.clientId, { title: 'Buyer' });
    expect(await closedBy(office, { candidateId: job.candidateId, roleId: other })).toEqual([]);
    expect(await openTaskKinds(office, rival)).toEqual(['revive-runner-up', 'tell-candidate']);
    await office.run('submission/revive', { submissionId: rivals });
    expect(await stageOf(rivals)).toBe('client-interview');
    expect(await openTaskKinds(office, rival)).toEqual(['tell-candidate']);
  });
});

describe('rejection entered by mistake', () => {
  it('is undone the next day: stage, interviews, tasks, score and gates as they were', async () => {
    const job = await openSuitedJob(office, { to: 'sent' });
    const interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-27',
      startMinute: 900,
    });
    const other = { candidateId: job.candidateId, roleId: await takeRole(office, job.otherClientId) };
    const before = [await standingOf(office, other), await closedBy(office, job)];
    const tasksBefore = await openTaskKinds(office, job.candidateId);
    const mistaken = await say(job.submissionId, 'client', 'lacks-requirement', { requirement: 'sap' });
    if (!mistaken.ok) throw new Error('not accepted');
    expect(await closedBy(office, other)).toEqual(['block must-have: client-said']);
    office.clock.set(at('2026-11-24T02:00:00.000Z'));
    await office.run('history/undo', { handle: mistaken.tx, kind: 'tx' });
    expect(await submissionOf(office, job.submissionId)).toMatchObject({
      stage: 'client-interview',
      end: null,
    });
    expect((await office.read.get('interviews', interviewId))?.stage).toBe('confirmed');
    expect(await openTaskKinds(office, job.candidateId)).toEqual(tasksBefore);
    office.clock.set(at('2026-11-23T02:00:00.000Z'));
    expect([await standingOf(office, other), await closedBy(office, job)]).toEqual(before);
  });

  it('is not undone over somebody who was placed meanwhile', async () => {
    const job = await openSuitedJob(office);
    const mistaken = await say(job.submissionId, 'client', 'preferred-another');
    if (!mistaken.ok) throw new Error('not accepted');
    const roleId = await takeRole(office, job.otherClientId);
    await submit(office, { candidateId: job.candidateId, roleId }, { to: 'placed' });
    const undone = await office.attempt('history/undo', { handle: mistaken.tx, kind: 'tx' });
    expect(refusalOf(undone)).toMatchObject({ kind: 'changed-since', table: 'placements' });
  });
});
