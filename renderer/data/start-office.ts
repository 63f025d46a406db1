// Opens the office at start: finds the database that installed.json names, compares it with the journal, and either
// hands out an office to work in or says why it must be recovered first. Nothing is written before that is decided.
import { schemaVersion } from '@shared/changes/schema-version';
import type { DesktopApi } from '@shared/desktop-api';
import type { StartupFacts } from '@shared/safety-facts';
import type { Clock, IdSource, ZoneRules } from '@shared/time/ports';
import { compareCopies, type RecoveryCause } from './compare-copies';
import { OfficeDatabase } from './database';
import { readDatabaseFacts } from './database-facts';
import { Door } from './door';
import { cleanUpErasure } from './erasure/clean-up';
import { erasePeople, type ErasureEnd } from './erasure/erase-people';
import { pendingErasures } from './erasure/pending-erasure';
import { databaseIdOf, foundDatabase } from './found-database';
import { catchUpJournal, JournalLink } from './journal-link';
import type { RebuildProgress } from './rebuild';

/** Name of the first database of an installation; rebuilds get names of their own. */
export const firstDatabaseName = 'onward';

/**
 * How long to wait before each further try, in milliseconds: an Onward that was ended a moment ago may still hold the
 * files, and so may a virus scanner.
 */
const furtherTriesAfterMillis = [500, 1_500] as const;

const pauseOfPage = (millis: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, millis));

/** What starting needs from outside. */
export interface StartPorts {
  readonly desktop: Pick<
    DesktopApi,
    'startup' | 'install' | 'appendJournal' | 'setDamagedAside' | 'redactCopies' | 'dropDocument'
  >;
  readonly clock: Clock;
  readonly zoneRules: ZoneRules;
  readonly ids: IdSource;
  /** Hears how far an erasure is that is carried out at this start. */
  readonly onErasing?: (progress: RebuildProgress) => void;
  /** Waits before the database is tried again, in milliseconds; the timer of the page when left out. */
  readonly pause?: (millis: number) => Promise<void>;
}

/** An office that can be worked in. */
export interface OpenOffice {
  readonly kind: 'open';
  readonly startup: StartupFacts;
  readonly database: OfficeDatabase;
  readonly door: Door;
  readonly link: JournalLink;
  /** How an erasure ended that was carried out at this start. */
  readonly erased?: ErasureEnd;
}

/** An office that must be recovered first; nothing was written. */
export interface OfficeToRecover {
  readonly kind: 'recover';
  readonly startup: StartupFacts;
  readonly cause: RecoveryCause;
  /** Changes that the journal or installed.json know and the database has not. */
  readonly missing: number;
}

/** The safety copy cannot be set up (disk full, no right to write): nothing is opened for work without it. */
export interface OfficeBlocked {
  readonly kind: 'blocked';
  readonly startup: StartupFacts;
  readonly reason: string;
}

/** How a start ended. */
export type StartedOffice = OpenOffice | OfficeToRecover | OfficeBlocked;

/** Starts the office, an erasure that was decided and is not done yet before it. Throws only when the desktop does not answer. */
export async function startOffice(ports: StartPorts): Promise<StartedOffice> {
  const started = await startWhole(ports);
  if (started.kind !== 'open' || started.link.frozen()) return started;
  const pending = await pendingErasures(started.database);
  if (pending.size === 0) {
    await cleanUpErasure(started.database, ports.desktop, firstDatabaseName).catch(() => false);
    return started;
  }
  const { desktop, ids, onErasing: onProgress = () => undefined } = ports;
  const erasing = { desktop, ids, onProgress, baseName: firstDatabaseName };
  const erased = await erasePeople(started.database, pending, erasing);
  if (!erased.ok) return { ...started, erased };
  const again = await startOffice(ports);
  return again.kind === 'open' ? { ...again, erased } : again;
}

async function startWhole(ports: StartPorts): Promise<StartedOffice> {
  const startup = await ports.desktop.startup();
  const name = startup.installed?.databaseName ?? firstDatabaseName;
  const opened = (await openDatabase(name)) ?? (await openLater(name, ports));
  if (!opened) {
    return { kind: 'recover', startup, cause: 'database-gone', missing: startup.journal.count };
  }
  const facts = await readDatabaseFacts(opened).catch(() => null);
  if (!facts) {
    opened.close();
    await ports.desktop.setDamagedAside({ clear: false });
    return { kind: 'recover', startup, cause: 'database-gone', missing: startup.journal.count };
  }
  const decision = compareCopies(startup, facts);
  if (decision.kind === 'recover') {
    opened.close();
    return { kind: 'recover', startup, cause: decision.cause, missing: decision.missing };
  }
  return openForWork(opened, { ports, startup });
}

async function openDatabase(name: string): Promise<OfficeDatabase | null> {
  const database = new OfficeDatabase(name);
  try {
    await database.open();
    return database;
  } catch {
    database.close();
    return null;
  }
}

/** What was found is set aside first: a browser that meets a damaged database puts an empty one in its place. */
async function openLater(name: string, ports: StartPorts): Promise<OfficeDatabase | null> {
  await ports.desktop.setDamagedAside({ clear: false });
  for (const millis of furtherTriesAfterMillis) {
    await (ports.pause ?? pauseOfPage)(millis);
    const opened = await openDatabase(name);
    if (opened) return opened;
  }
  return null;
}

async function openForWork(
  database: OfficeDatabase,
  { ports, startup }: { readonly ports: StartPorts; readonly startup: StartupFacts },
): Promise<OpenOffice | OfficeBlocked> {
  const { desktop, clock, zoneRules, ids } = ports;
  const databaseId = (await databaseIdOf(database)) ?? startup.installed?.databaseId ?? ids.next('db');
  // installed.json first: a database that was founded but is not known outside could be lost without anybody noticing.
  // A damaged journal beside a whole database is begun anew and filled from it; the damaged one is kept by the desktop.
  const freshJournal = startup.journal.state === 'damaged';
  const identity = { databaseId, databaseName: database.name, schema: schemaVersion };
  const installed = await desktop.install({ ...identity, freshJournal });
  if (!installed.ok) {
    database.close();
    return { kind: 'blocked', startup, reason: installed.reason };
  }
  await foundDatabase(database, { databaseId, device: ids.random() });
  const link = new JournalLink(desktop, databaseId);
  await catchUpJournal(database, link, freshJournal ? {} : startup.journal.last);
  if (!startup.desktop) link.status.set({ kind: 'database-only' });
  database.lost.subscribe(() => link.failed({ kind: 'database-lost' }));
  void database.faces.fill();
  const door = new Door({ database, clock, zoneRules, ids, appVersion: startup.appVersion, safety: link });
  return { kind: 'open', startup, database, door, link };
}
