// Restoring over a living office and taking it back: the real files on a disk, the real rebuild, and a process that dies
// at every change it makes to the disk.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedBackupFacts } from '@shared/backup-requests';
import { canonicalJson } from '@shared/kernel/json';
import { proveBackup } from '@data/prove-backup';
import { restoreBackup, type Restored } from '@data/restore-backup';
import { startOffice, type OpenOffice } from '@data/start-office';
import { Watched, type SafetyStatus } from '@data/safety-status';
import type { FileSystem } from '../../../electron/main/safety-copy/file-system';
import { nodeFileSystem } from '../../../electron/main/safety-copy/node-file-system';
import { keptDocument } from '../../support/backup-bench';
import { backUp, openOnDisk, putOnDisk, type OfficeOnDisk } from '../../support/backup-office';
import { candidateInput } from '../../support/candidate';
import { startPortsOver } from '../../support/desktop-on-disk';
import { createDyingFileSystem } from '../../support/dying-file-system';
import { digestOf } from '../../../electron/main/safety-copy/digest';
import { createCountingIds, openTestOffice, type TestOffice } from '../../support/office';
import { carryOut, furnish, officeState } from '../../support/random-acts';
import { clearTemporaryFolders, temporaryFolderInMemory } from '../../support/temporary-folder';

clearTemporaryFolders();

const saved = { settled: async () => undefined, status: new Watched<SafetyStatus>({ kind: 'saved' }) };
let office: TestOffice;
let template: string;
let backup: OpenedBackupFacts;
let atBackup: string;
let today: string;
let runs = 0;

const stateOf = async ({ database }: { database: OpenOffice['database'] }): Promise<string> =>
  canonicalJson(await officeState({ ...office, database }));

/** The main process on a copy of the office as it stands today. */
async function onCopy(files?: FileSystem): Promise<OfficeOnDisk> {
  const userData = join(temporaryFolderInMemory(), 'data');
  cpSync(template, userData, { recursive: true });
  return openOnDisk(userData, files);
}

async function open(place: OfficeOnDisk): Promise<OpenOffice> {
  runs += 1;
  const started = await startOffice({
    ...startPortsOver(place.desktop, `start${runs}`),
    desktop: place.desktop,
  });
  if (started.kind !== 'open') throw new Error(`${started.kind}: ${JSON.stringify(started)}`);
  await started.link.settled();
  return started;
}

async function restoreTo(
  place: OfficeOnDisk,
  name: string,
  part: { readonly signal?: AbortSignal; readonly link?: typeof saved } = {},
): Promise<Restored> {
  runs += 1;
  const opened = await place.desktop.openBackup({ name, passphrase: null });
  if (!opened.ok) throw new Error(opened.reason);
  const { desktop } = place;
  const ids = createCountingIds(`restore${runs}`);
  return restoreBackup(opened.backup, { desktop, ids, link: saved, onProgress: () => undefined, ...part });
}

beforeAll(async () => {
  office = await openTestOffice();
  await furnish(office);
  const databaseId = String((await office.database.meta.get('database-id'))?.value);
  const identity = { databaseId, databaseName: office.database.name };
  template = mkdtempSync(join(tmpdir(), 'onward-office-'));
  const place = await openOnDisk(template);
  await place.documents.keep(keptDocument);
  await putOnDisk(place, { ...identity, records: office.handed });
  backup = await backUp(place);
  atBackup = await stateOf(office);
  await office.run('candidate/create', candidateInput({ surname: 'Later' }));
  await carryOut(office, { kind: 'edit-name', a: 1, b: 0, n: 3 });
  await place.safety.append({ databaseId, records: office.handed });
  await place.safety.close();
  today = await stateOf(office);
});
afterAll(() => {
  office.close();
  rmSync(template, { recursive: true });
});

