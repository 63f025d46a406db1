import { occupyingStages, type Interview, type InterviewStage } from '../../domain/interview/interview';
import type { Candidate } from '../../domain/candidate/candidate';
import type { Client } from '../../domain/client/client';
import type { Role } from '../../domain/role/role';
import { isInProcess } from '../../domain/submission/submission-lifecycle';
import type { Submission } from '../../domain/submission/submission';
import type { Task } from '../../domain/task/task';
import type { OfficeSlot } from '../../domain/office/office-slot';
import { slotThatMeets } from '../../domain/office/slots-that-meet';
import type { Json } from '../../kernel/json';
import { addMinutes, type Instant } from '../../time/instant';
import { minutesPerDay } from '../../time/local-date';
import { changeRow, type FactReader, type Write } from '../command';
import { fieldWrites } from '../field-writes';
import type { Refusal } from '../refusal';

/** Everything that rests on one member of staff and would be left lying when they go. */
export interface StaffWork {
  readonly tasks: readonly Task[];
  readonly interviews: readonly Interview[];
  readonly candidates: readonly Candidate[];
  readonly roles: readonly Role[];
  readonly clients: readonly Client[];
  readonly submissions: readonly Submission[];
  /** Hours of the week they keep. */
  readonly slots: readonly OfficeSlot[];
  /** Coming interviews of colleagues they sit in on. */
  readonly sittingIn: readonly Interview[];
}

type WorkReader = Pick<FactReader, 'range' | 'where' | 'all'>;

/** Later than any instant that can be written. */
const endOfTime = '9999-12-31T23:59:59.999Z';
const heldAhead: readonly InterviewStage[] = occupyingStages.filter((stage) => stage !== 'done');

/** Interviews that hold their time and are not over at `now`, of everybody; the longest lasts a day. */
export async function interviewsAhead(
  read: Pick<FactReader, 'range'>,
  now: Instant,
): Promise<readonly Interview[]> {
  const ahead = await read.range('interviews', 'startsAt', [addMinutes(now, -minutesPerDay), endOfTime]);
  return ahead.filter(({ stage, endsAt }) => heldAhead.includes(stage) && endsAt > now);
}

/** What rests on the person now; `ahead` are everybody's coming interviews. */
export async function loadStaffWork(
  staffId: string,
  read: WorkReader,
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
    slots: await read.where('officeSlots', 'recruiterId', staffId),
    sittingIn: ahead.filter(({ sittingIn }) => sittingIn[staffId] === true),
  };
}

/** How much of each kind rests on somebody. */
export type WorkCounts = Readonly<Record<keyof StaffWork, number>>;

/** See {@link WorkCounts}. */
export const countWork = (work: StaffWork): WorkCounts => ({
  tasks: work.tasks.length,
  interviews: work.interviews.length,
  candidates: work.candidates.length,
  roles: work.roles.length,
  clients: work.clients.length,
  submissions: work.submissions.length,
  slots: work.slots.length,
  sittingIn: work.sittingIn.length,
});

/** The refusal that counts the work, or null when nothing is left. */
export function unfinishedWork(work: StaffWork): Refusal | null {
  const counts = countWork(work);
  return Object.values(counts).some((count) => count > 0) ? { kind: 'staff-has-work', ...counts } : null;
}

/** Who takes over, and the hours of the week they keep themselves. */
export interface Successor {
  readonly id: string;
  readonly slots: readonly OfficeSlot[];
}

/** Their coming interviews as they stand after the change: the successor in the leaver's place, never twice in a row. */
export function interviewsTakenOver(
  work: StaffWork,
  leaverId: string,
  successorId: string,
): readonly Interview[] {
  const seats = ({ sittingIn }: Interview, recruiterId: string): Interview['sittingIn'] =>
    Object.fromEntries(
      Object.keys(sittingIn)
        .map((id) => (id === leaverId ? successorId : id))
        .filter((id) => id !== recruiterId)
        .map((id) => [id, true as const]),
    );
  const led = work.interviews.map((row) => ({
    ...row,
    recruiterId: successorId,
    sittingIn: seats(row, successorId),
  }));
  const joined = work.sittingIn.map((row) => ({ ...row, sittingIn: seats(row, row.recruiterId) }));
  return [...led, ...joined];
}

/** The writes that hand all of it to a successor; a moved interview counts up its .ics sequence. */
export function handOver(
  work: StaffWork,
  leaverId: string,
  { successor, now }: { readonly successor: Successor; readonly now: string },
): readonly Write[] {
  const owned = (['tasks', 'candidates', 'roles', 'clients', 'submissions'] as const).flatMap((table) =>
    work[table].map((row) => changeRow(table, row.id, { ownerId: successor.id })),
  );
  const before = new Map([...work.interviews, ...work.sittingIn].map((row) => [row.id, row]));
  const interviews = interviewsTakenOver(work, leaverId, successor.id).map((row) => {
    const seats = fieldWrites(before.get(row.id) ?? row, { sittingIn: row.sittingIn }, ['sittingIn']);
    return changeRow('interviews', row.id, {
      recruiterId: row.recruiterId,
      sequence: row.sequence + 1,
      ...seats,
    });
  });
  return [...owned, ...interviews, ...work.slots.map((slot) => slotWrite(slot, successor, now))];
}

/** A slot goes along; where the successor keeps that hour already, it ends with the person who leaves. */
function slotWrite(slot: OfficeSlot, { id, slots }: Successor, now: string): Write {
  const own = slots.filter(({ recruiterId }) => recruiterId === id);
  const set: Record<string, Json> = slotThatMeets({ ...slot, recruiterId: id }, own)
    ? { deletedAt: now }
    : { recruiterId: id };
  return changeRow('officeSlots', slot.id, set);
}
