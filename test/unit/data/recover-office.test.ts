import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { recoverOffice, type Recovered } from '@data/recover-office';
import { schemaVersion } from '@shared/changes/schema-version';
import { desktopOver, openSafetyIn, type SafeDesktop } from '../../support/desktop-on-disk';
import { createCountingIds, openTestOffice } from '../../support/office';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();
afterEach(() => {
  vi.restoreAllMocks();
});

const databaseId = 'db-1';
let records: readonly ChangeRecord[];
beforeAll(async () => {
  const office = await openTestOffice();
  records = office.handed;
  office.close();
});
let runs = 0;

async function openDesktop(): Promise<SafeDesktop> {
  const safety = await openSafetyIn(temporaryFolder());
  await safety.install({ databaseId, databaseName: 'gone', schema: schemaVersion });
  await safety.append({ databaseId, records: [...records] });
  return desktopOver(safety);
}

async function recover(desktop: SafeDesktop): Promise<Recovered> {
  runs += 1;
  const ids = createCountingIds(`recover${runs}`);
  const startup = await desktop.startup();
  return recoverOffice({ kind: 'journal' }, { desktop, ids, startup, onProgress: () => undefined });
}

/** The browser refuses to open any new database until the broken files are out of the way. */
function refuseToOpen(until: () => boolean): void {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (!until() && name.startsWith('onward-')) throw new DOMException('broken files', 'InvalidStateError');
    return open(name, version);
  });
}

describe('bringing an office back', () => {
  it('keeps files aside and clears them only when no database opens beside them', async () => {
    const desktop = await openDesktop();
    const cleared = vi.fn(desktop.setDamagedAside);
    const watched = { ...desktop, setDamagedAside: cleared };
    expect(await recover(watched)).toEqual({ ok: true, changes: records.length });
    expect(cleared).not.toHaveBeenCalled();
    refuseToOpen(() => cleared.mock.calls.length > 0);
    expect(await recover(watched)).toEqual({ ok: true, changes: records.length });
    expect(cleared.mock.calls).toEqual([[{ clear: true }]]);
  });

  it('begins again when the files are erased in the middle of it', async () => {
    const desktop = await openDesktop();
    const add = IDBObjectStore.prototype.add;
    let failures = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value, key) {
      failures += 1;
      if (failures === 1) throw new DOMException('erased', 'UnknownError');
      return add.call(this, value, key);
    });
    expect(await recover(desktop)).toEqual({ ok: true, changes: records.length });
  });

  it('says so when it cannot be built at all, and installs nothing', async () => {
    const desktop = await openDesktop();
    refuseToOpen(() => false);
    expect(await recover(desktop)).toEqual({ ok: false, reason: 'rebuild-failed' });
    expect((await desktop.startup()).installed?.databaseName).toBe('gone');
  });
});
