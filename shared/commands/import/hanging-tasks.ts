// A task about something that stays out stays out with it: nobody could act on it. What happened outside, introductions and
// calls, comes in any case.
import type { FactReader } from '../command';
import type { AskedRow } from './archive-meetings';

const targetFields = { submissionId: 'submissions', interviewId: 'interviews' } as const;
type Target = readonly [table: (typeof targetFields)[keyof typeof targetFields], id: string];

/** What a task is about; none of it for a row of another table. */
export const taskTargets = (table: string, row: Readonly<Record<string, unknown>>): readonly Target[] =>
  table !== 'tasks'
    ? []
    : (['submissionId', 'interviewId'] as const).flatMap((field) => {
        const id = row[field];
        return typeof id === 'string' ? [[targetFields[field], id] as const] : [];
      });

const namedBy = ({ asked: { table, row }, stored }: AskedRow): readonly Target[] =>
  stored ? [] : taskTargets(table, row);

/** Ids of what new tasks are about and what is here. */
export async function loadTaskTargets(
  judged: readonly AskedRow[],
  read: Pick<FactReader, 'stored'>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const [table, id] of judged.flatMap(namedBy)) {
    if (!found.has(id) && (await read.stored(table, id))) found.add(id);
  }
  return found;
}

/** Ids of the new tasks that are about nothing here and nothing that comes with them. */
export function hangingTasks(
  judged: readonly AskedRow[],
  targets: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
): readonly string[] {
  const coming = new Set(judged.map(({ asked: { row } }) => row['id']));
  const stands = (id: string): boolean => targets.has(id) || (coming.has(id) && !leftOut.has(id));
  return judged
    .filter((one) => namedBy(one).some(([, id]) => !stands(id)))
    .map(({ asked: { row } }) => String(row['id']));
}
