// What must hold after an undo or redo, whatever the log says: nobody is in two places, no hour of the week is kept twice,
// no live row points to a deleted one, nobody is twice in the same role, nobody placed elsewhere comes back into a process.
import type { z } from 'zod';
import type { StoredRow } from '../../changes/merge';
import { blockingClashesOf } from '../../domain/interview/find-clashes';
import { interview, occupyingStages, type Interview } from '../../domain/interview/interview';
import { officeSlot, type OfficeSlot } from '../../domain/office/office-slot';
import type { Staff } from '../../domain/staff/staff';
import { activeSubmissionStages, submission, type Submission } from '../../domain/submission/submission';
import { placement, type Placement } from '../../domain/submission/placement';
import { isTableName, type TableName } from '../../domain/tables';
import { instantFromMillis, instantMillis, type Instant } from '../../time/instant';
import type { FactReader } from '../command';
import { takenHour } from '../office/slot-rules';
import type { Refusal } from '../refusal';

/** A row as it would stand after the undo, with its table. */
export interface RestoredRow {
  readonly table: TableName;
  readonly row: StoredRow;
}

interface Reference {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly target: string;
}

/** What the rules need to know about the rest of the office. */
export interface RestoreFacts {
  readonly tableOf: ReadonlyMap<string, TableName>;
  readonly interviews: readonly Interview[];
  readonly submissions: readonly Submission[];
  readonly placements: readonly Placement[];
  readonly slots: readonly OfficeSlot[];
  readonly staff: readonly Staff[];
  readonly references: readonly Reference[];
}

/** Indexed fields by which rows point to a row of the table. */
const pointers: Readonly<Partial<Record<TableName, readonly (readonly [TableName, string])[]>>> = {
  candidates: [
    ['interviews', 'candidateId'],
    ['submissions', 'candidateId'],
    ['motivationNotes', 'candidateId'],
    ['fitAssessments', 'candidateId'],
    ['interests', 'candidateId'],
    ['consents', 'candidateId'],
    ['documents', 'candidateId'],
    ['placements', 'candidateId'],
    ['introductions', 'candidateId'],
    ['disclosures', 'candidateId'],
    ['gateOverrides', 'candidateId'],
    ['tasks', 'candidateId'],
    ['calls', 'candidateId'],
  ],
  clients: [
    ['contacts', 'clientId'],
    ['roles', 'clientId'],
    ['submissions', 'clientId'],
    ['interviews', 'clientId'],
  ],
  roles: [
    ['submissions', 'roleId'],
    ['interviews', 'roleId'],
    ['interests', 'roleId'],
    ['placements', 'roleId'],
    ['documents', 'roleId'],
    ['tasks', 'roleId'],
  ],
  submissions: [
    ['interviews', 'submissionId'],
    ['tasks', 'submissionId'],
  ],
  interviews: [
    ['tasks', 'interviewId'],
    ['calls', 'interviewId'],
  ],
};

const isDeleted = (row: StoredRow | undefined): boolean =>
  row !== undefined && (row['deletedAt'] ?? null) !== null;
const dayMillisText = 'T00:00:00.000Z';
const dayEndText = 'T23:59:59.999Z';

/** Reads what {@link checkRestored} needs for these rows. */
export async function loadRestoreFacts(
  after: ReadonlyMap<string, RestoredRow>,
  read: FactReader,
): Promise<RestoreFacts> {
  const interviews: Interview[] = [];
  const submissions: Submission[] = [];
  const placements: Placement[] = [];
  const references: Reference[] = [];
  const people = new Set<string>();
  const days = new Set<string>();
  for (const { table, row } of after.values()) {
    if (table === 'interviews' && !isDeleted(row)) days.add(String(row['startsAt']).slice(0, 10));
    if (table === 'submissions' && !isDeleted(row)) people.add(String(row['candidateId']));
    // Not even awaited where nothing points: a long row of waits that read nothing would let the transaction end.
    if (isDeleted(row) && pointers[table]) references.push(...(await loadReferences(table, row.id, read)));
  }
  for (const day of days) interviews.push(...(await loadAround(day, read)));
  for (const person of people) {
    submissions.push(...(await read.where('submissions', 'candidateId', person)));
    placements.push(...(await read.where('placements', 'candidateId', person)));
  }
  const hasSlots = [...after.values()].some(({ table, row }) => table === 'officeSlots' && !isDeleted(row));
  const slots = hasSlots ? await read.all('officeSlots') : [];
  const staff = hasSlots ? await read.all('staff') : [];
  const tableOf = new Map([...after].map(([id, { table }]) => [id, table] as const));
  return { tableOf, interviews, submissions, placements, slots, staff, references };
}

