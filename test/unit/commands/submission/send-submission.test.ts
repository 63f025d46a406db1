import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import {
  at,
  openJob,
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

const send = (submissionId: string, blind = false) =>
  office.attempt('submission/send', { submissionId, blind }, office.actors.recruiter);
const introductions = (candidateId: string) => office.read.where('introductions', 'candidateId', candidateId);
const closedGates = async (submissionId: string): Promise<readonly string[]> => {
  const refusal = refusalOf(await send(submissionId));
  return refusal?.kind === 'gates-closed' ? refusal.gates.map(({ gate }) => gate) : [String(refusal?.kind)];
};

describe('sending a submission', () => {
  it('gives the name and starts the ownership window of twelve months', async () => {
    const { candidateId, clientId, submissionId } = await openJob(office, { to: 'sent' });
    expect(await submissionOf(office, submissionId)).toMatchObject({ stage: 'sent', blind: false });
    expect(await introductions(candidateId)).toMatchObject([
      { clientId, by: 'us', submissionId, expiresOn: '2027-11-23', confidential: false },
    ]);
  });

  it('counts the window in the client’s own months', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office, { ownershipMonths: 6 }));
    await submit(office, { candidateId, roleId }, { to: 'sent' });
    expect((await introductions(candidateId))[0]?.expiresOn).toBe('2027-05-23');
  });

  it('blind gives no name; naming later introduces, at the same stage', async () => {
    const job = await openJob(office, { to: 'drafted' });
    await send(job.submissionId, true);
    expect(await introductions(job.candidateId)).toEqual([]);
    await office.run('submission/advance', { submissionId: job.submissionId, to: 'client-interview' });
    expect((await send(job.submissionId)).ok).toBe(true);
    expect(await submissionOf(office, job.submissionId)).toMatchObject({
      stage: 'client-interview',
      blind: false,
    });
    expect(await introductions(job.candidateId)).toHaveLength(1);
  });

  it('introduces once per client while our window runs', async () => {
    const { candidateId, clientId } = await openJob(office, { to: 'sent' });
    const other = await takeRole(office, clientId, { title: 'Cashier' });
    await submit(office, { candidateId, roleId: other }, { to: 'sent' });
    expect(await introductions(candidateId)).toHaveLength(1);
  });

  it('is not done twice', async () => {
    const { submissionId } = await openJob(office, { to: 'sent' });
    expect(refusalOf(await send(submissionId))).toEqual({ kind: 'submission-stage', stage: 'sent' });
  });
});

describe('who at the client gets it', () => {
  const addPerson = async (clientId: string, name: string): Promise<string> => {
    const person = { name, nameZh: '', title: '', phones: {}, email: '', active: true };
    return String((await office.run('contact/save', { contactId: null, clientId, ...person }))['contactId']);
  };
  const sendTo = (submissionId: string, contactId?: string | null) =>
    office.attempt('submission/send', { submissionId, blind: true, contactId }, office.actors.recruiter);
  const receiverOf = async (submissionId: string) => (await submissionOf(office, submissionId)).contactId;

  it('is whom the role names, unless another of its people is chosen, or nobody', async () => {
    const clientId = await takeClient(office);
    const [ho, yu] = [await addPerson(clientId, 'Ms Ho'), await addPerson(clientId, 'Mr Yu')];
    const roleId = await takeRole(office, clientId, { contactId: ho, headcount: 3 });
    const received: (string | null)[] = [];
    for (const chosen of [undefined, yu, null]) {
      const candidateId = await takeCandidate(office);
      const submissionId = await submit(office, { candidateId, roleId }, { to: 'drafted' });
      expect(await receiverOf(submissionId)).toBeNull();
      expect((await sendTo(submissionId, chosen)).ok).toBe(true);
      received.push(await receiverOf(submissionId));
    }
    expect(received).toEqual([ho, yu, null]);
  });

  it('stays the same when the name follows the blind profile', async () => {
    const clientId = await takeClient(office);
    const yu = await addPerson(clientId, 'Mr Yu');
    const pair = { candidateId: await takeCandidate(office), roleId: await takeRole(office, clientId) };
    const submissionId = await submit(office, pair, { to: 'drafted' });
    await sendTo(submissionId, yu);
    await send(submissionId);
    expect(await submissionOf(office, submissionId)).toMatchObject({ blind: false, contactId: yu });
  });

  it('is nobody of another client', async () => {
    const { submissionId } = await openJob(office, { to: 'drafted' });
    const stranger = await addPerson(await takeClient(office, { name: 'Kestrel Asia Bank' }), 'Ms Ip');
    expect(refusalOf(await sendTo(submissionId, stranger))).toEqual({
      kind: 'input-unreadable',
      fields: ['contactId'],
    });
    expect(await submissionOf(office, submissionId)).toMatchObject({ stage: 'drafted', contactId: null });
  });
});

