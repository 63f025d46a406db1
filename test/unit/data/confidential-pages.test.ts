// The pages of clients and roles read through the viewer's eyes: a confidential role must not show where its client stands.
import { afterEach, describe, expect, it } from 'vitest';
import { readClientHistory } from '@data/queries/client-history';
import { listClients, readClientPage } from '@data/queries/clients';
import { listRoles, readRolePage } from '@data/queries/roles';
import { createViewReader, type ViewReader } from '@data/view-reader';
import type { StaffRole } from '@shared/domain/staff/staff';
import {
  at,
  bookClientInterview,
  openJob,
  submit,
  takeCandidate,
  takeClient,
  takeRole,
} from '../../support/job';
import { openTestOffice, type TestOffice } from '../../support/office';

let office: TestOffice;

async function openSecret(): Promise<{ clientId: string; roleId: string; openId: string }> {
  office = await openTestOffice();
  const clientId = await takeClient(office, { name: 'Kestrel Asia Bank' });
  const openId = await takeRole(office, clientId, { title: 'Risk Analyst' });
  const roleId = await takeRole(office, clientId, {
    title: 'FP&A Lead at Kestrel',
    visibility: 'confidential',
    ownerId: office.actors.manager.staffId,
    blindTitle: 'Senior finance post',
  });
  const candidateId = await takeCandidate(office);
  await submit(office, { candidateId, roleId }, { to: 'sent', as: office.actors.manager });
  return { clientId, roleId, openId };
}

const eyesOf = (role: StaffRole): ViewReader => createViewReader(office.database, office.actors[role]);

afterEach(() => {
  office.close();
});

describe('a confidential role', () => {
  it('is neither listed nor counted on its client’s page for who is not cleared', async () => {
    const { clientId, roleId, openId } = await openSecret();
    const recruiter = await readClientPage(eyesOf('recruiter'), clientId, office.clock.now());
    const manager = await readClientPage(eyesOf('manager'), clientId, office.clock.now());
    expect(recruiter?.roles.map(({ role }) => role.id)).toEqual([openId]);
    expect(manager?.roles.map(({ role }) => role.id).sort()).toEqual([openId, roleId].sort());
    const counted = async (role: StaffRole) => (await listClients(eyesOf(role))).lines[0]?.openRoles;
    expect([await counted('recruiter'), await counted('manager')]).toEqual([1, 2]);
  });

  it('shows who is not cleared its blind title, no client and no pipeline', async () => {
    const { roleId } = await openSecret();
    const page = await readRolePage(eyesOf('recruiter'), roleId);
    expect(page).toMatchObject({ masked: true, client: null, contact: null, cards: [] });
    expect(JSON.stringify(page?.role)).not.toMatch(/Kestrel|cli_/);
    const line = (await listRoles(eyesOf('recruiter'))).lines.find(({ role }) => role.id === roleId);
    expect(line).toMatchObject({ masked: true, client: null, running: null, placed: null });
  });

  it('shows who is cleared everything', async () => {
    const { clientId, roleId } = await openSecret();
    const page = await readRolePage(eyesOf('manager'), roleId);
    expect(page?.client?.id).toBe(clientId);
    expect(page?.cards.map(({ submission }) => submission.stage)).toEqual(['sent']);
  });
});

describe('a client known through confidential roles alone', () => {
  const openHidden = async (ownerId: string | null = null) => {
    office = await openTestOffice();
    const clientId = await takeClient(office, { name: 'Kestrel Asia Bank', ownerId });
    const contact = { name: 'Ms Ho', nameZh: '', title: '', phones: {}, email: '', active: true };
    await office.run('contact/save', { contactId: null, clientId, ...contact });
    const roleId = await takeRole(office, clientId, {
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    return { clientId, roleId };
  };
  const seenBy = async (role: StaffRole, clientId: string) => {
    const eyes = eyesOf(role);
    return {
      listed: (await listClients(eyes)).lines.length,
      page: (await readClientPage(eyes, clientId, office.clock.now())) !== null,
      contacts: (await eyes.where('contacts', 'clientId', clientId)).length,
      faces: (await eyes.allFaces('clients')).length + (await eyes.allFaces('contacts')).length,
      picked: await eyes.withFaces((pick) => pick('clients', clientId)?.name ?? null),
    };
  };
  const nothing = { listed: 0, page: false, contacts: 0, faces: 0, picked: null };
  const all = { listed: 1, page: true, contacts: 1, faces: 2, picked: 'Kestrel Asia Bank' };

  it('is in no list, page, count or name of whoever is not cleared, and in those of a manager', async () => {
    const { clientId } = await openHidden();
    expect(await seenBy('recruiter', clientId)).toEqual(nothing);
    expect(await seenBy('manager', clientId)).toEqual(all);
  });

  it('is there again with the first role that may be seen', async () => {
    const { clientId } = await openHidden();
    await takeRole(office, clientId, { title: 'Risk Analyst' });
    expect(await seenBy('recruiter', clientId)).toEqual(all);
  });

  it('is there for its own recruiter', async () => {
    office = await openTestOffice();
    const own = office.actors.recruiter.staffId;
    office.close();
    const { clientId } = await openHidden(own);
    expect(office.actors.recruiter.staffId).toBe(own);
    expect(await seenBy('recruiter', clientId)).toEqual(all);
  });
});

describe('the history of a client', () => {
  it('tells what was changed by field, and only of the rows it was asked for', async () => {
    const { clientId, roleId, openId } = await openSecret();
    const client = await office.read.get('clients', clientId);
    if (!client) throw new Error('no client');
    const { id: _id, deletedAt: _gone, ...fields } = client;
    await office.run('client/save', { ...fields, clientId, feePercent: 22, paymentDays: 14 });
    const shown = { others: [openId], limit: 10 };
    const entries = await readClientHistory(office.database, clientId, shown);
    expect(entries.map(({ command }) => command)).toEqual(['client/save', 'role/save', 'client/save']);
    expect([...(entries[0]?.fields ?? [])].sort()).toEqual(['feePercent', 'paymentDays']);
    expect(entries[1]?.touched).toEqual([openId]);
    expect(entries[2]?.fields).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain(roleId);
    expect(await readClientHistory(office.database, clientId, { ...shown, limit: 1 })).toHaveLength(1);
  });
});

describe('a card of the pipeline', () => {
  it('tells which interview with the client is next: those held count, one called off does not', async () => {
    office = await openTestOffice();
    const { submissionId, roleId } = await openJob(office);
    const roundOf = async () => {
      const page = await readRolePage(eyesOf('manager'), roleId);
      return page?.cards.map(({ round, next }) => [round, next?.planned.date ?? null]);
    };
    const first = await bookClientInterview(office, submissionId, { date: '2026-11-24', startMinute: 600 });
    expect(await roundOf()).toEqual([[1, '2026-11-24']]);
    office.clock.set(at('2026-11-24T02:00:00.000Z'));
    await office.run('interview/check-in', { interviewId: first });
    await office.run('interview/finish', { interviewId: first });
    await bookClientInterview(office, submissionId, { date: '2026-11-27', startMinute: 600 });
    expect(await roundOf()).toEqual([[2, '2026-11-27']]);
  });
});
