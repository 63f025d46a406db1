// People are found by the words of their files: last, with the file that holds them, and by those alone who may see it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noFilter } from '@shared/domain/candidate/candidate-filter';
import { storedDate } from '@shared/domain/stored-time';
import { documentTerms, documentWords } from '@shared/domain/candidate/search/document-words';
import { fillDocumentWords } from '@data/documents/fill-document-words';
import { releaseBytes } from '@data/documents/release-bytes';
import { DocumentIndex } from '@data/indexes/document-index';
import { wordStoreOf } from '@data/indexes/word-store';
import { listCandidates } from '@data/queries/candidates';
import { searchPeople } from '@data/queries/search-people';
import { createViewReader } from '@data/view-reader';
import type { StaffRole } from '@shared/domain/staff/staff';
import { takeCandidate, takeClient, takeRole } from '../../../support/job';
import { openTestOffice, type TestOffice } from '../../../support/office';
import { shippedBook } from '../../../support/search-people';

const limit = 25;
let office: TestOffice;
let files = 0;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(async () => {
  await office.database.delete();
});

const hashOf = (number: number): string => number.toString(16).padStart(64, '0');

async function addFile(
  candidateId: string,
  text: string,
  given: { readonly name?: string; readonly roleId?: string; readonly sha256?: string } = {},
): Promise<{ readonly documentId: string; readonly sha256: string }> {
  files += 1;
  const { name = 'CV.pdf', roleId = null, sha256 = hashOf(files) } = given;
  const about = {
    candidateId,
    roleId,
    kind: 'cv',
    name,
    sha256,
    size: 1_000,
    mime: 'application/pdf',
  } as const;
  const { documentId } = await office.run('candidate/add-document', about);
  await office.database.documents.note(sha256, text);
  return { documentId: String(documentId), sha256 };
}

async function found(typed: string, role: StaffRole = 'recruiter') {
  const read = createViewReader(office.database, office.actors[role]);
  const { people, inDocument } = await searchPeople(read, typed, limit);
  return people.map(({ id }) => ({ id, file: inDocument.get(id) ?? null }));
}

const everybody = {
  order: 'english',
  sorting: { column: 'name', direction: 'ascending' },
  filter: noFilter,
  today: storedDate('2026-11-23'),
} as const;
const chan = {
  surname: 'Chan',
  givenNames: 'Wing Yan',
  englishName: '',
  chineseName: '',
  phones: {},
  email: '',
};
const wong = { ...chan, surname: 'Wong', givenNames: 'Siu Ming' };

describe('the words of a file', () => {
  it.each<[string, string, readonly string[]]>([
    ['words once, without case and accents', 'Résumé resume IFRS ifrs', ['ifrs', 'resume']],
    ['no figures, which tell of phones and papers', 'IFRS 9 91234867 A123456(7)', ['a123456', 'ifrs']],
    ['signs within a word', 'C++ and C#', ['and', 'c#', 'c++']],
    ['Chinese from each character on, simplified', '財務策劃', ['划', '务策划', '策划', '财务策划']],
  ])('are %s', (_what, text, expected) => {
    expect(documentWords(text, shippedBook)).toEqual([...expected].sort());
  });

  it('are looked for from three letters or two characters on', () => {
    expect(documentTerms('tr treasury 陳 財務 123', shippedBook).map(({ text }) => text)).toEqual([
      null,
      'treasury',
      null,
      '财务',
      null,
    ]);
  });
});

