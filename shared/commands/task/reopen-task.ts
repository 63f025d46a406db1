import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

/** A done or snoozed task stands on the list again. */
export const reopenTask = defineCommand({
  name: 'task/reopen',
  version: 1,
  input: z.object({ taskId: reference }),
  load: ({ taskId }, read) => read.get('tasks', taskId),
  decide({ taskId }, task) {
    if (!task) return notFound('tasks', taskId);
    const open = { state: 'open', snoozedUntil: null, doneAt: null, doneById: null };
    return accept({ writes: [changeRow('tasks', taskId, open)] });
  },
});
