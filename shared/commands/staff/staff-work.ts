import { occupyingStages, type Interview, type InterviewStage } from '../../domain/interview/interview';
import type { Candidate } from '../../domain/candidate/candidate';
import type { Client } from '../../domain/client/client';
import type { Role } from '../../domain/role/role';
import { isInProcess } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import type { Task } from '../../domain/task/task';
import { changeRow, type FactReader, type Write } from '../command';
import type { Refusal } from '../refusal';

/** Everything that rests on one member of staff and would be left lying when they go. */
export interface StaffWork {
  readonly tasks: readonly Task[];
  readonly interviews: readonly Interview[];
  readonly candidates: readonly Candidate[];
  readonly roles: readonly Role[];
  readonly clients: readonly Client[];
  readonly submissions: readonly Submission[];
}

/** Later than any instant that can be written. */
const endOfTime = '9999-12-31T23:59:59.999Z';
const heldAhead: readonly InterviewStage[] = occupyingStages.filter((stage) => stage !== 'done');

/** Interviews from `now` on that still hold their time, of everybody. */
export async function interviewsAhead(read: FactReader, now: string): Promise<readonly Interview[]> {
  const ahead = await read.range('interviews', 'startsAt', [now, endOfTime]);
  return ahead.filter(({ stage }) => heldAhead.includes(stage));
}

/** What rests on the person now; `ahead` are everybody's coming interviews. */
export async function loadStaffWork(
  staffId: string,
  read: FactReader,
  ahead: readonly Interview[],
): Promise<StaffWork> {
  const owned = <Row extends { readonly ownerId: string | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.ownerId === staffId);
  const tasks = await read.where('tasks', 'ownerId', staffId);
  return {
    tasks: tasks.filter(({ state }) => state !== 'done'),
    interviews: ahead.filter(({ recruiterId }) => recruiterId === staffId),
    candidates: owned(await read.all('candidates')),
    roles: owned(await read.all('roles')),
    clients: owned(await read.all('clients')),
    submissions: owned(await read.all('submissions')).filter(isInProcess),
  };
}

/** The refusal that counts the work, or null when nothing is left. */
export function unfinishedWork(work: StaffWork): Refusal | null {
  const counts = {
    tasks: work.tasks.length,
    interviews: work.interviews.length,
    candidates: work.candidates.length,
    roles: work.roles.length,
    clients: work.clients.length,
    submissions: work.submissions.length,
  };
  return Object.values(counts).some((count) => count > 0) ? { kind: 'staff-has-work', ...counts } : null;
}

/** The writes that hand all of it to a successor; a moved interview counts up its .ics sequence. */
export function handOver(work: StaffWork, successorId: string): readonly Write[] {
  const owned = (['tasks', 'candidates', 'roles', 'clients', 'submissions'] as const).flatMap((table) =>
    work[table].map((row) => changeRow(table, row.id, { ownerId: successorId })),
  );
  const interviews = work.interviews.map((row) =>
    changeRow('interviews', row.id, { recruiterId: successorId, sequence: row.sequence + 1 }),
  );
  return [...owned, ...interviews];
}
