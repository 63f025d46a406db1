// The browser may end a connection underneath the app, having erased what it found damaged. Nothing may be written or
// opened after that, or an empty office would stand where a full one was.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OfficeDatabase } from '@data/database';
import { startOffice, type OpenOffice } from '@data/start-office';
import type { SafetyCopy } from '../../../electron/main/safety-copy/safety-copy';
import { desktopOver, openSafetyIn, startPortsOver } from '../../support/desktop-on-disk';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

let safety: SafetyCopy;
beforeEach(async () => {
  safety = await openSafetyIn(temporaryFolder());
});

const start = () => startOffice(startPortsOver(desktopOver(safety), 'lost'));

async function openOffice(): Promise<OpenOffice> {
  const office = await start();
  if (office.kind !== 'open') throw new Error(`Started as ${office.kind}`);
  return office;
}

const endConnection = (database: OfficeDatabase): void => {
  database.backendDB().onclose?.(new Event('close'));
};

const saveRoom = ({ door }: OpenOffice) =>
  door.execute(
    'office/save-room',
    { roomId: null, name: 'Blue', active: true },
    { actor: { staffId: 'stf_founder', role: 'manager' } },
  );

describe('a connection that ended underneath', () => {
  it('is told, freezes writes, and is not opened again by itself', async () => {
    const office = await openOffice();
    endConnection(office.database);
    expect(office.database.lost.get()).toBe(true);
    expect(office.link.status.get()).toMatchObject({ kind: 'frozen', failure: { kind: 'database-lost' } });
    expect(await saveRoom(office)).toEqual({ ok: false, failure: { kind: 'database-lost' } });
    await expect(office.database.changes.count()).rejects.toThrow();
    await expect(office.database.open()).rejects.toThrow();
  });

  it('is not mistaken for being closed on purpose', async () => {
    const office = await openOffice();
    office.database.close();
    expect(office.database.lost.get()).toBe(false);
    expect(await office.database.open().then(() => saveRoom(office))).toMatchObject({ ok: true });
    await safety.close();
    await office.database.delete();
  });
});

describe('a database that does not open', () => {
  /** Starts over files that another process lets go of during that pause; never, when left out. */
  async function startOverHeldFiles(releasedInPause?: number) {
    const office = await openOffice();
    expect(await saveRoom(office)).toMatchObject({ ok: true });
    await office.link.settled();
    office.database.close();
    const held = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The files are held by another process.', 'UnknownError');
    });
    let pauses = 0;
    const pause = () => {
      pauses += 1;
      if (pauses === releasedInPause) held.mockRestore();
      return Promise.resolve();
    };
    const started = await startOffice({ ...startPortsOver(desktopOver(safety), 'lost'), pause });
    held.mockRestore();
    return { started, pauses, office };
  }

  async function leave({ database }: OpenOffice): Promise<void> {
    database.close();
    await safety.close();
    await database.delete();
  }

  it('is tried again a little later, as the one that was ended before may still hold it', async () => {
    const { started, pauses, office } = await startOverHeldFiles(2);
    if (started.kind !== 'open') throw new Error(`Started as ${started.kind}`);
    expect(pauses).toBe(2);
    expect(await started.database.rows('rooms').count()).toBe(1);
    started.database.close();
    await leave(office);
  });

  it('leads to recovery when it never does', async () => {
    const { started, pauses, office } = await startOverHeldFiles();
    expect(started).toMatchObject({ kind: 'recover', cause: 'database-gone', missing: 1 });
    expect(pauses).toBe(2);
    await leave(office);
  });
});

describe('a store that does not read', () => {
  it('leads to recovery at the start, whichever store it is', async () => {
    const office = await openOffice();
    expect(await saveRoom(office)).toMatchObject({ ok: true });
    await office.link.settled();
    office.database.close();
    const count = IDBObjectStore.prototype.count;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (this.name === 'visits') throw new DOMException('damaged', 'UnknownError');
      return count.call(this, key);
    });
    expect(await start()).toMatchObject({ kind: 'recover', cause: 'database-gone', missing: 1 });
    broken.mockRestore();
    await safety.close();
    await office.database.delete();
  });
});
