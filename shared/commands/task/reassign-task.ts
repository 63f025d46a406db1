import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

/** Gives a task to a colleague, who must be at work here. */
export const reassignTask = defineCommand({
  name: 'task/reassign',
  version: 1,
  input: z.object({ taskId: reference, ownerId: reference }),
  async load({ taskId, ownerId }, read) {
    return { task: await read.get('tasks', taskId), owner: await read.get('staff', ownerId) };
  },
  decide({ taskId, ownerId }, { task, owner }) {
    if (!task) return notFound('tasks', taskId);
    if (!owner?.active) return notFound('staff', ownerId);
    return accept({ writes: task.ownerId === ownerId ? [] : [changeRow('tasks', taskId, { ownerId })] });
  },
});
