// An archive taken into an office at work: what is new comes, what changed only there comes, what changed only here stays,
// and where both changed it somebody chose. One undo takes all of it back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totalOf } from '@data/archive/compare-archive';
import { conflictKey, takeArchive, type TakingOffice } from '@data/archive/take-archive';
import { addDocument } from '@data/documents/add-document';
import { createFactReader } from '@data/fact-reader';
import { canonicalJson } from '@shared/kernel/json';
import { tableNames } from '@shared/domain/tables';
import { archiveOf, digestByNode, documentDesk } from '../../../support/archive-files';
import { candidateInput } from '../../../support/candidate';
import { takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import type { TestOffice } from '../../../support/office';
import {
  atWork,
  closeTwins,
  openTwins,
  ours,
  prepared,
  take,
  type TwinOffice,
} from '../../../support/twin-office';

const cv = makePdf(['Chan Tai Man']);
let office: TestOffice;
let here: TwinOffice;
beforeEach(async () => {
  ({ office, here } = await openTwins());
});
afterEach(() => closeTwins({ office, here }));

async function rowsHere(): Promise<string> {
  const read = createFactReader(here.database);
  const rows = [];
  for (const table of tableNames) rows.push(await read.all(table));
  return canonicalJson(rows);
}

async function nameClients(notesThere: string | null, notesHere: string | null): Promise<string> {
  const [client] = await office.read.all('clients');
  if (!client) throw new Error('no client');
  const { id, deletedAt: _alive, ...fields } = client;
  office.clock.advanceMinutes(1);
  if (notesThere !== null) await office.run('client/save', { ...fields, clientId: id, notes: notesThere });
  if (notesHere !== null)
    await here.session.execute('client/save', { ...fields, clientId: id, notes: notesHere });
  return id;
}

const notesOf = async (id: string): Promise<unknown> =>
  (await here.database.rows('clients').get(id))?.['notes'];

describe('an archive taken into an office at work', () => {
  it('changes nothing where nothing is new', async () => {
    const before = await rowsHere();
    const { comparison } = await prepared(await archiveOf(office), here);
    const total = totalOf(comparison.tables);
    expect(total).toMatchObject({ fresh: 0, there: 0, here: 0, conflicts: 0 });
    expect(total.same).toBeGreaterThan(10);
    expect(await take(await archiveOf(office), here)).toMatchObject({ added: 0, changed: 0, stopped: 'no' });
    expect(await rowsHere()).toBe(before);
  });

  it('brings people with their ids and documents, and one undo takes them away again', async () => {
    const before = await rowsHere();
    const desktop = documentDesk();
    const candidateId = await takeCandidate(office, { surname: 'Newcomer' });
    const { execute } = office.session;
    const about = { candidateId, roleId: null, kind: 'cv' as const, name: 'CV.pdf' };
    await addDocument({ desktop, database: office.database, execute }, cv, about);
    const taken = await take(await archiveOf(office, desktop), here);
    expect(taken).toMatchObject({ added: 4, changed: 0, files: 1, stopped: 'no' });
    const read = createFactReader(here.database);
    const [came, there] = [
      await read.get('candidates', candidateId),
      await office.read.get('candidates', candidateId),
    ];
    expect({ ...came, stamps: null }).toEqual({ ...there, stamps: null });
    expect(here.desktop.kept.get(digestByNode(cv))).toEqual(cv);
    const records = await here.database.changes.where('batch').equals(taken.batchId).toArray();
    expect(new Set(records.map(({ author, command }) => `${author} ${command}`))).toEqual(
      new Set([`${office.actors.manager.staffId} import/archive`]),
    );
    expect(await here.session.undo()).toMatchObject({ ok: true });
    expect(await rowsHere()).toBe(before);
  });

  it('takes what changed only there, keeps what changed only here', async () => {
    const theirs = await nameClients('changed there', null);
    expect(await take(await archiveOf(office), here)).toMatchObject({ added: 0, changed: 1 });
    expect(await notesOf(theirs)).toBe('changed there');
    const { comparison } = await prepared(await archiveOf(office), here);
    expect(totalOf(comparison.tables)).toMatchObject({ there: 0, conflicts: 0 });
  });

  it('keeps what changed only here', async () => {
    const id = await nameClients(null, 'changed here');
    const { comparison } = await prepared(await archiveOf(office), here);
    expect(totalOf(comparison.tables)).toMatchObject({ here: 1, there: 0, conflicts: 0 });
    expect(await take(await archiveOf(office), here)).toMatchObject({ added: 0, changed: 0 });
    expect(await notesOf(id)).toBe('changed here');
  });

  it('asks where both changed it, for all and for single rows', async () => {
    const id = await nameClients('changed there', 'changed here');
    const bytes = await archiveOf(office);
    const { comparison } = await prepared(bytes, here);
    expect(comparison.conflicts).toMatchObject([{ table: 'clients', id, paths: ['notes'] }]);
    await take(bytes, here);
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, here, { all: 'theirs', byRow: new Map([[conflictKey('clients', id), 'ours']]) });
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, here, { all: 'ours', byRow: new Map([[conflictKey('clients', id), 'theirs']]) });
    expect(await notesOf(id)).toBe('changed there');
    await here.session.undo();
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, here, { all: 'theirs', byRow: new Map() });
    expect(await notesOf(id)).toBe('changed there');
  });

  it('stops between chunks when asked to, and forgets documents that no row names', async () => {
    for (let count = 0; count < 210; count += 1)
      await office.run('candidate/create', candidateInput({ surname: `Ho ${count}` }));
    const { archive, comparison } = await prepared(await archiveOf(office), here);
    const stop = new AbortController();
    let chunks = 0;
    const work = atWork(here);
    const execute: TakingOffice['execute'] = async (...args) => {
      chunks += 1;
      stop.abort();
      return work.execute(...args);
    };
    const taken = await takeArchive(
      archive,
      { comparison, choices: ours },
      { ...work, execute },
      { signal: stop.signal },
    );
    expect([chunks, taken.stopped, taken.added]).toEqual([1, 'by-person', 200]);
    expect(await here.session.undo()).toMatchObject({ ok: true });
  });
});
