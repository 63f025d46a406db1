import { describe, expect, it } from 'vitest';
import { openBackupSettings } from '../../../../electron/main/backups/backup-settings';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { createFaultyFileSystem } from '../../../support/faulty-file-system';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

const at = '2026-11-23T02:00:00.000Z';

describe('changes to the settings of backups at the same time', () => {
  it('are all kept, one after the other', async () => {
    const folder = temporaryFolder();
    const settings = await openBackupSettings(nodeFileSystem, folder);
    const noted = ['one', 'two', 'three', 'four'];
    await Promise.all([
      ...noted.map((path) => settings.change(({ checked }) => ({ checked: { ...checked, [path]: at } }))),
      settings.change(() => ({ secondFolder: '/media/stick' })),
    ]);
    const reopened = (await openBackupSettings(nodeFileSystem, folder)).get();
    expect(reopened).toEqual(settings.get());
    expect(reopened.secondFolder).toBe('/media/stick');
    expect(Object.keys(reopened.checked).sort()).toEqual([...noted].sort());
  });

  it('leave what stood where the disk refuses, and those after it go on', async () => {
    const folder = temporaryFolder();
    const files = createFaultyFileSystem(nodeFileSystem);
    const settings = await openBackupSettings(files, folder);
    await settings.change(() => ({ secondFolder: '/media/stick' }));
    files.fault = { kind: 'full', path: /backups\.json/ };
    const refused = settings.change(() => ({ secondFolder: '/media/other' }));
    await expect(refused).rejects.toThrow('ENOSPC');
    files.fault = null;
    await settings.change(({ secondFolder }) => ({ checked: { [secondFolder ?? '']: at } }));
    expect((await openBackupSettings(nodeFileSystem, folder)).get()).toMatchObject({
      secondFolder: '/media/stick',
      checked: { '/media/stick': at },
    });
  });
});
