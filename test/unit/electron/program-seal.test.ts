import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fuseFileOf, readFuses } from '../../../electron/main/program-seal';

const mark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const folder = mkdtempSync(join(tmpdir(), 'onward-seal-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A program with its fuses after so many bytes of something else. */
function program(before: number, wire: Buffer): string {
  const path = join(folder, `program-${before}`);
  writeFileSync(path, Buffer.concat([Buffer.alloc(before, 7), Buffer.from(mark), wire, Buffer.alloc(99)]));
  return path;
}

const wireOf = (fuses: string, version = 1): Buffer =>
  Buffer.concat([Buffer.from([version, fuses.length]), Buffer.from(fuses)]);

describe('the seal of the program', () => {
  it('is found wherever it stands, also across two pieces of the file', async () => {
    const piece = 1_048_576;
    for (const before of [0, 5, piece - 40, piece - 20, piece - 1, piece, piece + 3, 2 * piece - 10])
      expect(await readFuses(program(before, wireOf('00001100'))), String(before)).toBe('00001100');
  });

  it('tells its fuses as they are, and a longer row by its first eight', async () => {
    expect(await readFuses(program(1, wireOf('10110001')))).toBe('10110001');
    expect(await readFuses(program(2, wireOf('0000110001')))).toBe('00001100');
  });

  it('is null where there is none, or one of another kind', async () => {
    const path = join(folder, 'none');
    writeFileSync(path, Buffer.alloc(3_000_000, 1));
    expect(await readFuses(path)).toBeNull();
    expect(await readFuses(program(4, wireOf('00001100', 2)))).toBeNull();
  });

  it('is in the framework on a Mac, else in the program itself', () => {
    expect(fuseFileOf('/Applications/Onward.app/Contents/MacOS/Onward', 'darwin')).toBe(
      '/Applications/Onward.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    );
    expect(fuseFileOf('/opt/Onward/onward', 'linux')).toBe('/opt/Onward/onward');
  });
});
