// What the parts of the backups share during one run: ports, settings, keys, and the one line in which long work stands.
import { join } from 'node:path';
import type { BackupPlace, BackupWork } from '@shared/backup-requests';
import type { LocalDate } from '@shared/time/local-date';
import type { DocumentKeeper } from '../document-keeper';
import type { FileSystem } from '../safety-copy/file-system';
import type { SafetyCopy } from '../safety-copy/safety-copy';
import { createTaskQueue, type TaskQueue } from '../safety-copy/task-queue';
import type { BackupFolder } from './backup-folder';
import { newMemory, type PlaceMemory } from './backup-schedule';
import { openBackupSettings, type KeptSettings } from './backup-settings';
import { createKeyKeeper, type KeyKeeper, type KeyStore } from './key-keeper';
import { OpenedBackups } from './opened-backups';

/** What backups are given from outside. */
export interface BackupPorts {
  readonly files: FileSystem;
  /** The folder of the safety copy; backups and their settings stand in it. */
  readonly folder: string;
  readonly safety: Pick<SafetyCopy, 'journalFacts' | 'readJournal' | 'installed'>;
  readonly documents: Pick<DocumentKeeper, 'all' | 'read' | 'keep'>;
  readonly store: KeyStore;
  readonly app: string;
  /** Schema this build writes, and the newest it reads. */
  readonly schema: number;
  /** ISO UTC. */
  readonly now: () => string;
  /** The day on the desk's calendar. */
  readonly dayOf: (iso: string) => LocalDate;
  readonly randomHex: (bytes: number) => string;
  /** scrypt's N; absent: the app's own. */
  readonly cost?: number;
  readonly onChange: () => void;
  readonly onWork: (work: BackupWork | null) => void;
  /** A mistake of our own while nobody waits for an answer. */
  readonly onFault: (error: unknown) => void;
}

/** See the head of the file. */
export interface BackupDesk {
  readonly ports: BackupPorts;
  readonly settings: KeptSettings;
  readonly keys: KeyKeeper;
  readonly opened: OpenedBackups;
  readonly queue: TaskQueue;
  /** Looking what is due and making it, one look after the other: two would make the same one twice. */
  readonly looks: TaskQueue;
  readonly memory: Readonly<Record<BackupPlace, PlaceMemory>>;
  /** Paths a person chose in a dialog during this run. */
  readonly chosen: Set<string>;
  /** Ends the work under way. */
  controller: AbortController | null;
  /** The backup of today's office that was made for a restore now to come. */
  keptForRestore: string | null;
}

/** Opens what this machine remembers. */
export async function openDesk(ports: BackupPorts): Promise<BackupDesk> {
  const { files, folder, store, randomHex, cost } = ports;
  const settings = await openBackupSettings(files, folder);
  return {
    ports,
    settings,
    keys: createKeyKeeper({ settings, store, randomHex, cost }),
    opened: new OpenedBackups(),
    queue: createTaskQueue(),
    looks: createTaskQueue(),
    memory: { desk: newMemory(), second: newMemory() },
    chosen: new Set(),
    controller: null,
    keptForRestore: null,
  };
}

/** The folders there are, the desk's own first. */
export function foldersOf({
  ports,
  settings,
}: BackupDesk): readonly (BackupFolder & { place: BackupPlace })[] {
  const { files } = ports;
  const { secondFolder } = settings.get();
  const own = { place: 'desk', files, folder: join(ports.folder, 'backups'), isOurs: true } as const;
  return secondFolder === null
    ? [own]
    : [own, { place: 'second', files, folder: secondFolder, isOurs: false }];
}

/** Tells of work under way to its end. */
export type Telling = (task: BackupWork['task'], done: number, total: number) => void;

/** Does long work when its turn comes; it can be cancelled, and the page hears how far it is. */
export function doWork<T>(
  desk: BackupDesk,
  work: (signal: AbortSignal, tell: Telling) => Promise<T>,
): Promise<T> {
  return desk.queue.run(async () => {
    const controller = new AbortController();
    desk.controller = controller;
    try {
      return await work(controller.signal, (task, done, total) => desk.ports.onWork({ task, done, total }));
    } finally {
      desk.controller = null;
      desk.ports.onWork(null);
    }
  });
}
