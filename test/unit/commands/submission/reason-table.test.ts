// The reason table of the product, row by row: what a no does to the same role, to the same client and to other roles.
// Each no goes through the door; what it does is read off the rematch.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import {
  at,
  bookClientInterview,
  openTaskKinds,
  refusalOf,
  submissionOf,
  submit,
  takeRole,
} from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import {
  carriedTo,
  closedBy,
  noTo,
  openSuitedJob,
  standingOf,
  type SuitedJob,
} from '../../../support/rematch-office';

let office: TestOffice;
let job: SuitedJob;

beforeEach(async () => {
  office = await openTestOffice();
  job = await openSuitedJob(office);
});
afterEach(() => {
  office.close();
});

type Reject = CommandInput<'submission/reject'>;
const say = (by: Reject['by'], reason: Reject['reason'], more: Partial<Reject> = {}) =>
  office.run('submission/reject', noTo(job.submissionId, by, reason, more), office.actors.recruiter);

type RoleFields = Partial<CommandInput<'role/save'>>;
const roleHere = (fields: RoleFields = {}) => takeRole(office, job.clientId, { title: 'Buyer', ...fields });
const roleElsewhere = (fields: RoleFields = {}) =>
  takeRole(office, job.otherClientId, { title: 'Accountant', ...fields });
const closed = (roleId: string) => closedBy(office, { candidateId: job.candidateId, roleId });
const carried = (roleId: string) => carriedTo(office, { candidateId: job.candidateId, roleId });
const revive = () => office.attempt('submission/revive', { submissionId: job.submissionId });
const limits = async () =>
  Object.values((await office.read.get('candidates', job.candidateId))?.constraints ?? {});

/** The role is closed to them for good: it says so, and nothing brings the submission back. */
async function sameRoleIsClosed(): Promise<void> {
  expect(await closed(job.roleId)).toContain('block same-role-closed: ended');
  expect(refusalOf(await revive())?.kind).toBe('submission-stage');
}

describe('client: preferred another (runner-up)', () => {
  it('same role: revive if the winner falls through', async () => {
    await say('client', 'preferred-another', { rank: 2 });
    expect(await closed(job.roleId)).toEqual(['block same-role-closed: revive']);
    expect((await revive()).ok).toBe(true);
    expect((await submissionOf(office, job.submissionId)).stage).toBe('client-interview');
  });
  it('same client: open', async () => {
    await say('client', 'preferred-another', { rank: 2 });
    expect(await closed(await roleHere())).toEqual([]);
  });
  it('other roles: raises', async () => {
    await say('client', 'preferred-another', { rank: 2 });
    expect(await carried(await roleElsewhere())).toEqual(['runner-up', 'raises']);
  });
});

describe('client: lacks X', () => {
  beforeEach(() => say('client', 'lacks-requirement', { requirement: 'sap' }));
  const withoutSap = { requirements: { excel: { name: 'Excel', level: null, must: false } } };

  it('same role: closed', sameRoleIsClosed);
  it('same client: roles without X', async () => {
    expect(await closed(await roleHere(withoutSap))).toEqual([]);
    expect(await closed(await roleHere())).toContain('block same-client: asks-for-missing');
  });
  it('other roles: drops roles that must have X; task: verify or coach X', async () => {
    const asks = await roleElsewhere();
    expect(await closed(asks)).toEqual(['block must-have: client-said']);
    expect(await closed(await roleElsewhere(withoutSap))).toEqual([]);
    expect(await openTaskKinds(office, job.candidateId)).toContain('verify-requirement');
    office.clock.set(at('2026-11-30T02:00:00.000Z'));
    const seen = { name: 'SAP', level: 3, lastUsedYear: 2026, notedOn: '2026-11-30' };
    await office.run('candidate/edit', { candidateId: job.candidateId, set: { 'skills.sap': seen } });
    expect(await closed(asks)).toEqual([]);
  });
});

describe('client: salary above band', () => {
  const floor = { monthly: 34_000, months: 13 as const, notedOn: '2026-11-20' };
  beforeEach(async () => {
    const nothing = { guaranteedBonus: 0, discretionaryBonus: 0, allowances: 0 };
    const set = { expectedPay: { ...floor, ...nothing } };
    await office.run('candidate/edit', { candidateId: job.candidateId, set });
    await say('client', 'salary-above-band');
  });

  it('same role: closed', sameRoleIsClosed);
  it('same client: higher bands', async () => {
    expect(await closed(await roleHere())).toContain('block same-client: band-not-higher');
    expect(await closed(await roleHere({ salaryTo: 36_000 }))).toEqual([]);
  });
  it('other roles: gates by band', async () => {
    expect(await closed(await roleElsewhere())).toEqual(['block salary: above-band']);
    expect(await closed(await roleElsewhere({ salaryTo: 36_000 }))).toEqual([]);
  });
});

