// What the rules between rows must know of the office when a chunk of an archive comes in: only what those rows could meet.
import { withPathsOf } from '../../changes/merge';
import { comingRows } from '../../domain/archive/coming-rows';
import type { RowsComing, RowsHere } from '../../domain/archive/left-out-rows';
import { isNamedTable, isRemoved, type Removal, type RowAfter } from '../../domain/archive/removals';
import type { Coming } from '../../domain/archive/standing-rows';
import { isKeptHere } from '../../domain/office/kept-here';
import { activeSubmissionStages } from '../../domain/submission/submission';
import { isTakenOut, ownersOf, type Owner, type OwnedRow } from '../../domain/archive/ownerless-rows';
import type { TableName } from '../../domain/tables';
import type { Json } from '../../kernel/json';
import type { Instant } from '../../time/instant';
import type { FactReader, StoredFact } from '../command';
import { interviewsAhead } from '../staff/staff-work';

/** A row that was asked for, and what stands here under its id. */
export interface AskedRow {
  readonly asked: {
    readonly table: TableName;
    readonly row: Readonly<Record<string, Json>>;
    readonly paths: readonly string[];
  };
  readonly stored: StoredFact | undefined;
}

/** The row as it would stand. */
function wouldStand({ asked: { table, row, paths }, stored }: AskedRow): Readonly<Record<string, unknown>> {
  const open = paths.filter((path) => !isKeptHere(table, path));
  return stored ? withPathsOf(stored, row, open) : row;
}

/** The rows as they would stand. */
export const judgedComing = (judged: readonly AskedRow[]): RowsComing =>
  comingRows((name) =>
    judged.flatMap((one): readonly Coming<unknown>[] =>
      one.asked.table === name ? [{ row: wouldStand(one), before: one.stored ?? null }] : [],
    ),
  );

/** Rows here that would be gone. */
export const removalsIn = (judged: readonly AskedRow[]): readonly Removal[] =>
  judged.flatMap((one): readonly Removal[] => {
    const { table, row } = one.asked;
    // Hardly any row goes: how all others would stand need not be worked out.
    if (!isNamedTable(table) || !one.stored || (row['deletedAt'] ?? null) === null) return [];
    if (!isRemoved(one.stored, wouldStand(one))) return [];
    return [{ table, id: one.stored.id }];
  });

/** What the rows say they belong to; what they already say here need not be asked. */
export const ownersIn = (judged: readonly AskedRow[]): readonly Owner[] =>
  judged.flatMap(({ asked: { row }, stored }) => {
    const known = stored && !isTakenOut(stored) ? ownersOf(stored) : [];
    return ownersOf(row).filter(({ id }) => !known.some((owner) => owner.id === id));
  });

/** The rows as they would stand, whatever table they are of. */
export const ownedRows = (judged: readonly AskedRow[]): readonly OwnedRow[] =>
  judged.map((one): OwnedRow => {
    const id = String(one.asked.row['id']);
    return { table: one.asked.table, row: { ...wouldStand(one), id }, before: one.stored ?? null };
  });

/** How each of the rows would stand. */
export function rowAfter(judged: readonly AskedRow[]): RowAfter {
  const key = (table: TableName, id: string): string => `${table}/${id}`;
  const rows = new Map(
    judged.map((one) => [key(one.asked.table, String(one.asked.row['id'])), wouldStand(one)]),
  );
  return (table, id) => rows.get(key(table, id));
}

const distinct = (ids: readonly (string | null)[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => (id === null ? [] : [id]))),
];

/** Reads what stands here of what those rows could meet. */
export async function loadRowsHere(coming: RowsComing, read: FactReader, now: Instant): Promise<RowsHere> {
  const alive = coming.submissions.filter(({ row }) => activeSubmissionStages.includes(row.stage));
  const people = distinct(alive.map(({ row }) => row.candidateId));
  const roleIds = distinct([...alive.map(({ row }) => row.roleId), ...coming.roles.map(({ row }) => row.id)]);
  const named = distinct([...coming.interviews, ...coming.placements].map(({ row }) => row.submissionId));
  const submissions = [...(await read.many('submissions', named))];
  const placements = [];
  for (const [field, ids] of [['candidateId', people] as const, ['roleId', roleIds] as const])
    for (const id of ids) {
      submissions.push(...(await read.where('submissions', field, id)));
      placements.push(...(await read.where('placements', field, id)));
    }
  const [closes, books, keeps] = [coming.rooms, coming.interviews, coming.officeSlots].map(
    ({ length }) => length > 0,
  );
  return {
    submissions,
    placements,
    overSubmissions: new Set(),
    roles: await read.many('roles', roleIds),
    rooms: closes || books || keeps ? await read.all('rooms') : [],
    interviews: closes || books ? await interviewsAhead(read, now) : [],
    officeSlots: closes || keeps ? await read.all('officeSlots') : [],
  };
}
