// What each request does: one line each, to the part that knows how.
import { Notification, app, nativeTheme, session, shell, type BrowserWindow } from 'electron';
import type { backupRequests } from '@shared/backup-requests';
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import type { Backups } from './backups/backups';
import type { Desk } from './desk';
import type { DocumentKeeper } from './document-keeper';
import { askWhereToSave, chooseFiles, chooseFolder, openFiles, saveFile } from './file-dialogs';
import { checkInstallation } from './installation-checks';
import type { Handlers } from './ipc';
import { openOutside } from './navigation';
import type { ReportPrinter } from './report-pdf';
import { createRestoring, type Restoring } from './restoring';
import { diskRefusalOf, type FileSystem } from './safety-copy/file-system';
import type { SafetyCopy } from './safety-copy/safety-copy';
import type { StreamedFiles } from './streamed-files';

/** The parts the handlers join. */
export interface Parts {
  readonly files: FileSystem;
  readonly safety: SafetyCopy;
  /** The folder `showKeptFiles` shows. */
  readonly safetyFolder: string;
  readonly documents: DocumentKeeper;
  readonly streamed: StreamedFiles;
  readonly backups: Backups;
  readonly desk: Desk;
  readonly printer: ReportPrinter;
}

async function openCopyFile(
  window: BrowserWindow,
  restoring: Restoring,
): Promise<RequestOutput<'openCopyFile'>> {
  const [path] = await chooseFiles(window, { kind: 'onward-copy', multiple: false });
  return path === undefined ? { outcome: 'cancelled' } : restoring.admit(path);
}

async function setBackupFolder(
  window: BrowserWindow,
  backups: Backups,
  choose: boolean,
): Promise<RequestOutput<'setBackupFolder'>> {
  const path = choose ? await chooseFolder(window) : null;
  return choose && path === null ? 'cancelled' : backups.setSecondFolder(path);
}

async function openBackup(
  window: BrowserWindow,
  backups: Backups,
  { name, passphrase }: RequestInput<'openBackup'>,
): Promise<RequestOutput<'openBackup'>> {
  if (name !== null) return backups.open({ name, passphrase });
  const [path] = await chooseFiles(window, { kind: 'onward-backup', multiple: false });
  return path === undefined ? { ok: false, reason: 'cancelled', name: '' } : backups.admit(path);
}

/** An erasure reaches the desk's own backups too; those elsewhere are shown with the day they go. */
async function redactCopies(
  { safety, backups, documents }: Pick<Parts, 'safety' | 'backups' | 'documents'>,
  input: RequestInput<'redactCopies'>,
): Promise<RequestOutput<'redactCopies'>> {
  await forgetShown(documents);
  const answer = await safety.redact(input);
  if (!answer.ok) return answer;
  try {
    await backups.beginAnew();
  } catch (error) {
    return { ok: false, reason: diskRefusalOf(error), copies: answer.copies };
  }
  return answer;
}

async function openDocument(
  documents: DocumentKeeper,
  input: RequestInput<'openDocument'>,
): Promise<RequestOutput<'openDocument'>> {
  const laidOut = await documents.layOut(input);
  if (!laidOut.ok) return laidOut.reason;
  // The system answers with a sentence of its own where it has no viewer.
  return (await shell.openPath(laidOut.path)) === '' ? 'opened' : 'no-viewer';
}

/** What this run laid out for viewers or keeps to load pages faster may show somebody who is being erased. */
async function forgetShown(documents: DocumentKeeper): Promise<void> {
  await documents.tidy();
  await session.defaultSession.clearCache();
}

function notify(desk: Desk, { title, body }: RequestInput<'notify'>): RequestOutput<'notify'> {
  if (!Notification.isSupported()) return { shown: false };
  const notification = new Notification({ title, body });
  notification.on('click', () => desk.open());
  notification.show();
  return { shown: true };
}

type BackupHandlers = Pick<Handlers, keyof typeof backupRequests>;

function backupHandlers(backups: Backups, window: () => BrowserWindow): BackupHandlers {
  return {
    backups: () => backups.state(),
    makeBackup: (input) => backups.make(input),
    setBackupFolder: ({ choose }) => setBackupFolder(window(), backups, choose),
    setBackupPassphrase: ({ passphrase }) => backups.setPassphrase(passphrase),
    giveBackupPassphrase: ({ passphrase }) => backups.givePassphrase(passphrase),
    openBackup: (input) => openBackup(window(), backups, input),
    compareBackup: ({ name }) => backups.compare(name),
    cancelBackupWork: () => {
      backups.cancel();
      return undefined;
    },
  };
}

/** Every handler there is. */
export function createHandlers(parts: Parts): Handlers {
  const { files, safety, safetyFolder, documents, streamed, backups, desk, printer } = parts;
  const window = (): BrowserWindow => {
    const open = desk.window();
    if (!open) throw new Error('The window closed while it was asking');
    return open;
  };
  const restoring = createRestoring(parts);
  return {
    startup: async () => ({
      appVersion: app.getVersion(),
      platform: process.platform,
      desktop: true,
      locale: app.getLocale(),
      dark: nativeTheme.shouldUseDarkColors,
      ...(await safety.facts()),
    }),
    install: (input) => restoring.install(input),
    appendJournal: (input) => safety.append(input),
    readJournal: (input) => safety.readJournal(input),
    readCopy: (input) => restoring.readCopy(input),
    openCopyFile: () => openCopyFile(window(), restoring),
    makeCopy: () => safety.makeCopy(),
    proveCopies: () => safety.proveCopies(),
    setDamagedAside: ({ clear }) => safety.setDatabaseAside(clear),
    redactCopies: (input) => redactCopies(parts, input),
    showKeptFiles: async () => {
      await shell.openPath(safetyFolder);
      return undefined;
    },
    saveFile: (input) => saveFile(files, window(), input),
    openFiles: (input) => openFiles(window(), input),
    keepDocument: ({ bytes }) => documents.keep(bytes),
    readDocument: ({ sha256 }) => documents.read(sha256),
    openDocument: (input) => openDocument(documents, input),
    heldDocuments: ({ hashes }) => documents.held(hashes),
    dropDocument: ({ sha256 }) => documents.drop(sha256),
    beginFile: async ({ suggestedName, kind }) =>
      streamed.begin(await askWhereToSave(window(), suggestedName, kind)),
    appendFile: (input) => streamed.append(input),
    finishFile: (input) => streamed.finish(input),
    abandonFile: (input) => streamed.abandon(input),
    ...backupHandlers(backups, window),
    printReport: (input) => printer.print(window(), input),
    reportLaidOut: (_input, sender) => {
      printer.laidOut(sender);
      return undefined;
    },
    setAppearance: (appearance) => desk.setAppearance(appearance),
    openOutside: ({ url }) => openOutside(url),
    notify: (input) => notify(desk, input),
    setKiosk: (input) => desk.setKiosk(input),
    toggleFullScreen: () => desk.toggleFullScreen(),
    checkInstallation: (input, sender) => checkInstallation(sender, safety, input),
  };
}
