// Brings an office back under a new database name from the journal, a snapshot or a chosen file, together with whatever
// the old database still gives. The old database is left as it is; the new one takes over only when it is complete.
import type { ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { sortByWholeness } from '@shared/changes/whole-transactions';
import { maxRecordsPerPage, type DesktopApi } from '@shared/desktop-api';
import { type StartupFacts } from '@shared/safety-facts';
import type { IdSource } from '@shared/time/ports';
import { OfficeDatabase } from './database';
import { databaseIdOf } from './found-database';
import { rebuildDatabase, type RebuildProgress } from './rebuild';
import { firstDatabaseName } from './start-office';

/** What to bring the office back from. */
export type RecoverySourceChoice =
  | { readonly kind: 'journal' }
  | {
      readonly kind: 'copy';
      readonly name: string;
      /** Whose data the copy says it holds; absent: that of the office here. */
      readonly databaseId?: string;
    };

/** Why bringing back did not work; the old state is unchanged. */
export type RecoveryFailure =
  'source-unreadable' | 'source-empty' | 'disk-full' | 'not-installed' | 'rebuild-failed' | 'cancelled';

/** How bringing back ended; `changes` counts the records that stand in the new database. */
export type Recovered =
  { readonly ok: true; readonly changes: number } | { readonly ok: false; readonly reason: RecoveryFailure };

const mostAttempts = 2;

type Desktop = Pick<DesktopApi, 'readJournal' | 'readCopy' | 'install' | 'setDamagedAside'>;

/** What {@link recoverOffice} needs. */
export interface RecoveryPorts {
  readonly desktop: Desktop;
  readonly ids: IdSource;
  readonly startup: StartupFacts;
  readonly onProgress: (progress: RebuildProgress) => void;
  /** Heard until the new database takes over. */
  readonly signal?: AbortSignal;
}

/** Brings the office back; see the file's opening words. */
export async function recoverOffice(source: RecoverySourceChoice, ports: RecoveryPorts): Promise<Recovered> {
  const { desktop, ids, startup } = ports;
  const read = await readSource(source, ports);
  if (!read) return { ok: false, reason: ports.signal?.aborted ? 'cancelled' : 'source-unreadable' };
  const held = startup.installed?.databaseId ?? startup.journal.databaseId;
  const databaseId = (source.kind === 'copy' ? source.databaseId : undefined) ?? held ?? ids.next('db');
  const old = source.kind === 'journal' ? await readOldDatabase(startup, databaseId) : [];
  // What a crash left of a half-written command was promised to nobody, and half of it would be a lie.
  const { whole: records, cut } = sortByWholeness(unite(read, old));
  if (records.length === 0) return { ok: false, reason: 'source-empty' };
  const database = await buildNew(records, databaseId, ports);
  if (!database) return { ok: false, reason: ports.signal?.aborted ? 'cancelled' : 'rebuild-failed' };
  database.close();
  // A journal that holds more than was brought back would ask for recovery at every start.
  const freshJournal = source.kind !== 'journal' || startup.journal.state === 'damaged' || cut.length > 0;
  const copy = source.kind === 'copy' ? { copy: source.name } : {};
  const identity = { databaseId, databaseName: database.name, schema: schemaVersion, freshJournal, ...copy };
  const installed = await desktop.install(identity);
  if (!installed.ok)
    return { ok: false, reason: installed.reason === 'disk-full' ? 'disk-full' : 'not-installed' };
  return { ok: true, changes: records.length };
}

/**
 * Builds the office in a new database. Damage that the browser meets only now makes it erase its files in the middle of
 * that; the second attempt then stands on clean ones. Null when both fail.
 */
async function buildNew(
  records: readonly ChangeRecord[],
  databaseId: string,
  ports: RecoveryPorts,
): Promise<OfficeDatabase | null> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const database = await openNew(ports);
    if (!database) continue;
    const { ids, onProgress, signal } = ports;
    try {
      await rebuildDatabase(database, records, { databaseId, device: ids.random(), onProgress, signal });
      return database;
    } catch {
      await database.delete().catch(() => undefined);
      if (signal?.aborted) return null;
    }
  }
  return null;
}

/**
 * Opens an empty database. All databases of an origin lie in the same files: when these are so broken that none opens,
 * they are kept aside and taken out of the way. Null when that does not help either.
 */
async function openNew({ desktop, ids }: RecoveryPorts): Promise<OfficeDatabase | null> {
  const open = async (): Promise<OfficeDatabase | null> => {
    const database = new OfficeDatabase(`${firstDatabaseName}-${ids.random()}`);
    return database.open().then(
      () => database,
      () => null,
    );
  };
  const opened = await open();
  if (opened) return opened;
  await desktop.setDamagedAside({ clear: true });
  return open();
}

/** Reads one page of records; see the contract. */
export type ReadPage = (range: {
  readonly after: number;
  readonly limit: number;
}) => ReturnType<DesktopApi['readJournal']>;

/** Every record of the source; null when it does not read to its end, or is not wanted any more. */
async function readSource(
  source: RecoverySourceChoice,
  { desktop, signal }: Pick<RecoveryPorts, 'desktop' | 'signal'>,
): Promise<readonly ChangeRecord[] | null> {
  const readPage: ReadPage =
    source.kind === 'journal'
      ? desktop.readJournal
      : (range) => desktop.readCopy({ name: source.name, ...range });
  return readAllRecords(readPage, signal);
}

/** Every record there is, page by page; null when a page is refused, or they are not wanted any more. */
export async function readAllRecords(
  readPage: ReadPage,
  signal?: AbortSignal,
): Promise<readonly ChangeRecord[] | null> {
  const records: ChangeRecord[] = [];
  let after: number | null = 0;
  while (after !== null) {
    if (signal?.aborted) return null;
    const page: Awaited<ReturnType<ReadPage>> = await readPage({ after, limit: maxRecordsPerPage });
    if (!page.ok) return null;
    records.push(...page.records);
    after = page.next;
  }
  return records;
}

/** Records the old database still gives; nothing when it does not open or belongs to somebody else. */
async function readOldDatabase(startup: StartupFacts, databaseId: string): Promise<readonly ChangeRecord[]> {
  const database = new OfficeDatabase(startup.installed?.databaseName ?? firstDatabaseName);
  try {
    await database.open();
    if ((await databaseIdOf(database)) !== databaseId) return [];
    const logged = await database.changes.orderBy('n').toArray();
    return logged.map(({ n: _position, ...record }) => record);
  } catch {
    return [];
  } finally {
    database.close();
  }
}

/** All records once, in the order of the clock. */
function unite(first: readonly ChangeRecord[], second: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const byId = new Map<string, ChangeRecord>();
  for (const record of [...first, ...second]) byId.set(record.id, record);
  return [...byId.values()].sort((a, b) => (a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : 0));
}
