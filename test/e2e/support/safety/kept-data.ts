// What is really on the disk, read past the app: the journal's files by its pure decoder, the database by IndexedDB's
// own calls.
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { changeRecord, type ChangeRecord } from '@shared/changes/change-record';
import { replay } from '@shared/changes/replay';
import { schemaVersion } from '@shared/changes/schema-version';
import { sortByWholeness } from '@shared/changes/whole-transactions';
import { streamOf } from '@shared/safety-facts';
import { tableNames } from '@shared/domain/tables';
import { readInstalled, type InstalledRecord } from '../../../../electron/main/safety-copy/installed';
import { emptyChain } from '../../../../electron/main/safety-copy/journal-chain';
import { scanJournal } from '../../../../electron/main/safety-copy/journal-scan';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { safetyCopyFolder } from '../../../../electron/main/safety-copy/profile-paths';

type Rows = readonly { readonly id: string }[];

/** The stores of a database as they lie there. */
export interface KeptDatabase {
  readonly changes: readonly ChangeRecord[];
  readonly tables: Readonly<Record<string, Rows>>;
}

async function installedIn(userData: string): Promise<InstalledRecord> {
  const state = await readInstalled(nodeFileSystem, safetyCopyFolder(userData), schemaVersion);
  if (state.kind !== 'read') throw new Error(`installed.json is ${state.kind}`);
  return state.installed;
}

/** Every record of the journal in use; it must hold from its first line to its last. */
export async function readJournalFiles(userData: string): Promise<readonly ChangeRecord[]> {
  const folder = join(safetyCopyFolder(userData), (await installedIn(userData)).journalFolder);
  const records: ChangeRecord[] = [];
  const end = await scanJournal({ files: nodeFileSystem, folder, schema: schemaVersion }, emptyChain(), {
    acknowledged: Infinity,
    onRecord: ({ content }) => {
      records.push(changeRecord.parse(content));
      return true;
    },
  });
  expect(end).toEqual({ kind: 'whole' });
  return records;
}

/** Runs in the page: all stores of a database, without the app. */
async function readStores(name: string): Promise<Record<string, unknown[]>> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const database = await answer(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = await Promise.all(
    names.map(async (store) => [store, await answer<unknown[]>(transaction.objectStore(store).getAll())]),
  );
  database.close();
  return Object.fromEntries(stores) as Record<string, unknown[]>;
}

/** The database that installed.json names, read through the running page. */
export async function readDatabase(page: Page, userData: string): Promise<KeptDatabase> {
  const stores = await page.evaluate(readStores, (await installedIn(userData)).databaseName);
  const logged = (stores['changes'] ?? []) as (ChangeRecord & { n?: number })[];
  const changes = logged.map(({ n: _position, ...record }) => changeRecord.parse(record));
  const tables = Object.fromEntries(tableNames.map((name) => [name, (stores[name] ?? []) as Rows]));
  return { changes, tables };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Fails unless every stream is numbered 1, 2, 3 … without a gap. */
function expectGapless(records: readonly ChangeRecord[]): void {
  const numbers = new Map<string, number[]>();
  for (const record of records)
    numbers.set(streamOf(record), [...(numbers.get(streamOf(record)) ?? []), record.deviceSeq]);
  for (const [stream, found] of numbers) {
    const expected = found.map((_number, index) => index + 1);
    expect(
      found.sort((a, b) => a - b),
      stream,
    ).toEqual(expected);
  }
}

/** Fails unless database and journal hold the same log, whole and gapless, and the tables are what that log says. */
export async function expectWhole(page: Page, userData: string): Promise<KeptDatabase> {
  const kept = await readDatabase(page, userData);
  const journal = await readJournalFiles(userData);
  expect([...kept.changes].sort(byId)).toEqual([...journal].sort(byId));
  expect(sortByWholeness(kept.changes).cut).toEqual([]);
  expectGapless(kept.changes);
  const replayed = replay(kept.changes);
  for (const [name, rows] of Object.entries(kept.tables)) {
    const expected = [...(replayed.get(name)?.values() ?? [])].sort(byId);
    expect([...rows].sort(byId), name).toEqual(expected);
  }
  return kept;
}

/** The words of tasks that stand both as a row and in the log. */
export function keptTasks({ tables, changes }: KeptDatabase): ReadonlySet<string> {
  const inLog = new Set(changes.filter(({ entity }) => entity === 'tasks').map(({ set }) => set['words']));
  const rows = (tables['tasks'] ?? []) as readonly { readonly id: string; readonly words: string }[];
  return new Set(rows.map(({ words }) => words).filter((words) => inLog.has(words)));
}
