// The names on the border between page and desktop, without the decoders: the preload runs before every page and inside
// its content security policy, so it carries names only.

/** Every request the page can make; `desktop-api` says what each carries. */
export const requestNames = [
  'startup',
  'install',
  'appendJournal',
  'readJournal',
  'readCopy',
  'openCopyFile',
  'makeCopy',
  'proveCopies',
  'setDamagedAside',
  'redactCopies',
  'showKeptFiles',
  'saveFile',
  'openFiles',
  'keepDocument',
  'readDocument',
  'openDocument',
  'heldDocuments',
  'dropDocument',
  'beginFile',
  'appendFile',
  'finishFile',
  'abandonFile',
  'backups',
  'makeBackup',
  'setBackupFolder',
  'setBackupPassphrase',
  'giveBackupPassphrase',
  'openBackup',
  'compareBackup',
  'cancelBackupWork',
  'printReport',
  'reportLaidOut',
  'setAppearance',
  'openOutside',
  'notify',
  'setKiosk',
  'toggleFullScreen',
  'checkInstallation',
] as const;
/** See {@link requestNames}. */
export type RequestName = (typeof requestNames)[number];

/** Every event the desktop can send. */
export const eventNames = [
  'menuCommand',
  'journalState',
  'backupState',
  'backupWork',
  'reportDocument',
  'themeChanged',
  'secondInstance',
] as const;
/** See {@link eventNames}. */
export type EventName = (typeof eventNames)[number];

/** The channel of a request between page and main process. */
export const requestChannel = (name: RequestName): string => `onward:request:${name}`;
/** The channel of an event between main process and page. */
export const eventChannel = (name: EventName): string => `onward:event:${name}`;
