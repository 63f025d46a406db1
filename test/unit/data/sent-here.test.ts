// Whom a client got from us, as its page tells it to different eyes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAgencySubject } from '@data/queries/agency-subject';
import { readCandidateProfile } from '@data/queries/candidate-profile';
import { readClientPage } from '@data/queries/clients';
import { readSentHere } from '@data/queries/sent-here';
import { createViewReader, type ViewReader } from '@data/view-reader';
import type { StaffRole } from '@shared/domain/staff/staff';
import { submit, takeCandidate, takeClient, takeRole } from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;
let clientId: string;
let msHo: string;

const eyesOf = (role: StaffRole): ViewReader => createViewReader(office.database, office.actors[role]);
const today = '2026-11-23';
const seenBy = (role: StaffRole, limit = 10) => readSentHere(eyesOf(role), clientId, { today, limit });

beforeEach(async () => {
  office = await openTestOffice();
  clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  const contact = { name: 'Ms Ho', nameZh: '', title: '', phones: {}, email: '', active: true };
  msHo = String((await office.run('contact/save', { contactId: null, clientId, ...contact }))['contactId']);
});
afterEach(() => {
  office.close();
});

describe('whom a client got from us', () => {
  it('tells the role, who got it there, and until when the candidate is ours', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, clientId, { contactId: msHo, title: 'Risk Analyst' });
    await submit(office, { candidateId, roleId }, { to: 'sent' });
    const { lines, total } = await seenBy('recruiter');
    expect(total).toBe(1);
    expect(lines[0]).toMatchObject({
      submission: { stage: 'sent' },
      candidate: { id: candidateId },
      role: { title: 'Risk Analyst' },
      sentTo: { id: msHo, name: 'Ms Ho' },
      introduction: { by: 'us', expiresOn: '2027-11-23', staffId: office.actors.recruiter.staffId },
    });
    const page = await readClientPage(eyesOf('recruiter'), clientId, office.clock.now());
    expect([...(page?.received ?? [])]).toEqual([[msHo, 1]]);
    const profile = await readCandidateProfile(eyesOf('recruiter'), candidateId);
    expect([...(profile?.receivers.values() ?? [])].map(({ name }) => name)).toEqual(['Ms Ho']);
  });

  it('counts a candidate once for who got them twice, and shows no more lines than asked for', async () => {
    const candidateId = await takeCandidate(office);
    for (const title of ['Risk Analyst', 'Risk Manager']) {
      const roleId = await takeRole(office, clientId, { contactId: msHo, title });
      await submit(office, { candidateId, roleId }, { to: 'sent' });
    }
    const { lines, total } = await seenBy('recruiter', 1);
    expect([lines.length, total]).toEqual([1, 2]);
    const page = await readClientPage(eyesOf('recruiter'), clientId, office.clock.now());
    expect(page?.received.get(msHo)).toBe(1);
  });

  it('tells of another agency that was first, beside the candidate and beside the submission', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, clientId);
    await submit(office, { candidateId, roleId }, { to: 'drafted' });
    await office.run('submission/record-introduction', {
      ...{ candidateId, clientId, introducedOn: '2026-10-01', proof: 'Ms Ho’s email of 2 October' },
    });
    const profile = await readCandidateProfile(eyesOf('recruiter'), candidateId);
    expect(profile?.otherAgencies).toMatchObject([
      { clientId, by: 'another-agency', expiresOn: '2027-10-01', proof: 'Ms Ho’s email of 2 October' },
    ]);
    expect((await seenBy('recruiter')).lines[0]?.introduction).toMatchObject({ by: 'another-agency' });
  });

  it('knows at which client another agency may have been first, from the submission it was learned of', async () => {
    const candidateId = await takeCandidate(office);
    const open = await takeRole(office, clientId);
    const hers = await submit(office, { candidateId, roleId: open }, { to: 'sent' });
    expect(await readAgencySubject(eyesOf('recruiter'), hers)).toMatchObject({
      candidate: { id: candidateId },
      atClientId: clientId,
    });
    const secret = await takeRole(office, await takeClient(office, { name: 'Harbour Trust' }), {
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    const hidden = await submit(
      office,
      { candidateId, roleId: secret },
      { to: 'drafted', as: office.actors.manager },
    );
    expect((await readAgencySubject(eyesOf('manager'), hidden))?.atClientId).toMatch(/^cli_/);
    const told = await readAgencySubject(eyesOf('recruiter'), hidden);
    expect(told?.atClientId).toBeNull();
    expect([...(told?.clients.values() ?? [])].map(({ name }) => name)).toEqual(['Kestrel Asia Bank']);
  });

  it('neither lists nor counts what went to a confidential role for who is not cleared', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, clientId, {
      contactId: msHo,
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    await submit(office, { candidateId, roleId }, { to: 'sent', as: office.actors.manager });
    expect((await seenBy('manager')).total).toBe(1);
    expect(await seenBy('recruiter')).toEqual({ lines: [], total: 0 });
    const page = await readClientPage(eyesOf('recruiter'), clientId, office.clock.now());
    expect(page?.received.size ?? 0).toBe(0);
    const profile = await readCandidateProfile(eyesOf('recruiter'), candidateId);
    expect(profile?.submissions).toHaveLength(1);
    expect(profile?.receivers.size).toBe(0);
  });
});
