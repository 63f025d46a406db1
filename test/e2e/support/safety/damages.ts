// What disks, crashes and people do to the folder of the database while the app is closed. Each damage is done to the
// files of the newest database folder and answers what it touched.
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One kind of damage; `harm` changes the folder of LevelDB files. */
export interface Damage {
  readonly name: string;
  readonly harm: (folder: string) => void;
}

const BITS = 8;
/** A log written in blocks of this many bytes; records may span them. */
const LOG_BLOCK_BYTES = 32 * 1024;
const HALF = 0.5;

/** The largest file with this ending: the one that holds most of the office. */
function fileIn(folder: string, pattern: RegExp): string {
  const files = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (files[0] === undefined) throw new Error(`No ${pattern.source} in ${readdirSync(folder).join(', ')}`);
  return files[0];
}

const log = /\.log$/;
const table = /\.ldb$/;
const manifest = /^MANIFEST-/;
const current = /^CURRENT$/;

const flip =
  (pattern: RegExp, share: number) =>
  (folder: string): void => {
    const path = fileIn(folder, pattern);
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.byteLength * share);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % BITS));
    writeFileSync(path, bytes);
  };

const cutBy =
  (pattern: RegExp, bytesOf: (size: number) => number) =>
  (folder: string): void => {
    const path = fileIn(folder, pattern);
    const { size } = statSync(path);
    truncateSync(path, Math.max(0, size - bytesOf(size)));
  };

const zero =
  (pattern: RegExp) =>
  (folder: string): void => {
    const path = fileIn(folder, pattern);
    writeFileSync(path, Buffer.alloc(statSync(path).size));
  };

const remove =
  (pattern: RegExp) =>
  (folder: string): void =>
    rmSync(fileIn(folder, pattern));

/** How much is cut off the log: six points between a single byte and all of it. */
const cuts: readonly (readonly [string, (size: number) => number])[] = [
  ['one byte', () => 1],
  ['seven bytes', () => 7],
  ['a hundred bytes', () => 100],
  ['4 KB', () => 4096],
  ['half of it', (size) => Math.floor(size * HALF)],
  ['all but its first block', (size) => Math.max(0, size - LOG_BLOCK_BYTES)],
];

/** All kinds, each once; the log is cut at six points. */
export const damages: readonly Damage[] = [
  { name: 'a flipped bit in the log', harm: flip(log, HALF) },
  { name: 'a flipped bit in a table', harm: flip(table, HALF) },
  { name: 'a flipped bit in the manifest', harm: flip(manifest, HALF) },
  ...cuts.map(([what, bytesOf]) => ({ name: `a log that lost ${what}`, harm: cutBy(log, bytesOf) })),
  { name: 'a log of zeros', harm: zero(log) },
  { name: 'a table of zeros', harm: zero(table) },
  { name: 'a deleted log', harm: remove(log) },
  { name: 'a deleted table', harm: remove(table) },
  { name: 'a deleted MANIFEST', harm: remove(manifest) },
  { name: 'a deleted CURRENT', harm: remove(current) },
  { name: 'an empty CURRENT', harm: cutBy(current, (size) => size) },
  { name: 'a deleted folder', harm: (folder) => rmSync(folder, { recursive: true }) },
];
