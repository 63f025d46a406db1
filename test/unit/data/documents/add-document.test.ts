import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDocument } from '@data/documents/add-document';
import { proposeFields } from '@data/documents/propose-fields';
import { releaseBytes } from '@data/documents/release-bytes';
import type { DesktopApi } from '@shared/desktop-api';
import { createDocumentKeeper } from '../../../../electron/main/document-keeper';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { refusalOf, takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

const cv = makePdf(['Chan Tai Man']);
const sha256 = createHash('sha256').update(cv).digest('hex');

let office: TestOffice;
let keeper: ReturnType<typeof createDocumentKeeper>;
let desktop: Pick<DesktopApi, 'keepDocument' | 'dropDocument' | 'heldDocuments'>;

beforeEach(async () => {
  office = await openTestOffice();
  keeper = createDocumentKeeper(nodeFileSystem, { kept: temporaryFolder(), opened: temporaryFolder() });
  desktop = {
    keepDocument: ({ bytes }) => keeper.keep(bytes),
    dropDocument: (input) => keeper.drop(input.sha256),
    heldDocuments: ({ hashes }) => keeper.held(hashes),
  };
});
afterEach(() => {
  office.close();
});

const add = (candidateId: string, name = 'CV.pdf') => {
  const { execute } = office.session;
  const about = { candidateId, roleId: null, kind: 'cv' as const, name };
  return addDocument({ desktop, database: office.database, execute }, cv, about);
};
const isHeld = async (): Promise<boolean> => (await desktop.heldDocuments({ hashes: [sha256] })).length === 1;

describe('a file that comes in', () => {
  it('is on the disk before the profile names it', async () => {
    const candidateId = await takeCandidate(office);
    let heldWhenNamed = false;
    const { execute } = office.session;
    const watched: typeof execute = async (...args) => {
      heldWhenNamed = await isHeld();
      return execute(...args);
    };
    const about = { candidateId, roleId: null, kind: 'cv' as const, name: 'CV.pdf' };
    const added = await addDocument({ desktop, database: office.database, execute: watched }, cv, about);
    expect(added).toEqual({ kind: 'added' });
    expect(heldWhenNamed).toBe(true);
    expect(await office.read.where('documents', 'sha256', sha256)).toMatchObject([
      { candidateId, size: cv.byteLength, mime: 'application/pdf' },
    ]);
  });

  it('leaves nothing behind where it is refused, and takes nothing from who has it already', async () => {
    const refused = await add('cnd_nobody');
    expect(refused.kind === 'refused' && refusalOf(refused.answer)?.kind).toBe('not-found');
    expect(await isHeld()).toBe(false);
    const candidateId = await takeCandidate(office);
    await add(candidateId);
    expect((await add(candidateId, 'again.pdf')).kind).toBe('refused');
    expect(await isHeld()).toBe(true);
  });

  it('brings lost bytes back to the document that names them', async () => {
    const candidateId = await takeCandidate(office);
    await add(candidateId);
    await keeper.drop(sha256);
    expect(await add(candidateId)).toEqual({ kind: 'brought-back' });
    expect(await isHeld()).toBe(true);
    expect(await office.read.where('documents', 'sha256', sha256)).toHaveLength(1);
  });
});

describe('bytes that nothing names any more', () => {
  /** What an erasure does to a person's rows: they are gone, not marked. */
  const eraseDocumentsOf = (candidateId: string) =>
    office.database.write(['documents'], async () => {
      await office.database.rows('documents').where('candidateId').equals(candidateId).delete();
    });
  const release = () => releaseBytes(office.database, desktop, [sha256]);

  it('go with the last person who had the file, and not before', async () => {
    const [first, second] = [await takeCandidate(office), await takeCandidate(office)];
    await add(first);
    await add(second);
    await eraseDocumentsOf(first);
    expect(await release()).toEqual([]);
    expect(await isHeld()).toBe(true);
    await eraseDocumentsOf(second);
    expect(await release()).toEqual([sha256]);
    expect(await isHeld()).toBe(false);
  });

  it('stay for a document that was removed, since that can be undone', async () => {
    const candidateId = await takeCandidate(office);
    await add(candidateId);
    const [row] = await office.read.where('documents', 'candidateId', candidateId);
    await office.session.execute('candidate/remove-document', { documentId: row?.id ?? '' });
    expect(await release()).toEqual([]);
    await office.session.undo();
    expect(await office.read.get('documents', row?.id ?? '')).toMatchObject({ sha256 });
    expect(await isHeld()).toBe(true);
  });
});

describe('what a CV proposes', () => {
  it('is only what the profile does not say, each a change of its own that the door takes', async () => {
    const candidateId = await takeCandidate(office);
    const given = { surname: 'Ho', givenNames: 'Siu Ming', englishName: '', email: 'siuming@example.com' };
    await office.run('candidate/edit', { candidateId, set: given });
    const candidate = await office.read.get('candidates', candidateId);
    if (!candidate) throw new Error('no candidate');
    const text = [
      'HO Siu Ming, Ronald',
      'SiuMing@example.com ronald.ho@example.com  6123 9876',
      'Skills: Xero, Payroll',
      'Work Experience',
      'Bright Toys Company Ltd, Accountant 2018 - 2020',
    ].join('\n');
    const proposals = proposeFields(text, {
      candidate,
      knownSkills: [],
      ids: office.ids,
      today: '2026-11-23',
    });
    expect(proposals.map(({ field, found }) => `${field}: ${found}`)).toEqual([
      'englishName: Ronald',
      'email: ronald.ho@example.com',
      'phone: 6123 9876',
      'employer: Accountant · Bright Toys Company Ltd · 2018–2020',
      'skill: Xero',
      'skill: Payroll',
    ]);
    expect(await office.read.get('candidates', candidateId)).toEqual(candidate);
    for (const { set } of proposals) await office.run('candidate/edit', { candidateId, set });
    const after = await office.read.get('candidates', candidateId);
    expect(after).toMatchObject({ englishName: 'Ronald', email: 'ronald.ho@example.com' });
    expect(Object.values(after?.phones ?? {}).map(({ e164 }) => e164)).toContain('+85261239876');
    expect(Object.values(after?.skills ?? {}).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Xero', 'Payroll']),
    );
  });
});
