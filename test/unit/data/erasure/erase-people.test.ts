// An erasure from the command to the disk: the real door, fake-indexeddb, the real journal and its copies in a folder.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from '@shared/changes/replay';
import { Session } from '@data/session';
import { startOffice, type OpenOffice } from '@data/start-office';
import { readDraft } from '@data/drafts';
import { erasedSign } from '@data/erasure/mask-people';
import { pendingErasures } from '@data/erasure/pending-erasure';
import { listRefusalsOver } from '@data/queries/privacy-lists';
import { createViewReader } from '@data/view-reader';
import type { LocalDate } from '@shared/time/local-date';
import { readRecent } from '@data/recent-items';
import { dumpDatabases } from '../../../support/dump-databases';
import { dumpFolder } from '../../../support/dump-folder';
import { openSafetyIn, startPortsOver, type SafeDesktop } from '../../../support/desktop-on-disk';
import {
  fileMark,
  marks,
  onDisk,
  openErasureOffice,
  type ErasureOffice,
} from '../../../support/erasure-office';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

const all: readonly string[] = [...Object.values(marks), fileMark];
const found = (text: string): readonly string[] => all.filter((mark) => text.includes(mark));

const erase = (given: object = {}) => ({
  ...{ typedName: `${marks.surname} ${marks.givenNames}`, reason: 'asked' as const, words: 'By letter' },
  ...{ anyway: true, ...given },
});

interface Decided extends ErasureOffice {
  readonly userData: string;
  readonly desktop: SafeDesktop;
}

let seeds = 0;
const start = (desktop: SafeDesktop) => startOffice(startPortsOver(desktop, `s${(seeds += 1)}`));

/** The erasure is decided and nothing of it done yet: as after a crash right behind the command. */
async function decided(): Promise<Decided> {
  const planted = await openErasureOffice();
  const { office, person } = planted;
  await office.run('candidate/erase', { candidateId: person, ...erase() });
  const userData = temporaryFolder();
  const { desktop } = await onDisk(office, userData);
  return { ...planted, userData, desktop };
}

async function opened(desktop: SafeDesktop): Promise<OpenOffice> {
  const started = await start(desktop);
  if (started.kind !== 'open') throw new Error(`The office did not open: ${started.kind}`);
  return started;
}

async function logOf({ database }: OpenOffice) {
  return (await database.changes.orderBy('n').toArray()).map(({ n: _n, ...record }) => record);
}

/** What must hold once it is done, whatever happened in between. */
async function expectGone({ userData, other }: Decided, after: OpenOffice): Promise<void> {
  expect(found(await dumpDatabases())).toEqual([]);
  expect(found(dumpFolder(join(userData, 'safety-copy')))).toEqual([]);
  const bo = await after.database.rows('candidates').get(other);
  expect(bo).toMatchObject({ surname: 'Yip', summary: expect.stringContaining(`Knows ${erasedSign}`) });
  const journal = (await openSafetyIn(userData)).journalFacts();
  expect(journal).toMatchObject({ state: 'verified', wholeVerified: true, damage: null, missing: 0 });
  expect(journal.count).toBe(await after.database.changes.count());
}

