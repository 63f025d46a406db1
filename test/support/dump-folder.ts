import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const gzipMark = [0x1f, 0x8b];

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isPacked = bytes[0] === gzipMark[0] && bytes[1] === gzipMark[1];
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Everything the files of a folder hold, packed ones unpacked, as one text. */
export function dumpFolder(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? dumpFolder(path) : `${path}\n${textOf(path)}`))
    .join('\n');
}
