import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import { buildChangeRecord, buildChangeRecords } from '../../../support/change-records';
import { createFaultyFileSystem, type WriteFault } from '../../../support/faulty-file-system';
import { bench, databaseId, decode, filesIn, founding, officeWith } from '../../../support/safety-copy-bench';
import { clearTemporaryFolders } from '../../../support/temporary-folder';

clearTemporaryFolders();

describe('installed.json', () => {
  it('is absent for a new user, and then says what must be there', async () => {
    const place = bench();
    const fresh = await place.open();
    expect(await fresh.facts()).toMatchObject({
      ...{ installed: null, installedProblem: null, copies: [] },
      journal: { state: 'empty', databaseId: null, missing: 0 },
    });
    await officeWith(place, 3);
    const facts = await (await place.open()).facts();
    expect(facts.installed).toEqual({ ...founding, deviceSeq: { 'desk-a/office': 3 } });
    expect(facts.journal).toMatchObject({ state: 'verified', count: 3, databaseId });
  });

  it.each<WriteFault>(['full', 'flush-fails', 'never-written', 'bit-flipped'])(
    '%s: the old file stays, whole, and the refusal is told',
    async (kind) => {
      const place = bench();
      await officeWith(place, 2);
      const before = readFileSync(join(place.folder, 'installed.json'), 'utf8');
      const files = createFaultyFileSystem(nodeFileSystem);
      const safety = await place.open({ files });
      files.fault = { kind, path: /installed\.json/ };
      const reason = kind === 'full' ? 'disk-full' : 'unwritable';
      const answer = await safety.install({ ...founding, databaseName: 'onward-2' });
      expect(answer).toEqual({ ok: false, reason });
      decode('install', answer);
      expect(readFileSync(join(place.folder, 'installed.json'), 'utf8')).toBe(before);
      expect(readdirSync(place.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
      expect((await (await place.open()).facts()).installed).toMatchObject(founding);
    },
  );

  it('with one flipped bit is never read as a new user', async () => {
    const place = bench();
    await officeWith(place, 2);
    const path = join(place.folder, 'installed.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('db-central', 'db-centraL'));
    const safety = await place.open();
    expect(await safety.facts()).toMatchObject({ installed: null, installedProblem: 'unreadable' });
    expect((await safety.facts()).journal).toMatchObject({ databaseId, count: 2 });
    expect(await safety.append({ databaseId, records: [buildChangeRecord(3)] })).toMatchObject({
      ...{ ok: false, reason: 'not-installed' },
    });
    await safety.install(founding);
    expect(readdirSync(place.folder).some((name) => name.includes('unreadable'))).toBe(true);
    expect((await (await place.open()).facts()).installed).toMatchObject(founding);
  });

  it('deleted, the journal still knows the office', async () => {
    const place = bench();
    await officeWith(place, 2);
    rmSync(join(place.folder, 'installed.json'));
    const facts = await (await place.open()).facts();
    expect(facts).toMatchObject({
      installed: null,
      installedProblem: null,
      journal: { databaseId, count: 2 },
    });
  });

  it('of a newer schema is refused, and not a byte changes anywhere', async () => {
    const place = bench();
    await officeWith(place, 2);
    const future = await place.open({ schema: 2 });
    await future.install({ ...founding, schema: 2 });
    await future.close();
    mkdirSync(place.database);
    writeFileSync(join(place.database, 'CURRENT'), 'MANIFEST-000001\n');
    const before = filesIn(place.folder);
    const safety = await place.open();
    expect(await safety.facts()).toMatchObject({
      ...{ installed: null, installedProblem: 'newer-schema', journal: { state: 'newer-schema' } },
    });
    expect(await safety.install(founding)).toEqual({ ok: false, reason: 'newer-schema' });
    expect(await safety.append({ databaseId, records: [buildChangeRecord(3)] })).toMatchObject({
      reason: 'newer-schema',
    });
    expect(await safety.makeCopy()).toMatchObject({ ok: false, reason: 'newer-schema' });
    await safety.finishInBackground();
    await safety.close();
    expect(filesIn(place.folder)).toEqual(before);
  });

  it('opening the same database again never lowers what it must hold', async () => {
    const place = bench();
    await officeWith(place, 5);
    const journal = join(place.folder, 'journal-1', '2026-11.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${lines.slice(0, 4).join('\n')}\n`);
    const safety = await place.open();
    expect((await safety.facts()).journal).toMatchObject({ state: 'verified', count: 3, missing: 2 });
    expect(await safety.install(founding)).toMatchObject({
      installed: { deviceSeq: { 'desk-a/office': 5 } },
    });
    await safety.append({ databaseId, records: buildChangeRecords(5) });
    expect(safety.journalFacts()).toMatchObject({ count: 5, missing: 0 });
  });
});

describe('the journal of the office', () => {
  it('takes nothing before the office is installed, and nothing of another', async () => {
    const place = bench();
    const safety = await place.open();
    const early = await safety.append({ databaseId, records: [buildChangeRecord(1)] });
    expect(early).toMatchObject({ ok: false, reason: 'not-installed' });
    decode('appendJournal', early);
    await safety.install(founding);
    const foreign = { databaseId: 'db-other', records: [buildChangeRecord(1)] };
    expect(await safety.append(foreign)).toMatchObject({ reason: 'wrong-database' });
  });

  it('refuses to be given to another database, unless a fresh one is begun; the old one is kept', async () => {
    const place = bench();
    const safety = await officeWith(place, 3);
    const other = { databaseId: 'db-other', databaseName: 'onward-2', schema: 1 };
    expect(await safety.install(other)).toEqual({ ok: false, reason: 'wrong-database' });
    expect(await safety.install({ ...other, freshJournal: true })).toMatchObject({ ok: true });
    expect(safety.journalFacts()).toMatchObject({ state: 'empty', count: 0, missing: 0 });
    await safety.append({ databaseId: 'db-other', records: buildChangeRecords(1) });
    await safety.close();
    expect(existsSync(join(place.folder, 'journal-1', '2026-11.jsonl'))).toBe(true);
    expect((await (await place.open()).facts()).journal).toMatchObject({ databaseId: 'db-other', count: 1 });
  });

  it('that is damaged goes on afresh under the same database, which refills it', async () => {
    const place = bench();
    await officeWith(place, 4);
    const journal = join(place.folder, 'journal-1', '2026-11.jsonl');
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('line 2', 'line 9'));
    const safety = await place.open();
    expect(safety.journalFacts()).toMatchObject({ state: 'damaged', damage: { keptBefore: 1 }, missing: 3 });
    expect(await safety.install({ ...founding, freshJournal: true })).toMatchObject({
      ...{ ok: true, installed: { deviceSeq: { 'desk-a/office': 4 } } },
    });
    expect(await safety.append({ databaseId, records: buildChangeRecords(4) })).toMatchObject({ ok: true });
    expect(safety.journalFacts()).toMatchObject({ state: 'verified', count: 4, missing: 0 });
  });
});

describe('the disk', () => {
  it('is proven by writing, flushing and reading back, and leaves nothing', async () => {
    const place = bench();
    const files = createFaultyFileSystem(nodeFileSystem);
    const safety = await place.open({ files });
    expect(await safety.proveDisk()).toMatchObject({ ok: true });
    expect(readdirSync(place.folder)).toEqual([]);
    files.fault = { kind: 'never-written', path: /disk-check/ };
    expect(await safety.proveDisk()).toMatchObject({ ok: false });
  });
});