describe('erasing a person', () => {
  it('leaves nothing of them in databases, journal, copies and drafts, and everything of others', async () => {
    const before = await decided();
    const { office, desktop, person, userData } = before;
    const stood = await office.database.changes.orderBy('n').toArray();
    expect(found(await dumpDatabases())).toEqual(all);
    const typed: readonly string[] = [marks.draft];
    expect(found(dumpFolder(userData))).toEqual(all.filter((mark) => !typed.includes(mark)));
    office.close();

    const after = await opened(desktop);
    expect(after.erased).toMatchObject({ ok: true });
    await expectGone(before, after);
    const log = await logOf(after);
    expect(log.map(({ id, tx, deviceSeq, hlc }) => [id, tx, deviceSeq, hlc])).toEqual(
      stood.map(({ id, tx, deviceSeq, hlc }) => [id, tx, deviceSeq, hlc]),
    );
    const tables = replay(log);
    for (const name of ['candidates', 'tasks', 'interviews', 'submissions', 'clients', 'erasures'] as const) {
      const rows = await after.database.rows(name).toArray();
      expect(rows).toEqual([...(tables.get(name)?.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)));
    }
    expect(await after.database.rows('candidates').get(person)).toBeUndefined();
    after.database.close();
  });

  it('keeps the fact, what it counted, and a task to tell the client, which names nobody', async () => {
    const { office, desktop, person } = await decided();
    office.close();
    const { database } = await opened(desktop);
    const [fact] = await database.rows('erasures').toArray();
    expect(fact).toMatchObject({
      ...{ people: { [person]: true }, reason: 'asked', words: 'By letter' },
      byId: office.actors.manager.staffId,
      counts: { candidates: 1, motivationNotes: 1, documents: 1, submissions: 1, calls: 1 },
    });
    const tasks = await database.rows('tasks').toArray();
    expect(tasks).toEqual([
      expect.objectContaining({ kind: 'tell-client', candidateId: null, submissionId: null, words: '' }),
    ]);
    database.close();
  });

  it('keeps what others typed and opened, without what leads to the person', async () => {
    const { office, desktop, other } = await decided();
    office.close();
    const { database } = await opened(desktop);
    expect(await readDraft(database, 'stf_1/task/new')).toEqual({ words: 'Buy milk' });
    expect(await readDraft(database, 'stf_1/task/about')).toBeUndefined();
    expect(await readRecent(database, 'stf_1')).toEqual([{ kind: 'candidate', id: other }]);
    database.close();
  });

  it('cannot be undone, and does not stand in the way of undoing what was done before', async () => {
    const planted = await openErasureOffice();
    const { office, person } = planted;
    await office.run('office/save-room', { roomId: null, name: 'Green', active: true });
    const { erasureId } = await office.run('candidate/erase', { candidateId: person, ...erase() });
    const [record] = await office.database.changes.where('entityId').equals(String(erasureId)).toArray();
    const undo = { handle: record?.tx ?? '', kind: 'tx' as const };
    expect(await office.attempt('history/undo', undo)).toMatchObject({
      refusal: { kind: 'nothing-to-undo' },
    });
    const { desktop } = await onDisk(office, temporaryFolder());
    office.close();
    const after = await opened(desktop);
    const session = new Session(office.actors.manager, after.door, after.database);
    expect(await session.undo()).toMatchObject({ ok: true });
    const rooms = await after.database.rows('rooms').toArray();
    expect(rooms.find(({ name }) => name === 'Green')).toMatchObject({ deletedAt: expect.any(String) });
    after.database.close();
  });

  it('takes refusals out of log and journal once their four years are over, and not a day before', async () => {
    const planted = await openErasureOffice();
    const { office, other } = planted;
    const receivedOn = '2026-11-20';
    const request = { candidateId: other, receivedOn, channel: 'email' as const, words: 'Quillfrond asks' };
    const { requestId } = await office.run('candidate/record-access-request', request);
    const ids = { requestIds: [String(requestId)] };
    const refused = { closedOn: '2026-11-23', refusal: 'unclear' as const, words: 'Quillfrond was unclear' };
    await office.run('candidate/close-access-request', { requestId: String(requestId), ...refused });
    office.at('2030-11-23 23:59');
    const early = await office.attempt('office/erase-refusals', ids);
    expect(early).toMatchObject({ refusal: { kind: 'input-unreadable', fields: ['requestIds'] } });
    office.at('2030-11-24 00:00');
    const reader = createViewReader(office.database, office.actors.manager);
    const over = await listRefusalsOver(reader, '2030-11-24' as LocalDate);
    expect(over.map(({ id }) => id)).toEqual(ids.requestIds);
    const recruiter = await office.attempt('office/erase-refusals', ids, office.actors.recruiter);
    expect(recruiter).toMatchObject({ refusal: { kind: 'not-permitted' } });
    expect(await dumpDatabases()).toContain('Quillfrond');
    const { erasureId } = await office.run('office/erase-refusals', ids);
    const [record] = await office.database.changes.where('entityId').equals(String(erasureId)).toArray();
    const undo = { handle: record?.tx ?? '', kind: 'tx' as const };
    expect(await office.attempt('history/undo', undo)).toMatchObject({
      refusal: { kind: 'nothing-to-undo' },
    });
    expect(await pendingErasures(office.database)).toEqual(new Set(ids.requestIds));
    const userData = temporaryFolder();
    const { desktop } = await onDisk(office, userData);
    expect(dumpFolder(userData)).toContain('Quillfrond');
    office.close();
    const after = await opened(desktop);
    expect(await dumpDatabases()).not.toContain('Quillfrond');
    expect(dumpFolder(userData)).not.toContain('Quillfrond');
    expect(await after.database.rows('candidates').get(other)).toMatchObject({ deletedAt: null });
    expect(await after.database.rows('erasures').toArray()).toMatchObject([
      { counts: { accessRequests: 1 } },
    ]);
    expect(await pendingErasures(after.database)).toEqual(new Set());
    after.database.close();
  });

  it('takes whoever was merged into the person along', async () => {
    const planted = await openErasureOffice();
    const { office, person } = planted;
    const twin = await office.addCandidate({ surname: 'Brindlemoz', givenNames: 'Zeph' });
    await office.run('candidate/merge', { keepId: person, goneId: twin, fields: {}, sets: {} });
    await office.run('candidate/erase', { candidateId: person, ...erase() });
    const { desktop } = await onDisk(office, temporaryFolder());
    office.close();
    const after = await opened(desktop);
    expect(await dumpDatabases()).not.toContain('Brindlemoz');
    after.database.close();
  });
});

