import type { TaskLine } from '@data/queries/task-lines';
import type { Instant } from '@shared/time/instant';

/** Under which head a task stands. */
export type TaskGroup = 'overdue' | 'today' | 'later' | 'snoozed' | 'done';

const order: readonly TaskGroup[] = ['overdue', 'today', 'later', 'snoozed', 'done'];

/** Put off, and not yet awake again. */
export const isAsleep = ({ task }: TaskLine, now: Instant): boolean =>
  task.state === 'snoozed' && (task.snoozedUntil ?? '') > now;

/** The head of a task at a moment; `endOfDay` is the last instant of the office's day. */
export function groupOfTask(line: TaskLine, now: Instant, endOfDay: Instant): TaskGroup {
  const { task } = line;
  if (task.state === 'done') return 'done';
  if (isAsleep(line, now)) return 'snoozed';
  if (task.dueAt < now) return 'overdue';
  return task.dueAt <= endOfDay ? 'today' : 'later';
}

/** Tasks in the order of their heads, then as they came. */
export function sortByGroup(
  lines: readonly TaskLine[],
  now: Instant,
  endOfDay: Instant,
): readonly TaskLine[] {
  const rank = (line: TaskLine): number => order.indexOf(groupOfTask(line, now, endOfDay));
  return [...lines].sort((a, b) => rank(a) - rank(b));
}
