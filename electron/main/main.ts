// The life of the desktop process: one instance, safety copy first, window second, and nothing lost at the end.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, type WebContents } from 'electron';
import { schemaVersion } from '@shared/changes/schema-version';
import { dateOfEpochDay, type LocalDate } from '@shared/time/local-date';
import { openBackups, type Backups } from './backups/backups';
import { createDesk, type Desk } from './desk';
import { createDocumentKeeper, type DocumentKeeper } from './document-keeper';
import { createHandlers } from './handlers';
import { answerRequests } from './ipc';
import { guardNavigation } from './navigation';
import { registerAppScheme, serveApp } from './protocol';
import { reportFault } from './report-fault';
import { createReportPrinter } from './report-pdf';
import { nodeFileSystem } from './safety-copy/node-file-system';
import {
  documentsFolder,
  findDatabaseFolder,
  openedFolder,
  safetyCopyFolder,
} from './safety-copy/profile-paths';
import { openSafetyCopy, type SafetyCopy } from './safety-copy/safety-copy';
import { createTaskQueue } from './safety-copy/task-queue';
import { systemKeyStore } from './system-key-store';
import type { WindowKind } from './sender-check';
import { createStreamedFiles } from './streamed-files';
import { readWindowState } from './window';

const copyIntervalMilliseconds = 3_600_000;
const backupIntervalMilliseconds = 60_000;
const dayMilliseconds = 86_400_000;
/** The end of a run waits this long for the last copy; the journal itself is complete before that. */
const closingTimeoutMilliseconds = 5_000;

function openSafety(userData: string): Promise<SafetyCopy> {
  return openSafetyCopy({
    files: nodeFileSystem,
    folder: safetyCopyFolder(userData),
    schema: schemaVersion,
    now: () => new Date().toISOString(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    findDatabaseFolder: () => findDatabaseFolder(nodeFileSystem, userData),
  });
}

/** The day on this desk's calendar. */
function localDayOf(iso: string): LocalDate {
  const at = new Date(iso);
  return dateOfEpochDay(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()) / dayMilliseconds);
}

async function openBackupsOf(safety: SafetyCopy, documents: DocumentKeeper, desk: Desk): Promise<Backups> {
  // One look after the other: what is told last is what was seen last.
  const looks = createTaskQueue();
  const backups = await openBackups({
    ...{ files: nodeFileSystem, folder: safetyCopyFolder(app.getPath('userData')), safety, documents },
    ...{ store: systemKeyStore, app: app.getVersion(), schema: schemaVersion, dayOf: localDayOf },
    now: () => new Date().toISOString(),
    randomHex: (bytes) => randomBytes(bytes).toString('hex'),
    onChange: () => void looks.run(async () => desk.send('backupState', await backups.state())),
    onWork: (work) => desk.send('backupWork', { work }),
    onFault: (error) => reportFault('a backup failed', error),
  });
  return backups;
}

/** Looks every minute whether a backup is due, the first time when the window has had a moment to open. */
function keepBackups(backups: Backups): void {
  setInterval(() => void backups.keepOnSchedule(), backupIntervalMilliseconds).unref();
}

/** Copies every hour while the office works, and tells the page what the background found. */
function keepCopying(safety: SafetyCopy, desk: Desk): void {
  const tell = (): void => desk.send('journalState', safety.journalFacts());
  void safety.finishInBackground().then((changed) => (changed ? tell() : undefined));
  setInterval(() => void safety.makeCopyWhenDue(), copyIntervalMilliseconds).unref();
}

/** Holds the end back until the safety copy is closed. */
function closeBeforeQuit(safety: SafetyCopy): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, closingTimeoutMilliseconds));
    const closing = safety.makeCopyWhenDue().then(() => safety.close());
    void Promise.race([closing.catch(() => undefined), patience]).then(() => {
      isClosed = true;
      app.quit();
    });
  });
}

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  guardNavigation(app);
  serveApp(join(__dirname, '../renderer'));
  const safety = await openSafety(userData);
  const windowStatePath = join(userData, 'window-state.json');
  const desk = createDesk(nodeFileSystem, windowStatePath, await readWindowState(windowStatePath));
  const printer = createReportPrinter(nodeFileSystem);
  const findWindow = (contents: WebContents): WindowKind | null => {
    if (desk.isMainWindow(contents)) return 'main';
    return printer.isReportWindow(contents) ? 'report' : null;
  };
  const safetyFolder = safetyCopyFolder(userData);
  const documents = createDocumentKeeper(nodeFileSystem, {
    kept: documentsFolder(userData),
    opened: openedFolder(userData),
  });
  void documents.tidy();
  const streamed = createStreamedFiles(nodeFileSystem);
  app.on('before-quit', () => void streamed.abandonAll());
  const backups = await openBackupsOf(safety, documents, desk);
  answerRequests(
    createHandlers({
      ...{ files: nodeFileSystem, safety, safetyFolder },
      ...{ documents, streamed, backups, desk, printer },
    }),
    findWindow,
  );
  app.on('second-instance', () => {
    desk.open();
    desk.send('secondInstance', {});
  });
  app.on('activate', () => desk.open());
  closeBeforeQuit(safety);
  desk.open();
  keepCopying(safety, desk);
  keepBackups(backups);
}

function sayItCannotStart(error: unknown): void {
  reportFault('start failed', error);
  dialog.showErrorBox(
    'Onward cannot start · Onward 未能啟動',
    `Its safety copy could not be read, and without it nothing is opened. Nothing was changed.\n` +
      `無法讀取備份，因此沒有開啟任何資料，亦沒有作出任何更改。\n\n${String(error)}`,
  );
  app.exit(1);
}

registerAppScheme();
app.enableSandbox();
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
// The loser of the lock touches no storage: it leaves before the app is ready and opens nothing.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(sayItCannotStart);
else app.exit(0);
