// THE place that knows where Chromium keeps IndexedDB. Electron has it directly in the app's data folder; a Chromium
// profile, which the tests' stand-in uses, has it one folder down.
import { dirname, join } from 'node:path';
import type { FileSystem } from './file-system';

const databaseFolders = [['IndexedDB'], ['Default', 'IndexedDB']] as const;

/** Folder of everything the safety copy keeps. */
export const safetyCopyFolder = (userData: string): string => join(userData, 'safety-copy');

/**
 * Folder of the documents' bytes. It stands inside the safety copy: every snapshot names the files by their hash, and
 * whoever carries the folder away has both.
 */
export const documentsFolder = (userData: string): string => join(safetyCopyFolder(userData), 'files');

/** Where the files stand that a snapshot names: the folder beside that of the snapshots. */
export const filesBeside = (snapshot: string): string => join(dirname(snapshot), '..', 'files');

/** Folder of the copies that were handed to the system's viewers; emptied at every start. */
export const openedFolder = (userData: string): string => join(userData, 'opened-documents');

/** The folder of the IndexedDB files, or null where Chromium has not made one yet. */
export async function findDatabaseFolder(files: FileSystem, userData: string): Promise<string | null> {
  for (const parts of databaseFolders) {
    const folder = join(userData, ...parts);
    if (await files.isFolder(folder)) return folder;
  }
  return null;
}
