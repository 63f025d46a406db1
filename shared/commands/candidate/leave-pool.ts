import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { defineCommand } from '../command';
import { notFound } from '../found';
import { outOfPool } from './pool-tasks';

/** Takes somebody out of the pool; nothing wakes them any more, and the tasks it made are done. */
export const leavePool = defineCommand({
  name: 'candidate/leave-pool',
  version: 1,
  input: z.object({ candidateId: reference }),
  async load({ candidateId }, read) {
    return {
      row: await read.get('candidates', candidateId),
      tasks: await read.where('tasks', 'candidateId', candidateId),
    };
  },
  decide({ candidateId }, { row, tasks }, context) {
    if (!row) return notFound('candidates', candidateId);
    return accept({ writes: outOfPool(row, tasks, context) });
  },
});
