// The history of one candidate, derived from the change log whenever it is asked for; nothing of it is stored. What the
// viewer may not see is left out field by field, and a confidential record tells a viewer who is not cleared only that
// something happened, and its stage.
import type { ChangeRecord } from '@shared/changes/change-record';
import { wholeRow, type StoredRow } from '@shared/changes/merge';
import { isCleared } from '@shared/domain/staff/clearance';
import { maySeeField, maySeeTable } from '@shared/domain/staff/permission-table';
import type { Actor } from '@shared/domain/staff/staff';
import { isTableName, type TableName } from '@shared/domain/tables';
import { equalJson, type Json } from '@shared/kernel/json';
import { hiddenAssessments } from '../blind-assessments';
import { createFactReader } from '../fact-reader';
import { asRow } from '../stored-row';
import type { LoggedChange, OfficeDatabase } from '../database';
import { takenBackOf } from './taken-back';

/** One field that changed; `before` is undefined where the log knows no earlier value. */
export interface FieldChange {
  readonly field: string;
  /** The element of a set, or null for the whole field. */
  readonly element: string | null;
  readonly before: Json | undefined;
  readonly after: Json;
}

/** What a command did to one record. */
export interface TimelineRecord {
  readonly table: TableName;
  readonly entityId: string;
  /** The role it is about, to be named with the viewer's eyes. */
  readonly roleId: string | null;
  readonly made: boolean;
  readonly removed: boolean;
  /** Values are withheld: the record is confidential and the viewer is not cleared. */
  readonly withheld: boolean;
  readonly fields: readonly FieldChange[];
}

/** One command about the candidate, as the timeline tells it. */
export interface TimelineEntry {
  readonly tx: string;
  readonly at: string;
  readonly authorId: string;
  readonly command: string;
  readonly records: readonly TimelineRecord[];
  /** True when a later command took this one back and it has not been brought back. */
  readonly takenBack: boolean;
}

/** Fields of no interest to a reader: ids, and what is derived from other fields. */
const silentFields: ReadonlySet<string> = new Set([
  'candidateId',
  'submissionId',
  'interviewId',
  'taskId',
  'roleId',
  'clientId',
  'contactId',
  'authorId',
  'byId',
  'ownerId',
  'recruiterId',
  'staffId',
  'takenById',
  'doneById',
  'followsId',
  'roomId',
  'startsAt',
  'endsAt',
  'sequence',
  'deletedAt',
  wholeRow,
  'confidential',
  'createdOn',
  'mergedInto',
  'id',
]);

/** What a viewer who is not cleared may read of a confidential record. */
const openFields: ReadonlySet<string> = new Set([
  'stage',
  'kind',
  'planned',
  'mode',
  'arrivedAt',
  'confirmation',
]);

/** A value that says nothing: not set, nothing typed, no elements. */
const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Newest first. */
export async function readTimeline(
  database: OfficeDatabase,
  viewer: Actor,
  candidateId: string,
): Promise<readonly TimelineEntry[]> {
  const changes = await database.changes.where('subjects').equals(candidateId).sortBy('n');
  const rows = await storedRows(database, changes);
  const hidden = await confidentialToViewer(database, viewer, { changes, rows });
  const blind = await blindToViewer(database, viewer, rows);
  const takenBack = takenBackOf(changes);
  const values = new Map<string, Json>();
  const entries = new Map<string, TimelineRecord[]>();
  const heads = new Map<string, ChangeRecord>();
  for (const change of changes) {
    if (blind.has(change.entityId)) continue;
    const roleId = roleOf(rows.get(change.entityId));
    const record = recordOf(change, { viewer, values, roleId, withheld: hidden.has(change.entityId) });
    remember(change, values);
    if (!record) continue;
    heads.set(change.tx, heads.get(change.tx) ?? change);
    entries.set(change.tx, [...(entries.get(change.tx) ?? []), record]);
  }
  return [...heads.values()].reverse().map((head) => ({
    tx: head.tx,
    at: head.wall,
    authorId: head.author,
    command: head.command,
    records: entries.get(head.tx) ?? [],
    takenBack: takenBack.has(head.tx) || (head.batch !== null && takenBack.has(head.batch)),
  }));
}

