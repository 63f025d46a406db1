// What undo and redo share: the log of a handle turned around, with the rules that must still hold afterwards.
import type { ChangeRecord } from '../../changes/change-record';
import { invertRecord } from '../../changes/invert';
import { mergeRecord, wholeRow, type StoredRow } from '../../changes/merge';
import { mayRun, type CommandName } from '../../domain/staff/permission-table';
import { isTableName, tables, type TableName } from '../../domain/tables';
import type { Json } from '../../kernel/json';
import { accept, refuse, type Result } from '../../kernel/result';
import type { DecisionContext, FactReader, Write } from '../command';
import type { Refusal } from '../refusal';
import { countOn, isCounted } from './counted-fields';
import { checkRestored, loadRestoreFacts, type RestoreFacts } from './restore-rules';

/** Everything needed to turn one command (or one import) around. */
export interface InversionFacts {
  /** The records that hold now: the command itself, or its last redo. Newest first. */
  readonly records: readonly ChangeRecord[];
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly histories: ReadonlyMap<string, readonly ChangeRecord[]>;
  readonly restore: RestoreFacts;
}

/** Reads the rows and histories that the records touch. */
export async function loadInversionFacts(
  records: readonly ChangeRecord[],
  read: FactReader,
  now: string,
): Promise<InversionFacts> {
  const rows = new Map<string, StoredRow>();
  const histories = new Map<string, readonly ChangeRecord[]>();
  for (const record of records) {
    if (histories.has(record.entityId) || !isTableName(record.entity)) continue;
    const row = await read.stored(record.entity, record.entityId);
    if (row) rows.set(record.entityId, row);
    histories.set(record.entityId, await read.historyOf(record.entityId));
  }
  const newestFirst = [...records].sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
  const after = rowsAfter(newestFirst, { rows, histories, now });
  return { records: newestFirst, rows, histories, restore: await loadRestoreFacts(after, read) };
}

/** The writes that turn the records around, or the reason they cannot be. */
export function invertedWrites(
  facts: InversionFacts,
  context: DecisionContext,
): Result<readonly Write[], Refusal> {
  const forbidden = facts.records.find((record) => !mayUndo(record, context));
  if (forbidden) return refuse({ kind: 'undo-of-others' });
  const rows = new Map(facts.rows);
  const writes: Write[] = [];
  for (const record of facts.records) {
    const row = rows.get(record.entityId);
    const inversion = invertRecord(record, row, {
      history: facts.histories.get(record.entityId) ?? [],
      now: context.now,
    });
    const later = inversion.later.find(
      (change) => !isCounted(change.entity, change.path) && !ownPath(facts.records, change, row),
    );
    if (later)
      return refuse({ kind: 'changed-since', table: later.entity, id: later.entityId, field: later.path });
    const set = countOn(record, facts.rows.get(record.entityId), outsideSet(record, row) ?? inversion.set);
    writes.push({ table: record.entity as TableName, id: record.entityId, set });
    rows.set(record.entityId, applied(row, record, set));
  }
  const broken = checkRestored(rows, facts.restore);
  return broken ? refuse(broken) : accept(mergedWrites(writes));
}

/** A command is undone by who may run it. */
function mayUndo(record: ChangeRecord, context: DecisionContext): boolean {
  const command = record.command;
  const isHistory = command === 'history/undo' || command === 'history/redo';
  return isHistory || mayRun(context.actor.role, command as CommandName);
}

/** A later stamp written by the same set of records (one command that wrote a row twice) does not stand in the way. */
function ownPath(
  records: readonly ChangeRecord[],
  change: { readonly entityId: string; readonly path: string },
  row: StoredRow | undefined,
): boolean {
  const stamp = row?.stamps[change.path];
  return records.some((record) => record.entityId === change.entityId && record.hlc === stamp);
}

/** What happened outside is never unsaid: undoing its record marks it instead. */
function outsideSet(record: ChangeRecord, row: StoredRow | undefined): Readonly<Record<string, Json>> | null {
  if (!isTableName(record.entity) || !('outside' in tables[record.entity])) return null;
  if (wholeRow in record.set) return { recordedInError: true };
  return 'recordedInError' in record.set ? { recordedInError: row?.['recordedInError'] !== true } : null;
}

function applied(
  row: StoredRow | undefined,
  record: ChangeRecord,
  set: Readonly<Record<string, Json>>,
): StoredRow {
  const plain = row ? { ...row, stamps: {} } : undefined;
  return {
    ...mergeRecord(plain, { entityId: record.entityId, hlc: record.hlc, set: { ...set }, base: {} }),
    stamps: row?.stamps ?? {},
  };
}

/** The rows as they would stand after the inversion; used to load what the rules need to judge them. */
function rowsAfter(
  records: readonly ChangeRecord[],
  facts: Pick<InversionFacts, 'rows' | 'histories'> & { readonly now: string },
): ReadonlyMap<string, { readonly table: TableName; readonly row: StoredRow }> {
  const after = new Map<string, { table: TableName; row: StoredRow }>();
  for (const record of records) {
    const row = after.get(record.entityId)?.row ?? facts.rows.get(record.entityId);
    const history = facts.histories.get(record.entityId) ?? [];
    const { set } = invertRecord(record, row, { history, now: facts.now });
    after.set(record.entityId, { table: record.entity as TableName, row: applied(row, record, set) });
  }
  return after;
}

/** One write a row: several records of one command on a row end in one change. */
function mergedWrites(writes: readonly Write[]): readonly Write[] {
  const byRow = new Map<string, { table: TableName; id: string; set: Record<string, Json> }>();
  for (const write of writes) {
    if ('create' in write) continue;
    const known = byRow.get(write.id);
    byRow.set(write.id, { table: write.table, id: write.id, set: { ...known?.set, ...write.set } });
  }
  return [...byRow.values()];
}
