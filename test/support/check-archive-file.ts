// Run in a process of its own: proves one archive on the disk and prints, as one line of JSON, what it was refused for, the
// work it took, and how much memory it took above the start.
import { open } from 'node:fs/promises';
import { checkArchive } from '@data/archive/check-archive';
import type { ByteSource } from '@shared/interchange/archive/byte-source';
import { craftArchive } from './crafted-archives';
import { bytesSource } from './archive-files';

const microsPerMilli = 1_000;
const kilobytesPerMegabyte = 1_024;

async function fileSource(path: string): Promise<ByteSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    read: async (from, length) => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, from);
      if (bytesRead !== length) throw new Error('The file ended early');
      return bytes;
    },
  };
}

const peakMegabytes = (): number => process.resourceUsage().maxRSS / kilobytesPerMegabyte;

const path = process.argv[2] ?? '';
// The reader has run once before the start is taken: its own code is no cost of the archive.
await checkArchive(bytesSource(craftArchive([])));
const before = peakMegabytes();
const start = process.cpuUsage();
const answer = await checkArchive(await fileSource(path));
const { user, system } = process.cpuUsage(start);
process.stdout.write(
  `${JSON.stringify({
    refusal: answer.ok ? null : answer.refusal.kind,
    millis: Math.round((user + system) / microsPerMilli),
    megabytes: Math.round(peakMegabytes() - before),
  })}\n`,
);