type StoredRows = ReadonlyMap<string, StoredRow>;

/** Every row the changes are about, as it stands now; deleted ones too. */
async function storedRows(database: OfficeDatabase, changes: readonly LoggedChange[]): Promise<StoredRows> {
  const rows = new Map<string, StoredRow>();
  for (const { entity, entityId } of changes) {
    if (rows.has(entityId) || !isTableName(entity)) continue;
    const row = await database.rows(entity).get(entityId);
    if (row) rows.set(entityId, row);
  }
  return rows;
}

function roleOf(row: StoredRow | undefined): string | null {
  const roleId = row?.['roleId'];
  return typeof roleId === 'string' ? roleId : null;
}

/** Ids of confidential records whose role the viewer is not cleared for; one without a role is hidden too. */
async function confidentialToViewer(
  database: OfficeDatabase,
  viewer: Actor,
  { changes, rows }: { readonly changes: readonly LoggedChange[]; readonly rows: StoredRows },
): Promise<ReadonlySet<string>> {
  const hidden = new Set<string>();
  const confidential = changes
    .filter(({ scope }) => scope === 'confidential')
    .map(({ entityId }) => entityId);
  for (const entityId of new Set(confidential)) {
    const roleId = roleOf(rows.get(entityId));
    const role = roleId === null ? undefined : await database.rows('roles').get(roleId);
    if (!role || !isCleared(viewer, asRow<'roles'>(role))) hidden.add(entityId);
  }
  return hidden;
}

/** Ids of colleagues' assessments that the viewer reads once their own is in; until then nothing tells of them. */
async function blindToViewer(
  database: OfficeDatabase,
  viewer: Actor,
  rows: StoredRows,
): Promise<ReadonlySet<string>> {
  const assessments = [...rows.values()].filter((row) => 'ratings' in row && 'recommendation' in row);
  const read = createFactReader(database);
  const hidden = await hiddenAssessments(
    read,
    viewer,
    assessments.map((row) => asRow<'fitAssessments'>(row)),
  );
  return new Set([...hidden].map(({ id }) => id));
}

const valueKey = (entityId: string, path: string): string => `${entityId} ${path}`;

function remember({ entityId, set }: ChangeRecord, values: Map<string, Json>): void {
  for (const [path, value] of Object.entries(set)) {
    values.set(valueKey(entityId, path), value);
    if (path.includes('.') || value === null || typeof value !== 'object' || Array.isArray(value)) continue;
    for (const [element, inner] of Object.entries(value))
      values.set(valueKey(entityId, `${path}.${element}`), inner);
  }
}

interface Look {
  readonly viewer: Actor;
  readonly values: ReadonlyMap<string, Json>;
  readonly roleId: string | null;
  readonly withheld: boolean;
}

function recordOf(change: ChangeRecord, look: Look): TimelineRecord | null {
  const { entity, entityId, set } = change;
  if (!isTableName(entity) || !maySeeTable(look.viewer.role, entity)) return null;
  const fields = Object.entries(set).flatMap(([path, after]) =>
    fieldOf({ entity, entityId, path, after }, look),
  );
  const deletion = set['deletedAt'];
  const record: TimelineRecord = {
    table: entity,
    entityId,
    roleId: look.roleId,
    made: wholeRow in set,
    removed: typeof deletion === 'string',
    withheld: look.withheld,
    fields,
  };
  const saysSomething = fields.length > 0 || record.made || record.removed || deletion !== undefined;
  return saysSomething || look.withheld ? record : null;
}

interface ChangedPath {
  readonly entity: TableName;
  readonly entityId: string;
  readonly path: string;
  readonly after: Json;
}

function fieldOf({ entity, entityId, path, after }: ChangedPath, look: Look): readonly FieldChange[] {
  const [field = '', ...rest] = path.split('.');
  if (silentFields.has(field) || !maySeeField(look.viewer.role, entity, field)) return [];
  if (look.withheld && !openFields.has(field)) return [];
  const before = look.values.get(valueKey(entityId, path));
  if (equalJson(before ?? null, after) || (isEmpty(before) && isEmpty(after))) return [];
  return [{ field, element: rest.length > 0 ? rest.join('.') : null, before, after }];
}
