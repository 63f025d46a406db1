// Dated copies of the journal in one folder. A copy gets its name only after it was flushed and read back whole; old
// ones go only after a new one has proven itself.
import { join } from 'node:path';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { CopySource } from '@shared/safety-facts';
import { snapshotsToDrop } from './copies-to-drop';
import type { FileSystem } from './file-system';
import {
  describeSnapshot,
  proveSnapshot,
  readSnapshotHeading,
  snapshotEnding,
  writeSnapshot,
  type SnapshotHeading,
} from './snapshot-file';
import { instantOf, stampOf } from './stamp-of';

/** The folder of the dated snapshots. */
export interface SnapshotFolder {
  readonly files: FileSystem;
  readonly folder: string;
  readonly schema: number;
  /** Names found whole during this run. */
  readonly proven: Set<string>;
}

async function snapshotNames(place: SnapshotFolder): Promise<readonly string[]> {
  return (await place.files.list(place.folder)).filter((name) => name.endsWith(snapshotEnding));
}

/** The snapshots there are, newest first; `prove` reads each one whole. */
export async function listSnapshots(place: SnapshotFolder, prove: boolean): Promise<readonly CopySource[]> {
  const copies: CopySource[] = [];
  for (const name of await snapshotNames(place)) {
    const path = join(place.folder, name);
    const read = prove ? proveSnapshot : readSnapshotHeading;
    const found = await read(place.files, path, place.schema);
    if (prove && typeof found !== 'string') place.proven.add(name);
    if (typeof found === 'string') place.proven.delete(name);
    const facts = { made: instantOf(name) ?? '', proven: place.proven.has(name) };
    copies.push(await describeSnapshot(place.files, path, found, facts));
  }
  return copies.reverse();
}

async function rotate(place: SnapshotFolder): Promise<void> {
  const dated = (await snapshotNames(place)).map((name) => ({
    name,
    made: instantOf(name) ?? '',
    verified: place.proven.has(name),
  }));
  for (const name of snapshotsToDrop(dated)) await place.files.remove(join(place.folder, name));
}

/** Makes, proves and names a snapshot, then lets old ones go. Rejects, leaving no half copy, when any step fails. */
export async function makeSnapshot(
  place: SnapshotFolder,
  about: Omit<SnapshotHeading, 'onward' | 'format'>,
  pages: AsyncIterable<readonly ChangeRecord[]>,
): Promise<string> {
  const name = `${stampOf(about.made)}${snapshotEnding}`;
  const path = join(place.folder, name);
  const unfinished = `${path}.unfinished`;
  await place.files.makeFolder(place.folder);
  try {
    await writeSnapshot(place.files, unfinished, about, pages);
    const found = await proveSnapshot(place.files, unfinished, place.schema);
    if (typeof found === 'string') throw new Error(`The new copy does not read back: ${found}`);
    await place.files.rename(unfinished, path);
  } catch (error) {
    await place.files.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await place.files.syncFolder(place.folder);
  place.proven.add(name);
  await rotate(place).catch(() => undefined);
  return name;
}

/** Deletes every snapshot but one; part of an erasure. */
export async function dropOtherSnapshots(place: SnapshotFolder, keep: string): Promise<void> {
  for (const name of await place.files.list(place.folder)) {
    if (name !== keep) await place.files.remove(join(place.folder, name));
  }
  await place.files.syncFolder(place.folder);
}
