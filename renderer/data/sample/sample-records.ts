// Turns what the sample's staff did into this device's log: stamped, numbered and counted as if it had been done here.
import type { ChangeRecord } from '@shared/changes/change-record';
import { mergeRecord, wholeRow, type StoredRow } from '@shared/changes/merge';
import { advanceStamp, printStamp } from '@shared/changes/stamp';
import { upcastRecord } from '@shared/changes/upcasters/upcast-record';
import { scopeOfRow, subjectsOfRow, tables, type TableName } from '@shared/domain/tables';
import type { ChangeScope } from '@shared/kernel/change-scope';
import type { Json } from '@shared/kernel/json';
import { storedInstant } from '@shared/domain/stored-time';
import { instantMillis } from '@shared/time/instant';
import type { IdSource, ZoneRules } from '@shared/time/ports';
import { takeNumber, type DeviceState } from '../device';
import { stampsBefore } from '../fact-reader';
import type { SampleAct, SampleFile } from './sample-file';
import { createMeasureAgain, type MeasureAgain } from './true-notice';

/** The log with the rows it stands for, and the device after it. */
export interface SampleRecords {
  readonly records: readonly ChangeRecord[];
  readonly rows: ReadonlyMap<TableName, ReadonlyMap<string, StoredRow>>;
  readonly state: DeviceState;
}

type Rows = Map<TableName, Map<string, StoredRow>>;

/** Builds the log of the acts up to `now`; throws when a row does not decode, which is our own bug. */
export function buildSampleRecords(
  file: SampleFile,
  ports: {
    readonly ids: IdSource;
    readonly zoneRules: ZoneRules;
    readonly state: DeviceState;
    readonly now: string;
  },
): SampleRecords {
  const rows: Rows = new Map();
  const records: ChangeRecord[] = [];
  const measureAgain = createMeasureAgain(rows, ports.zoneRules);
  let state = ports.state;
  for (const act of file.acts) {
    if (act.at > ports.now) continue;
    const done = recordAct(act, { file, rows, measureAgain, ids: ports.ids, state });
    records.push(...done.records);
    state = done.state;
  }
  for (const [table, byId] of rows) byId.forEach((row) => tables[table].decoder.parse(row));
  return { records, rows, state };
}

interface Bench {
  readonly file: SampleFile;
  readonly rows: Rows;
  readonly measureAgain: MeasureAgain;
  readonly ids: IdSource;
  readonly state: DeviceState;
}

function recordAct(
  act: SampleAct,
  bench: Bench,
): { readonly records: readonly ChangeRecord[]; readonly state: DeviceState } {
  const tx = bench.ids.next('tx');
  const records: ChangeRecord[] = [];
  let state = bench.state;
  for (const write of act.writes) {
    const step = recordWrite(write, { act, tx }, { ...bench, state });
    records.push(step.record);
    state = step.state;
  }
  const inScope = (scope: ChangeScope): number => records.filter((one) => one.scope === scope).length;
  return { records: records.map((one) => ({ ...one, txCount: inScope(one.scope) })), state };
}

function recordWrite(
  [table, id, creates, told]: SampleAct['writes'][number],
  { act, tx }: { readonly act: SampleAct; readonly tx: string },
  { file, rows, measureAgain, ids, state: before }: Bench,
): { readonly record: ChangeRecord; readonly state: DeviceState } {
  const byId = rows.get(table) ?? new Map<string, StoredRow>();
  rows.set(table, byId);
  const row = byId.get(id);
  const set = table === 'interviews' ? measureAgain(row, told) : told;
  const after = { ...row, ...set, id };
  const scope = scopeOfRow(table, after);
  const stamp = advanceStamp(before.stamp, instantMillis(storedInstant(act.at)));
  const { deviceSeq, state } = takeNumber({ ...before, stamp }, scope);
  const written: Record<string, Json> = creates ? { [wholeRow]: true, ...set } : set;
  const record: ChangeRecord = {
    id: ids.next('chg'),
    tx,
    txCount: 1,
    device: state.device,
    deviceSeq,
    scope,
    hlc: printStamp(stamp, state.device),
    wall: act.at,
    author: act.by,
    authorRole: roleOf(act.by, file),
    command: act.command,
    commandVersion: act.version,
    entity: table,
    entityId: id,
    set: written,
    base: stampsBefore(row, Object.keys(set)),
    subjects: [...subjectsOfRow(table, after)],
    sv: file.schema,
    app: file.app,
    enc: null,
    batch: null,
    undoes: null,
    redoes: null,
  };
  // The sample may have been made under an earlier schema: its rows read as its records do.
  byId.set(id, mergeRecord(row, upcastRecord(record)));
  return { record, state };
}

function roleOf(staffId: string, { roles }: SampleFile): string {
  const role = roles[staffId];
  if (!role) throw new Error(`The sample does not know ${staffId}`);
  return role;
}
