import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { findDatabaseFolder, safetyCopyFolder } from '../../../../electron/main/safety-copy/profile-paths';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

it.each([[['IndexedDB']], [['Default', 'IndexedDB']]])('finds the database in %j', async (parts) => {
  const userData = temporaryFolder();
  expect(await findDatabaseFolder(nodeFileSystem, userData)).toBeNull();
  mkdirSync(join(userData, ...parts), { recursive: true });
  expect(await findDatabaseFolder(nodeFileSystem, userData)).toBe(join(userData, ...parts));
});

it('keeps the safety copy out of browser storage', () => {
  expect(safetyCopyFolder('/data')).toBe(join('/data', 'safety-copy'));
});
