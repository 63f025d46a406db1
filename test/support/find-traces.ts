// Looks for texts in everything under a folder: in bytes as they lie there, unpacked where they are packed, and with
// LevelDB's blocks and logs read; as UTF-8 and as UTF-16 of either order.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packedValuesIn, readLog, readTable } from './level-db';

/** What was met where. */
export interface Trace {
  readonly mark: string;
  /** Path under the folder. */
  readonly file: string;
}

/** Links are not followed: what they lead to stands somewhere itself. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
}

function formsOf(mark: string): readonly Buffer[] {
  const little = Buffer.from(mark, 'utf16le');
  return [Buffer.from(mark, 'utf8'), little, Buffer.from(little).swap16()];
}

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;
const isLog = (path: string): boolean =>
  dirname(path).endsWith('leveldb') && /^\d+\.log$/u.test(basename(path));
const isTable = (path: string): boolean => /\.(?:ldb|sst)$/u.test(path);

/** A file's bytes, and what they hold unpacked. */
function readingsOf(path: string): readonly Buffer[] {
  const bytes = readFileSync(path);
  if (isGzip(bytes)) return [bytes, gunzipSync(bytes)];
  if (!isLog(path) && !isTable(path)) return [bytes];
  const read = isLog(path) ? readLog(bytes) : readTable(bytes);
  return [bytes, read, ...packedValuesIn(read)];
}

/** Every mark in every file that has it. `files` counts what was looked at, so that an empty answer can be believed. */
export function findTraces(
  folder: string,
  marks: readonly string[],
): { readonly traces: readonly Trace[]; readonly files: number; readonly tables: number } {
  const forms = marks.map((mark) => [mark, formsOf(mark)] as const);
  const paths = filesUnder(folder);
  const traces = paths.flatMap((path) => {
    const readings = readingsOf(path);
    return forms
      .filter(([, shapes]) => shapes.some((shape) => readings.some((bytes) => bytes.includes(shape))))
      .map(([mark]) => ({ mark, file: relative(folder, path) }));
  });
  return { traces, files: paths.length, tables: paths.filter(isTable).length };
}