describe('what must hold at the moment of sending', () => {
  it('consent to represent, or for this role', async () => {
    const job = await openJob(office, { to: 'drafted' });
    const consents = await office.read.where('consents', 'candidateId', job.candidateId);
    const represent = consents.find(({ kind }) => kind === 'represent');
    await office.run('candidate/withdraw-consent', { consentId: represent?.id ?? '' });
    expect(await closedGates(job.submissionId)).toEqual(['consent-represent']);
    await office.run('candidate/record-consent', {
      candidateId: job.candidateId,
      kind: 'role',
      roleId: job.roleId,
      givenOn: '2026-11-23',
      expiresOn: null,
      channel: 'phone',
    });
    expect((await send(job.submissionId)).ok).toBe(true);
  });

  it('consent to be named: without it a profile may go, and the name not', async () => {
    const job = await openJob(office, { to: 'drafted' });
    const consents = await office.read.where('consents', 'candidateId', job.candidateId);
    const represent = consents.find(({ kind }) => kind === 'represent');
    await office.run('candidate/withdraw-consent', { consentId: represent?.id ?? '' });
    const agree = (kind: 'blind' | 'role') =>
      office.run('candidate/record-consent', {
        ...{ candidateId: job.candidateId, kind, roleId: job.roleId },
        ...{ givenOn: '2026-11-23', expiresOn: null, channel: 'phone' },
      });
    const sendBlind = () =>
      office.attempt('submission/send', { submissionId: job.submissionId, blind: true });
    expect(refusalOf(await sendBlind())).toMatchObject({ gates: [{ gate: 'consent-represent' }] });
    await agree('blind');
    expect(refusalOf(await send(job.submissionId))).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'consent-represent', fact: { says: 'blind-only' } }],
    });
    expect((await sendBlind()).ok).toBe(true);
    expect(refusalOf(await send(job.submissionId))).toMatchObject({ kind: 'gates-closed' });
    await agree('role');
    expect((await send(job.submissionId)).ok).toBe(true);
    expect(await introductions(job.candidateId)).toHaveLength(1);
  });

  it.each(['role', 'blind'] as const)('a consent of the kind "%s" names its role', async (kind) => {
    const job = await openJob(office, { to: 'drafted' });
    const answer = await office.attempt('candidate/record-consent', {
      ...{ candidateId: job.candidateId, kind, roleId: null },
      ...{ givenOn: '2026-11-23', expiresOn: null, channel: 'phone' },
    });
    expect(refusalOf(answer)).toEqual({ kind: 'input-unreadable', fields: ['roleId'] });
  });

  it('consent that never was asked for stops it too', async () => {
    const person = await office.run('candidate/create', {
      ...emptyCandidate({ surname: 'Ho' }, { createdOn: '2026-11-23', ownerId: null }),
    });
    const roleId = await takeRole(office, await takeClient(office));
    const submissionId = await submit(
      office,
      { candidateId: String(person['candidateId']), roleId },
      { to: 'drafted' },
    );
    expect(await closedGates(submissionId)).toContain('consent-represent');
  });

  it('signed terms', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office, { termsSignedOn: null }));
    const submissionId = await submit(office, { candidateId, roleId }, { to: 'drafted' });
    expect(await closedGates(submissionId)).toEqual(['terms-signed']);
  });

  it('no other agency first: its window blocks with the proof, and nobody may let it pass', async () => {
    const job = await openJob(office, { to: 'drafted' });
    await office.run('submission/record-introduction', {
      candidateId: job.candidateId,
      clientId: job.clientId,
      introducedOn: '2026-10-05',
      proof: 'Client’s email of 5 October',
    });
    const refusal = refusalOf(await send(job.submissionId));
    expect(refusal).toMatchObject({
      kind: 'gates-closed',
      gates: [{ gate: 'ownership', overridableBy: [] }],
    });
    const override = {
      candidateId: job.candidateId,
      clientId: null,
      roleId: job.roleId,
      gate: 'ownership',
      reason: 'we think otherwise',
    } as const;
    expect(refusalOf(await office.attempt('submission/override-gate', override))).toEqual({
      kind: 'gate-not-overridable',
      gate: 'ownership',
    });
  });

  it('another agency whose window has run out is no obstacle', async () => {
    const job = await openJob(office, { to: 'drafted' });
    await office.run('submission/record-introduction', {
      candidateId: job.candidateId,
      clientId: job.clientId,
      introducedOn: '2025-11-01',
      proof: 'an old email',
    });
    expect((await send(job.submissionId)).ok).toBe(true);
  });

  it('an open role', async () => {
    const job = await openJob(office, { to: 'drafted' });
    await office.run('role/set-stage', { roleId: job.roleId, stage: 'on-hold', reason: 'budget' });
    expect(await closedGates(job.submissionId)).toEqual(['role-open']);
  });

  it('a candidate who is not parked', async () => {
    const job = await openJob(office, { to: 'drafted' });
    await office.run('candidate/park', { candidateId: job.candidateId, reason: 'travelling', wakeOn: null });
    expect(await closedGates(job.submissionId)).toEqual(['not-parked']);
  });

  it('the candidate’s own word: a role they said no to is not sent, until they say otherwise', async () => {
    const job = await openJob(office, { to: 'drafted' });
    const word = { candidateId: job.candidateId, roleId: job.roleId, words: '', channel: 'phone' } as const;
    await office.run('candidate/note-interest', { ...word, answer: 'no', reason: 'timing' });
    expect(await closedGates(job.submissionId)).toEqual(['not-interested']);
    await office.run('candidate/note-interest', { ...word, answer: 'keen', reason: null });
    expect((await send(job.submissionId)).ok).toBe(true);
  });
});

