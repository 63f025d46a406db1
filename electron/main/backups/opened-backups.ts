// Backups that were read whole during this run, and reading on in them: records page by page, and the documents that a
// restore brings along.
import type { OpenedBackupFacts } from '@shared/backup-requests';
import type { ChangeRecord } from '@shared/changes/change-record';
import type { RequestOutput } from '@shared/desktop-api';
import type { DocumentKeeper } from '../document-keeper';
import type { DiskRefusal } from '../safety-copy/file-system';
import type { BackupFault } from './backup-format';
import {
  BackupDamaged,
  backupParts,
  openBackup,
  proveBackup,
  type FindKey,
  type OpenedBackup,
  type Reading,
} from './read-backup';

type Page = RequestOutput<'readCopy'>;

interface Place {
  readonly name: string;
  readonly pages: AsyncGenerator<readonly ChangeRecord[]>;
  waiting: ChangeRecord[];
  n: number;
}

/** The records of an opened backup, a frame at a time; ends before the documents. */
export async function* recordPages(opened: OpenedBackup): AsyncGenerator<readonly ChangeRecord[]> {
  for await (const part of backupParts(opened)) {
    if (part.kind !== 'records') return;
    yield part.records;
  }
}

/** See the head of the file. */
export class OpenedBackups {
  readonly #opened = new Map<string, OpenedBackup>();
  #place: Place | null = null;

  /** Reads the file from its first byte to its last; from then on it can be read under the name. */
  async open(
    file: { readonly name: string } & Pick<OpenedBackup, 'files' | 'path'>,
    schema: number,
    findKey: FindKey,
    reading: Reading,
  ): Promise<OpenedBackupFacts | BackupFault> {
    const { name, files, path } = file;
    const bytes = (await files.sizeOf(path)) ?? 0;
    const opened = await openBackup({ files, path }, schema, findKey, reading);
    if (typeof opened === 'string') return opened;
    const second = { ...reading, onBytes: (read: number) => reading.onBytes?.(bytes + read) };
    const proven = await proveBackup(opened, second);
    if (proven === 'damaged') return 'damaged';
    this.#opened.set(name, opened);
    const { made, schema: written, databaseId } = opened.heading;
    const documents = [...proven.documents];
    return { name, made, schema: written, databaseId, records: proven.records, bytes, documents };
  }

  get(name: string): OpenedBackup | null {
    return this.#opened.get(name) ?? null;
  }

  /** A page of records, as of a snapshot; goes on where the last one stopped. */
  async readPage({ name, after, limit }: { name: string; after: number; limit: number }): Promise<Page> {
    const opened = this.get(name);
    if (opened === null) return { ok: false, reason: 'not-found' };
    try {
      const place = await this.#placeAt(opened, name, after);
      const records: ChangeRecord[] = [];
      while (records.length < limit && (await fill(place)))
        records.push(...take(place, limit - records.length));
      return { ok: true, records, next: (await fill(place)) ? place.n : null };
    } catch (error) {
      this.#place = null;
      return { ok: false, reason: error instanceof BackupDamaged ? 'damaged' : 'unwritable' };
    }
  }

  async #placeAt(opened: OpenedBackup, name: string, after: number): Promise<Place> {
    if (this.#place?.name === name && this.#place.n === after) return this.#place;
    await this.#place?.pages.return(undefined);
    const place: Place = { name, pages: recordPages(opened), waiting: [], n: 0 };
    while (place.n < after && (await fill(place))) take(place, after - place.n);
    this.#place = place;
    return place;
  }

  /** Keeps every document of the backup beside the others; those that are held already stay as they are. */
  async adopt(
    name: string,
    documents: Pick<DocumentKeeper, 'keep'>,
    reading: Reading,
  ): Promise<DiskRefusal | null> {
    const opened = this.get(name);
    if (opened === null) return null;
    try {
      for await (const part of backupParts(opened, reading)) {
        if (part.kind !== 'document') continue;
        const kept = await documents.keep(new Uint8Array(part.bytes));
        if (!kept.ok && kept.reason !== 'not-kept') return kept.reason;
      }
    } catch {
      return 'unwritable';
    }
    return null;
  }
}

/** Whether there is another record, after reading the next page where needed. */
async function fill(place: Place): Promise<boolean> {
  while (place.waiting.length === 0) {
    const next = await place.pages.next();
    if (next.done === true) return false;
    place.waiting = [...next.value];
  }
  return true;
}

function take(place: Place, most: number): readonly ChangeRecord[] {
  const taken = place.waiting.splice(0, most);
  place.n += taken.length;
  return taken;
}
