import type { Task } from '@shared/domain/task/task';
import { useLive, useOffice } from '@data/use-office';
import { useNow } from '@ui/i18n/office-time';
import type { PageCounts } from './nav-items';

/** What waits behind the pages: my open tasks that are due. */
export function usePageCounts(): PageCounts {
  const { actor } = useOffice();
  const now = useNow();
  const due = useLive(
    async (read) => {
      const tasks = await read.where('tasks', 'ownerId', actor.staffId);
      const waits = (task: Task): boolean =>
        task.state === 'open' || (task.state === 'snoozed' && (task.snoozedUntil ?? '') <= now);
      return tasks.filter((task) => waits(task) && task.dueAt <= now).length;
    },
    [actor.staffId, now],
  );
  return { tasks: due ?? 0 };
}