/** Interviews that could touch one that starts on the UTC day: a day is the longest an interview lasts. */
async function loadAround(day: string, read: FactReader): Promise<readonly Interview[]> {
  const before = await read.range('interviews', 'startsAt', [
    previousDay(day) + dayMillisText,
    day + dayEndText,
  ]);
  const next = await read.range('interviews', 'startsAt', [day + dayEndText, nextDay(day) + dayEndText]);
  return [...before, ...next];
}

const millisPerDay = 86_400_000;
const shiftDay = (day: string, days: number): string =>
  instantFromMillis(instantMillis((day + dayMillisText) as Instant) + days * millisPerDay).slice(0, 10);
const previousDay = (day: string): string => shiftDay(day, -1);
const nextDay = (day: string): string => shiftDay(day, 1);

async function loadReferences(table: TableName, id: string, read: FactReader): Promise<readonly Reference[]> {
  const found: Reference[] = [];
  for (const [pointing, field] of pointers[table] ?? []) {
    const rows = await read.where(pointing, field, id);
    found.push(...rows.map((row) => ({ table: pointing, id: row.id, field, target: id })));
  }
  return found;
}

/** The first rule that the rows would break, or null. */
export function checkRestored(rows: ReadonlyMap<string, StoredRow>, facts: RestoreFacts): Refusal | null {
  for (const [id, row] of rows) {
    const table = facts.tableOf.get(id);
    if (!table || !isTableName(table)) continue;
    const refusal = checkReferences(id, { row, rows }, facts) ?? checkRow(table, { row, rows }, facts);
    if (refusal) return refusal;
  }
  return null;
}

interface Restored {
  readonly row: StoredRow;
  readonly rows: ReadonlyMap<string, StoredRow>;
}

/** A row that the same step deletes, or turns to another one, does not stand in the way. */
const stillPoints = ({ field, target }: Reference, row: StoredRow | undefined): boolean =>
  row === undefined || (!isDeleted(row) && row[field] === target);

function checkReferences(id: string, { row, rows }: Restored, facts: RestoreFacts): Refusal | null {
  if (!isDeleted(row)) return null;
  const standing = facts.references.find(
    (reference) => reference.target === id && stillPoints(reference, rows.get(reference.id)),
  );
  return standing
    ? { kind: 'changed-since', table: standing.table, id: standing.id, field: standing.field }
    : null;
}

function checkRow(table: TableName, { row, rows }: Restored, facts: RestoreFacts): Refusal | null {
  if (isDeleted(row)) return null;
  if (table === 'interviews') return checkInterview(interview.parse(row), rows, facts);
  if (table === 'submissions') return checkSubmission(submission.parse(row), rows, facts);
  if (table === 'officeSlots')
    return takenHour(officeSlot.parse(row), asRestored(facts.slots, rows, officeSlot), facts.staff);
  return null;
}

/** The others as they will stand: rows of the same undo in their restored state. */
function asRestored<T extends { readonly id: string }>(
  others: readonly T[],
  rows: ReadonlyMap<string, StoredRow>,
  decoder: z.ZodType<T>,
): readonly T[] {
  const standing = others.filter((other) => !isDeleted(rows.get(other.id)));
  return standing.map((other) => {
    const row = rows.get(other.id);
    return row ? decoder.parse(row) : other;
  });
}

function checkInterview(
  row: Interview,
  rows: ReadonlyMap<string, StoredRow>,
  facts: RestoreFacts,
): Refusal | null {
  if (!occupyingStages.includes(row.stage)) return null;
  const others = asRestored(facts.interviews, rows, interview).filter((other) => other.id !== row.id);
  const clashes = blockingClashesOf(row, others);
  return clashes.length > 0 ? { kind: 'clashes-block', clashes } : null;
}

function checkSubmission(
  row: Submission,
  rows: ReadonlyMap<string, StoredRow>,
  facts: RestoreFacts,
): Refusal | null {
  if (!activeSubmissionStages.includes(row.stage)) return null;
  const twin = asRestored(facts.submissions, rows, submission).find(
    (other) =>
      other.id !== row.id &&
      other.candidateId === row.candidateId &&
      other.roleId === row.roleId &&
      activeSubmissionStages.includes(other.stage),
  );
  if (twin) return { kind: 'changed-since', table: 'submissions', id: twin.id, field: 'stage' };
  const placed = asRestored(facts.placements, rows, placement).find(
    (other) =>
      other.candidateId === row.candidateId && other.submissionId !== row.id && other.state === 'active',
  );
  return placed ? { kind: 'changed-since', table: 'placements', id: placed.id, field: 'state' } : null;
}
