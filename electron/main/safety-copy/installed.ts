// installed.json: what stands outside browser storage about the database, so that a database which erased itself is not
// taken for a new user. It also names the journal's folder: naming both in one file, replaced in one rename, is what
// lets a rebuild change database and journal at the same moment.
import { join } from 'node:path';
import { z } from 'zod';
import { installedFacts } from '@shared/safety-facts';
import type { FileSystem } from './file-system';
import { sealJson, unsealJson } from './sealed-json';
import { writeAtomically } from './write-atomically';

/** Format of the file; a newer one is refused unchanged. */
export const installedFormat = 1;

const installedRecord = installedFacts.extend({
  format: z.literal(installedFormat),
  /** Folder of the journal, beside this file. */
  journalFolder: z.string().regex(/^journal-\d+$/),
  /** A lower bound of the records the journal was seen to acknowledge. */
  journalCount: z.int().min(0),
});
const anyFormat = z.looseObject({ format: z.int(), schema: z.int() });

/** See the file's head. */
export type InstalledRecord = z.infer<typeof installedRecord>;

/** What was found where installed.json should be. */
export type InstalledState =
  | { readonly kind: 'absent' | 'unreadable' | 'newer-schema' }
  | { readonly kind: 'read'; readonly installed: InstalledRecord };

/** The path of the file in the safety copy's folder. */
export const installedPath = (folder: string): string => join(folder, 'installed.json');

/** Reads and judges the file; never changes anything. */
export async function readInstalled(
  files: FileSystem,
  folder: string,
  schema: number,
): Promise<InstalledState> {
  const bytes = await files.readBytes(installedPath(folder)).catch(() => new Uint8Array());
  if (bytes === null) return { kind: 'absent' };
  const content = unsealJson(bytes);
  const loose = anyFormat.safeParse(content);
  if (loose.success && (loose.data.format > installedFormat || loose.data.schema > schema)) {
    return { kind: 'newer-schema' };
  }
  const installed = installedRecord.safeParse(content);
  return installed.success ? { kind: 'read', installed: installed.data } : { kind: 'unreadable' };
}

/** Writes the file whole or not at all. Rejects with the error of the disk; the old file then stays. */
export async function writeInstalled(
  files: FileSystem,
  folder: string,
  installed: InstalledRecord,
): Promise<void> {
  await files.makeFolder(folder);
  await writeAtomically(files, installedPath(folder), sealJson(installed));
}

/** Keeps an unreadable file under another name, for support, before a new one takes its place. */
export async function setUnreadableAside(files: FileSystem, folder: string, stamp: string): Promise<void> {
  await files.rename(installedPath(folder), `${installedPath(folder)}.unreadable-${stamp}`);
}

const journalFolderName = /^journal-(\d+)$/;

/** Names of the journal folders that exist, oldest first. */
export async function listJournalFolders(files: FileSystem, folder: string): Promise<readonly string[]> {
  const numberOf = (name: string): number => Number(journalFolderName.exec(name)?.[1] ?? 0);
  const names = (await files.list(folder)).filter((name) => journalFolderName.test(name));
  return [...names].sort((a, b) => numberOf(a) - numberOf(b));
}

/** A journal folder name that was never used. */
export function nextJournalFolder(existing: readonly string[]): string {
  const numbers = existing.map((name) => Number(journalFolderName.exec(name)?.[1] ?? 0));
  return `journal-${Math.max(0, ...numbers) + 1}`;
}
