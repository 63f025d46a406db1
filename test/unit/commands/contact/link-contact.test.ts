import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

async function personAt(clientId: string, active = true): Promise<string> {
  const { contactId } = await office.run('contact/save', {
    ...{ contactId: null, clientId, name: 'Chan Wing Yan', nameZh: '', title: 'HR', phones: {}, email: '' },
    active,
  });
  return String(contactId);
}

const link = (contactId: string, candidateId: string | null) =>
  office.run('contact/link', { contactId, candidateId });

async function putForward(candidateId: string, clientId: string) {
  const roleId = await takeRole(office, clientId);
  const { submissionId } = await office.run('submission/draft', { candidateId, roleId, followsId: null });
  return office.attempt('submission/send', { submissionId: String(submissionId), blind: false });
}

const worksThere = {
  kind: 'gates-closed',
  gates: [{ gate: 'not-current-employer', overridableBy: ['manager'] }],
};

describe('a contact who is in our book', () => {
  it('is not put forward to the company they sit in', async () => {
    const clientId = await takeClient(office);
    const candidateId = await takeCandidate(office);
    await link(await personAt(clientId), candidateId);
    expect(refusalOf(await putForward(candidateId, clientId))).toMatchObject(worksThere);
  });

  it('nor to another company of its group', async () => {
    const clientId = await takeClient(office, { group: 'Lantau Holdings' });
    const sister = await takeClient(office, { name: 'Lantau Air', group: 'Lantau Holdings' });
    const candidateId = await takeCandidate(office);
    await link(await personAt(clientId), candidateId);
    expect(refusalOf(await putForward(candidateId, sister))).toMatchObject(worksThere);
  });

  it.each([
    ['who was said not to be the same after all', true, null],
    ['who has left the company', false, 'same'],
  ])('%s is put forward like anybody', async (_case, active, after) => {
    const clientId = await takeClient(office);
    const candidateId = await takeCandidate(office);
    const contactId = await personAt(clientId, active);
    await link(contactId, candidateId);
    if (after === null) await link(contactId, null);
    expect((await putForward(candidateId, clientId)).ok).toBe(true);
  });

  it('is put forward once a manager let it pass', async () => {
    const clientId = await takeClient(office);
    const candidateId = await takeCandidate(office);
    await link(await personAt(clientId), candidateId);
    await office.run('submission/override-gate', {
      ...{ candidateId, clientId, roleId: null, gate: 'not-current-employer', reason: 'Moves within' },
    });
    expect((await putForward(candidateId, clientId)).ok).toBe(true);
  });

  it('stays linked when the contact is changed, and goes on with the record that stays in a merge', async () => {
    const clientId = await takeClient(office);
    const keepId = await takeCandidate(office);
    const goneId = await takeCandidate(office, { surname: 'Chen' });
    const contactId = await personAt(clientId);
    await link(contactId, goneId);
    await office.run('contact/save', {
      ...{ contactId, clientId, name: 'Chan W. Y.', nameZh: '', title: 'HR', phones: {}, email: '' },
      active: true,
    });
    expect((await office.read.get('contacts', contactId))?.candidateId).toBe(goneId);
    await office.run('candidate/merge', { keepId, goneId, fields: {}, sets: {} });
    expect((await office.read.get('contacts', contactId))?.candidateId).toBe(keepId);
  });

  it('must be somebody', async () => {
    const contactId = await personAt(await takeClient(office));
    const answer = await office.attempt('contact/link', { contactId, candidateId: 'cnd_nobody' });
    expect(refusalOf(answer)).toEqual({ kind: 'not-found', table: 'candidates', id: 'cnd_nobody' });
  });
});
