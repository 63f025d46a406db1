// Opens an archive and proves it before anything of it is used: directory, manifest, every entry against its digest, every
// line as a row or a record, and at last the seal over the whole file. Nothing is written anywhere.
import { schemaVersion } from '@shared/changes/schema-version';
import { tableNames, type TableName } from '@shared/domain/tables';
import {
  archiveVersion,
  entryNames,
  fileEntry,
  tableEntry,
} from '@shared/interchange/archive/archive-format';
import {
  ArchiveRefused,
  refuseArchive,
  type ArchiveRefusal,
} from '@shared/interchange/archive/archive-refusal';
import type { ByteSource } from '@shared/interchange/archive/byte-source';
import type { ArchiveEntry } from '@shared/interchange/archive/directory-entries';
import { entryKindOf } from '@shared/interchange/archive/entry-name';
import {
  archiveManifest,
  digestOver,
  manifestHead,
  type ArchiveManifest,
} from '@shared/interchange/archive/manifest';
import { readDirectory } from '@shared/interchange/archive/read-directory';
import { sealLength } from '@shared/interchange/archive/seal';
import { accept, refuse, type Result } from '@shared/kernel/result';
import { Sha256 } from '@shared/kernel/sha256';
import { entryBytes, isManifest, wholeEntry } from './entry-bytes';
import { linesOf, recordOfLine, rowOfLine, type NumberedLine } from './entry-lines';

/** An archive that was proved whole. */
export interface CheckedArchive {
  readonly source: ByteSource;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
  readonly manifest: ArchiveManifest;
}

/** How a long reading is watched: bytes done of all, and the way to stop it. */
export interface ArchiveWatch {
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** Opens and proves an archive. Rejects only when it was stopped, or when the file itself cannot be read any more. */
export async function checkArchive(
  source: ByteSource,
  watch: ArchiveWatch = {},
): Promise<Result<CheckedArchive, ArchiveRefusal>> {
  try {
    const { entries, sealed } = await readDirectory(source);
    const manifest = readManifest(await wholeEntry(source, entryOf(entries, entryNames.manifest)));
    judgeList(manifest, entries);
    const archive = { source, entries, manifest };
    const step = stepper(watch, [...entries.values()].reduce((sum, { size }) => sum + size, 0) + source.size);
    for (const listed of manifest.entries) await proveEntry(archive, listed, step);
    await proveSeal(source, sealed, step);
    return accept(archive);
  } catch (error) {
    if (error instanceof ArchiveRefused) return refuse(error.refusal);
    throw error;
  }
}

type Step = (bytes: number) => void;

function stepper({ onProgress, signal }: ArchiveWatch, total: number): Step {
  let done = 0;
  return (bytes) => {
    signal?.throwIfAborted();
    done += bytes;
    onProgress?.({ done, total });
  };
}

const goneErrors: readonly string[] = ['NotReadableError', 'NotFoundError'];

/** True for an error that says an archive proved before is no longer there, or no longer what it was. */
export const isGone = (error: unknown): boolean =>
  error instanceof ArchiveRefused || (error instanceof DOMException && goneErrors.includes(error.name));

/** The entry of that name; one that is missing is refused. */
export const entryOf = (entries: ReadonlyMap<string, ArchiveEntry>, name: string): ArchiveEntry =>
  entries.get(name) ?? refuseArchive({ kind: 'entry-missing', entry: name });

function readManifest(bytes: Uint8Array): ArchiveManifest {
  const entry = entryNames.manifest;
  const unreadable = (): never => refuseArchive({ kind: 'line-unreadable', entry, line: 1 });
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return unreadable();
  }
  const head = manifestHead.safeParse(parsed);
  if (!head.success) return unreadable();
  const { version, schema } = head.data;
  if (version > archiveVersion) return refuseArchive({ kind: 'newer', part: 'format', version });
  if (schema > schemaVersion) return refuseArchive({ kind: 'newer', part: 'schema', version: schema });
  const manifest = archiveManifest.safeParse(parsed);
  return manifest.success ? manifest.data : unreadable();
}

