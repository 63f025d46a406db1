// An archive taken into an office at work: what is new comes, what changed only there comes, what changed only here stays,
// and where both changed it somebody chose. One undo takes all of it back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveClashes, readArchiveBookings } from '@data/archive/archive-bookings';
import { checkArchive, type CheckedArchive } from '@data/archive/check-archive';
import { compareArchive, totalOf, type ArchiveComparison } from '@data/archive/compare-archive';
import { conflictKey, takeArchive, type ConflictChoices } from '@data/archive/take-archive';
import { restoreArchive } from '@data/archive/restore-archive';
import { OfficeDatabase } from '@data/database';
import { addDocument } from '@data/documents/add-document';
import { Door } from '@data/door';
import { createFactReader } from '@data/fact-reader';
import { foundDatabase } from '@data/found-database';
import { Session } from '@data/session';
import type { OfficeAtWork } from '@data/use-office';
import { zoneRules } from '@data/zone-rules';
import { canonicalJson } from '@shared/kernel/json';
import { tableNames } from '@shared/domain/tables';
import { archiveOf, bytesSource, digestByNode, documentDesk } from '../../../support/archive-files';
import { candidateInput } from '../../../support/candidate';
import { takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import { createCountingIds, openTestOffice, type TestOffice } from '../../../support/office';
import { furnish } from '../../../support/random-acts';

const cv = makePdf(['Chan Tai Man']);
let office: TestOffice;
let here: { database: OfficeDatabase; session: Session; desktop: ReturnType<typeof documentDesk> };

async function checkedOf(bytes: Uint8Array): Promise<CheckedArchive> {
  const answer = await checkArchive(bytesSource(bytes));
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

/** A second office that once was the first: restored from its archive, on a desk of its own. */
async function twinOf(archive: Uint8Array): Promise<typeof here> {
  const empty = new OfficeDatabase('twin-installation');
  await empty.open();
  await foundDatabase(empty, { databaseId: 'db-twin', device: 'empty' });
  const desktop = documentDesk();
  let name = '';
  const ids = createCountingIds('twin');
  await restoreArchive(await checkedOf(archive), {
    database: empty,
    ids,
    desktop: {
      ...desktop,
      install: async (input) => {
        name = input.databaseName;
        return { ok: true, installed: { ...input, deviceSeq: {} } };
      },
    },
  });
  await empty.delete();
  const database = new OfficeDatabase(name);
  await database.open();
  const safety = { frozen: () => null, hand: () => undefined, failed: () => undefined };
  const door = new Door({ database, clock: office.clock, zoneRules, ids, appVersion: 'test', safety });
  return { database, desktop, session: new Session(office.actors.manager, door, database) };
}

beforeEach(async () => {
  office = await openTestOffice();
  await furnish(office);
  here = await twinOf(await archiveOf(office));
});
afterEach(async () => {
  await here.database.delete();
  await office.database.delete();
});

const atWork = (): Pick<OfficeAtWork, 'database' | 'execute' | 'ids'> & {
  readonly desktop: OfficeAtWork['desktop'];
} => ({
  database: here.database,
  execute: here.session.execute,
  ids: createCountingIds('take'),
  desktop: here.desktop as unknown as OfficeAtWork['desktop'],
});

async function prepared(
  bytes: Uint8Array,
): Promise<{ archive: CheckedArchive; comparison: ArchiveComparison }> {
  const archive = await checkedOf(bytes);
  return { archive, comparison: await compareArchive(archive, here.database) };
}

const ours: ConflictChoices = { all: 'ours', byRow: new Map() };

async function take(bytes: Uint8Array, choices = ours) {
  const { archive, comparison } = await prepared(bytes);
  return takeArchive(archive, { comparison, choices }, atWork());
}

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
    const { comparison } = await prepared(await archiveOf(office));
    const total = totalOf(comparison.tables);
    expect(total).toMatchObject({ fresh: 0, there: 0, here: 0, conflicts: 0 });
    expect(total.same).toBeGreaterThan(10);
    expect(await take(await archiveOf(office))).toMatchObject({ added: 0, changed: 0, stopped: 'no' });
    expect(await rowsHere()).toBe(before);
  });

  it('brings people with their ids and documents, and one undo takes them away again', async () => {
    const before = await rowsHere();
    const desktop = documentDesk();
    const candidateId = await takeCandidate(office, { surname: 'Newcomer' });
    const { execute } = office.session;
    const about = { candidateId, roleId: null, kind: 'cv' as const, name: 'CV.pdf' };
    await addDocument({ desktop, database: office.database, execute }, cv, about);
    const taken = await take(await archiveOf(office, desktop));
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
    expect(await take(await archiveOf(office))).toMatchObject({ added: 0, changed: 1 });
    expect(await notesOf(theirs)).toBe('changed there');
    const { comparison } = await prepared(await archiveOf(office));
    expect(totalOf(comparison.tables)).toMatchObject({ there: 0, conflicts: 0 });
  });

  it('keeps what changed only here', async () => {
    const id = await nameClients(null, 'changed here');
    const { comparison } = await prepared(await archiveOf(office));
    expect(totalOf(comparison.tables)).toMatchObject({ here: 1, there: 0, conflicts: 0 });
    expect(await take(await archiveOf(office))).toMatchObject({ added: 0, changed: 0 });
    expect(await notesOf(id)).toBe('changed here');
  });

  it('asks where both changed it, for all and for single rows', async () => {
    const id = await nameClients('changed there', 'changed here');
    const bytes = await archiveOf(office);
    const { comparison } = await prepared(bytes);
    expect(comparison.conflicts).toMatchObject([{ table: 'clients', id, paths: ['notes'] }]);
    await take(bytes);
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, { all: 'theirs', byRow: new Map([[conflictKey('clients', id), 'ours']]) });
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, { all: 'ours', byRow: new Map([[conflictKey('clients', id), 'theirs']]) });
    expect(await notesOf(id)).toBe('changed there');
    await here.session.undo();
    expect(await notesOf(id)).toBe('changed here');
    await take(bytes, { all: 'theirs', byRow: new Map() });
    expect(await notesOf(id)).toBe('changed there');
  });

  it('lets nobody in: staff come without a PIN and not active, and PINs and roles here stay', async () => {
    const pin = { pinSalt: 'bmV3', pinDigest: 'bmV3' };
    const added = await office.run('staff/save', {
      ...{ staffId: null, name: 'Eve', nameZh: '', role: 'manager', active: true },
      ...pin,
    });
    const { staffId } = office.actors.receptionist;
    await office.run('staff/save', {
      ...{ staffId, name: 'Winnie Tse-Ho', nameZh: '', role: 'manager', active: true },
      ...pin,
    });
    await take(await archiveOf(office), { all: 'theirs', byRow: new Map() });
    expect(await here.database.rows('staff').get(String(added['staffId']))).toMatchObject({
      ...{ name: 'Eve', active: false, pinSalt: '', pinDigest: '' },
    });
    expect(await here.database.rows('staff').get(staffId)).toMatchObject({
      ...{ name: 'Winnie Tse-Ho', role: 'receptionist', pinDigest: 'ZGlnZXN0' },
    });
  });

  it('hides with a role that is confidential here whatever comes in around it', async () => {
    const [role] = (await office.read.all('roles')).filter(({ visibility }) => visibility === 'confidential');
    const [candidate] = await office.read.all('candidates');
    const row = {
      ...{ deletedAt: null, candidateId: candidate?.id ?? '', roleId: role?.id ?? '' },
      ...{ confidential: false, kind: 'cv', name: 'CV', sha256: 'a'.repeat(64), size: 1 },
      ...{ mime: 'application/pdf', addedOn: '2026-11-23', addedAt: '2026-11-23T02:00:00.000Z' },
      addedById: office.actors.manager.staffId,
    };
    const rows = [{ table: 'documents' as const, row: { ...row, id: 'doc_a' }, paths: [] }];
    await office.run('import/archive', { batchId: 'bat_x', rows });
    expect(await office.database.rows('documents').get('doc_a')).toMatchObject({ confidential: true });
    const again = [
      {
        ...rows[0],
        table: 'documents' as const,
        row: { ...row, id: 'doc_a' },
        paths: ['confidential', 'name'],
      },
    ];
    await office.run('import/archive', { batchId: 'bat_y', rows: again });
    expect(await office.database.rows('documents').get('doc_a')).toMatchObject({ confidential: true });
  });

  it('never brings an erasure, nor anybody back who was erased here', async () => {
    const gone = await takeCandidate(office, { surname: 'Gone' });
    const spared = await takeCandidate(office, { surname: 'Spared' });
    const erasure = (id: string, personId: string) => ({
      ...{ id, deletedAt: null, people: { [personId]: true }, reason: 'asked', words: '' },
      ...{ at: '2026-11-23T02:00:00.000Z', byId: office.actors.manager.staffId, counts: {} },
      stamps: { '*': '000000000000001-00000-d' },
    });
    // The facts alone: carrying an erasure out is the matter of a start.
    await here.database.write(['erasures'], () =>
      here.database.rows('erasures').put(erasure('ers_here', gone)),
    );
    await office.database.write(['erasures'], () =>
      office.database.rows('erasures').put(erasure('ers_there', spared)),
    );
    const bytes = await archiveOf(office);
    const { comparison } = await prepared(bytes);
    expect(totalOf(comparison.tables)).toMatchObject({ fresh: 3, refused: 4 });
    await take(bytes, { all: 'theirs', byRow: new Map() });
    expect(await here.database.rows('candidates').get(gone)).toBeUndefined();
    expect(await here.database.rows('candidates').get(spared)).toMatchObject({ surname: 'Spared' });
    expect((await here.database.rows('erasures').toArray()).map(({ id }) => id)).toEqual(['ers_here']);
    const row = (await office.database.rows('candidates').get(gone)) ?? { id: '' };
    const { stamps: _stamps, ...fields } = { stamps: {}, ...row };
    const rows = [{ table: 'candidates' as const, row: fields as never, paths: [] }];
    await here.session.execute('import/archive', { batchId: 'bat_again', rows });
    expect(await here.database.rows('candidates').get(gone)).toBeUndefined();
  });

  it('is not for recruiters', async () => {
    const input = { batchId: 'bat_x', rows: [{ table: 'rooms' as const, row: { id: 'rom_x' }, paths: [] }] };
    expect(await office.attempt('import/archive', input, office.actors.recruiter)).toMatchObject({
      refusal: { kind: 'not-permitted' },
    });
    expect(await office.attempt('import/archive', input)).toMatchObject({
      refusal: { kind: 'input-unreadable' },
    });
  });

  it('stops between chunks when asked to, and forgets documents that no row names', async () => {
    for (let count = 0; count < 210; count += 1)
      await office.run('candidate/create', candidateInput({ surname: `Ho ${count}` }));
    const { archive, comparison } = await prepared(await archiveOf(office));
    const stop = new AbortController();
    let chunks = 0;
    const work = atWork();
    const execute: OfficeAtWork['execute'] = async (...args) => {
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

describe('an archive with interviews, taken into an office at work', () => {
  /** An office booking of the first or the second candidate on the Wednesday, without a room. */
  const booking = async (person: number, startMinute: number) => {
    const people = await office.read.all('candidates');
    return {
      ...{ kind: 'office', submissionId: null, roleId: null, clientId: null, contactId: null },
      ...{ candidateId: people[person]?.id ?? '', recruiterId: office.actors.recruiter.staffId },
      ...{ recruiterAttends: false, sittingIn: {}, panel: {}, roomId: null, mode: 'video' },
      ...{ address: '', district: null, held: false, reasons: {}, notes: '' },
      planned: { date: '2026-11-25', startMinute, durationMinutes: 60, zone: 'Asia/Hong_Kong' },
    };
  };
  const bookThere = async (person: number, startMinute: number): Promise<string> =>
    String(
      (await office.run('interview/book', (await booking(person, startMinute)) as never))['interviewId'],
    );
  const bookHere = async (person: number, startMinute: number): Promise<string> => {
    const answer = await here.session.execute(
      'interview/book',
      (await booking(person, startMinute)) as never,
    );
    return answer.ok ? String(answer.result['interviewId']) : JSON.stringify(answer);
  };
  const bookingsOf = async (archive: CheckedArchive, comparison: ArchiveComparison) =>
    readArchiveBookings(archive, comparison, { database: here.database, now: office.clock.now() });

  it('leaves out one that would book somebody twice, says so before, and brings it once the way is free', async () => {
    const free = await bookThere(1, 900);
    const double = await bookThere(0, 630);
    const stands = await bookHere(0, 600);
    const { archive, comparison } = await prepared(await archiveOf(office));
    const bookings = await bookingsOf(archive, comparison);
    const [expected, ...more] = archiveClashes(bookings, ours);
    expect(more).toEqual([]);
    expect(expected).toMatchObject({
      row: { id: double },
      clashes: [
        { kind: 'recruiter', blocks: true, interviewId: stands },
        { kind: 'candidate', blocks: true, interviewId: stands },
      ],
    });
    expect(bookings.names.get(expected?.row.candidateId ?? '')).toMatch(/^CHAN/iu);
    const taken = await takeArchive(archive, { comparison, choices: ours }, atWork());
    expect(taken).toMatchObject({ stopped: 'no', leftOut: [double] });
    expect(await here.database.rows('interviews').get(double)).toBeUndefined();
    expect(await here.database.rows('interviews').get(free)).toMatchObject({
      startsAt: '2026-11-25T07:00:00.000Z',
    });
    const cancel = {
      ...{ interviewId: stands, by: 'agency', reason: 'room flooded', channel: 'phone' },
      receivedAt: office.clock.now(),
    };
    expect(await here.session.execute('interview/cancel', cancel as never)).toMatchObject({ ok: true });
    expect(await take(await archiveOf(office))).toMatchObject({ added: 1, leftOut: [] });
    expect(await here.database.rows('interviews').get(double)).toMatchObject({ id: double });
  });

  it('takes two that changed places there, and history that is over as it is', async () => {
    const first = await bookThere(0, 600);
    const second = await bookThere(0, 720);
    expect(await take(await archiveOf(office))).toMatchObject({ leftOut: [] });
    const there = await Promise.all([first, second].map((id) => office.database.rows('interviews').get(id)));
    const spanOf = (row: (typeof there)[number]) => ({
      startsAt: row?.['startsAt'],
      endsAt: row?.['endsAt'],
    });
    const rows = [first, second].map((id, index) => ({
      ...{ table: 'interviews' as const, paths: ['startsAt', 'endsAt'] },
      row: { ...there[index], ...spanOf(there[1 - index]), id, stamps: {} } as never,
    }));
    const answer = await here.session.execute('import/archive', { batchId: 'bat_swap', rows });
    expect(answer).toMatchObject({ ok: true, result: { leftOut: [] } });
    expect(await here.database.rows('interviews').get(first)).toMatchObject(spanOf(there[1]));
    office.clock.advanceMinutes(7 * 24 * 60);
    const over = rows.slice(0, 1).map((row) => ({
      ...row,
      row: { ...(row.row as object), ...spanOf(there[0]), id: 'ivw_over' },
      paths: [],
    }));
    const past = await here.session.execute('import/archive', { batchId: 'bat_past', rows: over as never });
    expect(past).toMatchObject({ ok: true, result: { leftOut: [] } });
    expect(await here.database.rows('interviews').get('ivw_over')).toMatchObject(spanOf(there[0]));
  });
});
