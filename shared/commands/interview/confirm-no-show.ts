import { z } from 'zod';
import { reference } from '../../domain/record';
import { noShowFrom } from '../../domain/reception/arrival';
import type { Call } from '../../domain/task/call';
import type { Interview } from '../../domain/interview/interview';
import { accept, refuse } from '../../kernel/result';
import { defineCommand } from '../command';
import { closeTasks } from '../task/made-task';
import { loadInterviewFacts, takeStep, writeStep } from './interview-facts';
import { repairTasks } from './let-down';

/** A person says that somebody did not come, after the grace time and after trying to reach them. */
export const confirmNoShow = defineCommand({
  name: 'interview/confirm-no-show',
  version: 1,
  input: z.object({
    interviewId: reference,
    who: z.enum(['candidate', 'client']),
    callId: reference.nullable(),
  }),
  async load({ interviewId }, read) {
    const calls = await read.where('calls', 'interviewId', interviewId);
    return { ...(await loadInterviewFacts(interviewId, read)), calls };
  },
  decide(input, { interview, tasks, office, calls }, context) {
    const step = takeStep(input.interviewId, interview, `no-show-${input.who}`);
    if (!step.ok) return step;
    const row = step.value.interview;
    const from = noShowFrom(row, office.policy);
    if (context.now < from) return refuse({ kind: 'too-early', from });
    const attempt = attemptOf(row, calls, input.callId);
    if (!attempt) return refuse({ kind: 'call-attempt-missing' });
    const noShow = { at: context.now, byId: context.actor.staffId, callId: attempt.id };
    const writes = [
      writeStep(step.value, { noShow }),
      ...closeTasks(tasks, ['confirm-interview', 'tell-candidate', 'tell-client'], context),
      ...repairTasks({ ...row, stage: step.value.stage }, office, context),
    ];
    return accept({ writes });
  },
});

/** The named call, or the latest; a call before the planned start (the day-before confirmation) is no attempt. */
function attemptOf(row: Interview, calls: readonly Call[], callId: string | null): Call | undefined {
  const attempts = calls.filter(({ at }) => at >= row.startsAt).sort((a, b) => (a.at < b.at ? 1 : -1));
  return callId === null ? attempts[0] : attempts.find(({ id }) => id === callId);
}
