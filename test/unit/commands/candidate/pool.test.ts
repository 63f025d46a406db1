// The pool through the door: who is in it, what wakes them, and what the waking of a role leaves behind.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import type { Task } from '@shared/domain/task/task';
import {
  at,
  openTaskKinds,
  refusalOf,
  roleInput,
  submit,
  takeCandidate,
  takeClient,
  takeRole,
} from '../../../support/job';
import { haveMet } from '../../../support/met';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
let clientId: string;

beforeEach(async () => {
  office = await openTestOffice();
  clientId = await takeClient(office);
});
afterEach(() => {
  office.close();
});

type Wakes = CommandInput<'candidate/pool'>['wakes'];
const anyRole: Wakes = { kinds: [], leastSkillsPercent: null, salaryFloor: null, districts: {} };

/** Somebody we met, who has what the standard role asks. */
const fitting = {
  skills: { sap: { name: 'SAP', level: 3, lastUsedYear: 2026, notedOn: '2026-11-20' } },
  languages: { putonghua: { spoken: 5, written: null, name: '' } },
  rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
} as const;

async function takePooled(
  wakes: Partial<Wakes> = {},
  fields: Parameters<typeof takeCandidate>[1] = {},
): Promise<string> {
  const candidateId = await takeCandidate(office, { ...fitting, ...fields });
  await haveMet(office, candidateId);
  await office.run('candidate/pool', {
    candidateId,
    reason: 'Nothing in costing now',
    reviewOn: '2027-02-22',
    wakes: { ...anyRole, ...wakes },
  });
  return candidateId;
}

const wokenTasks = async (candidateId: string): Promise<readonly Task[]> => {
  const tasks = await office.read.where('tasks', 'candidateId', candidateId);
  return tasks.filter(({ kind, roleId }) => kind === 'woken' && roleId !== null);
};

describe('candidate/pool', () => {
  it('keeps the reason, the review date and the rule, with a task for the owner on the review date', async () => {
    const candidateId = await takePooled({ kinds: [' Accountant ', ''], salaryFloor: 30_000 });
    expect((await office.read.get('candidates', candidateId))?.pool).toEqual({
      reason: 'Nothing in costing now',
      since: '2026-11-23',
      reviewOn: '2027-02-22',
      wakes: { ...anyRole, kinds: ['Accountant'], salaryFloor: 30_000 },
    });
    const review = (await office.read.where('tasks', 'candidateId', candidateId)).filter(
      ({ kind }) => kind === 'woken',
    );
    expect(review).toMatchObject([
      { roleId: null, dueAt: '2027-02-22T01:00:00.000Z', ownerId: office.actors.recruiter.staffId },
    ]);
  });

  it('changes the rule, keeps the day they came in, and moves the review', async () => {
    const candidateId = await takePooled();
    office.clock.set(at('2026-12-01T02:00:00.000Z'));
    const again = { candidateId, reason: 'Only audit', reviewOn: '2027-05-03', wakes: anyRole };
    await office.run('candidate/pool', again);
    expect((await office.read.get('candidates', candidateId))?.pool).toMatchObject({
      since: '2026-11-23',
      reviewOn: '2027-05-03',
    });
    expect(await openTaskKinds(office, candidateId)).toEqual(['woken']);
  });

  it.each([
    [{ reason: ' ' }, { kind: 'reason-missing' }],
    [{ reviewOn: '2026-11-23' }, { kind: 'input-unreadable', fields: ['reviewOn'] }],
    [
      { wakes: { ...anyRole, leastSkillsPercent: 101 } },
      { kind: 'input-unreadable', fields: ['wakes.leastSkillsPercent'] },
    ],
  ])('refuses %j', async (change, refusal) => {
    const candidateId = await takeCandidate(office);
    const input = { candidateId, reason: 'Nothing', reviewOn: '2027-02-22', wakes: anyRole, ...change };
    expect(refusalOf(await office.attempt('candidate/pool', input))).toEqual(refusal);
  });

  it('is left with everything that would wake them done, and undone it holds again', async () => {
    const candidateId = await takePooled();
    await takeRole(office, clientId);
    expect(await openTaskKinds(office, candidateId)).toEqual(['woken', 'woken']);
    const left = await office.attempt('candidate/leave-pool', { candidateId });
    if (!left.ok) throw new Error('not accepted');
    expect((await office.read.get('candidates', candidateId))?.pool).toBeNull();
    expect(await openTaskKinds(office, candidateId)).toEqual([]);
    await office.run('history/undo', { handle: left.tx, kind: 'tx' });
    expect((await office.read.get('candidates', candidateId))?.pool?.reviewOn).toBe('2027-02-22');
    expect(await openTaskKinds(office, candidateId)).toEqual(['woken', 'woken']);
  });

  it('ends when they are placed', async () => {
    const candidateId = await takePooled();
    const roleId = await takeRole(office, clientId);
    await submit(office, { candidateId, roleId }, { to: 'placed' });
    expect((await office.read.get('candidates', candidateId))?.pool).toBeNull();
    expect(await wokenTasks(candidateId)).toMatchObject([{ roleId, state: 'done' }]);
  });
});