const steps = ['redactCopies', 'install', 'dropDocument', 'redactCopies again'] as const;

/** A desktop on which the process ends at a step; what it did before stays done. */
function endingAt(desktop: SafeDesktop, step: (typeof steps)[number]): SafeDesktop {
  let redactions = 0;
  let installs = 0;
  const die = (): never => {
    throw new Error('the process ended here');
  };
  return {
    ...desktop,
    install: (input) => ((installs += 1) > 1 && step === 'install' ? die() : desktop.install(input)),
    dropDocument: (input) => (step === 'dropDocument' ? die() : desktop.dropDocument(input)),
    redactCopies: (input) => {
      redactions += 1;
      const isHere = step === 'redactCopies' || (step === 'redactCopies again' && redactions > 1);
      return isHere ? die() : desktop.redactCopies(input);
    },
  };
}

describe('an erasure that is interrupted', () => {
  it.each(steps)('at %s is finished at the next start', async (step) => {
    const before = await decided();
    before.office.close();
    await start(endingAt(before.desktop, step)).then(
      (started) => {
        if (started.kind === 'open') started.database.close();
      },
      () => undefined,
    );
    const after = await opened(before.desktop);
    expect((await pendingErasures(after.database)).size).toBe(0);
    await expectGone(before, after);
    after.database.close();
  });

  it('by a disk that refuses leaves the office open as it was, says so, and is tried again', async () => {
    const before = await decided();
    before.office.close();
    const full: SafeDesktop = {
      ...before.desktop,
      redactCopies: async () => ({ ok: false, reason: 'disk-full', copies: [] }),
    };
    const stuck = await opened(full);
    expect(stuck.erased).toEqual({ ok: false, reason: 'copies-kept' });
    expect(found(await dumpDatabases())).not.toEqual([]);
    stuck.database.close();
    const after = await opened(before.desktop);
    await expectGone(before, after);
    after.database.close();
  });
});
