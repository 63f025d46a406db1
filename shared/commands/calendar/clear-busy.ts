import { z } from 'zod';
import { mayKeepBusyTime } from '../../domain/office/busy-time';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { maxBusyRowsPerCommand } from './import-busy';

/** Removes one chunk of a recruiter's busy time, by id; rows that are gone already are passed over. */
export const clearBusy = defineCommand({
  name: 'calendar/clear-busy',
  version: 1,
  input: z.object({
    recruiterId: reference,
    rowIds: z.array(reference).min(1).max(maxBusyRowsPerCommand),
  }),
  load: ({ rowIds }, read) => read.many('busyTimes', rowIds),
  decide({ recruiterId }, rows, context) {
    const notTheirs = rows.some((row) => row.recruiterId !== recruiterId);
    if (notTheirs || !mayKeepBusyTime(context.actor, recruiterId))
      return refuse({ kind: 'not-permitted', command: 'calendar/clear-busy' });
    return accept({ writes: rows.map(({ id }) => changeRow('busyTimes', id, { deletedAt: context.now })) });
  },
});
