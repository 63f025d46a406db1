// The same contract from what a browser has. It keeps the office's data in this browser alone: there is no journal, no
// snapshot and no folder copy, and every answer says so instead of pretending.
import { z } from 'zod';
import type { backupRequests } from '@shared/backup-requests';
import type { DesktopApi } from '@shared/desktop-api';
import type { InstalledFacts, JournalFacts, StartupFacts } from '@shared/safety-facts';
import { installedFacts } from '@shared/safety-facts';
import { appVersion } from './app-version';
import { documentRequestsOf } from './browser-documents';
import { chooseFiles, downloadFile } from './browser-files';
import { streamedFileRequestsOf } from './browser-streamed-files';
import { printInBrowser } from './print-in-browser';
import { hearReportDocuments, sayLaidOut } from './report-frame';

/** Names the current database; only a rebuild ever changes it. */
const installedKey = 'onward.installed';
const outsideAddress = /^(https|tel|mailto):/i;

const noJournal: JournalFacts = {
  databaseId: null,
  count: 0,
  last: {},
  lastWall: null,
  state: 'empty',
  wholeVerified: true,
  damage: null,
  torn: null,
  missing: 0,
};

type Requests = Omit<DesktopApi, `on${Capitalize<string>}` | 'environment'>;
type Subscriptions = Pick<DesktopApi, Extract<keyof DesktopApi, `on${Capitalize<string>}`>>;

function readInstalled(page: Window): InstalledFacts | null {
  try {
    return installedFacts.parse(JSON.parse(page.localStorage.getItem(installedKey) ?? 'null'));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return null;
    throw error;
  }
}

const darkQuery = (page: Window): MediaQueryList => page.matchMedia('(prefers-color-scheme: dark)');

function startupOf(page: Window): StartupFacts {
  return {
    appVersion,
    platform: 'browser',
    desktop: false,
    locale: page.navigator.language,
    dark: darkQuery(page).matches,
    installed: readInstalled(page),
    installedProblem: null,
    journal: noJournal,
    copies: [],
  };
}

function openLink(page: Window, url: string): boolean {
  if (!outsideAddress.test(url)) return false;
  const link = page.document.createElement('a');
  Object.assign(link, { href: url, target: '_blank', rel: 'noopener noreferrer' });
  link.click();
  return true;
}

/** Asks for the whole screen, or gives it back; a browser grants it only after a touch or a key. */
async function fillScreen({ document }: Window, wanted: boolean): Promise<boolean> {
  const isFull = (): boolean => document.fullscreenElement !== null;
  if (wanted === isFull()) return wanted;
  await (wanted ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(
    () => undefined,
  );
  return isFull();
}

type SafetyRequests = Pick<
  Requests,
  | 'install'
  | 'appendJournal'
  | 'readJournal'
  | 'readCopy'
  | 'openCopyFile'
  | 'makeCopy'
  | 'proveCopies'
  | 'setDamagedAside'
  | 'redactCopies'
  | 'showKeptFiles'
>;

function safetyRequests(page: Window): SafetyRequests {
  return {
    install: async ({ databaseId, databaseName, schema }) => {
      const installed = { databaseId, databaseName, schema, deviceSeq: {} };
      try {
        page.localStorage.setItem(installedKey, JSON.stringify(installed));
      } catch {
        return { ok: false, reason: 'disk-full' };
      }
      return { ok: true, installed };
    },
    appendJournal: async () => ({ ok: true, last: {}, kept: 'database-only' }),
    readJournal: async () => ({ ok: true, records: [], next: null }),
    readCopy: async () => ({ ok: false, reason: 'not-found' }),
    openCopyFile: async () => ({ outcome: 'refused', reason: 'unreadable' }),
    makeCopy: async () => ({ ok: false, reason: 'not-installed', copies: [] }),
    proveCopies: async () => ({ ok: true, copies: [] }),
    setDamagedAside: async () => ({ ok: true, path: null }),
    redactCopies: async () => ({ ok: true, copies: [] }),
    showKeptFiles: async () => undefined,
  };
}

/** No backups either: null and refusals, never a list of nothing that looks like one. */
const noBackups: Pick<Requests, keyof typeof backupRequests> = {
  backups: async () => null,
  makeBackup: async () => ({ ok: false, reason: 'nothing-to-keep', place: 'desk' }),
  setBackupFolder: async () => 'cancelled',
  setBackupPassphrase: async () => 'unwritable',
  giveBackupPassphrase: async () => 'wrong-passphrase',
  openBackup: async ({ name }) => ({ ok: false, reason: 'not-found', name: name ?? '' }),
  compareBackup: async () => ({ ok: false, reason: 'not-found' }),
  cancelBackupWork: async () => undefined,
};

function windowRequests(page: Window): Omit<Requests, keyof SafetyRequests> {
  return {
    ...documentRequestsOf(page),
    ...streamedFileRequestsOf(page),
    ...noBackups,
    startup: async () => startupOf(page),
    saveFile: async (input) => {
      downloadFile(page, input);
      return { outcome: 'handed-over' };
    },
    openFiles: (input) => chooseFiles(page, input),
    printReport: (input) => printInBrowser(page, input),
    reportLaidOut: async () => {
      sayLaidOut(page);
      return undefined;
    },
    setAppearance: async () => ({ dark: darkQuery(page).matches }),
    openOutside: async ({ url }) => openLink(page, url),
    notify: async ({ title, body }) => {
      if (!('Notification' in page) || Notification.permission !== 'granted') return { shown: false };
      new Notification(title, { body });
      return { shown: true };
    },
    setKiosk: async ({ on }) => ({ wholeScreen: await fillScreen(page, on) }),
    toggleFullScreen: async () => ({
      wholeScreen: await fillScreen(page, page.document.fullscreenElement === null),
    }),
    checkInstallation: async () => [{ name: 'origin', ok: true, detail: page.location.origin }],
  };
}

const never = (): (() => void) => () => undefined;

function subscriptions(page: Window): Subscriptions {
  return {
    onMenuCommand: never,
    onJournalState: never,
    onBackupState: never,
    onBackupWork: never,
    onSecondInstance: never,
    onReportDocument: (listener) => hearReportDocuments(page, listener),
    onThemeChanged: (listener) => {
      const query = darkQuery(page);
      const tell = (): void => listener({ dark: query.matches });
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
  };
}

/** The twin for a page. */
export function createBrowserTwin(page: Window): DesktopApi {
  return {
    ...safetyRequests(page),
    ...windowRequests(page),
    ...subscriptions(page),
    environment: { isolated: false, sandboxed: false },
  };
}
