import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJob, submit, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => {
  office.close();
});

const stageOf = async (id: string) => (await office.read.get('submissions', id))?.stage;

describe('undo', () => {
  it('brings back every submission that the withdrawal of their role closed', async () => {
    const { roleId, submissionId } = await openJob(office, { to: 'sent' });
    const other = await takeCandidate(office, { surname: 'Wong' });
    const second = await submit(office, { candidateId: other, roleId }, { to: 'sent' });
    await office.run('role/set-stage', { roleId, stage: 'withdrawn', reason: 'budget cut' });
    expect([await stageOf(submissionId), await stageOf(second)]).toEqual(['role-closed', 'role-closed']);
    expect(await office.session.undo()).toMatchObject({ ok: true });
    expect([await stageOf(submissionId), await stageOf(second)]).toEqual(['sent', 'sent']);
  });

  it('refuses to bring a submission back beside a newer one of the same person in the same role', async () => {
    const candidateId = await takeCandidate(office);
    const roleId = await takeRole(office, await takeClient(office));
    const first = await office.attempt('submission/draft', { candidateId, roleId, followsId: null });
    if (!first.ok) throw new Error(JSON.stringify(first));
    expect(await office.session.undo()).toMatchObject({ ok: true });
    const { submissionId } = await office.run('submission/draft', { candidateId, roleId, followsId: null });
    const redone = await office.attempt('history/redo', { handle: first.tx, kind: 'tx' });
    const refusal = { kind: 'changed-since', table: 'submissions', id: submissionId, field: 'stage' };
    expect(redone).toEqual({ ok: false, refusal });
  });

  it('says which later change stands in the way, and leaves it', async () => {
    const candidateId = await takeCandidate(office);
    const first = await office.attempt('candidate/edit', { candidateId, set: { email: 'a@example.hk' } });
    if (!first.ok) throw new Error(JSON.stringify(first));
    await office.run('candidate/edit', { candidateId, set: { email: 'b@example.hk' } });
    const undone = await office.attempt('history/undo', { handle: first.tx, kind: 'tx' });
    expect(undone).toEqual({
      ok: false,
      refusal: { kind: 'changed-since', table: 'candidates', id: candidateId, field: 'email' },
    });
    expect((await office.read.get('candidates', candidateId))?.email).toBe('b@example.hk');
  });

  it('goes back more than one step in the same field, and forth again', async () => {
    const candidateId = await takeCandidate(office, { email: 'none@example.hk' });
    const email = async () => (await office.read.get('candidates', candidateId))?.email;
    for (const typed of ['a@example.hk', 'b@example.hk', 'c@example.hk']) {
      await office.run('candidate/edit', { candidateId, set: { email: typed } });
    }
    for (const earlier of ['b@example.hk', 'a@example.hk', 'none@example.hk']) {
      expect(await office.session.undo()).toMatchObject({ ok: true });
      expect(await email()).toBe(earlier);
    }
    for (const later of ['a@example.hk', 'b@example.hk']) {
      expect(await office.session.redo()).toMatchObject({ ok: true });
      expect(await email()).toBe(later);
    }
    expect(await office.session.undo()).toMatchObject({ ok: true });
    expect(await email()).toBe('a@example.hk');
  });

  it('takes keys that are quicker than writes in the order they were pressed', async () => {
    const candidateId = await takeCandidate(office, { email: 'none@example.hk' });
    await office.run('candidate/edit', { candidateId, set: { email: 'a@example.hk' } });
    const typed = office.session.execute('candidate/edit', { candidateId, set: { email: 'b@example.hk' } });
    const answers = await Promise.all([
      typed,
      office.session.undo(),
      office.session.undo(),
      office.session.redo(),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect((await office.read.get('candidates', candidateId))?.email).toBe('a@example.hk');
  });

  it('does not look past somebody else’s change that an undo left standing', async () => {
    const candidateId = await takeCandidate(office);
    const edit = (email: string, actor = office.actors.manager) =>
      office.attempt('candidate/edit', { candidateId, set: { email } }, actor);
    const own = await edit('a@example.hk');
    const between = await edit('b@example.hk', office.actors.recruiter);
    const last = await edit('c@example.hk');
    if (!own.ok || !between.ok || !last.ok) throw new Error('An edit was refused');
    expect(await office.attempt('history/undo', { handle: last.tx, kind: 'tx' })).toMatchObject({ ok: true });
    expect(await office.attempt('history/undo', { handle: own.tx, kind: 'tx' })).toMatchObject({
      ok: false,
      refusal: { kind: 'changed-since', field: 'email' },
    });
    expect((await office.read.get('candidates', candidateId))?.email).toBe('b@example.hk');
  });

  it('does not take back somebody whom others came to point to', async () => {
    const made = await office.attempt('client/save', await clientInput());
    if (!made.ok) throw new Error(JSON.stringify(made));
    const clientId = String(made.result['clientId']);
    await office.run('contact/save', contactAt(clientId));
    const undone = await office.attempt('history/undo', { handle: made.tx, kind: 'tx' });
    expect(undone).toMatchObject({ ok: false, refusal: { kind: 'changed-since', table: 'contacts' } });
  });

  it('belongs to who may run the command', async () => {
    const made = await office.attempt('client/save', await clientInput());
    if (!made.ok) throw new Error(JSON.stringify(made));
    const undone = await office.attempt(
      'history/undo',
      { handle: made.tx, kind: 'tx' },
      office.actors.receptionist,
    );
    expect(undone).toEqual({ ok: false, refusal: { kind: 'undo-of-others' } });
  });
});

async function clientInput() {
  const { clientId } = await openJob(office);
  const known = await office.read.get('clients', clientId);
  if (!known) throw new Error('No client');
  const { id: _id, deletedAt: _alive, ...fields } = known;
  return { ...fields, clientId: null, name: 'Harbour Crest' };
}

const contactAt = (clientId: string) => ({
  contactId: null,
  clientId,
  name: 'Ada Ho',
  nameZh: '',
  title: '',
  phones: {},
  email: '',
  active: true,
});
