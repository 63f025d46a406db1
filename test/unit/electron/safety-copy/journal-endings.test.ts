import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '@shared/changes/change-record';
import { openJournal } from '../../../../electron/main/safety-copy/journal';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { buildChangeRecord, buildChangeRecords } from '../../../support/change-records';
import { createFaultyFileSystem } from '../../../support/faulty-file-system';
import {
  databaseId,
  editLine,
  journalWith,
  linesOf,
  optionsFor,
  readAll,
  segment,
} from '../../../support/journal-bench';
import {
  clearTemporaryFolders,
  temporaryFolder,
  temporaryFolderInMemory,
} from '../../../support/temporary-folder';

clearTemporaryFolders();

describe('a cut end', () => {
  const records = buildChangeRecords(8);
  const cutsBack = 4096;
  /** Every byte in the long run; the short one takes turns, and the last 64 each, where a write is cut most often. */
  const step = process.env['ONWARD_LONG'] === '1' ? 1 : 9;
  const everyByteOf = 64;

  it('at the bytes of the last 4 KB: opens, says what is missing, loses nothing before the cut', async () => {
    const whole = temporaryFolderInMemory();
    await journalWith(whole, records);
    const bytes = readFileSync(join(whole, segment));
    expect(bytes.byteLength).toBeGreaterThan(cutsBack);
    const end = bytes.byteLength;
    for (let size = end - cutsBack; size < end; size += size < end - everyByteOf ? step : 1) {
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
