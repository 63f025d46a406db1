// Rebuilds a database from change records under a new name: the one narrow door besides commands, drafts and imports.
// The old database is not touched; whoever called decides when the new name takes over.
import type { ChangeRecord } from '@shared/changes/change-record';
import { replay } from '@shared/changes/replay';
import { initialStampState, observeStamp, type StampState } from '@shared/changes/stamp';
import { streamOf } from '@shared/safety-facts';
import { isTableName, tableNames } from '@shared/domain/tables';
import { metaKeys } from './device';
import type { OfficeDatabase } from './database';

/** Records are written in chunks of this many, so that the window stays alive. */
const chunkSize = 500;

/** Where the rebuilding stands. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** Options of {@link rebuildDatabase}. */
export interface RebuildOptions {
  readonly databaseId: string;
  /** A new device name: numbering starts anew, so that nothing acknowledged elsewhere can be numbered twice. */
  readonly device: string;
  readonly onProgress?: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** Fills an empty, opened database; throws when cancelled (the new database is then deleted by the caller). */
export async function rebuildDatabase(
  database: OfficeDatabase,
  records: readonly ChangeRecord[],
  options: RebuildOptions,
): Promise<void> {
  const tables = replay(records);
  const rows = [...tables].flatMap(([name, byId]) =>
    isTableName(name) ? [...byId.values()].map((row) => ({ name, row })) : [],
  );
  const total = records.length + rows.length;
  const step = (done: number): void => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ done, total });
  };
  for (let at = 0; at < records.length; at += chunkSize) {
    step(at);
    const chunk = records.slice(at, at + chunkSize);
    await database.write(['changes'], () => database.changes.bulkAdd(chunk));
  }
  for (let at = 0; at < rows.length; at += chunkSize) {
    step(records.length + at);
    const chunk = rows.slice(at, at + chunkSize);
    await database.write([...tableNames], async () => {
      for (const { name, row } of chunk) await database.rows(name).put(row);
    });
  }
  await nameDatabase(database, records, options);
  step(total);
}

/** Names a filled database, and has its clock and its numbers go on behind every record. */
export async function nameDatabase(
  database: OfficeDatabase,
  records: Iterable<Pick<ChangeRecord, 'hlc' | 'device' | 'scope' | 'deviceSeq'>>,
  options: Pick<RebuildOptions, 'databaseId' | 'device'>,
): Promise<void> {
  let stamp: StampState = initialStampState;
  const streams: Record<string, number> = {};
  for (const record of records) {
    stamp = observeStamp(stamp, record.hlc);
    streams[streamOf(record)] = Math.max(streams[streamOf(record)] ?? 0, record.deviceSeq);
  }
  await database.write(['meta'], () =>
    database.meta.bulkPut([
      { key: metaKeys.databaseId, value: options.databaseId },
      { key: metaKeys.device, value: options.device },
      { key: metaKeys.stamp, value: { millis: stamp.millis, counter: stamp.counter } },
      { key: metaKeys.streams, value: streams },
    ]),
  );
}