describe('searching with files', () => {
  it('finds by a word, by its beginning and by Chinese in either script, and says in which file', async () => {
    const id = await takeCandidate(office, chan);
    await addFile(id, 'Led the Treasury migration 財務策劃', { name: 'Chan CV.pdf' });
    for (const typed of ['treasury', 'Treas', '策劃', '策划', 'migration treasury'])
      expect([typed, await found(typed)]).toEqual([typed, [{ id, file: 'Chan CV.pdf' }]]);
    for (const typed of ['tr', 'easury', 'treasury nobody', '策'])
      expect([typed, await found(typed)]).toEqual([typed, []]);
  });

  it('lists them after who is found by name, and says in which file the words stand', async () => {
    const byFile = await takeCandidate(office, chan);
    const byName = await takeCandidate(office, wong);
    await takeCandidate(office, { ...chan, surname: 'Ng' });
    await addFile(byFile, 'Reported to Mr Wong', { name: 'Chan CV.pdf' });
    await addFile(byName, 'Wong Siu Ming');
    const listed = async (role: StaffRole): Promise<readonly (readonly [string, string | null])[]> => {
      const question = { ...everybody, now: office.clock.now(), typed: 'wong' };
      const list = await listCandidates(createViewReader(office.database, office.actors[role]), question);
      const ids = Array.from({ length: list.length }, (_, at) => list.idAt(at));
      return ids.map((id) => [id, list.fileOf(id)]);
    };
    expect(await listed('recruiter')).toEqual([
      [byName, null],
      [byFile, 'Chan CV.pdf'],
    ]);
    expect(await listed('receptionist')).toEqual([[byName, null]]);
  });

  it('finds somebody by name before anybody by file, and with both words together', async () => {
    const byFile = await takeCandidate(office, chan);
    const byName = await takeCandidate(office, wong);
    await addFile(byFile, 'Reported to Mr Wong, treasury');
    expect(await found('wong')).toEqual([
      { id: byName, file: null },
      { id: byFile, file: 'CV.pdf' },
    ]);
    expect(await found('wing yan treasury')).toEqual([{ id: byFile, file: 'CV.pdf' }]);
    expect(await found('siu ming treasury')).toEqual([]);
  });

  it('shows the front desk nobody by a file', async () => {
    await addFile(await takeCandidate(office, chan), 'treasury');
    expect(await found('treasury', 'receptionist')).toEqual([]);
    expect(await found('wing yan treasury', 'receptionist')).toEqual([]);
    expect(await found('treasury', 'manager')).toHaveLength(1);
  });

  it('tells nothing of a file made for a confidential role of others', async () => {
    const roleId = await takeRole(office, await takeClient(office), {
      visibility: 'confidential',
      ownerId: office.actors.manager.staffId,
    });
    const id = await takeCandidate(office, chan);
    await addFile(id, 'For Lantau Freight', { roleId, name: 'For Lantau.pdf' });
    expect(await found('lantau')).toEqual([]);
    expect(await found('lantau', 'manager')).toEqual([{ id, file: 'For Lantau.pdf' }]);
  });

  it('follows removal, undo, a new name and a merge without being told', async () => {
    const keepId = await takeCandidate(office, chan);
    const goneId = await takeCandidate(office, wong);
    const { documentId } = await addFile(goneId, 'treasury');
    await office.session.execute('candidate/rename-document', { documentId, name: 'Paper.pdf', kind: 'cv' });
    expect(await found('treasury')).toEqual([{ id: goneId, file: 'Paper.pdf' }]);
    await office.session.execute('candidate/merge', { keepId, goneId, fields: {}, sets: {} });
    expect(await found('treasury')).toEqual([{ id: keepId, file: 'Paper.pdf' }]);
    await office.session.undo();
    expect(await found('treasury')).toEqual([{ id: goneId, file: 'Paper.pdf' }]);
    await office.session.execute('candidate/remove-document', { documentId });
    expect(await found('treasury')).toEqual([]);
    await office.session.undo();
    expect(await found('treasury')).toHaveLength(1);
  });
});

describe('the words kept beside the office', () => {
  it('are known after a new start, and read out of the files where they were lost', async () => {
    const id = await takeCandidate(office, chan);
    const { sha256 } = await addFile(id, 'treasury');
    const again = new DocumentIndex(wordStoreOf(office.database.name), () => Promise.resolve(shippedBook));
    expect([...(await again.holding('treas'))]).toEqual([sha256]);

    await office.database.documents.drop(sha256);
    expect(await found('treasury')).toEqual([]);
    const bytes = new TextEncoder().encode('treasury');
    const asked: string[] = [];
    const source = {
      desktop: {
        readDocument: (input: { readonly sha256: string }) => {
          asked.push(input.sha256);
          return Promise.resolve({ ok: true as const, bytes });
        },
      },
      textOf: (read: Uint8Array) => Promise.resolve(new TextDecoder().decode(read)),
    };
    await fillDocumentWords(office.database, source);
    await fillDocumentWords(office.database, source);
    expect(asked).toEqual([sha256]);
    expect(await found('treasury')).toEqual([{ id, file: 'CV.pdf' }]);
  });

  it('go with the bytes once nothing names them', async () => {
    await office.database.documents.note(hashOf(999), 'erased');
    const desktop = { dropDocument: () => Promise.resolve({ ok: true as const }) };
    await releaseBytes(office.database, desktop as never, [hashOf(999)]);
    expect(await office.database.documents.knows(hashOf(999))).toBe(false);
    const again = new DocumentIndex(wordStoreOf(office.database.name), () => Promise.resolve(shippedBook));
    expect(await again.knows(hashOf(999))).toBe(false);
  });
});
