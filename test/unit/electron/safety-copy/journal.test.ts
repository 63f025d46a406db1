import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import {
  openJournal,
  type Journal,
  type JournalOptions,
} from '../../../../electron/main/safety-copy/journal';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { buildChangeRecord, buildChangeRecords } from '../../../support/change-records';
import { createFaultyFileSystem, type WriteFault } from '../../../support/faulty-file-system';
import {
  clearTemporaryFolders,
  temporaryFolder,
  temporaryFolderInMemory,
} from '../../../support/temporary-folder';

clearTemporaryFolders();

const databaseId = 'db-central';
const segment = '2026-11.jsonl';

function countingHex(): (bytes: number) => string {
  let next = 0;
  return (bytes) => (next += 1).toString(16).padStart(bytes * 2, '0');
}

function optionsFor(folder: string, part: Partial<JournalOptions> = {}): JournalOptions {
  return {
    files: nodeFileSystem,
    folder,
    schema: 1,
    now: () => '2026-11-23T02:00:00.000Z',
    randomHex: countingHex(),
    acknowledged: Infinity,
    ...part,
  };
}

async function readAll(journal: Journal, limit = 3): Promise<ChangeRecord[]> {
  const records: ChangeRecord[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = await journal.readPage(after, limit);
    if (!page.ok) throw new Error(page.reason);
    records.push(...page.records);
    after = page.next;
  }
  return records;
}

async function journalWith(folder: string, records: readonly ChangeRecord[]): Promise<Journal> {
  const journal = await openJournal(optionsFor(folder));
  const answer = await journal.append(databaseId, records);
  expect(answer).toMatchObject({ ok: true, kept: 'journal' });
  return journal;
}

const linesOf = (folder: string, name = segment): string[] =>
  readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);

function editLine(folder: string, line: number, edit: (text: string) => string): void {
  const lines = linesOf(folder);
  lines[line - 1] = edit(lines[line - 1] ?? '');
  writeFileSync(join(folder, segment), `${lines.join('\n')}\n`);
}

describe('append', () => {
  it('keeps records over a restart, in order, page by page', async () => {
    const folder = temporaryFolder();
    const records = buildChangeRecords(10);
    await journalWith(folder, records);
    const again = await openJournal(optionsFor(folder));
    expect(await readAll(again)).toEqual(records);
    expect(again.facts()).toMatchObject({
      ...{
        databaseId,
        count: 10,
        state: 'verified',
        last: { 'desk-a/office': 10 },
        torn: null,
        damage: null,
      },
      lastWall: '2026-11-23T02:00:00.000Z',
    });
  });

  it('skips what it already holds, so that a retry writes nothing twice', async () => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, buildChangeRecords(3));
    const before = readFileSync(join(folder, segment));
    expect(await journal.append(databaseId, buildChangeRecords(3))).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, segment))).toEqual(before);
    await journal.append(databaseId, buildChangeRecords(5));
    expect(journal.facts().count).toBe(5);
  });

  it('counts the two scopes of a device apart', async () => {
    const journal = await journalWith(temporaryFolder(), [
      buildChangeRecord(1),
      buildChangeRecord(1, { scope: 'confidential' }),
      buildChangeRecord(2),
    ]);
    expect(journal.facts().last).toEqual({ 'desk-a/office': 2, 'desk-a/confidential': 1 });
  });

  it.each([
    ['a gap', [buildChangeRecord(5)]],
    ['another record under a number already held', [buildChangeRecord(3, { id: 'somebody-else' })]],
  ])('refuses %s and writes nothing', async (_what, offered) => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, buildChangeRecords(3));
    const before = readFileSync(join(folder, segment));
    expect(await journal.append(databaseId, offered)).toEqual({
      ok: false,
      reason: 'out-of-step',
      last: { 'desk-a/office': 3 },
    });
    expect(readFileSync(join(folder, segment))).toEqual(before);
  });

  it('refuses another database', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(2));
    const again = await openJournal(optionsFor(folder));
    expect(await again.append('db-other', [buildChangeRecord(3)])).toMatchObject({
      reason: 'wrong-database',
    });
    expect(again.facts().count).toBe(2);
  });

  it('begins a segment each month, and never an older one when the clock is set back', async () => {
    const folder = temporaryFolder();
    let now = '2026-11-30T15:59:59.000Z';
    const journal = await openJournal(optionsFor(folder, { now: () => now }));
    await journal.append(databaseId, [buildChangeRecord(1)]);
    now = '2026-12-01T01:00:00.000Z';
    await journal.append(databaseId, [buildChangeRecord(2)]);
    now = '2026-01-01T01:00:00.000Z';
    await journal.append(databaseId, [buildChangeRecord(3)]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl'))).toEqual([
      '2026-11.jsonl',
      '2026-12.jsonl',
    ]);
    expect(await readAll(await openJournal(optionsFor(folder)))).toHaveLength(3);
  });

  it('keeps the order of appends that were asked for at once', async () => {
    const journal = await openJournal(optionsFor(temporaryFolder()));
    const answers = await Promise.all(
      buildChangeRecords(20).map((record) => journal.append(databaseId, [record])),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect((await readAll(journal)).map((record) => record.deviceSeq)).toEqual(
      buildChangeRecords(20).map((record) => record.deviceSeq),
    );
  });
});