describe.each<[Reject['reason'], RoleFields, string]>([
  ['location', { district: 'central' }, 'district'],
  ['hours', { workHours: '09:00–18:00' }, 'hours'],
  ['language', { languages: {} }, 'language'],
  ['right-to-work', { sponsorsVisa: true }, 'right-to-work'],
])('client: location / hours / language / right to work (%s)', (reason, without, kind) => {
  beforeEach(() => say('client', reason));

  it('same role: closed', sameRoleIsClosed);
  it('same client: – (only the limit itself counts)', async () => {
    expect(await closed(await roleHere(without))).toEqual([]);
  });
  it('other roles: becomes a hard constraint on the profile', async () => {
    expect(await limits()).toMatchObject([{ kind, from: 'client' }]);
    expect(await closed(await roleElsewhere())).toEqual(['block constraint: said']);
    expect(await closed(await roleElsewhere(without))).toEqual([]);
  });
});

describe('client: team fit', () => {
  it('same role: closed', async () => {
    await say('client', 'team-fit');
    await sameRoleIsClosed();
  });
  it('same client: other teams, the recruiter decides', async () => {
    await say('client', 'team-fit');
    const otherTeam = await roleHere({ team: 'Treasury' });
    expect(await closed(otherTeam)).toEqual(['confirm same-client: other-team']);
    expect(await closed(await roleHere())).toContain('block same-client: same-team');
    const override = { candidateId: job.candidateId, clientId: null, roleId: otherTeam };
    await office.run(
      'submission/override-gate',
      { ...override, gate: 'same-client', reason: 'another manager there' },
      office.actors.recruiter,
    );
    expect(await closed(otherTeam)).toEqual([]);
  });
  it('other roles: neutral, never a global mark-down', async () => {
    const roleId = await roleElsewhere();
    const scoreNow = async () =>
      (await standingOf(office, { candidateId: job.candidateId, roleId })).suggestion?.score.score ?? -1;
    const before = await scoreNow();
    await say('client', 'team-fit');
    expect(await carried(roleId)).toEqual(['neutral', 'neutral']);
    expect(await scoreNow()).toBeGreaterThanOrEqual(before);
    expect(before).toBeGreaterThan(0);
    expect(await limits()).toEqual([]);
  });
});

describe('client: attendance or presentation', () => {
  let interviewId: string;
  beforeEach(async () => {
    interviewId = await bookClientInterview(office, job.submissionId, {
      date: '2026-11-24',
      startMinute: 900,
    });
    office.clock.set(at('2026-11-25T02:00:00.000Z'));
    await office.run('interview/finish', { interviewId });
    await say('client', 'attendance-or-presentation');
  });

  it('same role: closed', sameRoleIsClosed);
  it('same client: blocked until a manager clears it', async () => {
    const roleId = await roleHere();
    expect(await closed(roleId)).toEqual(['block same-client: attendance']);
    const clearing = {
      candidateId: job.candidateId,
      clientId: job.clientId,
      roleId: null,
      gate: 'same-client',
      reason: 'spoke with both',
    } as const;
    const asRecruiter = await office.attempt('submission/override-gate', clearing, office.actors.recruiter);
    expect(refusalOf(asRecruiter)?.kind).toBe('not-permitted');
    await office.run('submission/override-gate', clearing, office.actors.manager);
    expect(await closed(roleId)).toEqual([]);
  });
  it('other roles: attendance event; the recruiter talks first', async () => {
    expect((await office.read.get('interviews', interviewId))?.presentation).toBe('below-expected');
    expect(await openTaskKinds(office, job.candidateId)).toEqual(
      expect.arrayContaining(['talk-attendance', 'tell-candidate']),
    );
    const other = await roleElsewhere();
    expect(await closed(other)).toEqual([]);
    expect(await carried(other)).toEqual(['neutral', 'neutral']);
  });
});

describe.each(['role-withdrawn', 'role-frozen', 'role-filled'] as const)(
  'client: role withdrawn / frozen / filled (%s)',
  (reason) => {
    beforeEach(() => say('client', reason));

    it('same role: no fault; reopening restores', async () => {
      expect((await submissionOf(office, job.submissionId)).stage).toBe('role-closed');
      const stage = (to: 'withdrawn' | 'open') =>
        office.run('role/set-stage', { roleId: job.roleId, stage: to, reason: '' });
      await stage('withdrawn');
      expect((await stage('open'))['restored']).toEqual([job.submissionId]);
      expect((await submissionOf(office, job.submissionId)).stage).toBe('client-interview');
    });
    it('same client: open', async () => {
      expect(await closed(await roleHere())).toEqual([]);
    });
    it('other roles: raises', async () => {
      expect(await carried(await roleElsewhere())).toEqual(['no-fault', 'raises']);
    });
  },
);

