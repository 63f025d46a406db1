// What an archive brings against what stands here, so that the preview can say which rows would break a rule between rows
// and stay out: a second booking, a second submission, an hour kept twice, going while it is in use here, or work for
// somebody who is gone here.
import { withPathsOf } from '@shared/changes/merge';
import { taskTargets } from '@shared/commands/import/hanging-tasks';
import { interviewsAhead } from '@shared/commands/staff/staff-work';
import { comingRows } from '@shared/domain/archive/coming-rows';
import { judgeArchive } from '@shared/domain/archive/judge-archive';
import {
  meetingTables,
  type LeftOutRow,
  type MeetingTable,
  type RowsHere,
} from '@shared/domain/archive/left-out-rows';
import { isNamedTable, type RowAfter } from '@shared/domain/archive/removals';
import type { Coming } from '@shared/domain/archive/standing-rows';
import { activeSubmissionStages } from '@shared/domain/submission/submission';
import { tableNames, type TableName } from '@shared/domain/tables';
import type { Instant } from '@shared/time/instant';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { heldRows, readArchiveRemovals, removalsUnder, type ArchiveRemovals } from './archive-removals';
import {
  isOwnerTable,
  ownerlessLeftOut,
  ownerlessUnder,
  ownersNamed,
  readArchiveOwnerless,
  type ArchiveOwnerless,
} from './archive-ownerless';
import { archivedRows } from './archive-rows';
import { writtenTables, type ArchiveWatch, type CheckedArchive } from './check-archive';
import { judgedRows, type ArchiveComparison, type JudgedRow, type RowJudge } from './compare-archive';
import { namesOfMet } from './names-of-met';
import { readSameNames, type SameNames } from './same-names';
import { pathsToTake, type ConflictChoices } from './take-archive';

type Judged = Readonly<Record<MeetingTable, readonly JudgedRow[]>>;

/** A new task, and what it is about. */
interface TaskComing {
  readonly id: string;
  readonly targets: readonly string[];
}

