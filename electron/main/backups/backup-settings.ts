// What this machine remembers about backups, in a file of its own: a second folder, a passphrase's traces and what was
// read back are this desk's matter and no part of the office, which may be opened on another desk tomorrow.
import { join } from 'node:path';
import { z } from 'zod';
import type { FileSystem } from '../safety-copy/file-system';
import { sealJson, unsealJson } from '../safety-copy/sealed-json';
import { createTaskQueue } from '../safety-copy/task-queue';
import { writeAtomically } from '../safety-copy/write-atomically';
import { keyDerivation } from './backup-format';

const settingsFormat = 1;

const restore = z.strictObject({
  /** The database the restore built: the note holds while the office works in it. */
  databaseName: z.string(),
  at: z.string(),
  /** When the backup was made that was restored. */
  to: z.string(),
  /** File in the desk's folder that holds the office as it was before. */
  kept: z.string(),
});
/** A restore that can be taken back. */
export type RestoreNote = z.infer<typeof restore>;

const settings = z.strictObject({
  format: z.literal(settingsFormat),
  secondFolder: z.string().nullable(),
  encryption: z
    .strictObject({
      derivation: keyDerivation,
      /** Tells a wrong passphrase when it is asked for again. */
      check: z.string(),
      /** The master key as the system's key store sealed it; null where there is none: then it is asked for. */
      sealedKey: z.string().nullable(),
    })
    .nullable(),
  lastRun: z.strictObject({ app: z.string(), schema: z.int() }).nullable(),
  /** A backup that is still to be made of the office as an earlier version left it: so many records of the journal. */
  beforeUpgrade: z.strictObject({ databaseId: z.string(), records: z.int(), schema: z.int() }).nullable(),
  /** When a file was last read back whole, by path. */
  checked: z.record(z.string(), z.string()),
  restores: z.array(restore),
});
/** See the head of the file. */
export type BackupSettings = z.infer<typeof settings>;

/** How many restores are remembered: the last, and those before it that it may lead back to. */
export const restoresRemembered = 3;

const noSettings: BackupSettings = {
  format: settingsFormat,
  secondFolder: null,
  encryption: null,
  lastRun: null,
  beforeUpgrade: null,
  checked: {},
  restores: [],
};

/** The settings of a folder; changes are written whole or not at all, one after the other. */
export interface KeptSettings {
  get(): BackupSettings;
  /**
   * Changes follow one another, and each is made of what the one before left. Rejects with the error of the disk; the
   * old settings then stay.
   */
  change(partOf: (kept: BackupSettings) => Partial<BackupSettings>): Promise<void>;
}

/** Reads them; what cannot be read is as if nothing was ever set. */
export async function openBackupSettings(files: FileSystem, folder: string): Promise<KeptSettings> {
  const path = join(folder, 'backups.json');
  const bytes = await files.readBytes(path).catch(() => null);
  let current = settings.safeParse(bytes ? unsealJson(bytes) : undefined).data ?? noSettings;
  const queue = createTaskQueue();
  return {
    get: () => current,
    change: (partOf) =>
      queue.run(async () => {
        const next = { ...current, ...partOf(current) };
        await files.makeFolder(folder);
        await writeAtomically(files, path, sealJson(next));
        current = next;
      }),
  };
}
