// An office taken out and brought into an empty installation is the same office: its archive is the same file again.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkArchive, type CheckedArchive } from '@data/archive/check-archive';
import { restoreArchive } from '@data/archive/restore-archive';
import { OfficeDatabase } from '@data/database';
import { readDeviceState } from '@data/device';
import { addDocument } from '@data/documents/add-document';
import { foundDatabase } from '@data/found-database';
import { Session } from '@data/session';
import { Door } from '@data/door';
import { zoneRules } from '@data/zone-rules';
import type { RequestInput } from '@shared/desktop-api';
import { archiveOf, bytesSource, digestByNode, documentDesk } from '../../../support/archive-files';
import { takeCandidate } from '../../../support/job';
import { makePdf } from '../../../support/make-documents';
import { createCountingIds, openTestOffice, type TestOffice } from '../../../support/office';
import { furnish } from '../../../support/random-acts';

const cv = makePdf(['Chan Tai Man']);
let office: TestOffice;
let empty: OfficeDatabase;
let archive: Uint8Array;
const deskHere = documentDesk();

beforeEach(async () => {
  office = await openTestOffice();
  deskHere.kept.clear();
  await furnish(office);
  const candidateId = await takeCandidate(office, { surname: 'Ho' });
  const { execute } = office.session;
  const about = { candidateId, roleId: null, kind: 'cv' as const, name: 'CV.pdf' };
  await addDocument({ desktop: deskHere, database: office.database, execute }, cv, about);
  archive = await archiveOf(office, deskHere);
  empty = new OfficeDatabase('empty-installation');
  await empty.open();
  await foundDatabase(empty, { databaseId: 'db-new', device: 'newdesk' });
});
afterEach(async () => {
  await office.database.delete();
  await empty.delete();
});

async function checked(bytes = archive): Promise<CheckedArchive> {
  const answer = await checkArchive(bytesSource(bytes));
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.value;
}

/** An installation without an office; notes what was installed. */
function installation() {
  const documents = documentDesk();
  const installed: RequestInput<'install'>[] = [];
  return {
    ...documents,
    installed,
    install: async (input: RequestInput<'install'>) => {
      installed.push(input);
      const { databaseId, databaseName, schema } = input;
      return { ok: true as const, installed: { databaseId, databaseName, schema, deviceSeq: {} } };
    },
  };
}

describe('restoring an archive', () => {
  it('brings back the same office: its archive is the same file again', async () => {
    const desktop = installation();
    const ids = createCountingIds('new');
    const answer = await restoreArchive(await checked(), { database: empty, desktop, ids });
    expect(answer).toMatchObject({ ok: true, files: 1 });
    expect(desktop.installed).toMatchObject([{ databaseId: 'db-new', freshJournal: true }]);
    expect(desktop.kept.get(digestByNode(cv))).toEqual(cv);
    const restored = new OfficeDatabase(desktop.installed[0]?.databaseName ?? '');
    await restored.open();
    const again = await archiveOf({ database: restored, clock: office.clock }, desktop);
    expect(Buffer.from(again).equals(Buffer.from(archive))).toBe(true);
    await restored.delete();
  });

  it('goes on where the log ended: numbers and stamps follow, and what was done there can be undone', async () => {
    const desktop = installation();
    const ids = createCountingIds('new');
    await restoreArchive(await checked(), { database: empty, desktop, ids });
    const database = new OfficeDatabase(desktop.installed[0]?.databaseName ?? '');
    await database.open();
    const [before, after] = [await readDeviceState(office.database), await readDeviceState(database)];
    expect(after.stamp).toEqual(before.stamp);
    expect(after.streams).toEqual(before.streams);
    expect(after.device).not.toBe(before.device);
    const safety = { frozen: () => null, hand: () => undefined, failed: () => undefined };
    const door = new Door({ database, clock: office.clock, zoneRules, ids, appVersion: 'test', safety });
    const session = new Session(office.actors.manager, door, database);
    expect(await session.undo()).toMatchObject({ ok: true });
    expect((await database.rows('documents').toArray())[0]?.['deletedAt']).not.toBeNull();
    await database.delete();
  });

  it('leaves an office at work alone', async () => {
    const desktop = installation();
    const target = { database: office.database, desktop, ids: createCountingIds('new') };
    expect(await restoreArchive(await checked(), target)).toEqual({ ok: false, reason: 'not-empty' });
    expect(desktop.installed).toEqual([]);
  });

  it('leaves nothing behind when it is stopped, or when the disk is full', async () => {
    const databases = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
    const before = await databases();
    const stop = new AbortController();
    const desktop = installation();
    const target = { database: empty, desktop, ids: createCountingIds('new') };
    const stopped = await restoreArchive(await checked(), target, {
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done > 0) stop.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, reason: 'stopped' });
    const full = { ...desktop, keepDocument: async () => ({ ok: false, reason: 'disk-full' }) as const };
    expect(await restoreArchive(await checked(), { ...target, desktop: full })).toEqual({
      ok: false,
      reason: 'disk-full',
    });
    const unwritable = { ...desktop, install: async () => ({ ok: false, reason: 'unwritable' }) as const };
    expect(await restoreArchive(await checked(), { ...target, desktop: unwritable })).toEqual({
      ok: false,
      reason: 'unwritable',
    });
    expect(await databases()).toEqual(before);
    expect([desktop.installed, desktop.kept.size]).toEqual([[], 0]);
  });
});
