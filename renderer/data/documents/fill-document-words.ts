// The words of files that came in on another computer, before a restore, or in an earlier build: read out of the files one
// after the other, while nobody waits for it.
import type { DesktopApi } from '@shared/desktop-api';
import type { OfficeDatabase } from '../database';
import { asRow, isLive } from '../stored-row';
import { readDocument } from './read-document';

const rowsPerPage = 200;

/** What reads a file. */
export interface WordSource {
  readonly desktop: Pick<DesktopApi, 'readDocument'>;
  /** The text of the bytes, empty where there is none to be had. */
  readonly textOf: (bytes: Uint8Array) => Promise<string>;
}

/** Reads in a worker of its own for each file. */
export const textInWorker = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDocument(bytes);
  return read.ok ? read.value.text : '';
};

async function fillFrom(database: OfficeDatabase, source: WordSource, sha256: string): Promise<void> {
  if (await database.documents.knows(sha256)) return;
  const kept = await source.desktop.readDocument({ sha256 });
  // A file that is not here may come back; it is asked for again at the next start.
  if (kept.ok) await database.documents.note(sha256, await source.textOf(kept.bytes));
}

/** Notes the words of every file named in the office that are not known yet. Never rejects; what failed is tried at the next start. */
export async function fillDocumentWords(database: OfficeDatabase, source: WordSource): Promise<void> {
  try {
    for (let after = ''; ;) {
      const rows = await database.rows('documents').where(':id').above(after).limit(rowsPerPage).toArray();
      for (const row of rows.filter(isLive)) await fillFrom(database, source, asRow<'documents'>(row).sha256);
      if (rows.length < rowsPerPage) return;
      after = rows.at(-1)?.id ?? '';
    }
  } catch {
    // The database was closed: whoever opens it next goes on.
  }
}
