import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { schemaVersion } from '@shared/changes/schema-version';
import type { DesktopApi } from '@shared/desktop-api';
import type { StartPorts } from '@data/start-office';
import { zoneRules } from '@data/zone-rules';
import type { FileSystem } from '../../electron/main/safety-copy/file-system';
import { nodeFileSystem } from '../../electron/main/safety-copy/node-file-system';
import { openSafetyCopy, type SafetyCopy } from '../../electron/main/safety-copy/safety-copy';
import { createCountingIds, TestClock } from './office';

/** What starting and recovering ask of the desktop. */
export type SafeDesktop = Pick<
  DesktopApi,
  | 'startup'
  | 'install'
  | 'appendJournal'
  | 'readJournal'
  | 'readCopy'
  | 'setDamagedAside'
  | 'redactCopies'
  | 'dropDocument'
>;

/** The real safety copy of a data folder, opened as the main process opens it. */
export function openSafetyIn(userData: string, files: FileSystem = nodeFileSystem): Promise<SafetyCopy> {
  const database = join(userData, 'IndexedDB');
  let salt = 0;
  return openSafetyCopy({
    files,
    folder: join(userData, 'safety-copy'),
    schema: schemaVersion,
    now: () => '2026-11-23T02:00:00.000Z',
    randomHex: (bytes) => (salt += 1).toString(16).padStart(bytes * 2, '0'),
    findDatabaseFolder: async () => (existsSync(database) ? database : null),
  });
}

/** The page's side of that safety copy, without a process between. */
export const desktopOver = (safety: SafetyCopy): SafeDesktop => ({
  startup: async () => ({
    appVersion: '0.0.0-test',
    platform: 'test',
    desktop: true,
    locale: 'en',
    dark: false,
    ...(await safety.facts()),
  }),
  install: (input) => safety.install(input),
  appendJournal: (input) => safety.append(input),
  readJournal: (input) => safety.readJournal(input),
  readCopy: (input) => safety.readCopy(input),
  setDamagedAside: ({ clear }) => safety.setDatabaseAside(clear),
  redactCopies: (input) => safety.redact(input),
  dropDocument: async () => ({ ok: true }),
});

/** What starting the office on it needs; `seed` keeps the ids of two starts apart. */
export const startPortsOver = (desktop: SafeDesktop, seed: string): StartPorts => ({
  desktop,
  clock: new TestClock(),
  zoneRules,
  ids: createCountingIds(seed),
});
