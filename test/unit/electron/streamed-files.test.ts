import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../electron/main/safety-copy/node-file-system';
import { createStreamedFiles } from '../../../electron/main/streamed-files';
import { createFaultyFileSystem } from '../../support/faulty-file-system';
import { clearTemporaryFolders, temporaryFolder } from '../../support/temporary-folder';

clearTemporaryFolders();

const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

describe('a large file', () => {
  it('stands in its place only when it is whole, and is flushed there', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'everything.zip');
    writeFileSync(path, 'older');
    const disk = createFaultyFileSystem(nodeFileSystem);
    const streamed = createStreamedFiles(disk);
    expect(await streamed.begin(path)).toEqual({ outcome: 'begun', file: 1 });
    expect(await streamed.append({ file: 1, bytes: bytes('one ') })).toEqual({ ok: true });
    expect(await streamed.append({ file: 1, bytes: bytes('two') })).toEqual({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('older');
    expect(await streamed.finish({ file: 1 })).toEqual({ ok: true, path });
    expect(readFileSync(path, 'utf8')).toBe('one two');
    expect(readdirSync(folder)).toEqual(['everything.zip']);
    expect(disk.syncedFolders).toEqual([folder]);
  });

  it.each(['full', 'flush-fails'] as const)('leaves nothing where the disk fails: %s', async (kind) => {
    const folder = temporaryFolder();
    const disk = createFaultyFileSystem(nodeFileSystem);
    const streamed = createStreamedFiles(disk);
    await streamed.begin(join(folder, 'everything.zip'));
    disk.fault = { kind, path: /unfinished$/ };
    const reason = kind === 'full' ? 'disk-full' : 'unwritable';
    expect(await streamed.append({ file: 1, bytes: bytes('one') })).toEqual({ ok: false, reason });
    expect(readdirSync(folder)).toEqual([]);
    expect(await streamed.finish({ file: 1 })).toEqual({ ok: false, reason: 'unwritable' });
  });

  it('is not put in place where the disk forgot a part', async () => {
    const folder = temporaryFolder();
    const disk = createFaultyFileSystem(nodeFileSystem);
    const streamed = createStreamedFiles(disk);
    await streamed.begin(join(folder, 'everything.zip'));
    await streamed.append({ file: 1, bytes: bytes('one') });
    disk.fault = { kind: 'never-written', path: /unfinished$/ };
    await streamed.append({ file: 1, bytes: bytes('two') });
    expect(await streamed.finish({ file: 1 })).toEqual({ ok: false, reason: 'unwritable' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is given up without a trace, one or all; a folder that is gone is said', async () => {
    const folder = temporaryFolder();
    const streamed = createStreamedFiles(nodeFileSystem);
    for (const name of ['a', 'b', 'c']) await streamed.begin(join(folder, name));
    expect(readdirSync(folder)).toHaveLength(3);
    await streamed.abandon({ file: 2 });
    expect(readdirSync(folder)).toHaveLength(2);
    await streamed.abandonAll();
    expect(readdirSync(folder)).toEqual([]);
    expect(await streamed.begin(join(folder, 'gone', 'a'))).toEqual({
      outcome: 'refused',
      reason: 'unwritable',
    });
    expect(await streamed.begin(null)).toEqual({ outcome: 'cancelled' });
  });
});
