import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/main/safety-copy/node-file-system';
import type { SafetyCopy } from '../../../../electron/main/safety-copy/safety-copy';
import { buildChangeRecord, buildChangeRecords } from '../../../support/change-records';
import { createFaultyFileSystem, type WriteFault } from '../../../support/faulty-file-system';
import {
  bench,
  databaseId,
  decode,
  filesIn,
  founding,
  hour,
  officeWith,
  type Bench,
} from '../../../support/safety-copy-bench';
import { clearTemporaryFolders } from '../../../support/temporary-folder';

clearTemporaryFolders();

describe('snapshots', () => {
  it('are made, verified and read page by page', async () => {
    const place = bench();
    await officeWith(place, 7);
    const safety = await place.open();
    const made = await safety.makeCopy();
    decode('makeCopy', made);
    expect(made).toMatchObject({
      ...{ ok: true, copies: [{ kind: 'snapshot', records: 7, proof: 'verified', databaseId, schema: 1 }] },
    });
    const again = await place.open();
    const [copy] = (await again.facts()).copies;
    expect(copy?.proof).toBe('not-yet-verified');
    const name = copy?.name ?? '';
    const first = await again.readCopy({ name, after: 0, limit: 4 });
    decode('readCopy', first);
    const second = await again.readCopy({ name, after: 4, limit: 4 });
    expect([first, second]).toMatchObject([{ next: 4 }, { next: null }]);
    const records = [first, second].flatMap((page) => (page.ok ? page.records : []));
    expect(records).toEqual(buildChangeRecords(7));
    expect((await again.proveCopies()).copies[0]?.proof).toBe('verified');
  });

  it.each([0.02, 0.3, 0.6, 0.98])('with a bit flipped at %d of its length are not believed', async (part) => {
    const place = bench();
    await officeWith(place, 30);
    const safety = await place.open();
    await safety.makeCopy();
    const [copy] = (await safety.facts()).copies;
    const path = join(place.folder, 'snapshots', copy?.name ?? '');
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.byteLength * part);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    writeFileSync(path, bytes);
    const page = await safety.readCopy({ name: copy?.name ?? '', after: 0, limit: 50 });
    const proved = await safety.proveCopies();
    // A bit in the gzip heading that nobody reads changes nothing; every other is found.
    const isWhole = page.ok && JSON.stringify(page.records) === JSON.stringify(buildChangeRecords(30));
    expect(isWhole || (!page.ok && page.reason === 'damaged' && proved.copies[0]?.proof === 'damaged')).toBe(
      true,
    );
    if (part > 0.1) expect(page.ok).toBe(false);
  });

  it('cut short are not believed', async () => {
    const place = bench();
    await officeWith(place, 30);
    const safety = await place.open();
    await safety.makeCopy();
    const name = (await safety.facts()).copies[0]?.name ?? '';
    const path = join(place.folder, 'snapshots', name);
    writeFileSync(path, readFileSync(path).subarray(0, -30));
    expect(await safety.readCopy({ name, after: 0, limit: 5 })).toEqual({ ok: false, reason: 'damaged' });
  });

  it.each<WriteFault>(['full', 'flush-fails', 'never-written', 'bit-flipped'])(
    '%s while one is made: told, no half copy left, the older one stays',
    async (kind) => {
      const place = bench();
      await officeWith(place, 3);
      const files = createFaultyFileSystem(nodeFileSystem);
      const safety = await place.open({ files });
      await safety.makeCopy();
      place.pass(hour);
      files.fault = { kind, path: /onward-copy/ };
      expect(await safety.makeCopy()).toMatchObject({
        ok: false,
        reason: kind === 'full' ? 'disk-full' : 'unwritable',
      });
      expect(readdirSync(join(place.folder, 'snapshots'))).toHaveLength(1);
    },
  );

  it('are made by the hour, and only when something changed', async () => {
    const place = bench();
    const safety = await officeWith(place, 3);
    const count = async (): Promise<number> => (await safety.facts()).copies.length;
    await safety.makeCopyWhenDue();
    await safety.append({ databaseId, records: [buildChangeRecord(4)] });
    await safety.makeCopyWhenDue();
    expect(await count()).toBe(1);
    place.pass(hour);
    await safety.makeCopyWhenDue();
    expect(await count()).toBe(2);
    place.pass(hour);
    await safety.makeCopyWhenDue();
    expect(await count()).toBe(2);
  });

  it('chosen by a person are proven first; any other path is not found', async () => {
    const place = bench();
    const safety = await officeWith(place, 3);
    await safety.makeCopy();
    const path = join(place.folder, 'snapshots', (await safety.facts()).copies[0]?.name ?? '');
    expect(await safety.readCopy({ name: path, after: 0, limit: 5 })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    const opened = await safety.admitCopyFile(path);
    decode('openCopyFile', opened);
    expect(opened).toMatchObject({ outcome: 'opened', copy: { name: path, records: 3 } });
    expect(await safety.readCopy({ name: path, after: 0, limit: 5 })).toMatchObject({ ok: true, next: null });
    const broken = join(place.folder, 'broken.onward-copy');
    writeFileSync(broken, 'not a copy');
    expect(await safety.admitCopyFile(broken)).toEqual({ outcome: 'refused', reason: 'damaged' });
  });

  it('of a newer schema are named as such and not read', async () => {
    const place = bench();
    const future = await place.open({ schema: 2 });
    await future.install({ ...founding, schema: 2 });
    await future.append({ databaseId, records: buildChangeRecords(1) });
    await future.makeCopy();
    const path = join(place.folder, 'snapshots', (await future.facts()).copies[0]?.name ?? '');
    const here = await bench().open();
    expect(await here.admitCopyFile(path)).toEqual({ outcome: 'refused', reason: 'newer-schema' });
  });
});