/** Manifest and directory must name the same entries, and the manifest's own digest must be over its list. */
function judgeList(manifest: ArchiveManifest, entries: ReadonlyMap<string, ArchiveEntry>): void {
  const listed = new Map(manifest.entries.map((one) => [one.name, one]));
  const isOfItself = listed.size === manifest.entries.length && !listed.has(entryNames.manifest);
  if (!isOfItself || digestOver(manifest.entries) !== manifest.digest)
    refuseArchive({ kind: 'damaged', entry: entryNames.manifest });
  for (const { name, bytes } of manifest.entries)
    if (entryOf(entries, name).size !== bytes) refuseArchive({ kind: 'damaged', entry: name });
  for (const entry of entries.values())
    if (!isManifest(entry) && !listed.has(entry.name))
      refuseArchive({ kind: 'not-listed', entry: entry.name });
  for (const name of [entryNames.changes, ...writtenTables(manifest).map(tableEntry)]) entryOf(entries, name);
}

/** The tables an archive holds: all of its time. */
export const writtenTables = ({ counts }: ArchiveManifest): readonly TableName[] =>
  tableNames.filter((table) => Object.hasOwn(counts.tables, table));

async function proveEntry(
  { source, entries, manifest }: CheckedArchive,
  { name, sha256 }: ArchiveManifest['entries'][number],
  step: Step,
): Promise<void> {
  const hash = new Sha256();
  const pieces = watched(entryBytes(source, entryOf(entries, name)), (piece) => {
    hash.update(piece);
    step(piece.byteLength);
  });
  const lines = await readThrough(pieces, name);
  const isFile = entryKindOf(name)?.kind === 'file';
  if (hash.hex() !== sha256 || (isFile && name !== fileEntry(sha256)))
    refuseArchive({ kind: 'damaged', entry: name });
  const promised = promisedLines(manifest, name);
  if (promised !== null && promised !== lines) refuseArchive({ kind: 'damaged', entry: name });
}

function promisedLines({ counts }: ArchiveManifest, name: string): number | null {
  const kind = entryKindOf(name);
  if (kind?.kind === 'changes') return counts.changes;
  return kind?.kind === 'table' ? (counts.tables[kind.table] ?? 0) : null;
}

async function* watched(
  pieces: AsyncGenerator<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    see(piece);
    yield piece;
  }
}

/** Reads an entry to its end, line by line where it has lines; answers how many it had. */
async function readThrough(pieces: AsyncGenerator<Uint8Array>, name: string): Promise<number> {
  const kind = entryKindOf(name);
  let lines = 0;
  if (kind?.kind === 'file') {
    for await (const _piece of pieces);
    return lines;
  }
  const judge =
    kind?.kind === 'changes' ? recordJudge(name) : kind?.kind === 'table' ? rowJudge(kind.table) : null;
  for await (const some of linesOf(pieces, name)) {
    if (judge) for (const line of some) judge(line);
    lines += some.length;
  }
  return lines;
}

const recordJudge =
  (name: string) =>
  (line: NumberedLine): void =>
    void recordOfLine(line, name);

/** Rows come sorted by id, so that none comes twice. */
function rowJudge(table: TableName): (line: NumberedLine) => void {
  const entry = tableEntry(table);
  let last = '';
  return (line) => {
    const { id } = rowOfLine(table, line, entry);
    if (id <= last) refuseArchive({ kind: 'line-unreadable', entry, line: line.line });
    last = id;
  };
}

const sealReadBytes = 4_000_000;

async function proveSeal(source: ByteSource, sealed: string, step: Step): Promise<void> {
  const hash = new Sha256();
  const end = source.size - sealLength;
  for (let at = 0; at < end; at += sealReadBytes) {
    const piece = await source.read(at, Math.min(sealReadBytes, end - at));
    hash.update(piece);
    step(piece.byteLength);
  }
  if (hash.hex() !== sealed) refuseArchive({ kind: 'damaged', entry: entryNames.manifest });
}
