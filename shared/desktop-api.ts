// The contract between the page and the desktop: every request and event there is, each with the decoder of what
// crosses the border. The main process and the preload map over these two tables, so a request without a handler, or
// a handler without a request, does not compile. There is no general send, on or invoke.
import { z } from 'zod';
import { changeRecord } from './changes/change-record';
import { backupRequests, backupState, backupWork } from './backup-requests';
import type { EventName, RequestName } from './desktop-channels';
import { documentRequests } from './document-requests';
import { streamedFileRequests } from './streamed-file-requests';

/** Most change records one `appendJournal` takes; a longer tail is sent in several. */
export const maxRecordsPerAppend = 2000;
/** Most change records one page of `readJournal` or `readCopy` returns. */
export const maxRecordsPerPage = 2000;

const maxPathLength = 1024;
const maxNoticeLength = 500;
const databaseId = z.string().min(1).max(80);
const databaseName = z.string().min(1).max(120);
const isoInstant = z.string().max(40);

/**
 * Why the journal cannot take records, as facts: the page freezes new writes and says the sentence. `out-of-step`: they
 * do not follow on what the journal holds (its `last` comes along); the page sends what lies between, or recovers.
 */
export const journalRefusal = z.enum([
  'disk-full',
  'unwritable',
  'wrong-database',
  'not-installed',
  'damaged',
  'newer-schema',
  'out-of-step',
]);
/** See {@link journalRefusal}. */
export type JournalRefusal = z.infer<typeof journalRefusal>;

/** Highest deviceSeq per stream; the key is `${device}/${scope}`. */
export const lastPerStream = z.record(z.string(), z.int().min(0));
/** See {@link lastPerStream}. */
export type LastPerStream = z.infer<typeof lastPerStream>;

/** The key of one device's records in one scope, as used in {@link lastPerStream}. */
export const streamOf = (record: { readonly device: string; readonly scope: string }): string =>
  `${record.device}/${record.scope}`;

/** Where a journal stops being what was written. `keptBefore` records stand before it and are readable. */
export const journalDamage = z.strictObject({
  kind: z.enum(['changed', 'unreadable', 'segment-missing', 'out-of-order']),
  segment: z.string(),
  /** From 1, the opening line of the segment included. */
  line: z.int().min(1),
  keptBefore: z.int().min(0),
});
/** See {@link journalDamage}. */
export type JournalDamage = z.infer<typeof journalDamage>;

/** The journal as the main process knows it. `torn` tells of a half-written end that was set aside at this start. */
export const journalFacts = z.strictObject({
  databaseId: databaseId.nullable(),
  count: z.int().min(0),
  last: lastPerStream,
  /** Wall time of the newest record. */
  lastWall: isoInstant.nullable(),
  state: z.enum(['empty', 'verified', 'damaged', 'newer-schema']),
  /** False while the part before the last checkpoint is still being read again in the background. */
  wholeVerified: z.boolean(),
  damage: journalDamage.nullable(),
  torn: z.strictObject({ segment: z.string(), line: z.int().min(1), bytes: z.int().min(0) }).nullable(),
  /** Records that installed.json says were acknowledged and that the journal no longer holds. */
  missing: z.int().min(0),
});
/** See {@link journalFacts}. */
export type JournalFacts = z.infer<typeof journalFacts>;

/** What stands outside browser storage about the database: `deviceSeq` is a lower bound of what it must hold. */
export const installedFacts = z.strictObject({
  databaseId,
  databaseName,
  schema: z.int().min(1),
  deviceSeq: lastPerStream,
});
/** See {@link installedFacts}. */
export type InstalledFacts = z.infer<typeof installedFacts>;

/** One thing the office could be brought back from. Only a `snapshot` can be read record by record. */
export const copySource = z.strictObject({
  name: z.string().min(1).max(maxPathLength),
  kind: z.enum(['snapshot', 'database-folder']),
  made: isoInstant,
  bytes: z.int().min(0),
  records: z.int().min(0).nullable(),
  databaseId: databaseId.nullable(),
  schema: z.int().min(1).nullable(),
  proof: z.enum(['verified', 'not-yet-verified', 'damaged', 'newer-schema']),
});
/** See {@link copySource}. */
export type CopySource = z.infer<typeof copySource>;

/** Everything the page must know before it opens a database. `desktop: false` is the browser: no safety copy. */
export const startupFacts = z.strictObject({
  appVersion: z.string(),
  platform: z.string(),
  desktop: z.boolean(),
  locale: z.string(),
  dark: z.boolean(),
  installed: installedFacts.nullable(),
  /** Why `installed` is null although something is there: a recovery case, never a new user. */
  installedProblem: z.enum(['unreadable', 'newer-schema']).nullable(),
  journal: journalFacts,
  copies: z.array(copySource),
});
/** See {@link startupFacts}. */
export type StartupFacts = z.infer<typeof startupFacts>;

const refused = <const R extends readonly [string, ...string[]]>(reasons: R) =>
  z.strictObject({ ok: z.literal(false), reason: z.enum(reasons) });
