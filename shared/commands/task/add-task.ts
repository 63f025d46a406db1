import { z } from 'zod';
import { channel } from '../../domain/interview/channel';
import { longText, reference } from '../../domain/record';
import { accept } from '../../kernel/result';
import { instant } from '../../time/instant';
import { defineCommand } from '../command';
import { notFound } from '../found';
import { makeTask } from './made-task';

/** A task somebody writes down for themselves or a colleague. */
export const addTask = defineCommand({
  name: 'task/add',
  version: 1,
  input: z.object({
    words: longText.min(1),
    ownerId: reference,
    dueAt: instant,
    channel,
    candidateId: reference.nullable(),
    contactId: reference.nullable(),
    clientId: reference.nullable(),
    interviewId: reference.nullable(),
    submissionId: reference.nullable(),
  }),
  load: ({ ownerId }, read) => read.get('staff', ownerId),
  decide(input, owner, context) {
    if (!owner?.active) return notFound('staff', input.ownerId);
    const taskId = context.ids.next('tsk');
    const task = makeTask({ ...input, id: taskId, kind: 'free' }, context);
    return accept({ writes: [task], result: { taskId } });
  },
});
