// The journal cut anywhere near its end, beside a whole database and beside none: the real journal on a disk, the real
// start and rebuild, and an office whose last command wrote several records.
import { cpSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { replay } from '@shared/changes/replay';
import { schemaVersion } from '@shared/changes/schema-version';
import { sortByWholeness } from '@shared/changes/whole-transactions';
import { tableNames } from '@shared/domain/tables';
import { OfficeDatabase } from '@data/database';
import { recoverOffice } from '@data/recover-office';
import { startOffice, type OpenOffice } from '@data/start-office';
import type { SafetyCopy } from '../../../electron/main/safety-copy/safety-copy';
import { desktopOver, openSafetyIn, startPortsOver } from '../../support/desktop-on-disk';
import { openInterviewOffice, type InterviewOffice } from '../../support/interview-office';
import { clearTemporaryFolders, temporaryFolderInMemory } from '../../support/temporary-folder';

clearTemporaryFolders();

const cutsBack = 4096;
/** Every byte in `npm run test:long`; every 97th and all line ends in `npm test`. */
const step = process.env['ONWARD_LONG'] === '1' ? 1 : 97;
const timeoutMilliseconds = 1_200_000;
const segment = join('safety-copy', 'journal-1', '2026-11.jsonl');
const lineEnd = 0x0a;

let office: InterviewOffice;
let databaseId: string;
let records: readonly ChangeRecord[];

beforeAll(async () => {
  office = await openInterviewOffice();
  const submissionId = await office.sendSubmission(office.ada);
  await office.bookClient('2026-11-26 15:00', submissionId);
  await office.run('submission/reject', {
    submissionId,
    by: 'client',
    reason: 'preferred-another',
    words: 'as they said it',
    requirement: null,
    rank: 2,
    alsoCancelInterviews: true,
  });
  records = office.handed;
  databaseId = String((await office.database.meta.get('database-id'))?.value);
});
afterAll(() => {
  office.close();
});

/** A data folder whose safety copy has everything, for a database of this name. */
async function wholeFolder(databaseName: string): Promise<string> {
  const folder = temporaryFolderInMemory();
  const safety = await openSafetyIn(folder);
  expect(await safety.install({ databaseId, databaseName, schema: schemaVersion })).toMatchObject({
    ok: true,
  });
  expect(await safety.append({ databaseId, records: [...records] })).toMatchObject({ ok: true });
  await safety.close();
  return folder;
}

/** The sizes to cut a journal to: through its last 4 KB, every line end among them. */
function sizesOf(folder: string): readonly number[] {
  const bytes = readFileSync(join(folder, segment));
  expect(bytes.byteLength).toBeGreaterThan(cutsBack);
  return Array.from({ length: cutsBack }, (_none, index) => bytes.byteLength - cutsBack + index).filter(
    (size, index) => index % step === 0 || bytes[size - 1] === lineEnd || bytes[size] === lineEnd,
  );
}

/** A copy of a folder with its journal cut, opened as at a start. */
async function openCut(folder: string, size: number): Promise<SafetyCopy> {
  const copy = temporaryFolderInMemory();
  cpSync(folder, copy, { recursive: true });
  truncateSync(join(copy, segment), size);
  return openSafetyIn(copy);
}

async function readJournal(safety: SafetyCopy): Promise<readonly ChangeRecord[]> {
  const page = await safety.readJournal({ after: 0, limit: 2000 });
  if (!page.ok) throw new Error(page.reason);
  return page.records;
}

async function startOpen(safety: SafetyCopy, seed: string): Promise<OpenOffice> {
  const started = await startOffice(startPortsOver(desktopOver(safety), seed));
  if (started.kind !== 'open') throw new Error(`Started as ${started.kind}`);
  return started;
}

async function rowsOf(database: OfficeDatabase): Promise<Record<string, unknown>> {
  const found = await Promise.all(
    tableNames.map(async (name) => [name, await database.rows(name).orderBy('id').toArray()] as const),
  );
  return Object.fromEntries(found.filter(([, rows]) => rows.length > 0));
}

const replayed = (log: readonly ChangeRecord[]): Record<string, unknown> =>
  Object.fromEntries(
    [...replay(log)].map(([name, rows]) => [name, [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );

describe('a journal cut in its last 4 KB', () => {
  it('is about a command of several records', () => {
    expect(records.at(-1)?.txCount).toBeGreaterThan(1);
    expect(records.at(-1)?.command).toBe('submission/reject');
  });

  it('is refilled without a word from a whole database', { timeout: timeoutMilliseconds }, async () => {
    const folder = await wholeFolder(office.database.name);
    for (const size of sizesOf(folder)) {
      const safety = await openCut(folder, size);
      const started = await startOpen(safety, `refill${size}`);
      expect([size, started.link.status.get().kind]).toEqual([size, 'saved']);
      expect(await readJournal(safety)).toEqual(records);
      expect(safety.journalFacts()).toMatchObject({ state: 'verified', missing: 0 });
      started.database.close();
      await safety.close();
    }
  });

  it(
    'with the database gone: says what is missing, and brings back all before the cut',
    { timeout: timeoutMilliseconds },
    async () => {
      const folder = await wholeFolder('lost');
      for (const size of sizesOf(folder)) await recoverFromCut(folder, size);
    },
  );
});

async function recoverFromCut(folder: string, size: number): Promise<void> {
  await new OfficeDatabase('lost').delete();
  const safety = await openCut(folder, size);
  const desktop = desktopOver(safety);
  const left = await readJournal(safety);
  expect(left).toEqual(records.slice(0, left.length));
  const ports = startPortsOver(desktop, `cut${size}`);
  const started = await startOffice(ports);
  expect([size, started]).toMatchObject([
    size,
    { kind: 'recover', cause: 'database-gone', missing: records.length },
  ]);
  expect(started.startup.journal.missing).toBe(records.length - left.length);
  const onProgress = (): void => undefined;
  const { startup } = started;
  const recovered = await recoverOffice(
    { kind: 'journal' },
    { desktop, ids: ports.ids, startup, onProgress },
  );
  const { whole } = sortByWholeness(left);
  expect(recovered).toEqual({ ok: true, changes: whole.length });
  const again = await startOpen(safety, `again${size}`);
  const log = (await again.database.changes.orderBy('n').toArray()).map(({ n: _n, ...record }) => record);
  expect(log).toEqual(whole);
  expect(await rowsOf(again.database)).toEqual(replayed(whole));
  expect(await readJournal(safety)).toEqual(whole);
  expect(again.link.status.get().kind).toBe('saved');
  await again.database.delete();
  await safety.close();
}