const diskRefusals = ['disk-full', 'unwritable'] as const;

const appended = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    last: lastPerStream,
    /** `database-only` in the browser: there is no journal, and the status must say so. */
    kept: z.enum(['journal', 'database-only']),
  }),
  z.strictObject({ ok: z.literal(false), reason: journalRefusal, last: lastPerStream }),
]);

const page = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    records: z.array(changeRecord),
    /** Position to pass as `after` for the next page; null at the end of what is readable. */
    next: z.int().min(0).nullable(),
  }),
  refused(['not-found', 'damaged', 'newer-schema', 'unwritable']),
]);

const pageInput = { after: z.int().min(0), limit: z.int().min(1).max(maxRecordsPerPage) };
const namedBytes = z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) });
const fileKind = z.enum([
  ...['pdf', 'document', 'csv', 'json', 'ics', 'vcard', 'text', 'archive'],
  ...['onward-copy', 'onward-backup', 'any'],
] as const);
/** What kind of file a dialog offers; chooses its filter. */
export type FileKind = z.infer<typeof fileKind>;

const saved = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), path: z.string() }),
  /** In a browser: given to its downloads or its print dialog; what became of it nobody tells us. */
  z.strictObject({ outcome: z.literal('handed-over') }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({
    outcome: z.literal('refused'),
    reason: z.enum([...diskRefusals, 'layout-timed-out', 'print-failed', 'busy']),
  }),
]);
/** How saving a file or a report ended. */
export type Saved = z.infer<typeof saved>;

const copiesAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), copies: z.array(copySource) }),
  z.strictObject({
    ok: z.literal(false),
    reason: z.enum([...diskRefusals, 'damaged', 'newer-schema', 'not-installed', 'wrong-database']),
    copies: z.array(copySource),
  }),
]);

const theme = z.enum(['system', 'light', 'dark']);
const language = z.enum(['en', 'zh-HK']);

/** One named check of the installation; `detail` is a fact in English for support, not a sentence for the screen. */
export const installationCheck = z.strictObject({
  name: z.enum(['origin', 'isolation', 'sandbox', 'journal-fsync', 'pdf', 'single-instance', 'seal']),
  ok: z.boolean(),
  detail: z.string(),
});
/** See {@link installationCheck}. */
export type InstallationCheck = z.infer<typeof installationCheck>;