describe('a disk that fails', () => {
  const faults: readonly [WriteFault, string][] = [
    ['full', 'disk-full'],
    ['flush-fails', 'unwritable'],
    ['never-written', 'unwritable'],
    ['bit-flipped', 'unwritable'],
  ];

  it.each(faults)('%s: is not acknowledged, and the retry is', async (kind, reason) => {
    const folder = temporaryFolder();
    const files = createFaultyFileSystem(nodeFileSystem);
    const journal = await openJournal(optionsFor(folder, { files }));
    await journal.append(databaseId, buildChangeRecords(2));
    files.fault = { kind, path: /\.jsonl$/ };
    expect(await journal.append(databaseId, buildChangeRecords(4))).toEqual({
      ...{ ok: false, reason, last: { 'desk-a/office': 2 } },
    });
    expect(await readAll(journal)).toHaveLength(2);
    files.fault = null;
    expect(await journal.append(databaseId, buildChangeRecords(4))).toMatchObject({ ok: true });
    const again = await openJournal(optionsFor(folder));
    expect(again.facts()).toMatchObject({ count: 4, state: 'verified', torn: null });
    expect(await readAll(again)).toEqual(buildChangeRecords(4));
  });

  it.each(faults)('%s on the very first write: the next one begins anew', async (kind, reason) => {
    const folder = temporaryFolder();
    const files = createFaultyFileSystem(nodeFileSystem);
    const journal = await openJournal(optionsFor(folder, { files }));
    files.fault = { kind, path: /\.jsonl$/ };
    expect(await journal.append(databaseId, buildChangeRecords(1))).toMatchObject({ ok: false, reason });
    expect(journal.facts().state).toBe('empty');
    files.fault = null;
    expect(await journal.append(databaseId, buildChangeRecords(1))).toMatchObject({ ok: true });
    expect(await readAll(await openJournal(optionsFor(folder)))).toHaveLength(1);
  });

  it('flushes the folder that gets a new segment', async () => {
    const folder = temporaryFolder();
    const files = createFaultyFileSystem(nodeFileSystem);
    const journal = await openJournal(optionsFor(folder, { files }));
    await journal.append(databaseId, buildChangeRecords(1));
    expect(files.syncedFolders).toContain(folder);
  });
});

