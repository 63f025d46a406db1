// A whole office on disk with its backups, as the main process and the page share it, without a process between.
import { join } from 'node:path';
import type { LocalDate } from '@shared/time/local-date';
import { schemaVersion } from '@shared/changes/schema-version';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { DesktopApi } from '@shared/desktop-api';
import { openBackups, type Backups } from '../../electron/main/backups/backups';
import { scryptBounds } from '../../electron/main/backups/backup-format';
import { createDocumentKeeper, type DocumentKeeper } from '../../electron/main/document-keeper';
import { createRestoring } from '../../electron/main/restoring';
import type { FileSystem } from '../../electron/main/safety-copy/file-system';
import { nodeFileSystem } from '../../electron/main/safety-copy/node-file-system';
import { documentsFolder, openedFolder } from '../../electron/main/safety-copy/profile-paths';
import type { SafetyCopy } from '../../electron/main/safety-copy/safety-copy';
import { keyStore } from './backup-bench';
import { desktopOver, openSafetyIn, type SafeDesktop } from './desktop-on-disk';

/** What backups ask of the desktop, beside starting and recovering. */
export type BackupDesktop = SafeDesktop &
  Pick<DesktopApi, 'backups' | 'makeBackup' | 'openBackup' | 'compareBackup'>;

/** The main process of a data folder, opened. */
export interface OfficeOnDisk {
  readonly userData: string;
  readonly safety: SafetyCopy;
  readonly documents: DocumentKeeper;
  readonly backups: Backups;
  readonly desktop: BackupDesktop;
}

/** Opens it; `files` may fail on purpose. */
export async function openOnDisk(
  userData: string,
  files: FileSystem = nodeFileSystem,
): Promise<OfficeOnDisk> {
  const safety = await openSafetyIn(userData, files);
  const folders = { kept: documentsFolder(userData), opened: openedFolder(userData) };
  const documents = createDocumentKeeper(files, folders);
  let salt = 0;
  const backups = await openBackups({
    ...{ files, folder: join(userData, 'safety-copy'), safety, documents, store: keyStore(false) },
    ...{ app: '1.0.0', schema: schemaVersion, cost: scryptBounds.leastN },
    now: () => '2026-11-23T02:42:00.000Z',
    dayOf: (iso) => iso.slice(0, 'YYYY-MM-DD'.length) as LocalDate,
    randomHex: (bytes) => (salt += 1).toString(16).padStart(bytes * 2, '0'),
    onChange: () => undefined,
    onFault: (error) => {
      throw error;
    },
    onWork: () => undefined,
  });
  const restoring = createRestoring({ safety, documents, backups });
  const desktop: BackupDesktop = {
    ...desktopOver(safety),
    install: (input) => restoring.install(input),
    readCopy: (input) => restoring.readCopy(input),
    backups: () => backups.state(),
    makeBackup: (input) => backups.make(input),
    openBackup: ({ name, passphrase }) => backups.open({ name: name ?? '', passphrase }),
    compareBackup: ({ name }) => backups.compare(name),
  };
  return { userData, safety, documents, backups, desktop };
}

/** Puts an office of tests on the disk: its journal, under the name of its database. */
export async function putOnDisk(
  { safety }: OfficeOnDisk,
  office: {
    readonly databaseId: string;
    readonly databaseName: string;
    readonly records: readonly ChangeRecord[];
  },
): Promise<void> {
  const { databaseId, databaseName, records } = office;
  const installed = await safety.install({ databaseId, databaseName, schema: schemaVersion });
  const appended = await safety.append({ databaseId, records: [...records] });
  if (!installed.ok || !appended.ok) throw new Error(JSON.stringify([installed, appended]));
}

/** Makes a backup by hand and opens it; throws when either is refused. */
export async function backUp({ backups }: OfficeOnDisk, passphrase: string | null = null) {
  const made = await backups.make({ reason: 'by-hand' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await backups.open({ name: `desk/${made.name}`, passphrase });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.backup;
}
