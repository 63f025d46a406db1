// Takes everything out: the office as it stood when this began, one entry after the other, never more of it in memory than
// a page of rows or one document.
import { schemaVersion } from '@shared/changes/schema-version';
import type { DesktopApi } from '@shared/desktop-api';
import { tableNames, type TableName } from '@shared/domain/tables';
import {
  archiveFormat,
  archiveVersion,
  csvEntry,
  entryNames,
  fileEntry,
  tableEntry,
} from '@shared/interchange/archive/archive-format';
import { onlyPart, partOfFile, type ArchivePart } from '@shared/interchange/archive/archive-parts';
import { archiveReadme } from '@shared/interchange/archive/archive-readme';
import {
  digestOver,
  printManifest,
  type ArchiveManifest,
  type ListedEntry,
} from '@shared/interchange/archive/manifest';
import { tableCells, tableHeads } from '@shared/interchange/archive/table-cells';
import { printTable } from '@shared/interchange/csv/print-table';
import { canonicalJson } from '@shared/kernel/json';
import { Sha256 } from '@shared/kernel/sha256';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from '../database';
import type { ArchiveWatch } from './check-archive';
import { takeSnapshot, type OfficeSnapshot } from './office-snapshot';
import { createArchiveZip, zipMoment, type ArchiveZip, type WriteOut } from './zip-writer';

/** What an archive is made of. */
export interface ArchiveOffice {
  readonly database: OfficeDatabase;
  readonly desktop: Pick<DesktopApi, 'readDocument'>;
  readonly app: string;
  readonly madeAt: Instant;
  readonly name: ArchiveManifest['office'];
  /** Which documents go into it; all of them where none is given. */
  readonly part?: ArchivePart;
}

/** What went out. */
export type WrittenArchive = Pick<ArchiveManifest, 'counts' | 'lostFiles'>;

const utf8 = new TextEncoder();

/** Writes the archive; rejects when it was stopped, or with what `writeOut` rejects. */
export async function writeArchive(
  office: ArchiveOffice,
  writeOut: WriteOut,
  watch: ArchiveWatch = {},
): Promise<WrittenArchive> {
  const snapshot = await takeSnapshot(office.database, tableNames);
  // Rows go out twice, as JSON and for spreadsheets.
  const total = 2 * snapshot.size.rows + snapshot.size.records;
  const writer = new EntryWriter(createArchiveZip(writeOut, zipMoment(office.madeAt)), watch, total);
  const tables: Record<string, number> = {};
  const hashes = new Set<string>();
  for (const table of tableNames) {
    tables[table] = await writer.addCounted(tableEntry(table), rowLines(snapshot, table, hashes));
  }
  const changes = await writer.addCounted(entryNames.changes, recordLines(snapshot));
  for (const table of tableNames) await writer.addCounted(csvEntry(table), tableText(snapshot, table));
  const { number, of } = office.part ?? onlyPart;
  const here = [...hashes].filter((sha256) => partOfFile(sha256, of) === number).sort();
  const lostFiles = await addFiles(writer, office, here);
  await writer.addCounted(entryNames.readme, oneText(archiveReadme));
  const counts = { tables, changes, files: here.length - lostFiles.length };
  await writer.addManifest({
    format: archiveFormat,
    version: archiveVersion,
    schema: schemaVersion,
    app: office.app,
    madeAt: office.madeAt,
    office: office.name,
    counts,
    undoFrom: snapshot.undoFrom,
    lostFiles,
    ...(of > 1 && { part: { number, of } }),
  });
  return { counts, lostFiles };
}

/** Some text of an entry, and how many lines of rows or records it is. */
interface CountedText {
  readonly text: string;
  readonly count: number;
}

async function* rowLines(
  snapshot: OfficeSnapshot,
  table: TableName,
  hashes: Set<string>,
): AsyncGenerator<CountedText> {
  for await (const rows of snapshot.rows(table)) {
    if (table === 'documents') for (const row of rows) hashes.add(String(row['sha256']));
    yield { text: rows.map((row) => `${canonicalJson(row)}\n`).join(''), count: rows.length };
  }
}

async function* recordLines(snapshot: OfficeSnapshot): AsyncGenerator<CountedText> {
  for await (const records of snapshot.records())
    yield { text: records.map((record) => `${canonicalJson(record)}\n`).join(''), count: records.length };
}

/** Only the first piece of a table carries the mark of its encoding. */
async function* tableText(snapshot: OfficeSnapshot, table: TableName): AsyncGenerator<CountedText> {
  yield { text: printTable([tableHeads(table)]), count: 0 };
  for await (const rows of snapshot.rows(table))
    yield { text: printTable(rows.map((row) => tableCells(table, row))).slice(1), count: rows.length };
}

async function* oneText(text: string): AsyncGenerator<CountedText> {
  yield { text, count: 0 };
}

/** Adds the documents whose bytes are here; answers the hashes of those that are not. */
async function addFiles(
  writer: EntryWriter,
  { desktop }: ArchiveOffice,
  hashes: readonly string[],
): Promise<string[]> {
  const lost: string[] = [];
  for (const sha256 of hashes) {
    const found = await desktop.readDocument({ sha256 });
    if (found.ok) await writer.addFile(fileEntry(sha256), found.bytes);
    else lost.push(sha256);
  }
  return lost;
}

/** Adds entries one after the other and keeps the list of what it added. */
class EntryWriter {
  readonly #zip: ArchiveZip;
  readonly #watch: ArchiveWatch;
  readonly #total: number;
  readonly #listed: ListedEntry[] = [];
  #done = 0;

  constructor(zip: ArchiveZip, watch: ArchiveWatch, total: number) {
    this.#zip = zip;
    this.#watch = watch;
    this.#total = total;
  }

  /** Adds text; answers how many rows or records it was. */
  async addCounted(name: string, texts: AsyncGenerator<CountedText>): Promise<number> {
    let rows = 0;
    const see = (count: number): void => {
      rows += count;
      this.#step(count);
    };
    await this.#add(name, encoded(texts, see), true);
    return rows;
  }

  async addFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.#add(name, onePiece(bytes), false);
    this.#step(0);
  }

  /** Adds what lists all others, and ends the archive. */
  async addManifest(manifest: Omit<ArchiveManifest, 'entries' | 'digest'>): Promise<void> {
    const entries = [...this.#listed];
    const text = printManifest({ ...manifest, entries, digest: digestOver(entries) });
    await this.#zip.add(entryNames.manifest, onePiece(utf8.encode(text)), true);
    await this.#zip.close();
  }

  async #add(name: string, pieces: AsyncGenerator<Uint8Array>, packed: boolean): Promise<void> {
    const hash = new Sha256();
    let bytes = 0;
    const seen = async function* (): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.byteLength;
        yield piece;
      }
    };
    await this.#zip.add(name, seen(), packed);
    this.#listed.push({ name, bytes, sha256: hash.hex() });
  }

  #step(count: number): void {
    this.#watch.signal?.throwIfAborted();
    this.#done += count;
    this.#watch.onProgress?.({ done: Math.min(this.#done, this.#total), total: this.#total });
  }
}

async function* encoded(
  texts: AsyncGenerator<CountedText>,
  see: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const { text, count } of texts) {
    see(count);
    if (text !== '') yield utf8.encode(text);
  }
}

async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.byteLength > 0) yield bytes;
}
