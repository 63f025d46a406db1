import { z } from 'zod';
import { busyTime, mayKeepBusyTime } from '../../domain/office/busy-time';
import { reference, shortText } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';

/** Most rows one command takes or clears: a chunk stays well inside a write's time-out. */
export const maxBusyRowsPerCommand = 200;

/** A piece of busy time as a file gives it. */
export const importedBusyTime = busyTime
  .omit({ id: true, deletedAt: true, recruiterId: true, source: true })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt, { error: 'ends-before-it-starts' });
/** See {@link importedBusyTime}. */
export type ImportedBusyTime = z.infer<typeof importedBusyTime>;

/**
 * Takes one chunk of a calendar file as busy time of a recruiter; run with a batch together with the `clear-busy` of
 * what the same source brought in before, so that one undo takes the whole import back.
 */
export const importBusy = defineCommand({
  name: 'calendar/import-busy',
  version: 1,
  input: z.object({
    recruiterId: reference,
    source: shortText.min(1),
    rows: z.array(importedBusyTime).min(1).max(maxBusyRowsPerCommand),
  }),
  load: ({ recruiterId }, read) => read.get('staff', recruiterId),
  decide({ recruiterId, source, rows }, recruiter, context) {
    if (!mayKeepBusyTime(context.actor, recruiterId))
      return refuse({ kind: 'not-permitted', command: 'calendar/import-busy' });
    if (recruiter?.active !== true || recruiter.role === 'receptionist')
      return refuse({ kind: 'not-found', table: 'staff', id: recruiterId });
    const writes = rows.map((row) =>
      createRow('busyTimes', {
        ...row,
        id: context.ids.next('bsy'),
        deletedAt: null,
        recruiterId,
        source,
      }),
    );
    return accept({ writes });
  },
});
