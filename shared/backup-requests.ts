// The requests about backups, a part of the contract between page and desktop: whole offices in one file each, kept in
// the desk's own folder and in a second one that a person chose. A page names a backup by what the desktop called it and
// never by a path of its own.
import { z } from 'zod';
import { isoInstant } from './safety-facts';
import { fileHash } from './domain/candidate/document';

const longestName = 1024;
const longestPassphrase = 400;
const name = z.string().min(1).max(longestName);
const passphrase = z.string().max(longestPassphrase);

/** Where backups are kept. */
export const backupPlace = z.enum(['desk', 'second']);
/** See {@link backupPlace}. */
export type BackupPlace = z.infer<typeof backupPlace>;

/**
 * Why a backup could not be made. `no-room`: looked at before anything was written. `folder-gone`: not there now, as a
 * stick that was pulled out. `not-kept`: what was written did not read back.
 */
export const backupTrouble = z.enum([
  'folder-gone',
  'no-room',
  'disk-full',
  'unwritable',
  'not-kept',
  'passphrase-missing',
  'nothing-to-keep',
  'journal-damaged',
  'newer-schema',
  'cancelled',
]);
/** See {@link backupTrouble}. */
export type BackupTrouble = z.infer<typeof backupTrouble>;

/** One backup that was found in a folder. */
export const listedBackup = z.strictObject({
  name,
  file: z.string(),
  place: backupPlace,
  made: isoInstant.nullable(),
  bytes: z.int().min(0),
  records: z.int().min(0).nullable(),
  documents: z.int().min(0).nullable(),
  encrypted: z.boolean(),
  reason: z.enum(['daily', 'by-hand', 'before-upgrade', 'before-restore']).nullable(),
  /** When it was last read back whole. */
  checked: isoInstant.nullable(),
  fault: z.enum(['damaged', 'newer-schema', 'another-office']).nullable(),
  /** The day the rule lets it go when one is made every day; null: not within a year. */
  goesOn: z.string().nullable(),
});
/** See {@link listedBackup}. */
export type ListedBackup = z.infer<typeof listedBackup>;

const placeState = z.strictObject({
  place: backupPlace,
  folder: z.string(),
  /** When the newest in it was made. */
  last: isoInstant.nullable(),
  /** Today's is still to be made. */
  due: z.boolean(),
  /** Set while today's backup could not be made; tried again at `nextTry`, null when that waits for a person. */
  trouble: z
    .strictObject({ kind: backupTrouble, since: isoInstant, nextTry: isoInstant.nullable() })
    .nullable(),
  backups: z.array(listedBackup),
});
/** See {@link backupState}. */
export type BackupPlaceState = z.infer<typeof placeState>;

/** Long work of the desktop, in bytes or, while it compares, in records. */
export const backupWork = z.strictObject({
  task: z.enum(['making', 'reading', 'comparing', 'laying-out']),
  done: z.int().min(0),
  total: z.int().min(0),
});
/** See {@link backupWork}. */
export type BackupWork = z.infer<typeof backupWork>;

/** Everything the settings say about backups. */
export const backupState = z.strictObject({
  places: z.array(placeState),
  encryption: z.strictObject({
    on: z.boolean(),
    /** `system`: sealed by the system's own key store. `this-run`: in memory until the app ends. */
    key: z.enum(['none', 'system', 'this-run', 'missing']),
    canSeal: z.boolean(),
  }),
  /** The restore this office came from, while it can be taken back. */
  restored: z.strictObject({ at: isoInstant, to: isoInstant, kept: name }).nullable(),
});
/** See {@link backupState}. */
export type BackupState = z.infer<typeof backupState>;

/** Why a backup cannot be opened. */
export const backupRefusal = z.enum([
  'damaged',
  'newer-schema',
  'locked',
  'wrong-passphrase',
  'not-found',
  'unreadable',
  'cancelled',
]);
/** See {@link backupRefusal}. */
export type BackupRefusal = z.infer<typeof backupRefusal>;

/** A backup that was read whole and can be read on with `readCopy` under its name. */
export const openedBackup = z.strictObject({
  name,
  made: isoInstant,
  schema: z.int().min(1),
  databaseId: z.string(),
  records: z.int().min(0),
  bytes: z.int().min(0),
  documents: z.array(z.strictObject({ sha256: fileHash, size: z.int().min(0) })),
});
/** See {@link openedBackup}. */
export type OpenedBackupFacts = z.infer<typeof openedBackup>;

/** The changes of one person that only one side has. */
export const changesOfOne = z.strictObject({
  author: z.string(),
  changes: z.int().min(1),
  first: isoInstant,
  last: isoInstant,
});
/** See {@link changesOfOne}. */
export type ChangesOfOne = z.infer<typeof changesOfOne>;

const troubled = z.strictObject({ ok: z.literal(false), reason: backupTrouble });
const refused = z.strictObject({ ok: z.literal(false), reason: backupRefusal });

/** See the head of the file. */
export const backupRequests = {
  /** Null in a browser, which keeps none. */
  backups: { input: z.undefined(), output: backupState.nullable() },
  /** Makes one now in every place there is; answers the first trouble when one of them could not take it. */
  makeBackup: {
    input: z.strictObject({ reason: z.enum(['by-hand', 'before-restore']) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), name: name }),
      troubled.extend({ place: backupPlace }),
    ]),
  },
  /** Lets the person choose the second folder with the dialog, or gives it up. What lies in it stays. */
  setBackupFolder: {
    input: z.strictObject({ choose: z.boolean() }),
    output: z.enum(['set', 'cancelled', 'unwritable']),
  },
  /** From the next backup on; null: no longer. Earlier backups keep the passphrase they were made with. */
  setBackupPassphrase: {
    input: z.strictObject({ passphrase: passphrase.nullable() }),
    output: z.enum(['set', 'too-short', 'unwritable']),
  },
  /** Where it is asked for at a start: the one that was set before. */
  giveBackupPassphrase: {
    input: z.strictObject({ passphrase }),
    output: z.enum(['given', 'wrong-passphrase']),
  },
  /**
   * Reads a backup from its first byte to its last: one of the list, or for null one the person chooses with the dialog.
   * A refusal says which it was, so that it can be asked for again with a passphrase.
   */
  openBackup: {
    input: z.strictObject({ name: name.nullable(), passphrase: passphrase.nullable() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), backup: openedBackup }),
      refused.extend({ name: z.string() }),
    ]),
  },
  /** What an opened backup lacks of this office, and what it has that this office has not. */
  compareBackup: {
    input: z.strictObject({ name }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), lost: z.array(changesOfOne), gained: z.array(changesOfOne) }),
      refused,
    ]),
  },
  /** Ends the desktop's part of long work; what it was asked for is answered as cancelled. */
  cancelBackupWork: { input: z.undefined(), output: z.undefined() },
} as const;
