// Turns a decision's writes into rows and change records. Two steps on purpose: everything is computed and checked
// first, then put, so that a write that does not decode leaves the transaction untouched.
import type { ChangeRecord } from '@shared/changes/change-record';
import { changedPart, mergeRecord, wholeRow, type StoredRow } from '@shared/changes/merge';
import { schemaVersion } from '@shared/changes/schema-version';
import { advanceStamp, printStamp } from '@shared/changes/stamp';
import type { Decision, Write } from '@shared/commands/command';
import type { Actor } from '@shared/domain/staff/staff';
import { scopeOfRow, subjectsOfRow, tables, type TableName } from '@shared/domain/tables';
import type { ChangeScope } from '@shared/kernel/change-scope';
import type { Json } from '@shared/kernel/json';
import { instantMillis, type Instant } from '@shared/time/instant';
import type { IdSource } from '@shared/time/ports';
import type { OfficeDatabase } from './database';
import { takeNumber, type DeviceState } from './device';
import { stampsBefore } from './fact-reader';

/** What all records of one command share. */
export interface CommandMark {
  readonly tx: string;
  readonly batch: string | null;
  readonly command: string;
  readonly commandVersion: number;
  readonly actor: Actor;
  readonly now: Instant;
  readonly appVersion: string;
}

/** Rows to put and records to append, with the device state after them. */
export interface PreparedChange {
  readonly rows: readonly { readonly table: TableName; readonly row: StoredRow }[];
  readonly records: readonly ChangeRecord[];
  readonly state: DeviceState;
}

interface Target {
  readonly table: TableName;
  readonly id: string;
  readonly set: Readonly<Record<string, Json>>;
  readonly creates: boolean;
}

function targetOf(write: Write): Target {
  if ('create' in write) {
    const { id, ...fields } = write.create as { id: string } & Record<string, Json>;
    return { table: write.table, id, set: fields, creates: true };
  }
  return { table: write.table, id: write.id, set: write.set, creates: false };
}

/** Computes rows and records for a decision; reads the rows it changes, writes nothing. */
export async function prepareChange(
  database: OfficeDatabase,
  decision: Decision,
  mark: CommandMark,
  ports: { readonly ids: IdSource; readonly state: DeviceState },
): Promise<PreparedChange> {
  const targets = decision.writes.map(targetOf);
  const rows = await readRows(database, targets);
  const drafts: ChangeRecord[] = [];
  let state = ports.state;
  for (const target of targets) {
    const before = rows.get(rowKey(target));
    if (target.creates && before) throw new Error(`Row ${target.id} exists already`);
    const changed = changedPart(before, target.set);
    if (!target.creates && Object.keys(changed).length === 0) continue;
    const step = stampRecord(target, { before, changed, decision, mark }, { ids: ports.ids, state });
    state = step.state;
    drafts.push(step.record);
    rows.set(rowKey(target), decoded(target.table, mergeRecord(before, step.record)));
  }
  return { rows: touchedRows(drafts, rows), records: countPerScope(drafts), state };
}

const rowKey = (target: { readonly table: string; readonly id: string }): string =>
  `${target.table}/${target.id}`;

async function readRows(
  database: OfficeDatabase,
  targets: readonly Target[],
): Promise<Map<string, StoredRow | undefined>> {
  const rows = new Map<string, StoredRow | undefined>();
  for (const target of targets) {
    if (!rows.has(rowKey(target))) rows.set(rowKey(target), await database.rows(target.table).get(target.id));
  }
  return rows;
}

function stampRecord(
  target: Target,
  change: {
    before: StoredRow | undefined;
    changed: Record<string, Json>;
    decision: Decision;
    mark: CommandMark;
  },
  ports: { ids: IdSource; state: DeviceState },
): { record: ChangeRecord; state: DeviceState } {
  const { before, changed, decision, mark } = change;
  const after = { ...before, ...target.set, id: target.id };
  const scope = scopeOfRow(target.table, after);
  const stamp = advanceStamp(ports.state.stamp, instantMillis(mark.now));
  const { deviceSeq, state } = takeNumber({ ...ports.state, stamp }, scope);
  const set: Record<string, Json> = target.creates ? { [wholeRow]: true, ...changed } : changed;
  const record: ChangeRecord = {
    id: ports.ids.next('chg'),
    tx: mark.tx,
    txCount: 1,
    device: state.device,
    deviceSeq,
    scope,
    hlc: printStamp(stamp, state.device),
    wall: mark.now,
    author: mark.actor.staffId,
    authorRole: mark.actor.role,
    command: mark.command,
    commandVersion: mark.commandVersion,
    entity: target.table,
    entityId: target.id,
    set,
    base: stampsBefore(before, Object.keys(changed)),
    subjects: [...subjectsOfRow(target.table, after)],
    sv: schemaVersion,
    app: mark.appVersion,
    enc: null,
    batch: mark.batch,
    undoes: decision.undoes ?? null,
    redoes: decision.redoes ?? null,
  };
  return { record, state };
}

function decoded(table: TableName, row: StoredRow): StoredRow {
  const check = tables[table].decoder.safeParse(row);
  if (!check.success) throw new Error(`Row ${row.id} of ${table} does not decode: ${check.error.message}`);
  return row;
}

function touchedRows(
  records: readonly ChangeRecord[],
  rows: ReadonlyMap<string, StoredRow | undefined>,
): PreparedChange['rows'] {
  const keys = new Set(records.map((record) => rowKey({ table: record.entity, id: record.entityId })));
  return [...keys].flatMap((key) => {
    const row = rows.get(key);
    return row ? [{ table: key.slice(0, key.indexOf('/')) as TableName, row }] : [];
  });
}

function countPerScope(records: readonly ChangeRecord[]): readonly ChangeRecord[] {
  const counts = new Map<ChangeScope, number>();
  for (const record of records) counts.set(record.scope, (counts.get(record.scope) ?? 0) + 1);
  return records.map((record) => ({ ...record, txCount: counts.get(record.scope) ?? 1 }));
}
