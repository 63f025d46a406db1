// Hands committed records to the journal in the main process, in order, batch by batch. Until the journal has them the
// status reads "copy pending"; when it cannot take them new writes freeze, and what is committed stays queued.
import type { ChangeRecord } from '@shared/changes/change-record';
import type { DesktopApi } from '@shared/desktop-api';
import type { JournalRefusal, LastPerStream } from '@shared/safety-facts';
import { maxRecordsPerAppend } from '@shared/desktop-api';
import { streamOf } from '@shared/safety-facts';
import type { SafetyLink } from './door';
import type { OfficeDatabase } from './database';
import { Watched, type SafetyStatus } from './safety-status';
import type { WriteFailure } from './write-failure';

type Journal = Pick<DesktopApi, 'appendJournal'>;

/** The link of one opened database to its journal. */
export class JournalLink implements SafetyLink {
  readonly status = new Watched<SafetyStatus>({ kind: 'saved' });
  readonly #journal: Journal;
  readonly #databaseId: string;
  readonly #queue: ChangeRecord[] = [];
  #sending: Promise<void> | null = null;
  #failure: WriteFailure | null = null;

  constructor(journal: Journal, databaseId: string) {
    this.#journal = journal;
    this.#databaseId = databaseId;
  }

  frozen(): WriteFailure | null {
    return this.#failure;
  }

  hand(records: readonly ChangeRecord[]): void {
    this.#queue.push(...records);
    this.status.set({ kind: 'copy-pending' });
    this.#startSending();
  }

  failed(failure: WriteFailure): void {
    if (failure.kind !== 'database-lost') return;
    this.#freeze(failure);
  }

  /** Tries again to hand over what is queued; resolves when the queue is empty or the journal refused. */
  async retry(): Promise<void> {
    if (this.#failure?.kind === 'database-lost') return;
    this.#failure = null;
    this.#startSending();
    await this.settled();
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.#sending) await this.#sending;
  }

  #startSending(): void {
    if (this.#sending || this.#queue.length === 0) return;
    this.#sending = this.#send().finally(() => {
      this.#sending = null;
      if (this.#queue.length > 0 && !this.#failure) this.#startSending();
    });
  }

  async #send(): Promise<void> {
    const records = this.#queue.slice(0, maxRecordsPerAppend);
    const answer = await this.#append(records);
    if (!answer.ok) {
      this.#freeze({ kind: 'copy-unwritable', reason: answer.reason });
      return;
    }
    this.#queue.splice(0, records.length);
    if (this.#queue.length > 0) return;
    this.status.set({ kind: answer.kept === 'journal' ? 'saved' : 'database-only' });
  }

  async #append(
    records: readonly ChangeRecord[],
  ): Promise<{ ok: true; kept: 'journal' | 'database-only' } | { ok: false; reason: JournalRefusal }> {
    try {
      return await this.#journal.appendJournal({ databaseId: this.#databaseId, records: [...records] });
    } catch {
      return { ok: false, reason: 'unwritable' };
    }
  }

  #freeze(failure: WriteFailure): void {
    this.#failure = failure;
    this.status.set({ kind: 'frozen', failure });
  }
}

/** Queues every record of the database that the journal does not hold yet: the database is ahead after a crash between the two. */
export async function catchUpJournal(
  database: OfficeDatabase,
  link: JournalLink,
  last: LastPerStream,
): Promise<number> {
  const behind: ChangeRecord[] = [];
  await database.changes.orderBy('n').each(({ n: _position, ...record }) => {
    if (record.deviceSeq > (last[streamOf(record)] ?? 0)) behind.push(record);
  });
  if (behind.length > 0) link.hand(behind);
  await link.settled();
  return behind.length;
}
