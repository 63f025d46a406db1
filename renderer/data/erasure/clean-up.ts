// What is thrown away once an erased person's office has been built anew: the old database and whatever else of this
// origin an office left, the packs beside them, and the files that nobody names any more.
import Dexie from 'dexie';
import type { DesktopApi } from '@shared/desktop-api';
import type { OfficeDatabase } from '../database';
import { databaseIdOf } from '../found-database';
import { releaseBytes } from '../documents/release-bytes';
import { cleaningKey, cleaningNote } from './pending-erasure';

/** The browser's own store of files; it stands beside every office of the origin. */
const filesOfBrowser = 'documents';

/** True for a database of this origin's offices that is neither the one in use nor beside it. */
export function isLeftBehind(
  name: string,
  { current, base }: { readonly current: string; readonly base: string },
): boolean {
  if (name === current || name === `${base}-${filesOfBrowser}`) return false;
  const beside = ['people', 'match', 'words'].map((part) => `${current}-${part}`);
  if (beside.includes(name)) return false;
  return name === base || name.startsWith(`${base}-`);
}

/**
 * Does what an erasure left to do, if it left anything. What is interrupted, or what a disk refuses, is done at the next
 * start; answers false only then.
 */
export async function cleanUpErasure(
  database: OfficeDatabase,
  desktop: Pick<DesktopApi, 'dropDocument' | 'redactCopies'>,
  base: string,
): Promise<boolean> {
  const note = await database.meta.get(cleaningKey);
  if (!note) return true;
  const { documents, database: old } = cleaningNote.parse(note.value);
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  for (const name of names)
    if ([base, old].some((family) => isLeftBehind(name, { current: database.name, base: family })))
      await Dexie.delete(name);
  await releaseBytes(database, desktop, documents);
  // A start in between may have copied the folder in which the old database still lay.
  const databaseId = await databaseIdOf(database);
  if (databaseId !== null && !(await desktop.redactCopies({ databaseId, records: [] })).ok) return false;
  await database.write(['meta'], () => database.meta.delete(cleaningKey));
  return true;
}
