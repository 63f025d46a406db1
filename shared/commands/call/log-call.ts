import { z } from 'zod';
import { channel } from '../../domain/interview/channel';
import { longText, reference } from '../../domain/record';
import { callOutcome } from '../../domain/task/call';
import type { Task } from '../../domain/task/task';
import { partyOf } from '../../domain/task/task-party';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { doneNow } from '../task/made-task';

/** Logs one attempt to reach somebody. Reaching them settles the task it was made for. */
export const logCall = defineCommand({
  name: 'call/log',
  version: 1,
  input: z.object({
    candidateId: reference.nullable(),
    contactId: reference.nullable(),
    interviewId: reference.nullable(),
    taskId: reference.nullable(),
    channel,
    outcome: callOutcome,
    words: longText,
  }),
  async load({ interviewId, taskId }, read) {
    return {
      interview: interviewId === null ? null : await read.get('interviews', interviewId),
      task: taskId === null ? null : await read.get('tasks', taskId),
    };
  },
  decide(input, { interview, task }, context) {
    if (interview === undefined) return notFound('interviews', input.interviewId ?? '');
    if (task === undefined) return notFound('tasks', input.taskId ?? '');
    const person = personOf(input, task === null ? interview : calledFor(task));
    if (!person) return refuse({ kind: 'input-unreadable', fields: ['candidateId', 'contactId'] });
    const { ids, now, actor } = context;
    const id = ids.next('cal');
    const interviewId = input.interviewId ?? task?.interviewId ?? null;
    const call = { ...input, ...person, interviewId, id, deletedAt: null, byId: actor.staffId, at: now };
    const settles = task !== null && task.state !== 'done' && input.outcome === 'reached';
    const writes = [
      createRow('calls', call),
      ...(settles ? [changeRow('tasks', task.id, doneNow(context))] : []),
    ];
    return accept({ writes, result: { callId: id } });
  },
});

interface Called {
  readonly candidateId: string | null;
  readonly contactId: string | null;
}

/** Whom a task is settled with; a client that is not named on it is spoken of with its candidate's record. */
function calledFor(task: Task): Called {
  const party = partyOf(task);
  return party.contactId === null ? { ...party, candidateId: task.candidateId } : party;
}

/** Who was called: as said, else the candidate the interview or task is about; null when that is nobody. */
function personOf({ candidateId, contactId }: Called, about: Called | null): Called | null {
  if (candidateId !== null || contactId !== null) return { candidateId, contactId };
  return about && (about.candidateId ?? about.contactId) !== null
    ? { candidateId: about.candidateId, contactId: about.candidateId === null ? about.contactId : null }
    : null;
}
