import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/main/safety-copy/journal';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { buildChangeRecord, buildChangeRecords } from '../../../support/change-records';
import { createFaultyFileSystem, type WriteFault } from '../../../support/faulty-file-system';
import {
  databaseId,
  editLine,
  journalWith,
  linesOf,
  optionsFor,
  readAll,
  segment,
} from '../../../support/journal-bench';
import { clearTemporaryFolders, temporaryFolder } from '../../../support/temporary-folder';

clearTemporaryFolders();

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
    const journal = await openJournal(optionsFor(folder, { wholeUpToBytes: 0 }));
    expect(journal.facts()).toMatchObject({ state: 'verified', count: 8, wholeVerified: false });
    expect(await journal.verifyWhole()).toBe(true);
    expect(journal.facts()).toMatchObject({ state: 'damaged', damage: { line: 3, keptBefore: 1 } });
    expect(await journal.append(databaseId, [buildChangeRecord(9)])).toMatchObject({ reason: 'damaged' });
    const next = await openJournal(optionsFor(folder, { wholeUpToBytes: 0 }));
    expect(next.facts().state).toBe('damaged');
  });

  it('a sound journal is verified whole in the background, and a checkpoint spares the next start', async () => {
    const folder = temporaryFolder();
    const first = await journalWith(folder, buildChangeRecords(8));
    await first.checkpoint();
    await first.append(databaseId, buildChangeRecords(9));
    const journal = await openJournal(optionsFor(folder, { wholeUpToBytes: 0 }));
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
    const journal = await openJournal(optionsFor(folder, { wholeUpToBytes: 0 }));
    expect(journal.facts()).toMatchObject({ count: 8, wholeVerified: true, last: { 'desk-a/office': 8 } });
  });
});