describe('what was changed behind our back', () => {
  it.each([
    ['a word of the content', (text: string) => text.replace('line 5', 'line 6')],
    ['a number in the header', (text: string) => text.replace('"deviceSeq":5', '"deviceSeq":9')],
    ['a bit that breaks the line', (text: string) => text.replace('{"header"', '{"heade~"')],
  ])('%s is found with its place', async (_what, edit) => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(8));
    editLine(folder, 6, edit);
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts()).toMatchObject({
      state: 'damaged',
      count: 4,
      damage: { segment, line: 6, keptBefore: 4 },
    });
    expect(await readAll(journal)).toEqual(buildChangeRecords(4));
    expect(await journal.append(databaseId, [buildChangeRecord(9)])).toMatchObject({ reason: 'damaged' });
  });

  it('a line taken out is found', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(8));
    const lines = linesOf(folder);
    writeFileSync(join(folder, segment), `${[...lines.slice(0, 4), ...lines.slice(5)].join('\n')}\n`);
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts().damage).toEqual({ kind: 'out-of-order', segment, line: 5, keptBefore: 3 });
  });

  it('a whole segment taken out is found', async () => {
    const folder = temporaryFolder();
    let now = '2026-10-01T00:00:00.000Z';
    const journal = await openJournal(optionsFor(folder, { now: () => now }));
    await journal.append(databaseId, [buildChangeRecord(1)]);
    now = '2026-11-01T00:00:00.000Z';
    await journal.append(databaseId, [buildChangeRecord(2)]);
    now = '2026-12-01T00:00:00.000Z';
    await journal.append(databaseId, [buildChangeRecord(3)]);
    await nodeFileSystem.remove(join(folder, '2026-11.jsonl'));
    const again = await openJournal(optionsFor(folder));
    expect(again.facts().damage).toMatchObject({
      kind: 'segment-missing',
      segment: '2026-12.jsonl',
      line: 1,
    });
    expect(await readAll(again)).toHaveLength(1);
  });

  it('before the checkpoint it is found in the background, and then nothing more is taken', async () => {
    const folder = temporaryFolder();
    const first = await journalWith(folder, buildChangeRecords(8));
    await first.checkpoint();
    editLine(folder, 3, (text) => text.replace('line 2', 'line 7'));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts()).toMatchObject({ state: 'verified', count: 8, wholeVerified: false });
    expect(await journal.verifyWhole()).toBe(true);
    expect(journal.facts()).toMatchObject({ state: 'damaged', damage: { line: 3, keptBefore: 1 } });
    expect(await journal.append(databaseId, [buildChangeRecord(9)])).toMatchObject({ reason: 'damaged' });
  });

  it('a sound journal is verified whole in the background, and a checkpoint spares the next start', async () => {
    const folder = temporaryFolder();
    const first = await journalWith(folder, buildChangeRecords(8));
    await first.checkpoint();
    await first.append(databaseId, buildChangeRecords(9));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts()).toMatchObject({ count: 9, wholeVerified: false, last: { 'desk-a/office': 9 } });
    await journal.verifyWhole();
    expect(journal.facts()).toMatchObject({ state: 'verified', wholeVerified: true });
  });

  it('a checkpoint that does not hold is ignored', async () => {
    const folder = temporaryFolder();
    const first = await journalWith(folder, buildChangeRecords(8));
    await first.checkpoint();
    const path = join(folder, 'checkpoint.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('desk-a', 'desk-b'));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts()).toMatchObject({ count: 8, wholeVerified: true, last: { 'desk-a/office': 8 } });
  });
});

