import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyAnswer, emptyCall, type CallForm, type RoleAnswer } from '@features/rematch/call/call-form';
import { recordCall, type DoneSteps, type RunCommand } from '@features/rematch/call/record-call';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import { openJob, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
let candidateId: string;
let followsId: string;
let roleId: string;
const ran: string[] = [];

/** The real door, with the names of what was tried. */
const run: RunCommand = async (name, input) => {
  ran.push(name);
  const answer = await office.attempt(name, input, office.actors.recruiter);
  return answer.ok ? answer.result : null;
};

const faces = async (wanted: readonly string[] = [roleId]) => {
  const ranking = { viewer: office.actors.recruiter, now: office.clock.now(), zoneRules };
  const rematch = await rematchFor(office.database, candidateId, ranking);
  const { eligible, confirmFirst, notSuggested } = rematch?.ranking ?? {
    eligible: [],
    confirmFirst: [],
    notSuggested: [],
  };
  const all = [...eligible, ...confirmFirst, ...notSuggested].map(({ face }) => face);
  return wanted.flatMap((id) => all.filter((face) => face.roleId === id));
};

const record = async (
  answer: Partial<RoleAnswer>,
  done: DoneSteps = new Map(),
  given: Partial<CallForm> = {},
) => {
  const form: CallForm = { ...emptyCall, ...given, answers: { [roleId]: { ...emptyAnswer, ...answer } } };
  return recordCall(form, { candidateId, faces: await faces(), followsId, today: '2026-11-23' }, run, done);
};

beforeEach(async () => {
  ran.length = 0;
  office = await openTestOffice();
  const job = await openJob(office, { role: { requirements: {}, languages: {} } });
  ({ candidateId, submissionId: followsId } = job);
  await office.run('submission/reject', {
    submissionId: followsId,
    by: 'client',
    reason: 'preferred-another',
    words: '',
    requirement: null,
    rank: 2,
    alsoCancelInterviews: true,
  });
  const client = await takeClient(office, { name: 'Kestrel Asia Bank' });
  roleId = await takeRole(office, client, {
    requirements: {},
    languages: {},
    visibility: 'confidential',
    ownerId: office.actors.recruiter.staffId,
  });
});
afterEach(() => {
  office.close();
});

describe('recording a call', () => {
  it('writes down call, interest, consent and disclosure, and puts the candidate forward after the lost role', async () => {
    expect(
      await record({ answer: 'keen', words: 'At last', consent: true, told: true, forward: true }),
    ).toEqual([]);
    expect(ran).toEqual([
      'call/log',
      'candidate/note-interest',
      'candidate/record-consent',
      'submission/disclose',
      'submission/draft',
      'submission/send',
    ]);
    const [made] = await office.read.where('submissions', 'roleId', roleId);
    expect(made).toMatchObject({ candidateId, stage: 'sent', followsId, blind: false });
    expect(await office.read.where('disclosures', 'roleId', roleId)).toHaveLength(1);
    expect(await office.read.where('introductions', 'candidateId', candidateId)).toHaveLength(2);
  });

  it('answers what is to be booked next, and keeps when they could start and what was said', async () => {
    const given = { availableFrom: '2027-02-01', words: 'Tuesdays only' };
    const toBook = await record({ answer: 'keen', forward: true, book: true }, new Map(), given);
    const [made] = await office.read.where('submissions', 'roleId', roleId);
    expect(toBook).toEqual([made?.id]);
    expect((await office.read.get('candidates', candidateId))?.availableFrom).toBe('2027-02-01');
    expect(await office.read.where('calls', 'candidateId', candidateId)).toMatchObject([
      { words: 'Tuesdays only', outcome: 'reached' },
    ]);
    expect(await record({ answer: 'no', reason: 'pay', book: true })).toEqual([]);
  });

  it('asks to book each interview that was agreed to, in the order of the call, and no other', async () => {
    const client = await takeClient(office, { name: 'Pacific Mosaic' });
    const open = { requirements: {}, languages: {} };
    const [second, third] = [await takeRole(office, client, open), await takeRole(office, client, open)];
    const agreed: RoleAnswer = { ...emptyAnswer, answer: 'keen', forward: true, book: true };
    const answers = { [second]: agreed, [third]: { ...agreed, book: false }, [roleId]: agreed };
    const about = {
      candidateId,
      faces: await faces([second, third, roleId]),
      followsId,
      today: '2026-11-23',
    };
    const done: DoneSteps = new Map();
    await office.run('role/set-stage', { roleId, stage: 'on-hold', reason: 'Budget' });
    expect(await recordCall({ ...emptyCall, answers }, about, run, done)).toBeNull();
    await office.run('role/set-stage', { roleId, stage: 'open', reason: 'Budget is there' });
    const toBook = await recordCall({ ...emptyCall, answers }, about, run, done);
    const made = async (id: string) =>
      (await office.read.where('submissions', 'roleId', id)).map((row) => row.id);
    expect(toBook).toEqual([...(await made(second)), ...(await made(roleId))]);
    expect([await made(second), await made(third), await made(roleId)].map(({ length }) => length)).toEqual([
      1, 1, 1,
    ]);
  });

  it.each([
    [true, 'role', 'sent'],
    [false, 'blind', 'drafted'],
  ] as const)('writes down whether they may be named: %s', async (named, kind, stage) => {
    const consents = await office.read.where('consents', 'candidateId', candidateId);
    const general = consents.find((consent) => consent.kind === 'represent')!;
    await office.run('candidate/withdraw-consent', { consentId: general.id });
    await record({ answer: 'keen', consent: true, named, told: true, forward: true });
    const after = await office.read.where('consents', 'candidateId', candidateId);
    expect(after.filter((consent) => consent.roleId === roleId)).toMatchObject([{ kind }]);
    expect(await office.read.where('submissions', 'roleId', roleId)).toMatchObject([{ stage }]);
  });

  it('puts nobody forward who said no', async () => {
    expect(await record({ answer: 'no', reason: 'commute', forward: true })).toEqual([]);
    expect(await office.read.where('submissions', 'roleId', roleId)).toEqual([]);
    expect(await office.read.where('interests', 'roleId', roleId)).toMatchObject([
      { answer: 'no', reason: 'commute' },
    ]);
  });

  it('stops at a refusal, and trying again repeats nothing that was done', async () => {
    await office.run('candidate/park', { candidateId, reason: 'abroad', wakeOn: null });
    const done: DoneSteps = new Map();
    expect(await record({ answer: 'open', forward: true }, done)).toBeNull();
    expect(ran.at(-1)).toBe('submission/send');
    await office.run('candidate/park', { candidateId, reason: null, wakeOn: null });
    ran.length = 0;
    expect(await record({ answer: 'open', forward: true }, done)).toEqual([]);
    expect(ran).toEqual(['submission/send']);
    expect(await office.read.where('calls', 'candidateId', candidateId)).toHaveLength(1);
    expect(await office.read.where('interests', 'roleId', roleId)).toHaveLength(1);
  });
});
