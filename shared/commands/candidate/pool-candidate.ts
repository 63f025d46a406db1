import { z } from 'zod';
import { wakeRule } from '../../domain/candidate/pool';
import { dateText, reference, shortText } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay, startOfWork } from '../office-day';
import { makeTask } from '../task/made-task';
import { closeReviews } from './pool-tasks';

/**
 * Puts somebody for whom nothing suits today into the pool, or changes what wakes them. Their owner gets a task for the
 * review date; what a role woke them for stays open.
 */
export const poolCandidate = defineCommand({
  name: 'candidate/pool',
  version: 1,
  input: z.object({ candidateId: reference, reason: shortText, reviewOn: dateText, wakes: wakeRule }),
  async load(input, read, context) {
    return {
      row: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
      tasks: await read.where('tasks', 'candidateId', input.candidateId),
    };
  },
  decide({ candidateId, reason, reviewOn, wakes }, { row, day, tasks }, context) {
    if (!row) return notFound('candidates', candidateId);
    if (reason.trim() === '') return refuse({ kind: 'reason-missing' });
    if (reviewOn <= day.today) return refuse({ kind: 'input-unreadable', fields: ['reviewOn'] });
    const kinds = wakes.kinds.map((kind) => kind.trim()).filter((kind) => kind !== '');
    const since = row.pool?.since ?? day.today;
    const pool = { reason: reason.trim(), since, reviewOn, wakes: { ...wakes, kinds } };
    const dueAt = startOfWork(day, storedDate(reviewOn), context);
    const ownerId = row.ownerId ?? context.actor.staffId;
    const review = makeTask({ kind: 'woken', ownerId, dueAt, candidateId: row.id }, context);
    const writes = [changeRow('candidates', row.id, { pool }), ...closeReviews(tasks, context), review];
    return accept({ writes });
  },
});