describe('a cut end', () => {
  const records = buildChangeRecords(8);
  const cutsBack = 4096;

  it('at every byte of the last 4 KB: opens, says what is missing, loses nothing before the cut', async () => {
    const whole = temporaryFolderInMemory();
    await journalWith(whole, records);
    const bytes = readFileSync(join(whole, segment));
    expect(bytes.byteLength).toBeGreaterThan(cutsBack);
    for (let size = bytes.byteLength - cutsBack; size < bytes.byteLength; size += 1) {
      const folder = join(whole, `cut-${size}`);
      mkdirSync(folder);
      const left = bytes.subarray(0, size);
      writeFileSync(join(folder, segment), left);
      const linesLeft = left.filter((byte) => byte === 0x0a).length;
      const tornBytes = size - (left.lastIndexOf(0x0a) + 1);
      const journal = await openJournal(optionsFor(folder, { acknowledged: records.length }));
      const { count, torn, state } = journal.facts();
      expect([size, state, count]).toEqual([size, 'verified', linesLeft - 1]);
      expect(torn?.bytes ?? 0).toBe(tornBytes);
      expect(JSON.stringify(await readAll(journal, 100))).toBe(JSON.stringify(records.slice(0, count)));
      expect((await journal.append(databaseId, records)).ok).toBe(true);
      expect(journal.facts().count).toBe(records.length);
      await nodeFileSystem.remove(folder);
    }
  });

  it('is kept beside, and the refilled journal is whole', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, records);
    const bytes = readFileSync(join(folder, segment));
    writeFileSync(join(folder, segment), bytes.subarray(0, bytes.byteLength - 100));
    const journal = await openJournal(optionsFor(folder));
    const kept = readdirSync(folder).filter((name) => name.endsWith('.torn'));
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(folder, kept[0] ?? '')).byteLength).toBe(journal.facts().torn?.bytes);
    await journal.append(databaseId, records);
    const again = await openJournal(optionsFor(folder));
    expect(again.facts()).toMatchObject({ state: 'verified', count: records.length, torn: null });
    expect(await readAll(again, 100)).toEqual(records);
  });

  it('in the opening line leaves an empty journal that goes on', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(1));
    writeFileSync(join(folder, segment), readFileSync(join(folder, segment)).subarray(0, 20));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts()).toMatchObject({ state: 'empty', count: 0, torn: { line: 1, bytes: 20 } });
    expect(await journal.append(databaseId, buildChangeRecords(1))).toMatchObject({ ok: true });
    expect(await readAll(await openJournal(optionsFor(folder)))).toHaveLength(1);
  });

  it('of zeros behind what was acknowledged is set aside; inside it, it is damage', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(3));
    const zeros = Buffer.concat([readFileSync(join(folder, segment)), Buffer.alloc(50), Buffer.from('\n')]);
    const other = temporaryFolder();
    writeFileSync(join(other, segment), zeros);
    writeFileSync(join(folder, segment), zeros);
    const behind = await openJournal(optionsFor(folder, { acknowledged: 3 }));
    expect(behind.facts()).toMatchObject({ state: 'verified', count: 3, torn: { bytes: 51 } });
    const inside = await openJournal(optionsFor(other, { acknowledged: 4 }));
    expect(inside.facts()).toMatchObject({ state: 'damaged', count: 3 });
  });

  it('is tried again before the next append when it cannot be set aside at once', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, records);
    const bytes = readFileSync(join(folder, segment));
    writeFileSync(join(folder, segment), bytes.subarray(0, bytes.byteLength - 100));
    const files = createFaultyFileSystem(nodeFileSystem);
    files.fault = { kind: 'full', path: /\.torn$/ };
    const journal = await openJournal(optionsFor(folder, { files }));
    expect(await journal.append(databaseId, records)).toMatchObject({ ok: false, reason: 'disk-full' });
    files.fault = null;
    expect(await journal.append(databaseId, records)).toMatchObject({ ok: true });
    expect(await readAll(await openJournal(optionsFor(folder)), 100)).toEqual(records);
  });
});