describe('two recruiters and one person', () => {
  it('the second is refused and sees who and when', async () => {
    // Half past seven in Hong Kong, still the day before in London.
    office.clock.set(at('2026-11-23T23:30:00.000Z'));
    const job = await openJob(office, { to: 'sent' });
    const answer = await office.attempt('submission/draft', {
      candidateId: job.candidateId,
      roleId: job.roleId,
      followsId: null,
    });
    expect(refusalOf(answer)).toEqual({
      kind: 'already-submitted',
      submissionId: job.submissionId,
      ownerName: 'Grace Lau',
      on: '2026-11-24',
    });
  });

  it('who came out of a role is not put forward for it a second time', async () => {
    const job = await openJob(office);
    await office.run('submission/reject', {
      submissionId: job.submissionId,
      by: 'client',
      reason: 'team-fit',
      words: '',
      requirement: null,
      rank: null,
      alsoCancelInterviews: true,
    });
    const again = { candidateId: job.candidateId, roleId: job.roleId, followsId: job.submissionId };
    const answer = await office.attempt('submission/draft', again);
    expect(refusalOf(answer)).toMatchObject({ kind: 'gates-closed', gates: [{ gate: 'same-role-closed' }] });
  });

  it('a rematch points back to the submission it follows', async () => {
    const job = await openJob(office);
    const roleId = await takeRole(office, await takeClient(office, { name: 'Peak Retail' }));
    const next = { candidateId: job.candidateId, roleId, followsId: job.submissionId };
    const { submissionId } = await office.run('submission/draft', next);
    expect((await submissionOf(office, String(submissionId))).followsId).toBe(job.submissionId);
    expect(
      refusalOf(
        await office.attempt('submission/draft', {
          ...next,
          roleId: await takeRole(office, job.clientId),
          followsId: 'sub_nobody',
        }),
      )?.kind,
    ).toBe('not-found');
  });
});
