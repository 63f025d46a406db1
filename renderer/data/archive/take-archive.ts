// Brings what was decided of an archive into the office at work: documents before the rows that name them, rows in chunks
// of one command each, all under one batch, so that a cancel lets the running chunk finish and one undo takes all back.
import type { StoredRow } from '@shared/changes/merge';
import type { CommandInput } from '@shared/commands/registry';
import { maxRowsPerImport } from '@shared/commands/import/import-rows';
import type { TableName } from '@shared/domain/tables';
import type { Json } from '@shared/kernel/json';
import type { DoorAnswer } from '../door';
import { releaseBytes } from '../documents/release-bytes';
import type { OfficeAtWork } from '../use-office';
import { isGone, writtenTables, type ArchiveWatch, type CheckedArchive } from './check-archive';
import { judgedRows, totalOf, type ArchiveComparison, type JudgedRow } from './compare-archive';
import { keepFiles } from './keep-files';
import { missingFiles } from './missing-files';

/** Whose word stands where both sides changed a row. */
export type ConflictChoice = 'ours' | 'theirs';

/** What was decided: one choice for all conflicts, and others for single rows, by {@link conflictKey}. */
export interface ConflictChoices {
  readonly all: ConflictChoice;
  readonly byRow: ReadonlyMap<string, ConflictChoice>;
}

/** The key of a row among the choices. */
export const conflictKey = (table: TableName, id: string): string => `${table}/${id}`;

/** What taking needs of the office at work. */
export type TakingOffice = Pick<OfficeAtWork, 'database' | 'desktop' | 'execute' | 'ids'>;

/** How taking ended; what was written before it stopped stands, and can be undone as one. */
export interface TakenArchive {
  readonly batchId: string;
  readonly added: number;
  readonly changed: number;
  readonly files: number;
  /** Rows that stayed out, since they would break a rule between rows: a second booking, a second submission. */
  readonly leftOut: readonly string[];
  readonly stopped: 'no' | 'by-person' | 'by-refusal' | 'disk-full' | 'unwritable' | 'unreadable';
  readonly answer: DoorAnswer | null;
}

type Row = CommandInput<'import/archive'>['rows'][number];

/** Takes what the comparison and the choices say; see the file's opening words. */
export async function takeArchive(
  archive: CheckedArchive,
  { comparison, choices }: { readonly comparison: ArchiveComparison; readonly choices: ConflictChoices },
  office: TakingOffice,
  watch: ArchiveWatch = {},
): Promise<TakenArchive> {
  const taking = new Taking(archive, office, watch);
  try {
    await takeRows(taking, archive, { comparison, choices }, watch);
  } catch (error) {
    if (!isGone(error)) throw error;
    taking.stopped = 'unreadable';
  }
  return taking.end();
}

async function takeRows(
  taking: Taking,
  archive: CheckedArchive,
  { comparison, choices }: { readonly comparison: ArchiveComparison; readonly choices: ConflictChoices },
  watch: ArchiveWatch,
): Promise<void> {
  const total = Object.values(totalOf(comparison.tables)).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of writtenTables(archive.manifest)) {
    for await (const judged of judgedRows(archive, table, comparison.judge)) {
      const row = rowToTake(table, judged, choices);
      if (row && !(await taking.add(row))) return;
      done += 1;
      watch.onProgress?.({ done, total });
    }
  }
  if ((await taking.flush()) && (await taking.tryAgain())) await taking.keepMissing();
}

function rowToTake(table: TableName, judged: JudgedRow, choices: ConflictChoices): Row | null {
  const paths = pathsToTake(table, judged, choices);
  return paths === null ? null : { table, row: fieldsOf(judged.row), paths: [...paths] };
}

/** The paths of a row that are taken, none for one that is new; null where nothing of it is. */
export function pathsToTake(
  table: TableName,
  { row, differences, refused }: JudgedRow,
  { all, byRow }: ConflictChoices,
): readonly string[] | null {
  if (refused) return null;
  if (differences === null) return [];
  const takesTheirs = (byRow.get(conflictKey(table, row.id)) ?? all) === 'theirs';
  const paths = differences.flatMap(({ path, by }) =>
    by === 'there' || (by === 'both' && takesTheirs) ? [path] : [],
  );
  return paths.length === 0 ? null : paths;
}

