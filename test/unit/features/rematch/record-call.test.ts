import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  agencyProblems,
  askedClient,
  lacksProof,
  type AgencyFirst,
} from '@features/rematch/call/agency-first';
import {
  callForm,
  emptyAnswer,
  emptyCall,
  onFileFor,
  type CallForm,
  type RoleAnswer,
} from '@features/rematch/call/call-form';
import { recordCall, type DoneSteps, type RunCommand } from '@features/rematch/call/record-call';
import { rematchFor } from '@data/matching/rematch-for';
import { zoneRules } from '@data/zone-rules';
import { storedInstant } from '@shared/domain/stored-time';
import { openJob, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
let candidateId: string;
let followsId: string | null;
let lostSubmission: string;
let roleId: string;
const ran: string[] = [];

/** The real door, with the names of what was tried. */
const run: RunCommand = async (name, input) => {
  ran.push(name);
  const answer = await office.attempt(name, input, office.actors.recruiter);
  return answer.ok ? answer.result : null;
};

const suggestions = async (wanted: readonly string[] = [roleId]) => {
  const ranking = { viewer: office.actors.recruiter, now: office.clock.now(), zoneRules };
  const rematch = await rematchFor(office.database, candidateId, ranking);
  const { eligible, confirmFirst, notSuggested } = rematch?.ranking ?? {
    eligible: [],
    confirmFirst: [],
    notSuggested: [],
  };
  // Chosen all the same, as if a gate had closed while the call was on: what every role is asked stays asked.
  const asksAgency = [{ kind: 'another-agency' as const }];
  const leftOut = notSuggested.map((entry) => ({ ...entry, toConfirm: asksAgency }));
  const all = [...eligible, ...confirmFirst, ...leftOut];
  return wanted.flatMap((id) => all.filter(({ face }) => face.roleId === id));
};

const record = async (
  answer: Partial<RoleAnswer>,
  done: DoneSteps = new Map(),
  given: Partial<CallForm> = {},
) => {
  const form: CallForm = { ...emptyCall, ...given, answers: { [roleId]: { ...emptyAnswer, ...answer } } };
  return recordCall(
    form,
    { candidateId, asked: await suggestions(), followsId, today: office.clock.now().slice(0, 10) },
    run,
    done,
  );
};

beforeEach(async () => {
  ran.length = 0;
  office = await openTestOffice();
  const job = await openJob(office, { role: { requirements: {}, languages: {} } });
  ({ candidateId, submissionId: lostSubmission } = job);
  followsId = lostSubmission;
  await office.run('submission/reject', {
    submissionId: lostSubmission,
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
      asked: await suggestions([second, third, roleId]),
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

  describe('whose consent has lapsed', () => {
    const give = (kind: 'keep' | 'represent') =>
      office.run('candidate/record-consent', {
        ...{ candidateId, kind, roleId: null, channel: 'phone' },
        ...{ givenOn: '2026-11-23', expiresOn: null },
      });
    const madeHere = () => office.read.where('submissions', 'roleId', roleId);
    const consents = async (kinds: readonly string[]) =>
      (await office.read.where('consents', 'candidateId', candidateId)).filter(
        ({ kind, givenOn }) => kinds.includes(kind) && givenOn === '2026-11-24',
      );

    beforeEach(async () => {
      candidateId = await takeCandidate(office, { surname: 'Ho' }, '2026-11-23');
      followsId = null;
    });

    /** The day after, with the other of the two consents still standing. */
    async function nextDay(standing: 'keep' | 'represent'): Promise<void> {
      await give(standing);
      office.clock.set(storedInstant('2026-11-24T02:00:00.000Z'));
    }

    it('says what is on file from the gates of the call', async () => {
      expect((await suggestions()).map(onFileFor)).toEqual([{ keep: true, forward: 'named' }]);
      await nextDay('keep');
      expect((await suggestions()).map(onFileFor)).toEqual([{ keep: true, forward: null }]);
      await record({ answer: 'open', consent: true });
      expect((await suggestions()).map(onFileFor)).toEqual([{ keep: true, forward: 'blind' }]);
    });

    it('writes down that they may be named, and puts them forward by name', async () => {
      await nextDay('keep');
      await record({ answer: 'keen', consent: true, named: true, told: true, forward: true });
      expect(await consents(['role', 'blind'])).toMatchObject([{ kind: 'role', roleId }]);
      expect(await madeHere()).toMatchObject([{ stage: 'sent', blind: false }]);
      expect(await office.read.where('introductions', 'candidateId', candidateId)).toHaveLength(1);
    });

    it('puts them forward without the name where they allowed no more', async () => {
      await nextDay('keep');
      await record({ answer: 'keen', consent: true, forward: true });
      expect(await consents(['role', 'blind'])).toMatchObject([{ kind: 'blind', roleId }]);
      expect(await madeHere()).toMatchObject([{ stage: 'sent', blind: true }]);
      expect(await office.read.where('introductions', 'candidateId', candidateId)).toEqual([]);
    });

    it('puts nobody forward who agreed to nothing, and keeps the rest of the call', async () => {
      await nextDay('keep');
      expect(await record({ answer: 'keen', forward: true, book: true })).toEqual([]);
      expect(await madeHere()).toEqual([]);
      expect(await office.read.where('interests', 'roleId', roleId)).toMatchObject([{ answer: 'keen' }]);
    });

    it('asks whether their data may be kept, without which nobody is put forward', async () => {
      await nextDay('represent');
      expect((await suggestions()).map(onFileFor)).toEqual([{ keep: false, forward: 'named' }]);
      expect(await record({ answer: 'keen', forward: true })).toEqual([]);
      expect(await madeHere()).toEqual([]);
      await record({ answer: 'keen', forward: true }, new Map(), { keep: true });
      expect(await consents(['keep'])).toMatchObject([{ roleId: null, expiresOn: '2028-11-24' }]);
      expect(await madeHere()).toMatchObject([{ stage: 'sent', blind: false }]);
    });
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

describe('a call about a client another agency was first at', () => {
  const clientOf = async () => (await office.read.get('roles', roleId))?.clientId ?? '';
  const theirs = async () =>
    (await office.read.where('introductions', 'candidateId', candidateId)).filter(
      ({ by }) => by === 'another-agency',
    );
  const yes: AgencyFirst = { yes: true, on: '2026-11-03', proof: ' Mail of 3 November ' };

  it('records it with its proof, keeps what they said, and puts them forward to no role of this client', async () => {
    const clientId = await clientOf();
    const sibling = await takeRole(office, clientId, { requirements: {}, languages: {} });
    const keen: RoleAnswer = { ...emptyAnswer, answer: 'keen', forward: true, book: true };
    const form = {
      ...emptyCall,
      answers: { [sibling]: keen, [roleId]: keen },
      agencies: { [clientId]: yes },
    };
    const about = {
      candidateId,
      asked: await suggestions([sibling, roleId]),
      followsId,
      today: '2026-11-23',
    };
    expect(await recordCall(form, about, run, new Map())).toEqual([]);
    expect(ran).toEqual([
      'call/log',
      'submission/record-introduction',
      'candidate/note-interest',
      'candidate/note-interest',
    ]);
    expect(await theirs()).toMatchObject([
      { clientId, proof: 'Mail of 3 November', at: '2026-11-02T16:00:00.000Z' },
    ]);
    expect((await suggestions()).flatMap(({ gates }) => gates.failures.map(({ gate }) => gate))).toContain(
      'ownership',
    );
  });

  it('records nothing of a yes that was taken back, and puts them forward', async () => {
    const agencies = { [await clientOf()]: { ...yes, yes: false } };
    await record({ answer: 'keen', forward: true }, new Map(), { agencies });
    expect(await theirs()).toEqual([]);
    expect(await office.read.where('submissions', 'roleId', roleId)).toMatchObject([{ stage: 'sent' }]);
  });

  it('refuses a yes without its day, before any role is recorded', async () => {
    const agencies = { [await clientOf()]: { ...yes, on: null } };
    expect(await record({ answer: 'keen', forward: true }, new Map(), { agencies })).toBeNull();
    expect(ran).toEqual(['call/log', 'submission/record-introduction']);
    expect(await theirs()).toEqual([]);
  });

  it('says nothing of a client that is not the caller’s to know', async () => {
    const clientId = await clientOf();
    const asked = (await suggestions()).map((known) => ({
      ...known,
      face: { ...known.face, masked: true, details: null },
    }));
    expect(asked.map(askedClient)).toEqual([null]);
    const form = { ...emptyCall, agencies: { [clientId]: yes, '': yes } };
    await recordCall(form, { candidateId, asked, followsId, today: '2026-11-23' }, run, new Map());
    expect(ran).toEqual(['call/log']);
  });

  it('asks no more once it is on file', async () => {
    expect((await suggestions()).map(askedClient)).toEqual([await clientOf()]);
    const agencies = { [await clientOf()]: yes };
    await record({}, new Map(), { agencies });
    await record({}, new Map(), { agencies });
    expect(await theirs()).toHaveLength(1);
  });

  it('needs a day that has come and what shows it', () => {
    expect(agencyProblems({ on: null, proof: ' ' }, '2026-11-23')).toEqual({
      on: 'onMissing',
      proof: 'proofMissing',
    });
    expect(agencyProblems({ on: '2026-11-24', proof: 'Mail' }, '2026-11-23')).toEqual({
      on: 'notYet',
      proof: null,
    });
    expect(lacksProof({ on: '2026-11-23', proof: 'Mail' }, '2026-11-23')).toBe(false);
    expect(lacksProof({ on: '2026-11-23', proof: '' }, '2026-11-23')).toBe(true);
  });

  it('takes up a draft of before it could be said', () => {
    const old: Record<string, unknown> = { ...emptyCall };
    delete old['agencies'];
    expect(callForm.parse(old)).toEqual(emptyCall);
  });
});