describe('copies of the database folder', () => {
  function makeDatabase(place: Bench): void {
    const level = join(place.database, 'app_onward_0.indexeddb.leveldb');
    mkdirSync(level, { recursive: true });
    writeFileSync(join(level, 'CURRENT'), 'MANIFEST-000001\n');
    writeFileSync(join(level, '000003.log'), 'acknowledged changes');
    writeFileSync(join(level, 'LOCK'), '');
  }

  it('are taken before the window opens, at most daily, and verified after', async () => {
    const place = bench();
    makeDatabase(place);
    const count = async (safety: SafetyCopy): Promise<number> => (await safety.facts()).copies.length;
    const first = await place.open();
    expect(await count(first)).toBe(1);
    await first.finishInBackground();
    expect((await first.facts()).copies[0]).toMatchObject({
      kind: 'database-folder',
      proof: 'verified',
      bytes: 36,
    });
    place.pass(hour);
    expect(await count(await place.open())).toBe(1);
    place.pass(20 * hour);
    expect(await count(await place.open())).toBe(2);
  });

  it('are taken before every schema upgrade, however young the last one is', async () => {
    const place = bench();
    await officeWith(place, 1);
    makeDatabase(place);
    const before = await place.open();
    expect((await before.facts()).copies).toHaveLength(1);
    place.pass(hour);
    const upgraded = await place.open({ schema: 2 });
    expect((await upgraded.facts()).copies).toHaveLength(2);
    expect((await upgraded.facts()).copies[0]).toMatchObject({ databaseId, schema: 1 });
  });

  it('that were changed fail their proof', async () => {
    const place = bench();
    makeDatabase(place);
    const safety = await place.open();
    const name = (await safety.facts()).copies[0]?.name ?? '';
    const log = join(
      place.folder,
      'database-copies',
      name,
      'content',
      'app_onward_0.indexeddb.leveldb',
      '000003.log',
    );
    expect(readFileSync(log, 'utf8')).toBe('acknowledged changes');
    writeFileSync(log, 'acknowledged Changes');
    expect((await safety.proveCopies()).copies[0]?.proof).toBe('damaged');
  });

  it('of a broken database are set aside and kept', async () => {
    const place = bench();
    const safety = await place.open();
    expect(await safety.setDatabaseAside(false)).toEqual({ ok: true, path: null });
    makeDatabase(place);
    const aside = await safety.setDatabaseAside(false);
    decode('setDamagedAside', aside);
    expect(aside.ok && aside.path && existsSync(join(aside.path, 'content'))).toBe(true);
  });

  it('of files that no database opens beside are taken out of the way, but not without a copy', async () => {
    const place = bench();
    const files = createFaultyFileSystem(nodeFileSystem);
    const safety = await place.open({ files });
    makeDatabase(place);
    files.fault = { kind: 'full', path: /manifest\.json/ };
    expect(await safety.setDatabaseAside(true)).toEqual({ ok: false, reason: 'disk-full' });
    expect(existsSync(place.database)).toBe(true);
    files.fault = null;
    place.pass(hour);
    const aside = await safety.setDatabaseAside(true);
    expect(aside.ok && aside.path && existsSync(join(aside.path, 'content'))).toBe(true);
    expect(existsSync(place.database)).toBe(false);
  });

  it('that cannot be taken do not keep the office from opening', async () => {
    const place = bench();
    makeDatabase(place);
    const files = createFaultyFileSystem(nodeFileSystem);
    files.fault = { kind: 'full', path: /manifest\.json/ };
    const safety = await place.open({ files });
    expect((await safety.facts()).copies).toEqual([]);
    expect(readdirSync(join(place.folder, 'database-copies'))).toEqual([]);
  });
});

describe('erasure', () => {
  const secret = 'left her last job over her manager';

  it('leaves the words in no file of the safety copy', async () => {
    const place = bench();
    mkdirSync(place.database);
    writeFileSync(join(place.database, '000003.log'), secret);
    const safety = await place.open();
    await safety.install(founding);
    const records = buildChangeRecords(5).map((record) =>
      record.deviceSeq === 2 ? { ...record, set: { note: secret } } : record,
    );
    await safety.append({ databaseId, records });
    await safety.makeCopy();
    await safety.setDatabaseAside(false);
    place.pass(hour);
    const redacted = buildChangeRecord(2, { set: {}, base: {}, subjects: [] });
    const answer = await safety.redact({ databaseId, records: [redacted] });
    decode('redactCopies', answer);
    expect(answer).toMatchObject({ ok: true, copies: [{ kind: 'snapshot', records: 5, proof: 'verified' }] });
    const plain = Object.values(filesIn(place.folder)).map((hex) => Buffer.from(hex, 'hex').toString('utf8'));
    expect(plain.join('')).not.toContain(secret);
    const page = await safety.readCopy({ name: answer.copies[0]?.name ?? '', after: 0, limit: 9 });
    expect(page.ok && page.records[1]).toEqual(redacted);
    expect(safety.journalFacts()).toMatchObject({ state: 'verified', count: 5 });
  });

  it('of another database is refused', async () => {
    const place = bench();
    const safety = await officeWith(place, 1);
    expect(await safety.redact({ databaseId: 'db-other', records: [] })).toMatchObject({
      ...{ ok: false, reason: 'wrong-database' },
    });
  });
});
