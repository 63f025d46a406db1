import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidatesFor } from '@data/matching/candidates-for';
import { readRecentRejections } from '@data/matching/recent-rejections';
import { readRejectionCase } from '@data/matching/rejection-case';
import { rematchFor } from '@data/matching/rematch-for';
import { createViewReader } from '@data/view-reader';
import { zoneRules } from '@data/zone-rules';
import type { Ranking } from '@shared/domain/matching/rank';
import type { Actor } from '@shared/domain/staff/staff';
import {
  bookClientInterview,
  openJob,
  takeClient,
  takeRole,
  type openJob as OpenJob,
} from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let job: Awaited<ReturnType<typeof OpenJob>>;
const open = { requirements: {}, languages: {} };

const rankingFor = (viewer: Actor) => ({ viewer, now: office.clock.now(), zoneRules });
const codesOf = (rows: Ranking[keyof Ranking] | undefined) => rows?.map(({ face }) => face.title);
const reject = (reason: 'preferred-another' | 'team-fit' = 'preferred-another') =>
  office.run(
    'submission/reject',
    {
      submissionId: job.submissionId,
      by: 'client',
      reason,
      words: 'Very close',
      requirement: null,
      rank: reason === 'preferred-another' ? 2 : null,
      alsoCancelInterviews: true,
    },
    office.actors.recruiter,
  );

beforeEach(async () => {
  office = await openTestOffice();
  job = await openJob(office, { role: open });
  await office.run('candidate/edit', {
    candidateId: job.candidateId,
    set: { rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false } },
  });
  await office.run('submission/override-gate', {
    candidateId: job.candidateId,
    clientId: null,
    roleId: null,
    gate: 'interviewed',
    reason: 'Met at the job fair on Saturday',
  });
});
afterEach(() => {
  office.close();
});

describe('rematchFor', () => {
  it('ranks the other open roles after a no, from rows written through the door', async () => {
    const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
    await takeRole(office, clientId, { ...open, title: 'Senior Accountant' });
    await takeRole(office, clientId, { title: 'SAP Accountant' });
    await reject();
    const rematch = await rematchFor(office.database, job.candidateId, rankingFor(office.actors.recruiter));
    expect(codesOf(rematch?.ranking.eligible)).toEqual(['Senior Accountant']);
    expect(codesOf(rematch?.ranking.notSuggested)).toEqual(['Accountant', 'SAP Accountant']);
    expect(rematch?.ranking.eligible[0]?.gates.overridden).toMatchObject([{ gate: 'interviewed' }]);
    const carried = rematch?.ranking.eligible[0]?.score.lines.find(({ part }) => part === 'carryOver');
    expect(carried?.evidence).toMatchObject({ says: 'runner-up', values: { title: 'Accountant' } });
    expect(rematch?.after).toMatchObject({
      face: { title: 'Accountant' },
      end: { reason: 'preferred-another' },
    });
    expect(rematch?.staffNames.get(office.actors.recruiter.staffId)).toBe('Grace Lau');
  });

  it('shows what runs already, and does not suggest it twice', async () => {
    const roleId = await takeRole(office, await takeClient(office, { name: 'Kestrel' }), {
      ...open,
      title: 'Analyst',
    });
    await reject();
    await office.run(
      'submission/draft',
      { candidateId: job.candidateId, roleId, followsId: job.submissionId },
      office.actors.recruiter,
    );
    const rematch = await rematchFor(office.database, job.candidateId, rankingFor(office.actors.recruiter));
    expect(rematch?.running).toMatchObject([{ stage: 'drafted', face: { title: 'Analyst' } }]);
    const again = rematch?.ranking.notSuggested.find(({ face }) => face.title === 'Analyst');
    expect(again?.gates.failures.map(({ gate }) => gate)).toEqual(['not-in-role']);
    expect(codesOf(rematch?.ranking.eligible)).toEqual([]);
  });

  it('masks a confidential role for staff who are not cleared and leaves it out where a gate would tell', async () => {
    const clientId = await takeClient(office, { name: 'Secret Holdings' });
    const secret = {
      ...open,
      visibility: 'confidential',
      title: 'Group CFO',
      ownerId: office.actors.manager.staffId,
    } as const;
    await takeRole(office, clientId, secret);
    await reject();
    const seen = (viewer: Actor) => rematchFor(office.database, job.candidateId, rankingFor(viewer));
    const masked = await seen(office.actors.recruiter);
    expect(codesOf(masked?.ranking.eligible)).toEqual(['Finance role in logistics']);
    expect(JSON.stringify(masked?.ranking)).not.toMatch(/Secret|Group CFO/);
    expect(codesOf((await seen(office.actors.manager))?.ranking.eligible)).toEqual(['Group CFO']);
    await office.run('candidate/edit', {
      candidateId: job.candidateId,
      set: { [`doNotSend.${clientId}`]: 'left in anger' },
    });
    const after = await seen(office.actors.recruiter);
    expect([after?.ranking.eligible, after?.ranking.confirmFirst].flat()).toEqual([]);
    expect(codesOf(after?.ranking.notSuggested)).toEqual(['Accountant']);
    expect(codesOf((await seen(office.actors.manager))?.ranking.notSuggested)).toContain('Group CFO');
  });

  it('answers nothing to reception', async () => {
    expect(
      await rematchFor(office.database, job.candidateId, rankingFor(office.actors.receptionist)),
    ).toBeNull();
    expect(
      await candidatesFor(office.database, job.roleId, rankingFor(office.actors.receptionist)),
    ).toBeNull();
  });
});