/** Rows of the archive that are not here as they are there and that could meet another, and what they could meet. */
export interface ArchiveMeetings {
  readonly judged: Judged;
  readonly here: RowsHere;
  readonly tasks: readonly TaskComing[];
  readonly sameNames: SameNames;
  readonly removals: ArchiveRemovals;
  readonly ownerless: ArchiveOwnerless;
  readonly now: Instant;
  /** What candidates, roles, rooms and staff are called, by id; of the archive where nobody of that id is here. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads them; rejects when it was stopped. */
export async function readArchiveMeetings(
  archive: CheckedArchive,
  { judge }: ArchiveComparison,
  { database, now }: { readonly database: OfficeDatabase; readonly now: Instant },
  watch: ArchiveWatch = {},
): Promise<ArchiveMeetings> {
  const step = stepper(archive, watch);
  const over = new Set<string>();
  const of = async (table: MeetingTable): Promise<readonly JudgedRow[]> => {
    const kept: JudgedRow[] = [];
    if (!writtenTables(archive.manifest).includes(table)) return kept;
    for await (const one of judgedRows(archive, table, judge)) {
      step(1);
      if (one.refused || one.differences?.length === 0) continue;
      if (canMeet(table, one, now)) kept.push(one);
      else if (table === 'submissions') over.add(one.row.id);
    }
    return kept;
  };
  const judged: Judged = {
    rooms: await of('rooms'),
    roles: await of('roles'),
    submissions: await of('submissions'),
    placements: await of('placements'),
    interviews: await of('interviews'),
    officeSlots: await of('officeSlots'),
  };
  const tasks = await readTasks(archive, { judge, step });
  const removals = await readArchiveRemovals(archive, { judge, database, step });
  const ownerless = await readArchiveOwnerless(archive, { judge, database, step });
  const here = await readHere(judged, { database, now, over });
  const names = await namesOfMet(
    { judged, here, removed: removals.rows, owners: ownersNamed(ownerless) },
    { database, archived: candidatesOf(archive, step) },
  );
  const sameNames = await readSameNames(archive, { roles: judged.roles, here }, { database, judge });
  return { judged, here, tasks, sameNames, removals, ownerless, now, names };
}

async function readTasks(
  archive: CheckedArchive,
  { judge, step }: { readonly judge: RowJudge; readonly step: (count: number) => void },
): Promise<readonly TaskComing[]> {
  const tasks: TaskComing[] = [];
  if (!writtenTables(archive.manifest).includes('tasks')) return tasks;
  for await (const { row, refused, differences } of judgedRows(archive, 'tasks', judge)) {
    step(1);
    const targets = taskTargets('tasks', row).map(([, id]) => id);
    if (!refused && differences === null && targets.length > 0) tasks.push({ id: row.id, targets });
  }
  return tasks;
}

/** How many tasks stay out with those rows, since they are about them. */
export function tasksLeftOut({ tasks }: ArchiveMeetings, leftOut: readonly LeftOutRow[]): number {
  const gone = new Set(leftOut.flatMap(({ before, row }) => (before === null ? [row.id] : [])));
  const listed = new Set(leftOut.map(({ row }) => row.id));
  return tasks.filter(({ id, targets }) => !listed.has(id) && targets.some((target) => gone.has(target)))
    .length;
}

/** Tells how far it is; candidates are read for their names alone. */
function stepper(
  { manifest }: CheckedArchive,
  { onProgress, signal }: ArchiveWatch,
): (count: number) => void {
  const rowsOf = (table: TableName): number => manifest.counts.tables[table] ?? 0;
  const read: readonly TableName[] = [
    ...meetingTables,
    'tasks',
    'candidates',
    ...tableNames.filter(isNamedTable),
    ...tableNames.filter(isOwnerTable),
  ];
  const total = read.reduce((sum, table) => sum + rowsOf(table), 0);
  let done = 0;
  return (count) => {
    signal?.throwIfAborted();
    done += count;
    onProgress?.({ done, total });
  };
}

async function* candidatesOf(
  archive: CheckedArchive,
  step: (count: number) => void,
): ReturnType<typeof archivedRows> {
  for await (const rows of archivedRows(archive, 'candidates')) {
    step(rows.length);
    yield rows;
  }
}

/** Rows that are over on both sides are in nobody's way. */
function canMeet(table: MeetingTable, { row, here }: JudgedRow, now: Instant): boolean {
  const states = here ? [row, here] : [row];
  if (table === 'interviews') return states.some(({ endsAt }) => String(endsAt) > now);
  if (table === 'placements') return states.some(({ state }) => state === 'active');
  if (table !== 'submissions') return true;
  return states.some(({ stage }) => activeSubmissionStages.some((active) => active === stage));
}

async function readHere(
  judged: Judged,
  {
    database,
    now,
    over,
  }: { readonly database: OfficeDatabase; readonly now: Instant; readonly over: Set<string> },
): Promise<RowsHere> {
  const read = createFactReader(database);
  const isEmpty = meetingTables.every((table) => judged[table].length === 0);
  const none = { rooms: [], roles: [], submissions: [], placements: [], interviews: [], officeSlots: [] };
  if (isEmpty) return { ...none, overSubmissions: over };
  const named = judged.interviews.map(({ row }) => String(row['submissionId']));
  const submissions = [...(await read.many('submissions', [...new Set(named)]))];
  for (const stage of activeSubmissionStages)
    submissions.push(...(await read.where('submissions', 'stage', stage)));
  return {
    submissions,
    overSubmissions: over,
    rooms: await read.all('rooms'),
    roles: await read.all('roles'),
    placements: await read.all('placements'),
    interviews: await interviewsAhead(read, now),
    officeSlots: await read.all('officeSlots'),
  };
}

/** What of them stays out under the choices; the command judges by the same rule. */
export function archiveLeftOut(
  { judged, here, removals, ownerless, now }: ArchiveMeetings,
  choices: ConflictChoices,
): readonly LeftOutRow[] {
  const coming = comingRows((table) =>
    judged[table].flatMap((one): readonly Coming<unknown>[] => {
      const paths = pathsToTake(table, one, choices);
      if (paths === null) return [];
      return [{ row: one.here ? withPathsOf(one.here, one.row, paths) : one.row, before: one.here ?? null }];
    }),
  );
  const going = removalsUnder(removals, choices);
  const homeless = ownerlessUnder(ownerless, choices);
  const after: RowAfter = (table, id) => going.after(table, id) ?? homeless.after(table, id);
  const out = judgeArchive({ coming, here, ...homeless, ...going, after }, now);
  return [...out.rows, ...heldRows(removals, out.held), ...ownerlessLeftOut(ownerless, out.ownerless)];
}
