import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

/** The visitor left; the first time it is said stands. */
export const leaveVisit = defineCommand({
  name: 'visit/leave',
  version: 1,
  input: z.object({ visitId: reference }),
  load: ({ visitId }, read) => read.get('visits', visitId),
  decide({ visitId }, visit, { now }) {
    if (!visit) return notFound('visits', visitId);
    return accept({ writes: visit.leftAt === null ? [changeRow('visits', visitId, { leftAt: now })] : [] });
  },
});
