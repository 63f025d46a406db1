// Backups of this desk: made on a schedule and by hand, listed, opened, and restored from so that it can be taken back.
// Nothing here rejects for what a disk does.
import type { BackupPlaceState, BackupState } from '@shared/backup-requests';
import type { RequestInput, RequestOutput } from '@shared/desktop-api';
import type { DiskRefusal } from '../safety-copy/file-system';
import { foldersOf, openDesk, type BackupDesk, type BackupPorts } from './backup-desk';
import { findBackups } from './backup-folder';
import { isDue, newMemory } from './backup-schedule';
import { keepOnSchedule, makeByHand, makeForRestore, noteUpgrade } from './keep-backups';
import { listBackups, listedName } from './list-backups';
import { compareNamed, openNamed, prepareRestore } from './restore-backups';

/** See the head of the file. */
export interface Backups {
  state(): Promise<BackupState>;
  /** Makes what is due. */
  keepOnSchedule(): Promise<void>;
  make(input: RequestInput<'makeBackup'>): Promise<RequestOutput<'makeBackup'>>;
  /** Null gives the second folder up; what lies in it stays. */
  setSecondFolder(path: string | null): Promise<'set' | 'unwritable'>;
  setPassphrase(passphrase: string | null): Promise<RequestOutput<'setBackupPassphrase'>>;
  givePassphrase(passphrase: string): Promise<RequestOutput<'giveBackupPassphrase'>>;
  open(input: {
    readonly name: string;
    readonly passphrase: string | null;
  }): Promise<RequestOutput<'openBackup'>>;
  /** Opens a file a person chose, under its path as its name. */
  admit(path: string): Promise<RequestOutput<'openBackup'>>;
  isOpened(name: string): boolean;
  readPage(input: RequestInput<'readCopy'>): Promise<RequestOutput<'readCopy'>>;
  compare(name: string): Promise<RequestOutput<'compareBackup'>>;
  prepareRestore(name: string, databaseName: string): Promise<DiskRefusal | null>;
  /** Part of an erasure: the desk's own backups go, and one of today's office takes their place. */
  beginAnew(): Promise<void>;
  cancel(): void;
}

async function placeState(
  desk: BackupDesk,
  into: ReturnType<typeof foldersOf>[number],
): Promise<BackupPlaceState> {
  const { ports, settings, memory } = desk;
  const { place, folder } = into;
  const { databaseId } = ports.safety.journalFacts();
  const found = await findBackups(into, ports.schema).catch(() => []);
  const listing = { place, databaseId, settings: settings.get(), dayOf: ports.dayOf };
  const backups = [...listBackups(found, listing, ports.dayOf(ports.now()))];
  const last = backups.find(({ fault }) => fault === null)?.made ?? null;
  const due = isDue(memory[place], ports.now(), ports.dayOf(ports.now()));
  return { place, folder, last, due, trouble: memory[place].trouble, backups };
}

async function stateOf(desk: BackupDesk): Promise<BackupState> {
  const places: BackupPlaceState[] = [];
  for (const into of foldersOf(desk)) places.push(await placeState(desk, into));
  const installed = desk.ports.safety.installed();
  const note = desk.settings
    .get()
    .restores.find(({ databaseName }) => databaseName === installed?.databaseName);
  const restored = note ? { at: note.at, to: note.to, kept: listedName('desk', note.kept) } : null;
  return { places, encryption: desk.keys.state(), restored };
}

async function setSecondFolder(desk: BackupDesk, path: string | null): Promise<'set' | 'unwritable'> {
  if (path !== null && foldersOf(desk).some(({ isOurs, folder }) => isOurs && folder === path))
    return 'unwritable';
  try {
    await desk.settings.change(() => ({ secondFolder: path }));
  } catch {
    return 'unwritable';
  }
  Object.assign(desk.memory.second, newMemory());
  desk.ports.onChange();
  void keepOnSchedule(desk);
  return 'set';
}

/** What waited for the passphrase need wait no longer. */
function passphraseChanged(desk: BackupDesk): void {
  for (const memory of Object.values(desk.memory))
    if (memory.trouble?.kind === 'passphrase-missing') memory.trouble = null;
  desk.ports.onChange();
  void keepOnSchedule(desk);
}

async function beginAnew(desk: BackupDesk): Promise<void> {
  const [own] = foldersOf(desk);
  if (!own) return;
  await desk.queue.run(() => own.files.remove(own.folder));
  await desk.settings.change(() => ({ restores: [], beforeUpgrade: null }));
  Object.assign(desk.memory.desk, newMemory());
  await keepOnSchedule(desk);
}

/** Opens the backups of a desk; a newer schema is only looked at. */
export async function openBackups(ports: BackupPorts): Promise<Backups> {
  const desk = await openDesk(ports);
  await noteUpgrade(desk);
  return {
    state: () => stateOf(desk),
    keepOnSchedule: () => keepOnSchedule(desk),
    make: async ({ reason }) => {
      if (reason === 'by-hand') return makeByHand(desk);
      const made = await makeForRestore(desk);
      return made.ok ? made : { ...made, place: 'desk' };
    },
    setSecondFolder: (path) => setSecondFolder(desk, path),
    setPassphrase: async (passphrase) => {
      const answer = await desk.keys.set(passphrase);
      if (answer === 'set') passphraseChanged(desk);
      return answer;
    },
    givePassphrase: async (passphrase) => {
      const answer = await desk.keys.give(passphrase);
      if (answer === 'given') passphraseChanged(desk);
      return answer;
    },
    open: (input) => openNamed(desk, input),
    admit: (path) => {
      desk.chosen.add(path);
      return openNamed(desk, { name: path, passphrase: null });
    },
    isOpened: (name) => desk.opened.get(name) !== null,
    readPage: (input) => desk.opened.readPage(input),
    compare: (name) => compareNamed(desk, name),
    prepareRestore: (name, databaseName) => prepareRestore(desk, name, databaseName),
    beginAnew: () => beginAnew(desk),
    cancel: () => desk.controller?.abort(),
  };
}
