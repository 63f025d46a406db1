// Brings a whole office into an installation that has none yet: rows, changes, documents and who may enter, as they were
// when the archive was made. It is filled into a database of a new name, which takes over only when it is complete.
import type { ChangeRecord } from '@shared/changes/change-record';
import { schemaVersion } from '@shared/changes/schema-version';
import { type DesktopApi } from '@shared/desktop-api';
import { streamOf } from '@shared/safety-facts';
import type { IdSource } from '@shared/time/ports';
import { OfficeDatabase } from '../database';
import { metaKeys } from '../device';
import { databaseIdOf } from '../found-database';
import { nameDatabase } from '../rebuild';
import { firstDatabaseName } from '../start-office';
import { failureOf } from '../write-failure';
import { archivedHashes, archivedRecords, archivedRows } from './archive-rows';
import { isGone, writtenTables, type ArchiveWatch, type CheckedArchive } from './check-archive';
import { keepFiles, type FileDesk } from './keep-files';

/** What restoring needs; `database` is the empty one that is open. */
export interface RestoreTarget {
  readonly database: OfficeDatabase;
  readonly desktop: FileDesk & Pick<DesktopApi, 'install'>;
  readonly ids: IdSource;
}

/** Why nothing was restored; the installation is as it was. */
export type RestoreFailure =
  | 'not-empty'
  | 'stopped'
  | 'disk-full'
  | 'unwritable'
  /** The file is no longer what it was when it was proved, or its disk is gone. */
  | 'unreadable';

/** How restoring ended. */
export type RestoredArchive =
  | { readonly ok: true; readonly changes: number; readonly files: number }
  | { readonly ok: false; readonly reason: RestoreFailure };

/** Restores a proved archive; see the file's opening words. Afterwards the office must be started again. */
export async function restoreArchive(
  archive: CheckedArchive,
  target: RestoreTarget,
  watch: ArchiveWatch = {},
): Promise<RestoredArchive> {
  const { database, desktop, ids } = target;
  const databaseId = await databaseIdOf(database);
  if (databaseId === null || (await database.changes.count()) > 0) return { ok: false, reason: 'not-empty' };
  const kept = await keepFiles(archive, archivedHashes(archive), { desktop, watch });
  if (watch.signal?.aborted === true) return giveUp('stopped', kept.fresh, desktop);
  const filled = new OfficeDatabase(`${firstDatabaseName}-${ids.random()}`);
  const reason = kept.failure ?? (await fill(filled, archive, { databaseId, ids, watch }));
  const failure = reason ?? (await takeOver(filled, databaseId, desktop));
  filled.close();
  if (failure === null)
    return { ok: true, changes: archive.manifest.counts.changes, files: kept.fresh.length };
  await filled.delete().catch(() => undefined);
  return giveUp(failure, kept.fresh, desktop);
}

async function giveUp(
  reason: RestoreFailure,
  fresh: readonly string[],
  desktop: FileDesk,
): Promise<RestoredArchive> {
  for (const sha256 of fresh) await desktop.dropDocument({ sha256 });
  return { ok: false, reason };
}

async function takeOver(
  { name }: OfficeDatabase,
  databaseId: string,
  desktop: RestoreTarget['desktop'],
): Promise<RestoreFailure | null> {
  const identity = { databaseId, databaseName: name, schema: schemaVersion, freshJournal: true };
  const installed = await desktop.install(identity);
  if (installed.ok) return null;
  return installed.reason === 'disk-full' ? 'disk-full' : 'unwritable';
}

interface Filling {
  readonly databaseId: string;
  readonly ids: IdSource;
  readonly watch: ArchiveWatch;
}

async function fill(
  database: OfficeDatabase,
  archive: CheckedArchive,
  filling: Filling,
): Promise<RestoreFailure | null> {
  try {
    await database.open();
    await fillDatabase(database, archive, filling);
    return null;
  } catch (error) {
    if (filling.watch.signal?.aborted === true) return 'stopped';
    if (isGone(error)) return 'unreadable';
    const failure = failureOf(error);
    if (!failure) throw error;
    return failure.kind === 'disk-full' ? 'disk-full' : 'unwritable';
  }
}

async function fillDatabase(
  database: OfficeDatabase,
  archive: CheckedArchive,
  { databaseId, ids, watch }: Filling,
): Promise<void> {
  const { counts, undoFrom } = archive.manifest;
  const total = Object.values(counts.tables).reduce((sum, count) => sum + count, counts.changes);
  let done = 0;
  const step = (count: number): void => {
    watch.signal?.throwIfAborted();
    done += count;
    watch.onProgress?.({ done, total });
  };
  const log = new LogEnds();
  let undoAt = 0;
  for await (const records of archivedRecords(archive)) {
    step(records.length);
    await database.write(['changes'], () => database.changes.bulkAdd([...records]));
    for (const record of records) log.see(record);
  }
  if (undoFrom > 0) undoAt = Number((await nthChange(database, undoFrom)) ?? 0);
  for (const table of writtenTables(archive.manifest)) {
    for await (const rows of archivedRows(archive, table)) {
      step(rows.length);
      await database.write([table], () => database.rows(table).bulkAdd([...rows]));
    }
  }
  await nameDatabase(database, log.ends(), { databaseId, device: ids.random() });
  await database.write(['meta'], () => database.meta.put({ key: metaKeys.undoFrom, value: undoAt }));
}

/** The position of the nth record in the log, from 1. */
const nthChange = async (database: OfficeDatabase, nth: number): Promise<number | undefined> =>
  (
    await database.changes
      .orderBy('n')
      .offset(nth - 1)
      .first()
  )?.n;

/** The last record of every stream and the one of the latest stamp: all that naming a database looks at. */
class LogEnds {
  readonly #last = new Map<string, ChangeRecord>();
  #latest: ChangeRecord | null = null;

  see(record: ChangeRecord): void {
    const stream = streamOf(record);
    if ((this.#last.get(stream)?.deviceSeq ?? 0) < record.deviceSeq) this.#last.set(stream, record);
    if (this.#latest === null || this.#latest.hlc < record.hlc) this.#latest = record;
  }

  ends(): readonly ChangeRecord[] {
    return [...this.#last.values(), ...(this.#latest ? [this.#latest] : [])];
  }
}