describe('candidatesFor', () => {
  it('ranks the book for a role, the runner-up of a similar role first', async () => {
    await reject();
    const roleId = await takeRole(office, await takeClient(office, { name: 'Kestrel' }), open);
    const ranked = await candidatesFor(office.database, roleId, rankingFor(office.actors.recruiter));
    expect(ranked?.ranking.eligible.map(({ candidateId }) => candidateId)).toEqual([job.candidateId]);
    expect(ranked?.candidates.get(job.candidateId)?.surname).toBe('Chan');
  });

  it('closes a client’s roles to its own contacts, with the company as the fact', async () => {
    await reject();
    const clientId = await takeClient(office, { name: 'Kestrel' });
    const roleId = await takeRole(office, clientId, open);
    const contact = { contactId: null, clientId, name: 'Chan Wing Yan', nameZh: '', title: 'HR', phones: {} };
    const closing = async () => {
      const ranked = await candidatesFor(office.database, roleId, rankingFor(office.actors.recruiter));
      return ranked?.ranking.notSuggested.flatMap(({ gates }) => gates.failures);
    };
    const { contactId } = await office.run('contact/save', { ...contact, email: '', active: true });
    expect(await closing()).toEqual([]);
    await office.run('contact/link', { contactId: String(contactId), candidateId: job.candidateId });
    expect(await closing()).toMatchObject([
      {
        ...{ gate: 'not-current-employer', effect: 'block', overridableBy: ['manager'] },
        fact: { says: 'works-there', employer: 'Kestrel' },
      },
    ]);
  });
});

describe('readRecentRejections', () => {
  const read = () =>
    readRecentRejections(createViewReader(office.database, office.actors.recruiter), office.clock.now());

  it('lists who was not chosen, until a next submission is made', async () => {
    expect(await read()).toEqual([]);
    await reject();
    expect(await read()).toMatchObject([
      {
        candidate: { id: job.candidateId },
        end: { reason: 'preferred-another' },
        role: { title: 'Accountant' },
        ownerName: 'Grace Lau',
      },
    ]);
    const roleId = await takeRole(office, await takeClient(office, { name: 'Kestrel' }), open);
    await office.run('submission/draft', {
      candidateId: job.candidateId,
      roleId,
      followsId: job.submissionId,
    });
    expect(await read()).toEqual([]);
  });

  it('leaves out who is parked', async () => {
    await reject('team-fit');
    await office.run('candidate/park', { candidateId: job.candidateId, reason: 'abroad', wakeOn: null });
    expect(await read()).toEqual([]);
  });
});

describe('readRejectionCase', () => {
  it('knows the interviews still to come and earlier noes of the client', async () => {
    await bookClientInterview(office, job.submissionId, { date: '2026-11-27', startMinute: 900 });
    const found = await readRejectionCase(office.database, job.submissionId, {
      viewer: office.actors.recruiter,
      now: office.clock.now(),
    });
    expect(found).toMatchObject({
      clientName: 'Lantau Freight',
      earlierClientRejections: 0,
      othersRunning: 0,
    });
    expect(found?.upcoming.map(({ planned }) => planned.date)).toEqual(['2026-11-27']);
  });
});
