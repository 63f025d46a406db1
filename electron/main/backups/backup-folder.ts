// One folder of backups: what lies in it, whether it can take another, and how one gets its name there. A backup is
// written under another name, read back whole, and only then called a backup; older ones go only after that.
import { join } from 'node:path';
import type { BackupTrouble } from '@shared/backup-requests';
import { diskRefusalOf, type FileSystem } from '../safety-copy/file-system';
import { backupEnding, type BackupHeading } from './backup-format';
import { readBackupHeading } from './read-backup';

const unfinishedEnding = '.unfinished';
/** Left free on a disk, so that a backup does not take the last of it. */
const spareBytes = 16 * 1024 * 1024;

/** Why a backup was not made, thrown through the writing of it. */
export class BackupNotMade extends Error {
  constructor(readonly trouble: BackupTrouble) {
    super(trouble);
  }
}

/** A folder for backups. One that a person chose is never made: a stick that is pulled out must be missed. */
export interface BackupFolder {
  readonly files: FileSystem;
  readonly folder: string;
  readonly isOurs: boolean;
}

/** A file in it that is named as a backup. */
export interface FoundBackup {
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  readonly heading: BackupHeading | 'damaged' | 'newer-schema';
}

/** The backups in the folder, newest first by what they say; none where the folder is not there. */
export async function findBackups(place: BackupFolder, schema: number): Promise<readonly FoundBackup[]> {
  const { files, folder } = place;
  const names = (await files.list(folder)).filter((name) => name.endsWith(backupEnding));
  const found: FoundBackup[] = [];
  for (const file of names) {
    const path = join(folder, file);
    const heading = await readBackupHeading(files, path, schema).catch(() => 'damaged' as const);
    found.push({ file, path, bytes: (await files.sizeOf(path).catch(() => null)) ?? 0, heading });
  }
  const madeOf = ({ heading }: FoundBackup): string => (typeof heading === 'string' ? '' : heading.made);
  return found.sort((a, b) => (madeOf(a) < madeOf(b) ? 1 : madeOf(a) > madeOf(b) ? -1 : 0));
}

/** Throws {@link BackupNotMade} where the folder cannot take `bytes` more. */
async function makeRoom({ files, folder, isOurs }: BackupFolder, bytes: number): Promise<void> {
  if (isOurs) await files.makeFolder(folder);
  else if (!(await files.isFolder(folder).catch(() => false))) throw new BackupNotMade('folder-gone');
  const free = await files.freeBytes(folder);
  if (free < bytes + spareBytes) throw new BackupNotMade('no-room');
}

/** What the error of a disk means for a folder: gone in the middle is gone. */
async function troubleBehind(
  error: unknown,
  { files, folder, isOurs }: BackupFolder,
): Promise<BackupTrouble> {
  if (error instanceof BackupNotMade) return error.trouble;
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  const isThere = await files.isFolder(folder).catch(() => false);
  return !isThere && !isOurs ? 'folder-gone' : diskRefusalOf(error);
}

/** How one backup is put into a folder. */
export interface Placing {
  /** An upper bound of what it will take. */
  readonly bytes: number;
  /** Tells unfinished files of one office from those of another that keeps its backups in the same folder. */
  readonly databaseId: string;
  readonly write: (path: string) => Promise<void>;
  /** Whether the file holds what was written, by reading it. */
  readonly holds: (path: string) => Promise<boolean>;
  /** Its name, known once it is written; `again` counts the names that were taken. */
  readonly nameOf: (again: number) => string;
}

async function freeName({ files, folder }: BackupFolder, nameOf: Placing['nameOf']): Promise<string> {
  let again = 0;
  while ((await files.sizeOf(join(folder, nameOf(again)))) !== null) again += 1;
  return nameOf(again);
}

const unfinishedName = (databaseId: string): string => `${databaseId}${backupEnding}${unfinishedEnding}`;

/** Puts a backup into the folder whole or not at all; answers its name. Throws {@link BackupNotMade}. */
export async function placeBackup(place: BackupFolder, placing: Placing): Promise<string> {
  const { files, folder } = place;
  const unfinished = join(folder, unfinishedName(placing.databaseId));
  try {
    await makeRoom(place, placing.bytes);
    await placing.write(unfinished);
    if (!(await placing.holds(unfinished))) throw new BackupNotMade('not-kept');
    const name = await freeName(place, placing.nameOf);
    await files.rename(unfinished, join(folder, name));
    await files.syncFolder(folder);
    return name;
  } catch (error) {
    const trouble = await troubleBehind(error, place);
    if (await files.isFolder(folder).catch(() => false))
      await files.remove(unfinished).catch(() => undefined);
    throw new BackupNotMade(trouble);
  }
}

/** Takes away what a crash left half written of this office. */
export async function removeUnfinished({ files, folder }: BackupFolder, databaseId: string): Promise<void> {
  await files.remove(join(folder, unfinishedName(databaseId)));
}
