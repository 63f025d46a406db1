import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { doneNow } from './made-task';

/** Ticks a task off; one that is done keeps who did it and when. */
export const completeTask = defineCommand({
  name: 'task/complete',
  version: 1,
  input: z.object({ taskId: reference }),
  load: ({ taskId }, read) => read.get('tasks', taskId),
  decide({ taskId }, task, context) {
    if (!task) return notFound('tasks', taskId);
    return accept({ writes: task.state === 'done' ? [] : [changeRow('tasks', taskId, doneNow(context))] });
  },
});
