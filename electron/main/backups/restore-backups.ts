// Opening backups to look into them, and the desktop's part of a restore: what it would take away, the documents that
// come along, and the note by which it can be taken back.
import { basename, join } from 'node:path';
import type { BackupRefusal } from '@shared/backup-requests';
import type { RequestOutput } from '@shared/desktop-api';
import type { DiskRefusal } from '../safety-copy/file-system';
import { doWork, foldersOf, type BackupDesk } from './backup-desk';
import { restoresRemembered } from './backup-settings';
import { compareRecords } from './compare-backup';
import { listedName } from './list-backups';
import { recordsOf } from './office-source';
import { recordPages } from './opened-backups';
import { BackupDamaged } from './read-backup';

type Opened = RequestOutput<'openBackup'>;
type Compared = RequestOutput<'compareBackup'>;

/** The file behind a name of the list, or one a person chose; null for anything else a page may say. */
function pathBehind(desk: BackupDesk, name: string): string | null {
  if (desk.chosen.has(name)) return name;
  for (const { place, folder } of foldersOf(desk)) {
    const file = name.slice(listedName(place, '').length);
    if (name === listedName(place, file) && file === basename(file) && file !== '') return join(folder, file);
  }
  return null;
}

const refusalBehind = (error: unknown): BackupRefusal => {
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  return error instanceof BackupDamaged ? 'damaged' : 'unreadable';
};

/** Reads a backup whole. A passphrase of null tries the one at hand. */
export async function openNamed(
  desk: BackupDesk,
  { name, passphrase }: { readonly name: string; readonly passphrase: string | null },
): Promise<Opened> {
  const { files, schema, now } = desk.ports;
  const path = pathBehind(desk, name);
  if (path === null || (await files.sizeOf(path).catch(() => null)) === null)
    return { ok: false, reason: 'not-found', name };
  try {
    const opened = await doWork(desk, async (signal, tell) => {
      const total = 2 * ((await files.sizeOf(path)) ?? 0);
      const onBytes = (read: number): void => tell('reading', read, total);
      const findKey = (encryption: Parameters<typeof desk.keys.toOpen>[0]) =>
        desk.keys.toOpen(encryption, passphrase);
      return desk.opened.open({ name, files, path }, schema, findKey, { signal, onBytes });
    });
    if (typeof opened === 'string') return { ok: false, reason: opened, name };
    await noteChecked(desk, path, now());
    return { ok: true, backup: opened };
  } catch (error) {
    return { ok: false, reason: refusalBehind(error), name };
  }
}

async function noteChecked(desk: BackupDesk, path: string, at: string): Promise<void> {
  if (desk.chosen.has(path)) return;
  await desk.settings
    .change(({ checked }) => ({ checked: { ...checked, [path]: at } }))
    .catch(() => undefined);
  desk.ports.onChange();
}

/** See `compareBackup` of the contract. */
export async function compareNamed(desk: BackupDesk, name: string): Promise<Compared> {
  const opened = desk.opened.get(name);
  if (opened === null) return { ok: false, reason: 'not-found' };
  const { safety, documents } = desk.ports;
  const { count } = safety.journalFacts();
  try {
    const found = await doWork(desk, async (signal, tell) => {
      const total = count + opened.heading.records;
      let done = 0;
      async function* told<T extends readonly unknown[]>(pages: AsyncIterable<T>): AsyncGenerator<T> {
        for await (const page of pages) {
          signal.throwIfAborted();
          done += page.length;
          tell('comparing', done, total);
          yield page;
        }
      }
      const living = recordsOf({ safety, documents }, count, { name: '', zone: null });
      return compareRecords(told(living), told(recordPages(opened)));
    });
    return { ok: true, ...found };
  } catch (error) {
    return { ok: false, reason: refusalBehind(error) };
  }
}

/**
 * Before a restored database takes over: its documents are laid beside the others, and the note is written that it can be
 * taken back. The note speaks of the new database alone, so that it says nothing when the change does not come about.
 */
export async function prepareRestore(
  desk: BackupDesk,
  name: string,
  databaseName: string,
): Promise<DiskRefusal | null> {
  const opened = desk.opened.get(name);
  if (opened === null) return null;
  const { documents, now } = desk.ports;
  const total = (await opened.files.sizeOf(opened.path).catch(() => null)) ?? 0;
  // The restored office has no backup of today yet.
  for (const memory of Object.values(desk.memory)) memory.lastDay = null;
  const refused = await doWork(desk, (_signal, tell) =>
    desk.opened.adopt(name, documents, {
      onBytes: (read) => tell('laying-out', Math.min(read, total), total),
    }),
  );
  if (refused !== null) return refused;
  const kept = desk.keptForRestore;
  if (kept === null) return null;
  const note = { databaseName, at: now(), to: opened.heading.made, kept };
  try {
    await desk.settings.change(({ restores }) => ({
      restores: [note, ...restores.slice(0, restoresRemembered - 1)],
    }));
  } catch {
    return 'unwritable';
  }
  desk.keptForRestore = null;
  return null;
}
