// Archives that would fill a machine: each is refused for what it is within ten seconds of work and 256 MB above the
// start, measured in a process of its own.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDeflateRaw } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { craftArchive, type CraftedEntry } from '../support/crafted-archives';
import { clearTemporaryFolders, temporaryFolder } from '../support/temporary-folder';

clearTemporaryFolders();

const most = { millis: 10_000, megabytes: 256 } as const;
const slow = 600_000;
const gigabyte = 1_000_000_000;
const pieceBytes = 10_000_000;
const best = 9;
const quick = 1;

interface Judged {
  readonly refusal: string | null;
  readonly millis: number;
  readonly megabytes: number;
}

/** What the reader says of a file, and what it took. */
function judge(path: string): Judged {
  const printed = execFileSync(process.execPath, ['test/scripts/check-archive-file.mjs', path], {
    encoding: 'utf8',
  });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Judged;
}

function judgeBytes(bytes: Uint8Array): Judged {
  const path = join(temporaryFolder(), 'hostile.zip');
  writeFileSync(path, bytes);
  return judge(path);
}

function expectCheap({ millis, megabytes }: Judged): void {
  expect(millis).toBeLessThan(most.millis);
  expect(megabytes).toBeLessThan(most.megabytes);
}

/** So many bytes made of one text, deflated, without ever holding them. */
async function deflated(text: string, bytes: number, level = best): Promise<Uint8Array> {
  const packing = createDeflateRaw({ level });
  const parts: Buffer[] = [];
  packing.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => packing.on('end', resolve));
  const piece = Buffer.alloc(pieceBytes, text);
  for (let done = 0; done < bytes; done += pieceBytes)
    if (!packing.write(piece)) await new Promise((resolve) => packing.once('drain', resolve));
  packing.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

/** Text that packs as much as rows do, and not a thousandfold. */
const runs = Array.from({ length: 5_000 }, (_, number) =>
  String.fromCharCode(97 + ((number * number) % 26)).repeat(40 + (number % 37)),
).join('');

const rooms = (more: Partial<CraftedEntry>): CraftedEntry => ({
  name: 'tables/rooms.jsonl',
  content: '',
  ...more,
});

describe('an archive made to fill the machine', () => {
  it('with 4 GB of nothing in 4 MB is refused, whether it says so or not', { timeout: slow }, async () => {
    const packed = await deflated('\0', 4 * gigabyte);
    for (const [claims, kind] of [
      [4 * gigabyte, 'swells'],
      [5_000_000, 'swells'],
      [15_000_000, 'line-too-long'],
    ] as const) {
      const judged = judgeBytes(craftArchive([rooms({ packed, claims })]));
      expect(judged.refusal).toBe(kind);
      expectCheap(judged);
    }
  });

  it('with a document that swells is refused', { timeout: slow }, async () => {
    const packed = await deflated('%PDF-1.4\n', gigabyte);
    const name = `files/${'a'.repeat(64)}`;
    for (const claims of [gigabyte, 25_000_000]) {
      const judged = judgeBytes(craftArchive([{ name, packed, claims }]));
      expect(judged.refusal).toBe('swells');
      expectCheap(judged);
    }
  });

  it(
    'with one line of 1 GB is refused, packed to nothing or to what text packs to',
    { timeout: slow },
    async () => {
      for (const [text, level, kind] of [
        ['x', best, 'swells'],
        [runs, quick, 'line-too-long'],
      ] as const) {
        const packed = await deflated(text, gigabyte, level);
        const judged = judgeBytes(craftArchive([rooms({ packed, claims: gigabyte })]));
        expect(judged.refusal).toBe(kind);
        expectCheap(judged);
      }
    },
  );

  it('with rows without end, each as it should be, is read in little memory', { timeout: slow }, () => {
    const count = 400_000;
    const rowOf = (number: number): string =>
      `{"active":true,"deletedAt":null,"id":"rom_${String(number).padStart(9, '0')}","name":"Blue","stamps":{"*":"1"}}\n`;
    const content = Array.from({ length: count }, (_, number) => rowOf(number)).join('');
    const judged = judgeBytes(craftArchive([rooms({ content })], { counts: { rooms: count } }));
    expect(judged.refusal).toBeNull();
    expect(judged.megabytes).toBeLessThan(most.megabytes);
  });

  it('with as many entries as a zip file lists, none of them true, is refused', { timeout: slow }, () => {
    const many = Array.from({ length: 60_000 }, (_, number): CraftedEntry => ({
      name: `files/${String(number).padStart(64, '0')}`,
      content: 'x',
      method: 0,
    }));
    const judged = judgeBytes(craftArchive(many));
    expect(judged.refusal).not.toBeNull();
    expectCheap(judged);
  });
});
