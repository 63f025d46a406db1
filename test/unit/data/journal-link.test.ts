// "Saved" is said only when the journal has it: the real door and the real journal on a disk that fails on purpose.
import { describe, expect, it } from 'vitest';
import { startOffice, type OpenOffice } from '@data/start-office';
import type { SafetyCopy } from '../../../electron/main/safety-copy/safety-copy';
import { nodeFileSystem } from '../../../electron/main/safety-copy/node-file-system';
import { desktopOver, openSafetyIn, startPortsOver } from '../../support/desktop-on-disk';
import { createFaultyFileSystem, type FaultyFileSystem } from '../../support/faulty-file-system';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

const manager = { staffId: 'stf_founder', role: 'manager' } as const;

interface Place {
  readonly office: OpenOffice;
  readonly safety: SafetyCopy;
  readonly files: FaultyFileSystem;
  readonly saveRoom: (name: string) => ReturnType<OpenOffice['door']['execute']>;
}

let places = 0;

async function openPlace(): Promise<Place> {
  places += 1;
  const files = createFaultyFileSystem(nodeFileSystem);
  const safety = await openSafetyIn(temporaryFolder(), files);
  const ports = startPortsOver(desktopOver(safety), `place${places}`);
  const office = await startOffice(ports);
  if (office.kind !== 'open') throw new Error(`Started as ${office.kind}`);
  const saveRoom: Place['saveRoom'] = (name) =>
    office.door.execute('office/save-room', { roomId: null, name, active: true }, { actor: manager });
  expect(await saveRoom('Blue')).toMatchObject({ ok: true });
  await office.link.settled();
  expect(office.link.status.get()).toEqual({ kind: 'saved' });
  return { office, safety, files, saveRoom };
}

describe('the word Saved', () => {
  it.each(['never-written', 'bit-flipped', 'flush-fails', 'full'] as const)(
    'is not said of a journal write that went wrong (%s), nothing new is taken, and a retry brings it',
    async (kind) => {
      const { office, safety, files, saveRoom } = await openPlace();
      const { link, database } = office;
      const said: string[] = [];
      link.status.subscribe(() => said.push(link.status.get().kind));
      files.fault = { kind, path: /\.jsonl$/ };
      expect(await saveRoom('Red')).toMatchObject({ ok: true });
      await link.settled();
      expect(said).toEqual(['copy-pending', 'frozen']);
      const before = await database.changes.count();
      expect(await saveRoom('Green')).toMatchObject({ ok: false, failure: { kind: 'copy-unwritable' } });
      expect(await database.changes.count()).toBe(before);
      files.fault = null;
      await link.retry();
      expect(link.status.get()).toEqual({ kind: 'saved' });
      expect(safety.journalFacts().count).toBe(before);
      expect(await saveRoom('Green')).toMatchObject({ ok: true });
      await database.delete();
    },
  );

  it('is not said while the journal has not answered', async () => {
    const { office, saveRoom } = await openPlace();
    const { link, database } = office;
    expect(await saveRoom('Red')).toMatchObject({ ok: true });
    expect(link.status.get()).toEqual({ kind: 'copy-pending' });
    await link.settled();
    expect(link.status.get()).toEqual({ kind: 'saved' });
    await database.delete();
  });
});
