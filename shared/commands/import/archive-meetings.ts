// What the rules between rows must know of the office when a chunk of an archive comes in: only what those rows could meet.
import type { z } from 'zod';
import { withPathsOf } from '../../changes/merge';
import type { RowsComing, RowsHere } from '../../domain/archive/left-out-rows';
import type { Coming } from '../../domain/archive/standing-rows';
import { interview } from '../../domain/interview/interview';
import { isKeptHere } from '../../domain/office/kept-here';
import { officeSlot } from '../../domain/office/office-slot';
import { room } from '../../domain/office/room';
import { role } from '../../domain/role/role';
import { placement } from '../../domain/submission/placement';
import { activeSubmissionStages, submission } from '../../domain/submission/submission';
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

/** The rows as they would stand; one that its table does not read refuses the chunk by itself. */
export function comingRows(judged: readonly AskedRow[]): RowsComing {
  const of = <Row>(name: TableName, decoder: z.ZodType<Row>): readonly Coming<Row>[] =>
    judged.flatMap(({ asked: { table, row, paths }, stored }): readonly Coming<Row>[] => {
      if (table !== name) return [];
      const open = paths.filter((path) => !isKeptHere(table, path));
      const coming = decoder.safeParse(stored ? withPathsOf(stored, row, open) : row);
      if (!coming.success) return [];
      return [{ row: coming.data, before: stored ? decoder.parse(stored) : null }];
    });
  return {
    rooms: of('rooms', room),
    roles: of('roles', role),
    submissions: of('submissions', submission),
    placements: of('placements', placement),
    interviews: of('interviews', interview),
    officeSlots: of('officeSlots', officeSlot),
  };
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
