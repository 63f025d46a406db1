import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { instant } from '../../time/instant';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

/** Takes a task off the list until a later moment; a done one comes back then. */
export const snoozeTask = defineCommand({
  name: 'task/snooze',
  version: 1,
  input: z.object({ taskId: reference, until: instant }),
  load: ({ taskId }, read) => read.get('tasks', taskId),
  decide({ taskId, until }, task, { now }) {
    if (!task) return notFound('tasks', taskId);
    if (until <= now) return refuse({ kind: 'input-unreadable', fields: ['until'] });
    const snoozed = { state: 'snoozed', snoozedUntil: until, doneAt: null, doneById: null };
    return accept({ writes: [changeRow('tasks', taskId, snoozed)] });
  },
});