/** Every request the page can make: what it sends and what it is answered. */
export const requests = {
  startup: { input: z.undefined(), output: startupFacts },
  /**
   * Writes installed.json (fsync, atomic). `databaseId` names the office's data and stays across rebuilds; a rebuild
   * changes `databaseName`. `freshJournal` begins a new, empty journal in the same step (the old one is kept beside)
   * and is required when the journal holds another database's records.
   */
  install: {
    input: z.strictObject({
      databaseId,
      databaseName,
      schema: z.int().min(1),
      freshJournal: z.boolean().optional(),
      /** The opened backup it was built from, whose documents come along first. */
      copy: z.string().max(maxPathLength).optional(),
    }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), installed: installedFacts }),
      refused([...diskRefusals, 'wrong-database', 'newer-schema']),
    ]),
  },
  /** Answers ok only when the records are on the disk and read back equal. Records already held are skipped. */
  appendJournal: {
    input: z.strictObject({ databaseId, records: z.array(changeRecord).max(maxRecordsPerAppend) }),
    output: appended,
  },
  /** Records in verified order, up to the first damage. `after` 0 begins at the start. */
  readJournal: { input: z.strictObject(pageInput), output: page },
  /** The same for a snapshot of the list, or for the name `openCopyFile` answered. */
  readCopy: { input: z.strictObject({ name: z.string().max(maxPathLength), ...pageInput }), output: page },
  /** Lets the person choose a copy with the open dialog. */
  openCopyFile: {
    input: z.undefined(),
    output: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), copy: copySource }),
      z.strictObject({ outcome: z.literal('cancelled') }),
      /** An encrypted backup; `openBackup` takes its name with the passphrase. */
      z.strictObject({ outcome: z.literal('locked'), name: z.string() }),
      z.strictObject({
        outcome: z.literal('refused'),
        reason: z.enum(['damaged', 'newer-schema', 'unreadable']),
      }),
    ]),
  },
  /** Makes a dated snapshot of the journal now and reads it back. */
  makeCopy: { input: z.undefined(), output: copiesAnswer },
  /** Reads every copy again and answers the list with what was found. */
  proveCopies: { input: z.undefined(), output: copiesAnswer },
  /**
   * Copies the database folder aside and keeps it. To be asked before a broken database is opened again. `clear` then
   * removes the folder, for files so broken that no database opens beside them; without a copy nothing is removed.
   */
  setDamagedAside: {
    input: z.strictObject({ clear: z.boolean() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), path: z.string().nullable() }),
      refused(diskRefusals),
    ]),
  },
  /**
   * The erasure of a person: each record replaces the one of the same id in the journal (content and salt are dropped,
   * the chain stays whole); a new snapshot is made, and every older snapshot, folder copy and kept journal is deleted.
   */
  redactCopies: {
    input: z.strictObject({ databaseId, records: z.array(changeRecord) }),
    output: copiesAnswer,
  },
  /** Shows the folder with the journal and the copies in the system's file manager. */
  showKeptFiles: { input: z.undefined(), output: z.undefined() },
  saveFile: {
    input: z.strictObject({
      suggestedName: z.string().min(1).max(maxPathLength),
      bytes: z.instanceof(Uint8Array),
      kind: fileKind,
    }),
    output: saved,
  },
  /** An empty list means the person chose nothing. */
  openFiles: {
    input: z.strictObject({ kind: fileKind, multiple: z.boolean() }),
    output: z.array(namedBytes),
  },
  ...documentRequests,
  ...streamedFileRequests,
  ...backupRequests,
  /** Lays the document out in a hidden window, asks where to save, and writes the PDF whole or not at all. */
  printReport: {
    input: z.strictObject({
      document: z.unknown(),
      title: z.string().max(maxPathLength),
      language,
      suggestedName: z.string().min(1).max(maxPathLength),
      openAfter: z.boolean(),
    }),
    output: saved,
  },
  /** Only from the report page: the document stands laid out, fonts loaded. */
  reportLaidOut: { input: z.undefined(), output: z.undefined() },
  setAppearance: {
    input: z.strictObject({ theme, language }),
    output: z.strictObject({ dark: z.boolean() }),
  },
  /** Only `https:`, `tel:` and `mailto:` leave the app, and only after a click. */
  openOutside: { input: z.strictObject({ url: z.string().max(maxPathLength * 2) }), output: z.boolean() },
  notify: {
    input: z.strictObject({ title: z.string().max(maxNoticeLength), body: z.string().max(maxNoticeLength) }),
    output: z.strictObject({ shown: z.boolean() }),
  },
  /**
   * Puts the window into kiosk mode or ends it: the whole screen, no menu, and it cannot be closed. The desktop keeps it
   * for its next start; what the page shows is the page's own matter. Answers whether the window fills the screen now,
   * which a browser may refuse.
   */
  setKiosk: {
    input: z.strictObject({ on: z.boolean() }),
    output: z.strictObject({ wholeScreen: z.boolean() }),
  },
  /** Answers what it is now. */
  toggleFullScreen: { input: z.undefined(), output: z.strictObject({ wholeScreen: z.boolean() }) },
  /** `isolated` and `sandboxed` are what the preload found out about its own process; see `environment`. */
  checkInstallation: {
    input: z.strictObject({ isolated: z.boolean(), sandboxed: z.boolean() }),
    output: z.array(installationCheck),
  },
} as const satisfies Record<RequestName, { input: z.ZodType; output: z.ZodType }>;

/** What the menu can ask of the page; the page owns what each of them does. */
export const menuCommand = z.enum([
  'new-candidate',
  'new-interview',
  'import',
  'print',
  'undo',
  'redo',
  'palette',
  'go-today',
  'go-calendar',
  'go-candidates',
  'go-clients',
  'go-roles',
  'go-rematch',
  'go-tasks',
  'go-reports',
  'go-figures',
  'settings',
  'toggle-navigation',
  'lock',
  'keyboard-help',
  'safety-copies',
  'check-installation',
]);
/** See {@link menuCommand}. */
export type MenuCommand = z.infer<typeof menuCommand>;

/** Every event the desktop can send. `reportDocument` goes to the report window alone. */
export const events = {
  menuCommand: z.strictObject({ id: menuCommand }),
  journalState: journalFacts,
  backupState,
  backupWork: z.strictObject({ work: backupWork.nullable() }),
  reportDocument: z.strictObject({ document: z.unknown(), title: z.string(), language }),
  themeChanged: z.strictObject({ dark: z.boolean() }),
  secondInstance: z.strictObject({}),
} as const satisfies Record<EventName, z.ZodType>;

/** What is sent with a request; undefined for those that carry nothing. */
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
/** What a request is answered. */
export type RequestOutput<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;
/** What an event carries. */
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;

type Call<I, O> = [I] extends [undefined] ? () => Promise<O> : (input: I) => Promise<O>;

/** What the preload learns about its own process; both are true on a sound installation. */
export interface DesktopEnvironment {
  readonly isolated: boolean;
  readonly sandboxed: boolean;
}

/**
 * What the page gets as `window.onward`: one function per request, and per event one that subscribes and answers how
 * to end the subscription. A report document that came before anybody subscribed is delivered on subscription.
 */
export type DesktopApi = { readonly [N in RequestName]: Call<RequestInput<N>, RequestOutput<N>> } & {
  readonly [N in EventName as `on${Capitalize<N>}`]: (
    listener: (payload: EventPayload<N>) => void,
  ) => () => void;
} & { readonly environment: DesktopEnvironment };