describe('a restore', () => {
  it('puts the office back, with its documents, and can be taken back', async () => {
    const place = await onCopy();
    await place.documents.drop(digestOf(keptDocument));
    expect(await restoreTo(place, backup.name)).toEqual({ ok: true, changes: backup.records });
    const back = await open(place);
    expect(await stateOf(back)).toBe(atBackup);
    expect(await place.documents.read(digestOf(keptDocument))).toMatchObject({ ok: true });
    const { restored } = await place.backups.state();
    expect(restored).toMatchObject({ to: backup.made });
    back.database.close();
    expect(await restoreTo(place, restored?.kept ?? '')).toMatchObject({ ok: true });
    const again = await open(place);
    expect(await stateOf(again)).toBe(today);
    expect((await again.database.changes.toArray()).length).toBe(office.handed.length);
    again.database.close();
  });

  it('goes on with the restored office at the next start, from its own journal', async () => {
    const first = await onCopy();
    await restoreTo(first, backup.name);
    const started = await open(first);
    started.database.close();
    await first.safety.close();
    const second = await openOnDisk(first.userData);
    expect(second.safety.journalFacts().count).toBe(backup.records);
    const again = await open(second);
    expect(await stateOf(again)).toBe(atBackup);
    again.database.close();
  });

  it('is not begun while something is not saved, nor where today cannot be kept', async () => {
    const place = await onCopy({ ...nodeFileSystem, freeBytes: async () => 0 });
    const pending = { ...saved, status: new Watched<SafetyStatus>({ kind: 'copy-pending' }) };
    expect(await restoreTo(place, backup.name, { link: pending })).toEqual({
      ok: false,
      reason: 'not-saved',
    });
    expect(await restoreTo(place, backup.name)).toEqual({
      ok: false,
      reason: 'not-kept',
      trouble: 'no-room',
    });
    const started = await open(place);
    expect(await stateOf(started)).toBe(today);
    started.database.close();
  });

  it('that is given up leaves today’s office', async () => {
    const place = await onCopy();
    const before = await indexedDB.databases();
    expect(await restoreTo(place, backup.name, { signal: AbortSignal.abort() })).toEqual({
      ...{ ok: false, reason: 'cancelled' },
    });
    expect(await indexedDB.databases()).toHaveLength(before.length);
    const started = await open(place);
    expect(await stateOf(started)).toBe(today);
    started.database.close();
  });

  it('cut off at any change to the disk ends in the old office or the new one, never between', async () => {
    const ends = { old: 0, new: 0 };
    let more = true;
    for (let dieAt = 1; more; dieAt += 1) {
      const disk = createDyingFileSystem(nodeFileSystem);
      const place = await onCopy(disk);
      disk.dieAt(dieAt);
      const answer = await restoreTo(place, backup.name).catch(() => ({ ok: false }));
      // The first that is not reached was one more than there are.
      more = disk.changes() >= dieAt;
      const after = await openOnDisk(place.userData);
      const started = await open(after);
      const state = await stateOf(started);
      started.database.close();
      expect([atBackup, today], `dead at change ${dieAt}`).toContain(state);
      if (answer.ok) expect(state).toBe(atBackup);
      ends[state === today ? 'old' : 'new'] += 1;
    }
    // Both happen: the cuts lie on both sides of the one moment that decides.
    expect(ends.old).toBeGreaterThan(15);
    expect(ends.new).toBeGreaterThan(0);
  });
});

describe('proving a backup', () => {
  const prove = (place: OfficeOnDisk, from = backup, signal = new AbortController().signal) =>
    proveBackup(from, {
      ...{ desktop: place.desktop, database: office.database, signal, onProgress: () => undefined },
      ids: createCountingIds(`prove${(runs += 1)}`),
    });
  const onCopyOpened = async (): Promise<OfficeOnDisk> => {
    const place = await onCopy();
    expect(await place.desktop.openBackup({ name: backup.name, passphrase: null })).toMatchObject({
      ok: true,
    });
    return place;
  };

  it('restores it into a database that is gone afterwards, and says what stands in it', async () => {
    const place = await onCopyOpened();
    const before = (await indexedDB.databases()).length;
    const proof = await prove(place);
    expect(proof).toMatchObject({ kind: 'proven', backup: { records: backup.records, made: backup.made } });
    expect(proof.kind === 'proven' && proof.rows).toBeGreaterThan(10);
    expect(await indexedDB.databases()).toHaveLength(before);
  });

  it('says what the office has lost since, stream and table', async () => {
    const place = await onCopyOpened();
    const [victim] = await office.read.all('candidates');
    const found = await office.database.changes
      .where('entityId')
      .equals(victim?.id ?? '')
      .first();
    await office.database.write(['changes'], () => office.database.changes.delete(found?.n ?? 0));
    const proof = await prove(place);
    await office.database.write(['changes'], () => office.database.changes.add(found as never));
    expect(proof).toMatchObject({
      kind: 'differs',
      differences: [
        { kind: 'records-foreign', count: 1 },
        { kind: expect.stringMatching(/^rows-/), where: 'candidates', count: 1 },
      ],
    });
    expect((await prove(place)).kind).toBe('proven');
  });

  it('is given up when asked, and refuses what cannot be read', async () => {
    const place = await onCopyOpened();
    expect(await prove(place, backup, AbortSignal.abort())).toEqual({ kind: 'refused', reason: 'cancelled' });
    const gone = { ...backup, name: 'desk/gone.onward-backup' };
    expect(await prove(place, gone)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });
});
