// What the calendar shows around interviews: hours kept for office interviews, hours taken elsewhere, the marks of a
// month, and what is still to do for one interview.
import type { BusyTime } from '@shared/domain/office/busy-time';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import type { Task } from '@shared/domain/task/task';
import type { ViewReader } from '../view-reader';

/** Hours kept and hours taken. */
export interface CalendarAround {
  readonly slots: readonly OfficeSlot[];
  readonly busy: readonly BusyTime[];
}

/**
 * All slots, and the busy hours that start in `[from, to)`. The words of a busy hour are its recruiter's own: they are
 * left empty for everybody but `viewerId`.
 */
export async function readCalendarAround(
  read: ViewReader,
  { span, viewerId }: { readonly span: readonly [from: string, to: string]; readonly viewerId: string },
): Promise<CalendarAround> {
  const [slots, busy] = await Promise.all([
    read.all('officeSlots'),
    read.range('busyTimes', 'startsAt', span),
  ]);
  return {
    slots,
    busy: busy.map((row) => (row.recruiterId === viewerId ? row : { ...row, label: '' })),
  };
}

/** The dates on which interviews stand, out of those that start in `[from, to)`, without reading whom they are with. */
export async function readInterviewMarks(
  read: ViewReader,
  span: readonly [from: string, to: string],
): Promise<readonly { readonly date: string; readonly recruiterId: string; readonly stage: string }[]> {
  const rows = await read.range('interviews', 'startsAt', span);
  return rows.map(({ planned, recruiterId, stage }) => ({ date: planned.date, recruiterId, stage }));
}

/** What is still to do about one interview, earliest due first. */
export async function readOpenTasks(read: ViewReader, interviewId: string): Promise<readonly Task[]> {
  const tasks = await read.where('tasks', 'interviewId', interviewId);
  return tasks.filter(({ state }) => state !== 'done').sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
