// Makes one backup of the office in one folder and lets old ones go.
import { join } from 'node:path';
import type { BackupPlace } from '@shared/backup-requests';
import type { LocalDate } from '@shared/time/local-date';
import { BackupNotMade, findBackups, placeBackup, type BackupFolder } from './backup-folder';
import type { BackupHeading, BackupReason } from './backup-format';
import type { MasterKey } from './backup-key';
import type { KeptSettings } from './backup-settings';
import { pathsToDrop } from './list-backups';
import {
  backupFileName,
  bytesOf,
  recordsOf,
  wholeDocuments,
  type OfficeName,
  type OfficeSource,
} from './office-source';
import { openBackup, proveBackup } from './read-backup';
import { writeBackup, type BackupContent } from './write-backup';

/** A page of records takes no more than this for each of them; most take a tenth. */
const bytesPerRecord = 1024;

/** What every backup of this run is made with. */
export interface MakingPorts {
  readonly source: OfficeSource;
  readonly settings: KeptSettings;
  readonly app: string;
  readonly now: () => string;
  readonly dayOf: (iso: string) => LocalDate;
  readonly randomHex: (bytes: number) => string;
  /** Newest schema this build reads. */
  readonly schema: number;
}

/** What one backup is to hold. */
export interface Making {
  readonly place: BackupPlace;
  readonly into: BackupFolder;
  readonly reason: BackupReason;
  /** The first so many records of the journal, and the schema they were written by. */
  readonly records: number;
  readonly schema: number;
  readonly databaseId: string;
  readonly master: MasterKey | null;
  readonly signal: AbortSignal;
  readonly onWork: (task: 'making' | 'reading', done: number, total: number) => void;
}

async function contentOf(
  { source, app, now }: MakingPorts,
  making: Making,
): Promise<{ readonly content: BackupContent; readonly office: OfficeName }> {
  const { records, schema, databaseId, reason } = making;
  const office: OfficeName = { name: '', zone: null };
  const documents = await wholeDocuments(source);
  const about: Omit<BackupHeading, 'onward' | 'format' | 'encryption'> = {
    ...{ app, schema, databaseId, reason, records, made: now() },
    documents: documents.length,
    documentBytes: documents.reduce((sum, { size }) => sum + size, 0),
  };
  const pages = recordsOf(source, records, office);
  return { content: { about, pages, documents: bytesOf(source, documents) }, office };
}

/** Whether a file reads back as what was to be written. */
async function holds(ports: MakingPorts, making: Making, path: string): Promise<boolean> {
  const { files } = making.into;
  const total = 2 * ((await files.sizeOf(path)) ?? 0);
  const reading = (before: number) => ({
    signal: making.signal,
    onBytes: (read: number) => making.onWork('reading', before + read, total),
  });
  const opened = await openBackup({ files, path }, ports.schema, async () => making.master, reading(0));
  if (typeof opened === 'string') return false;
  return (await proveBackup(opened, reading(total / 2))) !== 'damaged';
}

/** The newest stays even when letting go of others fails; that is tried again with the next. */
async function letGo(
  { settings, dayOf, schema }: MakingPorts,
  making: Making,
  justMade: string,
): Promise<void> {
  const { into, place, databaseId } = making;
  const found = await findBackups(into, schema);
  const listing = { place, databaseId, settings: settings.get(), dayOf };
  // A clock that was set back makes the newest look old.
  const going = pathsToDrop(found, listing).filter((path) => path !== justMade);
  for (const path of going) await into.files.remove(path);
  await forgetGone(settings, into);
}

async function forgetGone(settings: KeptSettings, { files, folder }: BackupFolder): Promise<void> {
  const present = new Set((await files.list(folder)).map((name) => join(folder, name)));
  const isGone = (path: string): boolean => path.startsWith(folder) && !present.has(path);
  if (!Object.keys(settings.get().checked).some(isGone)) return;
  await settings.change(({ checked }) => ({
    checked: Object.fromEntries(Object.entries(checked).filter(([path]) => !isGone(path))),
  }));
}

/** Makes it, reads it back, and lets old ones go; answers its file's name. Throws {@link BackupNotMade}. */
export async function makeBackup(ports: MakingPorts, making: Making): Promise<string> {
  const { into, databaseId, master, signal } = making;
  const { content, office } = await contentOf(ports, making).catch(() => {
    throw new BackupNotMade('unwritable');
  });
  const { made, documentBytes } = content.about;
  const bytes = documentBytes + making.records * bytesPerRecord;
  const name = await placeBackup(into, {
    ...{ bytes, databaseId },
    write: (path) => {
      const onBytes = (written: number): void => making.onWork('making', Math.min(written, bytes), bytes);
      return writeBackup(into.files, path, content, { master, randomHex: ports.randomHex, signal, onBytes });
    },
    holds: (path) => holds(ports, making, path),
    nameOf: (again) => backupFileName(office, made, again),
  });
  const path = join(into.folder, name);
  const readBack = ports.now();
  // What cannot be noted is only not known to have been read back.
  await ports.settings
    .change(({ checked }) => ({ checked: { ...checked, [path]: readBack } }))
    .catch(() => undefined);
  await letGo(ports, making, path).catch(() => undefined);
  return name;
}
