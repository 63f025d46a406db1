import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandInput } from '@shared/commands/registry';
import { createViewReader } from '@data/view-reader';
import { refusalOf, takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';

let office: TestOffice;
let candidateId: string;

beforeEach(async () => {
  office = await openTestOffice();
  candidateId = await takeCandidate(office);
});
afterEach(() => {
  office.close();
});

const someHash = 'a3'.repeat(32);
const otherHash = 'b4'.repeat(32);

const file = (given: Partial<CommandInput<'candidate/add-document'>> = {}) => ({
  candidateId,
  roleId: null,
  kind: 'cv' as const,
  name: 'Chan Tai Man CV.pdf',
  sha256: someHash,
  size: 48_211,
  mime: 'application/pdf' as const,
  ...given,
});
const add = async (given?: Parameters<typeof file>[0], as = office.actors.recruiter): Promise<string> =>
  String((await office.run('candidate/add-document', file(given), as))['documentId']);

describe('candidate/add-document', () => {
  it('names a file by its hash, with who took it in and when', async () => {
    const documentId = await add({ name: '  Chan Tai Man CV.pdf ' });
    expect(await office.read.get('documents', documentId)).toMatchObject({
      name: 'Chan Tai Man CV.pdf',
      sha256: someHash,
      size: 48_211,
      confidential: false,
      addedOn: '2026-11-23',
      addedAt: '2026-11-23T02:00:00.000Z',
      addedById: office.actors.recruiter.staffId,
    });
  });

  it('refuses the same file twice for one person and role, and says under which name it is held', async () => {
    const roleId = await takeRole(office, await takeClient(office));
    await add();
    const again = await office.attempt('candidate/add-document', file({ name: 'the same.pdf' }));
    expect(refusalOf(again)).toEqual({ kind: 'document-held', name: 'Chan Tai Man CV.pdf' });
    await add({ roleId });
    await add({ candidateId: await takeCandidate(office) });
    expect(await office.read.where('documents', 'sha256', someHash)).toHaveLength(3);
  });

  it('refuses what is too large, of no kind that is kept, without a name, or without a hash', async () => {
    const answers = [
      await office.attempt('candidate/add-document', file({ size: 25_000_001 })),
      await office.attempt('candidate/add-document', file({ size: 0 })),
      await office.attempt('candidate/add-document', file({ name: '  ' })),
      await office.attempt('candidate/add-document', file({ sha256: '../../etc/passwd' })),
    ];
    expect(answers.map((answer) => refusalOf(answer))).toEqual([
      { kind: 'input-unreadable', fields: ['size'] },
      { kind: 'input-unreadable', fields: ['size'] },
      { kind: 'input-unreadable', fields: ['name'] },
      { kind: 'input-unreadable', fields: ['sha256'] },
    ]);
    expect(await office.read.all('documents')).toEqual([]);
  });

  it('is closed to reception, whole rows and all', async () => {
    await add();
    const { receptionist } = office.actors;
    const asked = await office.attempt('candidate/add-document', file({ sha256: otherHash }), receptionist);
    expect(refusalOf(asked)?.kind).toBe('not-permitted');
    expect(await createViewReader(office.database, receptionist).all('documents')).toEqual([]);
  });
});

describe('a document for a confidential role', () => {
  it('is neither named nor opened, renamed or removed by who is not cleared, until the role is released', async () => {
    const roleId = await takeRole(office, await takeClient(office), { visibility: 'confidential' });
    const { manager, recruiter } = office.actors;
    const name = 'CV for Pacific Mosaic.pdf';
    const documentId = await add({ roleId, name }, manager);
    const seen = async () => createViewReader(office.database, recruiter).get('documents', documentId);
    expect(await seen()).toMatchObject({ name: '', sha256: '', confidential: true });
    const tried = [
      await office.attempt('candidate/add-document', file({ roleId, sha256: otherHash }), recruiter),
      await office.attempt('candidate/remove-document', { documentId }, recruiter),
      await office.attempt('candidate/rename-document', { documentId, name: 'x', kind: 'cv' }, recruiter),
    ];
    expect(tried.map((answer) => refusalOf(answer)?.kind)).toEqual([
      'not-cleared',
      'not-cleared',
      'not-cleared',
    ]);
    await office.run('role/release', { roleId }, manager);
    expect(await seen()).toMatchObject({ name, sha256: someHash, confidential: false });
  });
});

describe('candidate/rename-document and candidate/remove-document', () => {
  it('renames, says what it is, removes, and takes each back in turn', async () => {
    const { manager } = office.actors;
    const documentId = await add({}, manager);
    const row = () => office.read.get('documents', documentId);
    await office.session.execute('candidate/rename-document', {
      documentId,
      name: 'CV 2026.pdf',
      kind: 'other',
    });
    expect(await row()).toMatchObject({ name: 'CV 2026.pdf', kind: 'other', sha256: someHash });
    await office.session.execute('candidate/remove-document', { documentId });
    expect(await row()).toBeUndefined();
    await office.session.undo();
    expect(await row()).toMatchObject({ name: 'CV 2026.pdf' });
    await office.session.undo();
    expect(await row()).toMatchObject({ name: 'Chan Tai Man CV.pdf', kind: 'cv' });
  });

  it('writes nothing where nothing changes, and refuses what is gone', async () => {
    const documentId = await add();
    const before = office.handed.length;
    await office.run('candidate/rename-document', { documentId, name: 'Chan Tai Man CV.pdf', kind: 'cv' });
    expect(office.handed).toHaveLength(before);
    await office.run('candidate/remove-document', { documentId });
    const gone = await office.attempt('candidate/remove-document', { documentId });
    expect(refusalOf(gone)).toEqual({ kind: 'not-found', table: 'documents', id: documentId });
  });
});