describe('a role that wakes', () => {
  it.each<[string, Partial<Wakes>, Partial<CommandInput<'role/save'>>, boolean]>([
    ['any role, when nothing is asked', {}, {}, true],
    ['the kind, whatever the grade', { kinds: ['Senior Accountant'] }, {}, true],
    ['the kind in Chinese', { kinds: ['會計經理'] }, { titleZh: '' }, true],
    ['one of several kinds', { kinds: ['Driver', 'accounting'] }, {}, true],
    ['no other kind', { kinds: ['Sales Manager'] }, { title: 'Account Clerk', titleZh: '' }, false],
    ['a band that reaches the floor', { salaryFloor: 32_000 }, {}, true],
    ['no band below the floor', { salaryFloor: 32_001 }, {}, false],
    ['a role that has not said its pay', { salaryFloor: 32_001 }, { salaryFrom: null, salaryTo: null }, true],
    ['a district that is wanted', { districts: { 'kwun-tong': true } }, {}, true],
    ['no other district', { districts: { central: true } }, {}, false],
    ['a role whose place is not known', { districts: { central: true } }, { district: null }, true],
    ['enough of the skills', { leastSkillsPercent: 100 }, {}, true],
    [
      'no role of other skills',
      { leastSkillsPercent: 60 },
      {
        requirements: {
          sap: { name: 'SAP', level: 2, must: false },
          cpa: { name: 'CPA', level: null, must: false },
        },
      },
      false,
    ],
    [
      'no role that a gate closes',
      {},
      { requirements: { cpa: { name: 'CPA', level: null, must: true } } },
      false,
    ],
  ])('wakes for %s', async (_name, wakes, role, expected) => {
    const candidateId = await takePooled(wakes);
    const saved = await office.run('role/save', roleInput(clientId, role));
    expect(saved['woken']).toEqual(expected ? [candidateId] : []);
    const tasks = await wokenTasks(candidateId);
    expect(tasks.map(({ roleId }) => roleId)).toEqual(expected ? [saved['roleId']] : []);
  });

  it('tells the owner within the day, without naming the client on the task', async () => {
    const candidateId = await takePooled();
    await takeRole(office, clientId);
    expect(await wokenTasks(candidateId)).toMatchObject([
      {
        ownerId: office.actors.recruiter.staffId,
        dueAt: '2026-11-23T10:00:00.000Z',
        clientId: null,
        words: '',
        state: 'open',
      },
    ]);
  });

  it('wakes once for a role, however often it is saved', async () => {
    const candidateId = await takePooled();
    const roleId = await takeRole(office, clientId);
    const [task] = await wokenTasks(candidateId);
    await office.run('role/save', roleInput(clientId, { roleId, title: 'Cost Accountant' }));
    await office.run('task/complete', { taskId: task?.id ?? '' });
    await office.run('role/save', roleInput(clientId, { roleId, headcount: 2 }));
    expect(await wokenTasks(candidateId)).toHaveLength(1);
  });

  it('wakes when an edit makes it suit', async () => {
    const candidateId = await takePooled({ salaryFloor: 40_000 });
    const roleId = await takeRole(office, clientId);
    const saved = await office.run('role/save', roleInput(clientId, { roleId, salaryTo: 41_000 }));
    expect(saved['woken']).toEqual([candidateId]);
  });

  it('is undone with those it woke', async () => {
    const candidateId = await takePooled();
    const saved = await office.attempt('role/save', roleInput(clientId));
    if (!saved.ok) throw new Error('not accepted');
    await office.run('history/undo', { handle: saved.tx, kind: 'tx' });
    expect(await wokenTasks(candidateId)).toEqual([]);
    await office.run('history/redo', { handle: saved.tx, kind: 'tx' });
    expect(await wokenTasks(candidateId)).toHaveLength(1);
  });

  it('lets them sleep again when it closes, and wakes them anew when it reopens', async () => {
    const candidateId = await takePooled();
    const roleId = await takeRole(office, clientId);
    const stage = (to: 'withdrawn' | 'open') =>
      office.run('role/set-stage', { roleId, stage: to, reason: 'they said so' });
    await stage('withdrawn');
    expect(await wokenTasks(candidateId)).toMatchObject([{ state: 'done' }]);
    expect((await stage('open'))['woken']).toEqual([candidateId]);
    expect((await wokenTasks(candidateId)).map(({ state }) => state).sort()).toEqual(['done', 'open']);
  });

  it('wakes nobody while it is on hold, nobody parked, and nobody who left the pool', async () => {
    const parked = await takePooled();
    await office.run('candidate/park', { candidateId: parked, reason: 'abroad', wakeOn: '2027-01-04' });
    const left = await takePooled({}, { surname: 'Wong' });
    await office.run('candidate/leave-pool', { candidateId: left });
    expect((await office.run('role/save', roleInput(clientId)))['woken']).toEqual([]);
    await takePooled({}, { surname: 'Lee' });
    const held = await takeRole(office, clientId, { title: 'Clerk' });
    await office.run('role/set-stage', { roleId: held, stage: 'on-hold', reason: '' });
    await takePooled({}, { surname: 'Ho' });
    const edited = await office.run('role/save', roleInput(clientId, { roleId: held, headcount: 2 }));
    expect(edited['woken']).toEqual([]);
  });

  it('wakes runners-up first, at once: of this role when it reopens, of one like it when it is new', async () => {
    const other = await takePooled();
    const second = await takeCandidate(office, { surname: 'Au', ...fitting });
    await haveMet(office, second);
    const past = await takeRole(office, clientId, { title: 'Senior Accountant' });
    const submissionId = await submit(office, { candidateId: second, roleId: past });
    await office.run('submission/reject', {
      submissionId,
      by: 'client',
      reason: 'preferred-another',
      words: '',
      requirement: null,
      rank: 2,
      alsoCancelInterviews: true,
    });
    await office.run('candidate/pool', {
      candidateId: second,
      reason: 'Nothing else',
      reviewOn: '2027-02-22',
      wakes: anyRole,
    });
    expect((await office.run('role/save', roleInput(clientId)))['woken']).toEqual([second, other]);
    expect(await wokenTasks(second)).toMatchObject([{ dueAt: '2026-11-23T02:00:00.000Z' }]);
    const stage = (to: 'withdrawn' | 'open') =>
      office.run('role/set-stage', { roleId: past, stage: to, reason: '' });
    await stage('withdrawn');
    expect((await stage('open'))['woken']).toEqual([second, other]);
  });

  it('closes the task it made when they are put forward', async () => {
    const candidateId = await takePooled();
    const roleId = await takeRole(office, clientId);
    await submit(office, { candidateId, roleId }, { to: 'drafted' });
    expect(await wokenTasks(candidateId)).toMatchObject([{ state: 'done' }]);
  });

  it('wakes from an import too', async () => {
    const candidateId = await takePooled();
    const { roleId: _new, clientId: _client, contactId: _contact, ...fields } = roleInput(clientId);
    await office.run('import/roles', {
      batchId: 'bat_roles',
      files: ['roles.csv'],
      rows: [{ clientName: 'Lantau Freight', fields }],
    });
    expect(await wokenTasks(candidateId)).toHaveLength(1);
  });

  it('wakes nobody whose owner could tell the confidential client by the gate that asks', async () => {
    const candidateId = await takePooled();
    const teamRole = await takeRole(office, clientId, { team: 'Ledger' });
    const submissionId = await submit(office, { candidateId, roleId: teamRole });
    await office.run('submission/reject', {
      submissionId,
      by: 'client',
      reason: 'team-fit',
      words: '',
      requirement: null,
      rank: null,
      alsoCancelInterviews: true,
    });
    const secret = roleInput(clientId, { visibility: 'confidential', team: 'Treasury' });
    expect((await office.run('role/save', secret))['woken']).toEqual([]);
    const open = roleInput(clientId, { team: 'Treasury' });
    expect((await office.run('role/save', open))['woken']).toEqual([candidateId]);
  });
});
