import { z } from 'zod';
import { dateText, reference, shortText } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay, startOfWork } from '../office-day';
import { closeTasks, makeTask } from '../task/made-task';

/**
 * Takes a candidate out of matching until a date, with the reason; a `reason` of null takes them back in. On the wake
 * date the owner gets a task.
 */
export const parkCandidate = defineCommand({
  name: 'candidate/park',
  version: 1,
  input: z.object({ candidateId: reference, reason: shortText.nullable(), wakeOn: dateText.nullable() }),
  async load(input, read, context) {
    return {
      row: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
      tasks: await read.where('tasks', 'candidateId', input.candidateId),
    };
  },
  decide(input, { row, day, tasks }, context) {
    if (!row) return notFound('candidates', input.candidateId);
    if (input.reason !== null && input.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    const parked = input.reason === null ? null : { reason: input.reason, wakeOn: input.wakeOn };
    const writes = [changeRow('candidates', row.id, { parked }), ...closeTasks(tasks, ['woken'], context)];
    if (!parked?.wakeOn) return accept({ writes });
    const dueAt = startOfWork(day, storedDate(parked.wakeOn), context);
    const ownerId = row.ownerId ?? context.actor.staffId;
    const wake = makeTask({ kind: 'woken', ownerId, dueAt, candidateId: row.id }, context);
    return accept({ writes: [...writes, wake] });
  },
});