describe.each<[cause: string, alike: RoleFields, unlike: RoleFields]>([
  ['content', {}, {}],
  ['pay', {}, { salaryTo: 40_000, district: 'central' }],
  ['commute', {}, { district: 'central' }],
  ['timing', {}, { startBy: '2027-06-01', workHours: '09:00–18:00' }],
])('candidate: not interested: %s', (cause, alike, unlike) => {
  const reason = `not-interested-${cause}` as Reject['reason'];
  const asks = cause === 'content' ? [] : ['confirm constraint: said'];
  beforeEach(() => say('candidate', reason));

  it('same role: closed', async () => {
    expect(await closed(job.roleId)).toEqual(
      expect.arrayContaining(['block not-interested: said-no', 'block same-role-closed: ended']),
    );
    expect(refusalOf(await revive())?.kind).toBe('submission-stage');
  });
  it('same client: per answer, its other roles stay open', async () => {
    const roleId = await roleHere({ ...unlike, title: 'Buyer' });
    expect(await closed(roleId)).toEqual([]);
  });
  it('other roles: updates motivation and constraints only', async () => {
    expect(await limits()).toMatchObject([{ kind: cause, from: 'candidate' }]);
    const roleId = await roleElsewhere(alike);
    expect(await closed(roleId)).toEqual(asks);
    expect(await carried(roleId)).toEqual(['not-interested', 'lowers']);
    if (cause !== 'content') expect(await closed(await roleElsewhere(unlike))).toEqual([]);
    expect(await office.read.where('gateOverrides', 'candidateId', job.candidateId)).toEqual([]);
  });
});

describe('candidate: not interested: company', () => {
  beforeEach(() => say('candidate', 'not-interested-company'));

  it('same role: closed', async () => {
    expect(await closed(job.roleId)).toContain('block not-interested: said-no');
  });
  it('same client: per answer, closed by the candidate', async () => {
    expect(await closed(await roleHere())).toContain('block not-interested: company');
  });
  it('other roles: updates motivation and constraints only', async () => {
    expect(await limits()).toMatchObject([{ kind: 'company', value: job.clientId, from: 'candidate' }]);
    expect(await closed(await roleElsewhere())).toEqual([]);
  });
});

describe('candidate: accepted elsewhere', () => {
  it('same role: all active ones withdrawn', async () => {
    const other = await submit(
      office,
      { candidateId: job.candidateId, roleId: await roleElsewhere() },
      { to: 'sent' },
    );
    await say('candidate', 'accepted-elsewhere');
    for (const submissionId of [job.submissionId, other])
      expect(await submissionOf(office, submissionId)).toMatchObject({
        stage: 'withdrawn',
        end: { by: 'candidate', reason: 'accepted-elsewhere' },
      });
    expect(await openTaskKinds(office, job.candidateId)).toEqual(['tell-client', 'tell-client', 'woken']);
  });
  it('same client: – (nothing but the rest)', async () => {
    await say('candidate', 'accepted-elsewhere', { wakeOn: '2027-05-24' });
    expect(await closed(await roleHere())).toEqual(['block not-parked: until']);
  });
  it('other roles: parked with a wake date', async () => {
    await say('candidate', 'accepted-elsewhere', { wakeOn: '2027-05-24' });
    const roleId = await roleElsewhere();
    expect(await closed(roleId)).toEqual(['block not-parked: until']);
    office.clock.set(at('2027-05-24T02:00:00.000Z'));
    expect(await closed(roleId)).toEqual([]);
  });
});

describe.each(['conflict', 'no-consent', 'duplicate-submission'] as const)(
  'agency: conflict, no consent, duplicate submission (%s)',
  (reason) => {
    beforeEach(() => say('agency', reason));

    it('same role: closed', sameRoleIsClosed);
    it('same client: manager', async () => {
      const { failures } = await standingOf(office, {
        candidateId: job.candidateId,
        roleId: await roleHere(),
      });
      expect(failures).toMatchObject([
        { gate: 'same-client', fact: { says: 'agency-conflict', reason }, overridableBy: ['manager'] },
      ]);
    });
    it('other roles: may block all; factual note', async () => {
      expect((await submissionOf(office, job.submissionId)).end).toMatchObject({
        by: 'agency',
        reason,
        words: 'as they said it',
      });
      const roleId = await roleElsewhere();
      expect(await carried(roleId)).toEqual(['neutral', 'neutral']);
      for (const { id, kind } of await office.read.where('consents', 'candidateId', job.candidateId))
        if (kind === 'represent') await office.run('candidate/withdraw-consent', { consentId: id });
      expect(await closed(roleId)).toEqual(['block consent-represent: withdrawn']);
    });
  },
);
