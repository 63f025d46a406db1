// The contract between the page and the desktop: every request and event there is, each with the decoder of what
// crosses the border. The main process and the preload map over these two tables, so a request without a handler, or
// a handler without a request, does not compile. There is no general send, on or invoke.
import { z } from 'zod';
import { changeRecord } from './changes/change-record';
import { backupRequests, backupState, backupWork } from './backup-requests';
import type { EventName, RequestName } from './desktop-channels';
import { documentRequests } from './document-requests';
import {
  maxPathLength,
  databaseId,
  databaseName,
  journalRefusal,
  lastPerStream,
  journalFacts,
  installedFacts,
  copySource,
  startupFacts,
} from './safety-facts';
import { streamedFileRequests } from './streamed-file-requests';

/** Most change records one `appendJournal` takes; a longer tail is sent in several. */
export const maxRecordsPerAppend = 2000;
/** Most change records one page of `readJournal` or `readCopy` returns. */
export const maxRecordsPerPage = 2000;

const maxNoticeLength = 500;

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