/** The fields of a row; its stamps stay behind, since what is taken is a change of whoever takes it. */
const fieldsOf = ({ stamps: _stamps, ...fields }: StoredRow): Row['row'] => fields as Row['row'];

const ids = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

class Taking {
  stopped: TakenArchive['stopped'] = 'no';
  readonly #archive: CheckedArchive;
  readonly #office: TakingOffice;
  readonly #watch: ArchiveWatch;
  readonly #batchId: string;
  #rows: Row[] = [];
  #fresh: string[] = [];
  #written = { added: 0, changed: 0 };
  readonly #leftOut = new Map<string, Row>();
  #answer: DoorAnswer | null = null;

  constructor(archive: CheckedArchive, office: TakingOffice, watch: ArchiveWatch) {
    this.#archive = archive;
    this.#office = office;
    this.#watch = watch;
    this.#batchId = office.ids.next('bat');
  }

  /** False once nothing more is to be added. */
  async add(row: Row): Promise<boolean> {
    this.#rows.push(row);
    return this.#rows.length < maxRowsPerImport || this.flush();
  }

  async flush(): Promise<boolean> {
    const rows = this.#rows;
    if (rows.length === 0) return true;
    if (this.#watch.signal?.aborted === true) this.stopped = 'by-person';
    if (this.stopped !== 'no' || !(await this.#keepFilesOf(rows))) return false;
    this.#rows = [];
    const input = { batchId: this.#batchId, rows };
    const answer = await this.#office.execute('import/archive', input, { batch: this.#batchId });
    if (!answer.ok) {
      this.stopped = 'by-refusal';
      this.#answer = answer;
      return false;
    }
    const leftOut = new Set(ids(answer.result['leftOut']));
    const taken = rows.filter(({ row: { id } }) => !leftOut.has(String(id)));
    for (const row of rows) this.#leftOut.delete(String(row.row['id']));
    for (const row of rows) if (!taken.includes(row)) this.#leftOut.set(String(row.row['id']), row);
    const changed = taken.filter(({ paths }) => paths.length > 0).length;
    this.#written = {
      added: this.#written.added + taken.length - changed,
      changed: this.#written.changed + changed,
    };
    return true;
  }

  /** What stayed out may only have come before the row that makes way for it: asked again, until nothing more comes in. */
  async tryAgain(): Promise<boolean> {
    for (let before = Infinity; this.#leftOut.size > 0 && this.#leftOut.size < before;) {
      before = this.#leftOut.size;
      for (const row of [...this.#leftOut.values()]) if (!(await this.add(row))) return false;
      if (!(await this.flush())) return false;
    }
    return true;
  }

  /** Fetches what rows here named before and this machine lacked. Nobody's word changes by it, so no undo takes it back. */
  async keepMissing(): Promise<void> {
    const { desktop } = this.#office;
    const missing = await missingFiles(this.#archive, this.#office);
    const kept = await keepFiles(this.#archive, missing, { desktop, watch: this.#watch });
    this.#fresh.push(...kept.fresh);
    if (kept.failure !== null) this.stopped = kept.failure;
    else if (this.#watch.signal?.aborted === true) this.stopped = 'by-person';
  }

  async #keepFilesOf(rows: readonly Row[]): Promise<boolean> {
    const hashes = rows.flatMap(({ table, row: { sha256 } }) =>
      table === 'documents' && typeof sha256 === 'string' ? [sha256] : [],
    );
    const kept = await keepFiles(this.#archive, [...new Set(hashes)], { desktop: this.#office.desktop });
    this.#fresh.push(...kept.fresh);
    if (kept.failure !== null) this.stopped = kept.failure;
    return kept.failure === null;
  }

  /** Forgets bytes that no row came to name, and tells how it went. */
  async end(): Promise<TakenArchive> {
    const { database, desktop } = this.#office;
    const released = this.stopped === 'no' ? [] : await releaseBytes(database, desktop, this.#fresh);
    return {
      batchId: this.#batchId,
      ...this.#written,
      files: this.#fresh.length - released.length,
      leftOut: [...this.#leftOut.keys()],
      stopped: this.stopped,
      answer: this.#answer,
    };
  }
}
