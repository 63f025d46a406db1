// Every gate that closes, as the office meets it: the fact is written through the door, the role leaves the list and says
// why, who may lets it pass with a reason that stands in the log, and undoing that closes it again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gateNames, type GateName } from '@shared/domain/matching/gate';
import type { Actor } from '@shared/domain/staff/staff';
import { refusalOf, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import {
  closedBy,
  missClientInterview,
  noTo,
  openSuitedJob,
  standingOf,
  suitedFields,
  takeSuited,
} from '../../../support/rematch-office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

interface Pair {
  readonly candidateId: string;
  readonly roleId: string;
}
type Arrange = () => Promise<Pair>;

const roleAt = async (fields: Parameters<typeof takeClient>[1] = {}) =>
  takeRole(office, await takeClient(office, fields));
const suitedWith = async (fields: Parameters<typeof takeSuited>[1] = {}): Promise<Pair> => ({
  candidateId: await takeSuited(office, fields),
  roleId: await roleAt(),
});
const reject = (submissionId: string, reason: Parameters<typeof noTo>[2]) =>
  office.run('submission/reject', noTo(submissionId, 'client', reason));

/** A role of a client that has just said no for this reason to another of its roles. */
async function afterNo(reason: Parameters<typeof noTo>[2]): Promise<Pair> {
  const { candidateId, clientId, submissionId } = await openSuitedJob(office);
  await reject(submissionId, reason);
  return { candidateId, roleId: await takeRole(office, clientId, { title: 'Buyer' }) };
}

const pay = {
  monthly: 40_000,
  months: 13 as const,
  guaranteedBonus: 0,
  discretionaryBonus: 0,
  allowances: 0,
  notedOn: '2026-11-20',
};
const limit = (notedOn: string) => ({
  constraints: { far: { kind: 'district', value: 'kwun-tong', from: 'candidate', notedOn } } as const,
});
const lowPutonghua = { putonghua: { spoken: 2, written: null, name: '' } } as const;
const worksThere = {
  now: { employer: 'Lantau Freight Ltd', title: 'Clerk', from: '2020', to: null, summary: '' },
};

/** Gates that give way, with who may let them pass and what they say. */
const overridable: readonly (readonly [GateName, says: string, 'recruiter' | 'manager', Arrange])[] = [
  [
    'interviewed',
    'block interviewed: never',
    'manager',
    async () => ({ candidateId: await takeCandidate(office, suitedFields), roleId: await roleAt() }),
  ],
  [
    'not-placed',
    'block not-placed: placed',
    'manager',
    async () => {
      const { candidateId, otherClientId } = await openSuitedJob(office, { to: 'placed' });
      return { candidateId, roleId: await takeRole(office, otherClientId) };
    },
  ],
  [
    'not-parked',
    'block not-parked: without-date',
    'recruiter',
    async () => {
      const pair = await suitedWith();
      await office.run('candidate/park', { candidateId: pair.candidateId, reason: 'abroad', wakeOn: null });
      return pair;
    },
  ],
  [
    'terms-signed',
    'block terms-signed: unsigned',
    'manager',
    async () => ({ candidateId: await takeSuited(office), roleId: await roleAt({ termsSignedOn: null }) }),
  ],
  [
    'not-off-limits',
    'block not-off-limits: without-date',
    'manager',
    async () => ({
      candidateId: await takeSuited(office),
      roleId: await roleAt({ offLimits: { reason: 'fee dispute', until: null } }),
    }),
  ],
  [
    'same-role-closed',
    'block same-role-closed: ended',
    'manager',
    async () => {
      const job = await openSuitedJob(office);
      await reject(job.submissionId, 'team-fit');
      return job;
    },
  ],
  [
    'not-current-employer',
    'block not-current-employer: works-there',
    'manager',
    () => suitedWith({ work: worksThere }),
  ],
  ['must-have', 'block must-have: missing', 'recruiter', () => suitedWith({ skills: {} })],
  ['language', 'block language: below', 'recruiter', () => suitedWith({ languages: lowPutonghua })],
  [
    'right-to-work',
    'confirm right-to-work: unknown',
    'recruiter',
    () => suitedWith({ rightToWork: { kind: 'unknown', expiresOn: null, approvalNeeded: false } }),
  ],
  ['salary', 'block salary: above-band', 'manager', () => suitedWith({ expectedPay: pay })],
  ['constraint', 'block constraint: said', 'recruiter', () => suitedWith(limit('2026-11-20'))],
  [
    'same-client',
    'block same-client: agency-conflict',
    'manager',
    async () => {
      const { candidateId, clientId, submissionId } = await openSuitedJob(office);
      await office.run('submission/reject', noTo(submissionId, 'agency', 'conflict'));
      return { candidateId, roleId: await takeRole(office, clientId, { title: 'Buyer' }) };
    },
  ],
  [
    'attendance',
    'block attendance: client-no-shows',
    'manager',
    async () => {
      const pair = await suitedWith();
      await missClientInterview(office, pair.candidateId, '2026-11-24');
      return pair;
    },
  ],
];

/** Gates that give way to nobody, manager or not. */
const firm: readonly (readonly [GateName, says: string, Arrange])[] = [
  [
    'consent-keep',
    'block consent-keep: withdrawn',
    async () => {
      const pair = await suitedWith();
      for (const { id, kind } of await office.read.where('consents', 'candidateId', pair.candidateId))
        if (kind === 'keep') await office.run('candidate/withdraw-consent', { consentId: id });
      return pair;
    },
  ],
  [
    'consent-represent',
    'block consent-represent: withdrawn',
    async () => {
      const pair = await suitedWith();
      for (const { id, kind } of await office.read.where('consents', 'candidateId', pair.candidateId))
        if (kind === 'represent') await office.run('candidate/withdraw-consent', { consentId: id });
      return pair;
    },
  ],
  [
    'role-open',
    'block role-open: stage',
    async () => {
      const pair = await suitedWith();
      await office.run('role/set-stage', { roleId: pair.roleId, stage: 'on-hold', reason: '' });
      return pair;
    },
  ],
  [
    'headcount',
    'block headcount: full',
    async () => {
      const { roleId } = await openSuitedJob(office, { to: 'placed' });
      await office.run('role/set-stage', { roleId, stage: 'open', reason: '' });
      return { candidateId: await takeSuited(office, { surname: 'Wong' }), roleId };
    },
  ],
  ['not-in-role', 'block not-in-role: active', () => openSuitedJob(office)],
  [
    'ownership',
    'block ownership: another-agency',
    async () => {
      const clientId = await takeClient(office);
      const candidateId = await takeSuited(office);
      const first = { candidateId, clientId, introducedOn: '2026-10-01', proof: 'Mail of the client' };
      await office.run('submission/record-introduction', first);
      return { candidateId, roleId: await takeRole(office, clientId) };
    },
  ],
  [
    'do-not-send',
    'block do-not-send: asked',
    async () => {
      const clientId = await takeClient(office);
      const candidateId = await takeSuited(office, { doNotSend: { [clientId]: 'knows the director' } });
      return { candidateId, roleId: await takeRole(office, clientId) };
    },
  ],
  [
    'not-interested',
    'block not-interested: said-no',
    async () => {
      const pair = await suitedWith();
      const word = { words: 'not retail', channel: 'phone', answer: 'no', reason: 'content' } as const;
      await office.run('candidate/note-interest', { ...pair, ...word });
      return pair;
    },
  ],
  [
    'confidential',
    'confirm confidential: not-disclosed',
    async () => ({
      candidateId: await takeSuited(office),
      roleId: await takeRole(office, await takeClient(office), { visibility: 'confidential' }),
    }),
  ],
];

const letPass = (pair: Pair, gate: GateName, actor: Actor) =>
  office.attempt(
    'submission/override-gate',
    { ...pair, clientId: null, gate, reason: 'We spoke about it at length' },
    actor,
  );

describe('a gate that gives way', () => {
  it.each(overridable)(
    '%s: blocks, says its fact, and passes by who may',
    async (gate, says, who, arrange) => {
      const pair = await arrange();
      expect(await closedBy(office, pair)).toContain(says);
      const { list } = await standingOf(office, pair);
      expect(list).toBe(says.startsWith('confirm') ? 'confirm-first' : 'not-suggested');

      const { manager, recruiter, receptionist } = office.actors;
      expect(refusalOf(await letPass(pair, gate, receptionist))?.kind).toBe('not-permitted');
      if (who === 'manager')
        expect(refusalOf(await letPass(pair, gate, recruiter))?.kind).toBe('not-permitted');
      expect(await closedBy(office, pair)).toContain(says);

      const actor = who === 'manager' ? manager : recruiter;
      const passed = await letPass(pair, gate, actor);
      if (!passed.ok) throw new Error(JSON.stringify(passed));
      const after = await standingOf(office, pair);
      expect(after).toMatchObject({ list: 'eligible', overridden: [gate] });
      const [record, ...more] = await office.read.changesOf({ tx: passed.tx });
      expect(more).toEqual([]);
      expect(record).toMatchObject({
        entity: 'gateOverrides',
        command: 'submission/override-gate',
        author: actor.staffId,
        authorRole: who,
        subjects: [pair.candidateId],
        set: { gate, reason: 'We spoke about it at length', roleId: pair.roleId, byId: actor.staffId },
      });

      await office.run('history/undo', { handle: passed.tx, kind: 'tx' });
      expect(await closedBy(office, pair)).toContain(says);
    },
  );

  it('needs its reason', async () => {
    const pair = await suitedWith({ skills: {} });
    const bare = { ...pair, clientId: null, gate: 'must-have', reason: '  ' } as const;
    expect(refusalOf(await office.attempt('submission/override-gate', bare))?.kind).toBe('reason-missing');
  });
});

describe('a gate that gives way to nobody', () => {
  it.each(firm)('%s: blocks, says its fact, and stays closed', async (gate, says, arrange) => {
    const pair = await arrange();
    expect(await closedBy(office, pair)).toContain(says);
    expect(refusalOf(await letPass(pair, gate, office.actors.manager))).toEqual({
      kind: 'gate-not-overridable',
      gate,
    });
    expect(await office.read.where('gateOverrides', 'candidateId', pair.candidateId)).toEqual([]);
  });

  it('right to work that is not there is one of them', async () => {
    const pair = await suitedWith({
      rightToWork: { kind: 'none', expiresOn: null, approvalNeeded: false },
    });
    expect(await closedBy(office, pair)).toEqual(['block right-to-work: none']);
    expect(refusalOf(await letPass(pair, 'right-to-work', office.actors.manager))?.kind).toBe(
      'gate-not-overridable',
    );
  });
});

it('every gate is among them', () => {
  const shown = [...overridable, ...firm].map(([gate]) => gate);
  expect([...shown].sort()).toEqual([...gateNames].sort());
});

it('the standard pair meets no gate, so that what closes is the fact alone', async () => {
  expect(await standingOf(office, await suitedWith())).toMatchObject({ list: 'eligible', failures: [] });
  expect(await closedBy(office, await afterNo('preferred-another'))).toEqual([]);
});
