import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requests } from '@shared/desktop-api';
import { createDocumentKeeper } from '../../../electron/main/document-keeper';
import { nodeFileSystem } from '../../../electron/main/safety-copy/node-file-system';
import { documentsFolder, openedFolder } from '../../../electron/main/safety-copy/profile-paths';
import { createRestoring } from '../../../electron/main/restoring';
import { backupBench } from '../../support/backup-bench';
import { createFaultyFileSystem } from '../../support/faulty-file-system';
import { makePdf, makeWord } from '../../support/make-documents';
import { databaseId, bench, founding, officeWith } from '../../support/safety-copy-bench';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

const cv = makePdf(['Chan Tai Man', 'taiman@example.com']);
const hash = createHash('sha256').update(cv).digest('hex');

function keeperIn(userData = temporaryFolder()) {
  const folders = { kept: documentsFolder(userData), opened: openedFolder(userData) };
  const files = createFaultyFileSystem(nodeFileSystem);
  return { ...folders, userData, files, keeper: createDocumentKeeper(files, folders) };
}

describe('bytes of documents', () => {
  it('stand under their hash inside the safety copy, flushed with their name, before the answer', async () => {
    const { keeper, files, kept, userData } = keeperIn();
    const answer = await keeper.keep(cv);
    requests.keepDocument.output.parse(answer);
    expect(answer).toEqual({
      ok: true,
      sha256: hash,
      size: cv.byteLength,
      mime: 'application/pdf',
      fresh: true,
    });
    expect(kept).toBe(join(userData, 'safety-copy', 'files'));
    expect(files.syncedFolders).toEqual([kept]);
    expect(new Uint8Array(readFileSync(join(kept, hash)))).toEqual(cv);
    expect(await keeperIn(userData).keeper.read(hash)).toEqual({ ok: true, bytes: cv });
  });

  it('are kept once however often they are handed over, at once too', async () => {
    const { keeper, files, kept } = keeperIn();
    await Promise.all([keeper.keep(cv), keeper.keep(cv), keeper.keep(cv)]);
    expect(readdirSync(kept)).toEqual([hash]);
    expect(files.syncedFolders).toHaveLength(1);
    expect(await keeper.held([hash, 'f'.repeat(64)])).toEqual([hash]);
  });

  it.each(['full', 'flush-fails', 'never-written', 'bit-flipped'] as const)(
    'are not said to be kept by a disk that fails: %s',
    async (kind) => {
      const { keeper, files, kept } = keeperIn();
      files.fault = { kind, path: /[0-9a-f]{64}\.unfinished$/ };
      const reason = kind === 'full' ? 'disk-full' : 'unwritable';
      expect(await keeper.keep(cv)).toEqual({ ok: false, reason });
      expect(readdirSync(kept)).toEqual([]);
      files.fault = null;
      expect(await keeper.keep(cv)).toMatchObject({ ok: true });
    },
  );

  it('are refused where they are of no kind that is kept, whatever the page said', async () => {
    const { keeper } = keeperIn();
    const program = new Uint8Array([0x4d, 0x5a, ...new Uint8Array(200)]);
    expect(await keeper.keep(program)).toEqual({ ok: false, reason: 'not-kept' });
    expect(requests.keepDocument.input.safeParse({ bytes: new Uint8Array(25_000_001) }).success).toBe(false);
    for (const name of ['../../installed.json', `${hash}/..`, hash.toUpperCase()])
      expect(requests.readDocument.input.safeParse({ sha256: name }).success).toBe(false);
  });

  it('say that they are gone or damaged, and are whole again once the file is handed over again', async () => {
    const { keeper, kept } = keeperIn();
    expect(await keeper.read(hash)).toEqual({ ok: false, reason: 'missing' });
    await keeper.keep(cv);
    writeFileSync(join(kept, hash), cv.slice(0, 40));
    expect(await keeper.read(hash)).toEqual({ ok: false, reason: 'damaged' });
    expect(await keeper.keep(cv)).toMatchObject({ fresh: true });
    expect(await keeper.keep(cv)).toMatchObject({ fresh: false });
    expect(await keeper.read(hash)).toMatchObject({ ok: true });
    expect(await keeper.drop(hash)).toEqual({ ok: true });
    expect(await keeper.read(hash)).toEqual({ ok: false, reason: 'missing' });
    expect(await keeper.drop(hash)).toEqual({ ok: true });
  });

  it('are laid out for a viewer under the ending of what they are, as a copy that is cleared away', async () => {
    const { keeper, opened, kept } = keeperIn();
    await keeper.keep(cv);
    const { sha256 } = Object(await keeper.keep(makeWord(['Chan Tai Man'])));
    const laidOut = await keeper.layOut({ sha256: hash, name: '../CV: Chan.exe' });
    const word = await keeper.layOut({ sha256: String(sha256), name: 'letter.pdf' });
    const [pdfPath = '', wordPath = ''] = [laidOut, word].map((each) => (each.ok ? each.path : ''));
    expect([basename(pdfPath), basename(wordPath)]).toEqual(['CV Chan.exe.pdf', 'letter.docx']);
    expect(pdfPath.startsWith(opened)).toBe(true);
    writeFileSync(pdfPath, 'changed in the viewer');
    expect(await keeper.read(hash)).toMatchObject({ ok: true });
    writeFileSync(join(kept, `${hash}.unfinished`), 'half');
    await keeper.tidy();
    expect(readdirSync(kept)).toHaveLength(2);
    expect(() => readdirSync(opened)).toThrow('ENOENT');
  });

  it('come along from the computer a restored copy was made on, once it has taken over', async () => {
    const old = bench();
    await officeWith(old, 3);
    const before = await old.open();
    const { copies } = await before.makeCopy();
    const beside = join(old.folder, 'files');
    await createDocumentKeeper(nodeFileSystem, { kept: beside, opened: temporaryFolder() }).keep(cv);
    writeFileSync(join(beside, 'f'.repeat(64)), 'not what its name says');
    writeFileSync(join(beside, 'notes.txt'), 'not a kept file');
    const { keeper, kept, userData } = keeperIn();
    const options = { ...old.options, folder: join(userData, 'safety-copy') };
    const backups = await (await backupBench()).openBackups();
    const restoring = createRestoring({ safety: await old.open(options), documents: keeper, backups });
    const path = join(old.folder, 'snapshots', copies[0]?.name ?? '');
    expect(await restoring.admit(path)).toMatchObject({ outcome: 'opened' });
    expect(await keeper.held([hash])).toEqual([]);
    expect(await restoring.install({ ...founding, freshJournal: true })).toMatchObject({ ok: true });
    expect(readdirSync(kept)).toEqual([hash]);
    expect(await keeper.read(hash)).toEqual({ ok: true, bytes: cv });
  });

  it('outlive every turn of the safety copy: new snapshots, a rewritten journal, and old copies let go', async () => {
    const place = bench();
    await officeWith(place, 3);
    const files = createDocumentKeeper(nodeFileSystem, {
      kept: join(place.folder, 'files'),
      opened: join(place.folder, '..', 'opened'),
    });
    await files.keep(cv);
    const safety = await place.open();
    await safety.makeCopy();
    await safety.redact({ databaseId, records: [] });
    await safety.finishInBackground();
    await safety.close();
    await place.open();
    expect(await files.read(hash)).toMatchObject({ ok: true });
  });
});
