// A backup that was never restored is no backup: this restores one into a database of its own, the very way a restore
// does, and compares what stands there with the office as it was when the backup was made. The database is thrown away.
import Dexie from 'dexie';
import { replay } from '@shared/changes/replay';
import type { StoredRow } from '@shared/changes/merge';
import type { OpenedBackupFacts } from '@shared/backup-requests';
import type { DesktopApi } from '@shared/desktop-api';
import { tableNames } from '@shared/domain/tables';
import type { IdSource } from '@shared/time/ports';
import { compareRecords, compareRows, lastNumbers, writtenUpTo, type Difference } from './compare-logs';
import { OfficeDatabase } from './database';
import { rebuildDatabase, type RebuildProgress } from './rebuild';
import { readAllRecords } from './recover-office';

const scratchBeginning = 'onward-proof-';

/** How a proof ended. */
export type Proof =
  | {
      readonly kind: 'proven';
      readonly backup: OpenedBackupFacts;
      readonly rows: number;
    }
  | {
      readonly kind: 'differs';
      readonly backup: OpenedBackupFacts;
      readonly differences: readonly Difference[];
    }
  | { readonly kind: 'refused'; readonly reason: 'cancelled' | 'unreadable' | 'scratch-failed' };

/** What proving needs. */
export interface ProofPorts {
  readonly desktop: Pick<DesktopApi, 'readCopy'>;
  readonly database: OfficeDatabase;
  readonly ids: IdSource;
  readonly onProgress: (progress: RebuildProgress) => void;
  readonly signal: AbortSignal;
}

/** Proves a backup that the desktop opened; see the head of the file. Nothing of the office is touched. */
export async function proveBackup(backup: OpenedBackupFacts, ports: ProofPorts): Promise<Proof> {
  const { name } = backup;
  const records = await readAllRecords((range) => ports.desktop.readCopy({ name, ...range }), ports.signal);
  if (!records) return { kind: 'refused', reason: ports.signal.aborted ? 'cancelled' : 'unreadable' };
  const logged = await ports.database.changes.orderBy('n').toArray();
  const living = logged.map(({ n: _position, ...record }) => record);
  const expected = writtenUpTo(living, lastNumbers(records));
  const rows = await rowsOfScratch(records, backup, ports);
  if (rows === null)
    return { kind: 'refused', reason: ports.signal.aborted ? 'cancelled' : 'scratch-failed' };
  const differences = [
    ...compareRecords(expected, records),
    ...compareRows(replay(expected), rows),
    ...missingDocuments(rows, backup),
  ];
  if (differences.length > 0) return { kind: 'differs', backup, differences };
  return { kind: 'proven', backup, rows: [...rows.values()].reduce((sum, { length }) => sum + length, 0) };
}

/** The rows a restore would put in place, by table; null when it was cancelled or no database could be had. */
async function rowsOfScratch(
  records: Parameters<typeof rebuildDatabase>[1],
  { databaseId }: OpenedBackupFacts,
  { ids, onProgress, signal }: ProofPorts,
): Promise<ReadonlyMap<string, readonly StoredRow[]> | null> {
  await dropOldScratch();
  const scratch = new OfficeDatabase(`${scratchBeginning}${ids.random()}`);
  try {
    await scratch.open();
    await rebuildDatabase(scratch, records, { databaseId, device: ids.random(), onProgress, signal });
    const rows = new Map<string, readonly StoredRow[]>();
    for (const name of tableNames) rows.set(name, await scratch.rows(name).toArray());
    return rows;
  } catch {
    return null;
  } finally {
    await scratch.delete().catch(() => undefined);
  }
}

/** What a crash in the middle of a proof left. */
async function dropOldScratch(): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  for (const name of names) if (name.startsWith(scratchBeginning)) await Dexie.delete(name);
}

/** Documents that rows name and the backup does not hold. */
function missingDocuments(
  rows: ReadonlyMap<string, readonly StoredRow[]>,
  { documents }: OpenedBackupFacts,
): readonly Difference[] {
  const held = new Set(documents.map(({ sha256 }) => sha256));
  const named = (rows.get('documents') ?? []).filter((row) => row['deletedAt'] === null);
  const count = new Set(named.map((row) => String(row['sha256'])).filter((hash) => !held.has(hash))).size;
  return count === 0 ? [] : [{ kind: 'documents-missing', where: '', count }];
}
