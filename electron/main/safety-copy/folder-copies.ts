// Copies of the database folder as it lay on the disk, taken before the window opens (nothing has it open then), at
// most daily and before every schema upgrade; and copies set aside when the database broke, which are never rotated.
import { join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CopySource } from '@shared/safety-facts';
import { folderCopiesToDrop } from './copies-to-drop';
import type { FileSystem } from './file-system';
import { sealJson, unsealJson } from './sealed-json';
import { instantOf, stampOf } from './stamp-of';

/** Hours between copies: short of a day, so that an office that opens a little earlier still gets its daily copy. */
export const hoursBetweenFolderCopies = 20;
const hourInMilliseconds = 3_600_000;

const manifestName = 'manifest.json';
const contentName = 'content';
/** LevelDB's own lock: empty, and on Windows unreadable while the database is open. */
const lockName = 'LOCK';
const manifest = z.strictObject({
  made: z.string(),
  databaseId: z.string().nullable(),
  schema: z.int().nullable(),
  files: z.array(z.strictObject({ path: z.string(), size: z.int(), sha256: z.string() })),
});

/** The folder of the folder copies. */
export interface FolderCopies {
  readonly files: FileSystem;
  readonly folder: string;
  /** Names read again and found equal during this run. */
  readonly proven: Set<string>;
}

async function filesUnder(files: FileSystem, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await files.list(folder)).filter((entry) => entry !== lockName)) {
    const path = join(folder, name);
    found.push(...((await files.isFolder(path)) ? await filesUnder(files, path) : [path]));
  }
  return found;
}

async function digestOfFile(files: FileSystem, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of files.readPieces(path, 0)) {
    hash.update(piece);
    size += piece.byteLength;
  }
  return { size, sha256: hash.digest('hex') };
}

async function copyFolder(
  files: FileSystem,
  from: string,
  to: string,
): Promise<z.infer<typeof manifest>['files']> {
  const copied: z.infer<typeof manifest>['files'] = [];
  for (const source of await filesUnder(files, from)) {
    const path = relative(from, source);
    const target = join(to, path);
    await files.makeFolder(join(target, '..'));
    await files.copyFile(source, target);
    copied.push({ path, ...(await digestOfFile(files, source)) });
  }
  return copied;
}

/** Copies the database folder, with a list of what it held. Rejects, leaving no half copy, when any step fails. */
export async function copyDatabaseFolder(
  place: FolderCopies,
  from: string,
  about: { readonly made: string; readonly databaseId: string | null; readonly schema: number | null },
): Promise<string> {
  const name = stampOf(about.made);
  const unfinished = join(place.folder, `${name}.unfinished`);
  try {
    await place.files.makeFolder(join(unfinished, contentName));
    const copied = await copyFolder(place.files, from, join(unfinished, contentName));
    await place.files.writeWhole(join(unfinished, manifestName), sealJson({ ...about, files: copied }));
    await place.files.rename(unfinished, join(place.folder, name));
  } catch (error) {
    await place.files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await place.files.syncFolder(place.folder);
  return name;
}

async function copyNames(place: FolderCopies): Promise<readonly string[]> {
  return (await place.files.list(place.folder)).filter(
    (name) => instantOf(name) && !name.includes('.unfinished'),
  );
}

async function readManifest(place: FolderCopies, name: string): Promise<z.infer<typeof manifest> | null> {
  const bytes = await place.files.readBytes(join(place.folder, name, manifestName));
  return manifest.safeParse(bytes ? unsealJson(bytes) : undefined).data ?? null;
}

async function holdsWhatWasCopied(place: FolderCopies, name: string): Promise<boolean> {
  const listed = await readManifest(place, name);
  if (!listed) return false;
  for (const file of listed.files) {
    const path = join(place.folder, name, contentName, file.path);
    if ((await place.files.sizeOf(path)) !== file.size) return false;
    if ((await digestOfFile(place.files, path)).sha256 !== file.sha256) return false;
  }
  return true;
}

/** The folder copies there are, newest first; `prove` reads each one against its list. */
export async function listFolderCopies(place: FolderCopies, prove: boolean): Promise<readonly CopySource[]> {
  const copies: CopySource[] = [];
  for (const name of await copyNames(place)) {
    const listed = await readManifest(place, name).catch(() => null);
    const holds = prove && (await holdsWhatWasCopied(place, name).catch(() => false));
    if (holds) place.proven.add(name);
    else if (prove || !listed) place.proven.delete(name);
    const unproven = prove || !listed ? 'damaged' : 'not-yet-verified';
    copies.push({
      name,
      kind: 'database-folder',
      made: instantOf(name) ?? '',
      bytes: listed?.files.reduce((sum, file) => sum + file.size, 0) ?? 0,
      records: null,
      databaseId: listed?.databaseId ?? null,
      schema: listed?.schema ?? null,
      proof: place.proven.has(name) ? 'verified' : unproven,
    });
  }
  return copies.reverse();
}

/** Whether the last copy is old enough for another. */
export async function isFolderCopyDue(place: FolderCopies, now: string): Promise<boolean> {
  const newest = instantOf((await copyNames(place)).at(-1) ?? '');
  if (newest === null) return true;
  const age = Date.parse(now) - Date.parse(newest);
  return age < 0 || age >= hoursBetweenFolderCopies * hourInMilliseconds;
}

/** Reads a new copy against its list and, when it holds, lets old ones go. */
export async function proveAndRotate(place: FolderCopies, name: string): Promise<void> {
  if (!(await holdsWhatWasCopied(place, name))) return;
  place.proven.add(name);
  const dated = (await copyNames(place)).map((copy) => ({
    name: copy,
    made: instantOf(copy) ?? '',
    verified: place.proven.has(copy),
  }));
  for (const old of folderCopiesToDrop(dated)) await place.files.remove(join(place.folder, old));
}
