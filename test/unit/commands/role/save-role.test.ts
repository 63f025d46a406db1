import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  openJob,
  refusalOf,
  roleInput,
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

describe('saving a role', () => {
  it('gives the next code and opens it', async () => {
    const clientId = await takeClient(office);
    const codes = [
      await office.run('role/save', roleInput(clientId)),
      await office.run('role/save', roleInput(clientId)),
    ];
    expect(codes.map(({ code }) => code)).toEqual(['R-001', 'R-002']);
    expect((await office.read.get('roles', String(codes[1]?.['roleId'])))?.stage).toBe('open');
  });

  it('takes rounds held by the client’s own people only', async () => {
    const clientId = await takeClient(office);
    const otherId = await takeClient(office, { name: 'Peak Retail' });
    const person = {
      contactId: null,
      name: 'Ms Ho',
      nameZh: '',
      title: '',
      phones: {},
      email: '',
      active: true,
    };
    const own = await office.run('contact/save', { ...person, clientId });
    const other = await office.run('contact/save', { ...person, clientId: otherId });
    const round = (id: unknown) => ({
      ...{ order: 1, name: 'HR', minutes: 45, mode: 'video' as const },
      interviewers: { [String(id)]: true as const },
    });
    const roleId = await takeRole(office, clientId, { rounds: { rnd_1: round(own['contactId']) } });
    expect((await office.read.get('roles', roleId))?.rounds).toEqual({ rnd_1: round(own['contactId']) });
    const foreign = roleInput(clientId, { rounds: { rnd_1: round(other['contactId']) } });
    expect(refusalOf(await office.attempt('role/save', foreign))).toEqual({
      kind: 'input-unreadable',
      fields: ['rounds'],
    });
  });

  it('changes requirements element by element', async () => {
    const clientId = await takeClient(office);
    const roleId = await takeRole(office, clientId);
    const requirements = { excel: { name: 'Excel', level: null, must: false } };
    const answer = await office.attempt('role/save', roleInput(clientId, { roleId, requirements }));
    if (!answer.ok) throw new Error('not accepted');
    const [change] = await office.read.changesOf({ tx: answer.tx });
    expect(change?.set).toEqual({ 'requirements.sap': null, 'requirements.excel': requirements.excel });
    expect((await office.read.get('roles', roleId))?.requirements).toEqual(requirements);
  });

  it('refuses a contact of another client, a band that ends below its start, and fewer heads than were placed', async () => {
    const job = await openJob(office, { to: 'placed', role: { headcount: 2 } });
    const other = await takeClient(office, { name: 'Peak Retail' });
    const { contactId } = await office.run('contact/save', {
      contactId: null,
      clientId: other,
      name: 'Ms Lee',
      nameZh: '',
      title: '',
      phones: {},
      email: '',
      active: true,
    });
    const strange = await office.attempt(
      'role/save',
      roleInput(job.clientId, { contactId: String(contactId), salaryTo: 20_000 }),
    );
    expect(refusalOf(strange)).toEqual({ kind: 'input-unreadable', fields: ['contactId', 'salaryTo'] });
    const also = { candidateId: await takeCandidate(office, { surname: 'Wong' }), roleId: job.roleId };
    await submit(office, also, { to: 'placed' });
    const fewer = await office.attempt(
      'role/save',
      roleInput(job.clientId, { roleId: job.roleId, headcount: 1 }),
    );
    expect(refusalOf(fewer)).toEqual({ kind: 'headcount-full', headcount: 2 });
    const moving = roleInput(other, { roleId: job.roleId, headcount: 2 });
    const moved = await office.attempt('role/save', moving);
    expect(refusalOf(moved)).toEqual({ kind: 'input-unreadable', fields: ['clientId'] });
  });

  it('does not let secrecy end by an edit: a manager releases, and everything on the role follows', async () => {
    const job = await openJob(office);
    await office.run(
      'role/save',
      roleInput(job.clientId, { roleId: job.roleId, visibility: 'confidential' }),
    );
    expect((await submissionOf(office, job.submissionId)).confidential).toBe(true);
    const edit = await office.attempt('role/save', roleInput(job.clientId, { roleId: job.roleId }));
    expect(refusalOf(edit)).toEqual({ kind: 'release-first' });
    const asRecruiter = await office.attempt('role/release', { roleId: job.roleId }, office.actors.recruiter);
    expect(refusalOf(asRecruiter)?.kind).toBe('not-permitted');
    await office.run('role/release', { roleId: job.roleId });
    expect((await office.read.get('roles', job.roleId))?.visibility).toBe('open-market');
    expect((await submissionOf(office, job.submissionId)).confidential).toBe(false);
    const introductions = await office.read.where('introductions', 'candidateId', job.candidateId);
    expect(introductions.map(({ confidential }) => confidential)).toEqual([false]);
  });

  it('is closed to staff who are not cleared', async () => {
    const clientId = await takeClient(office);
    const roleId = await takeRole(office, clientId, { visibility: 'confidential' });
    const edit = roleInput(clientId, { roleId, visibility: 'confidential', title: 'Chief Accountant' });
    expect(refusalOf(await office.attempt('role/save', edit, office.actors.recruiter))).toEqual({
      kind: 'not-cleared',
    });
  });
});