describe('a newer version', () => {
  it.each([
    ['record', [buildChangeRecord(2, { sv: 2 })]],
    ['record behind a torn end', [buildChangeRecord(2, { sv: 2 }), buildChangeRecord(3, { sv: 2 })]],
  ])('%s: is refused and not a byte changes', async (_what, newer) => {
    const folder = temporaryFolder();
    const future = await openJournal(optionsFor(folder, { schema: 2 }));
    await future.append(databaseId, [buildChangeRecord(1), ...newer]);
    const bytes = readFileSync(join(folder, segment)).subarray(0, -10);
    writeFileSync(join(folder, segment), newer.length > 1 ? bytes : readFileSync(join(folder, segment)));
    const before = readFileSync(join(folder, segment));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts().state).toBe('newer-schema');
    expect(await journal.append(databaseId, [buildChangeRecord(2)])).toMatchObject({
      reason: 'newer-schema',
    });
    expect(await journal.readPage(0, 10)).toEqual({ ok: false, reason: 'newer-schema' });
    await journal.verifyWhole();
    await journal.checkpoint();
    expect(readFileSync(join(folder, segment))).toEqual(before);
    expect(readdirSync(folder)).toEqual([segment]);
  });

  it('of the format is refused and not a byte changes', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, buildChangeRecords(2));
    editLine(folder, 1, (text) => text.replace('"format":1', '"format":2'));
    const before = readFileSync(join(folder, segment));
    const journal = await openJournal(optionsFor(folder));
    expect(journal.facts().state).toBe('newer-schema');
    expect(readFileSync(join(folder, segment))).toEqual(before);
  });

  it('is not written by this one', async () => {
    const journal = await openJournal(optionsFor(temporaryFolder()));
    expect(await journal.append(databaseId, [buildChangeRecord(1, { sv: 2 })])).toMatchObject({
      ...{ ok: false, reason: 'newer-schema' },
    });
  });
});

describe('erasure', () => {
  const secret = 'likes to be near her mother in Sha Tin';
  const withSecret = (): ChangeRecord[] =>
    buildChangeRecords(6).map((record) =>
      record.deviceSeq === 3 ? { ...record, set: { note: secret } } : record,
    );
  const redacted = buildChangeRecord(3, { set: {}, base: {}, subjects: [] });

  it('drops content and salt, keeps every hash, and the counters stay', async () => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, withSecret());
    const hashes = linesOf(folder).map((line) => (JSON.parse(line) as { hash: string }).hash);
    expect(readFileSync(join(folder, segment), 'utf8')).toContain(secret);
    await journal.erase([redacted]);
    expect(readFileSync(join(folder, segment), 'utf8')).not.toContain(secret);
    expect(linesOf(folder).map((line) => (JSON.parse(line) as { hash: string }).hash)).toEqual(hashes);
    const line = JSON.parse(linesOf(folder)[3] ?? '') as Record<string, unknown>;
    expect(line).not.toHaveProperty('salt');
    const again = await openJournal(optionsFor(folder));
    expect(again.facts()).toMatchObject({ state: 'verified', count: 6, last: { 'desk-a/office': 6 } });
    expect((await readAll(again))[2]).toEqual(redacted);
    expect(await again.append(databaseId, [buildChangeRecord(7)])).toMatchObject({ ok: true });
  });

  it('finds a redacted line that is changed again', async () => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, withSecret());
    await journal.erase([redacted]);
    editLine(folder, 4, (text) => text.replace('"author":"staff-helen"', '"author":"staff-other"'));
    const again = await openJournal(optionsFor(folder));
    expect(again.facts()).toMatchObject({ state: 'damaged', damage: { kind: 'changed', line: 4 } });
  });

  it('removes torn ends kept aside, which may hold the same words', async () => {
    const folder = temporaryFolder();
    await journalWith(folder, withSecret());
    copyFileSync(join(folder, segment), join(folder, `${segment}.2.torn`));
    const journal = await openJournal(optionsFor(folder));
    await journal.erase([redacted]);
    const left = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(left.join('')).not.toContain(secret);
  });

  it('refuses a stand-in that is another record, and leaves the journal as it was', async () => {
    const folder = temporaryFolder();
    const journal = await journalWith(folder, withSecret());
    await expect(journal.erase([{ ...redacted, deviceSeq: 4 }])).rejects.toThrow('identity');
    expect(await readAll(await openJournal(optionsFor(folder)))).toEqual(withSecret());
  });
});
