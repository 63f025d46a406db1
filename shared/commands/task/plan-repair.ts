import { z } from 'zod';
import { letDownCause } from '../../domain/attendance/client-goodwill';
import { reference } from '../../domain/record';
import { isCleared } from '../../domain/staff/clearance';
import { repairChannel, repairPurpose } from '../../domain/task/repair';
import { accept, refuse } from '../../kernel/result';
import { instant } from '../../time/instant';
import { defineCommand } from '../command';
import { notFound } from '../found';
import { makeInterviewTask } from './made-task';

/** One more thing to be done to make good with the client whom an interview let down. */
export const planRepair = defineCommand({
  name: 'task/plan-repair',
  version: 1,
  input: z.object({ interviewId: reference, purpose: repairPurpose, ownerId: reference, dueAt: instant }),
  async load({ interviewId, ownerId }, read) {
    const interview = await read.get('interviews', interviewId);
    const roleId = interview?.roleId ?? null;
    return {
      interview,
      owner: await read.get('staff', ownerId),
      role: roleId === null ? null : ((await read.get('roles', roleId)) ?? null),
    };
  },
  decide({ interviewId, purpose, ownerId, dueAt }, { interview, owner, role }, context) {
    if (!interview) return notFound('interviews', interviewId);
    if (!owner?.active) return notFound('staff', ownerId);
    if (role && !isCleared(context.actor, role)) return refuse({ kind: 'not-cleared' });
    if (letDownCause(interview) === null) return refuse({ kind: 'interview-stage', stage: interview.stage });
    const planned = {
      kind: 'repair-client',
      words: purpose,
      channel: repairChannel[purpose],
      dueAt,
      ownerId,
    } as const;
    return accept({ writes: [makeInterviewTask(interview, planned, context)] });
  },
});
