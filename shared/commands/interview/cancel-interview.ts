import { z } from 'zod';
import { channel } from '../../domain/interview/channel';
import { cancelledBy } from '../../domain/interview/interview';
import { longText, reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { instant } from '../../time/instant';
import { defineCommand } from '../command';
import { callOff, loadCallOffFacts } from './call-off';

/** Calls an interview off: who, why, by which channel, when the message came. Before confirming it is a decline. */
export const cancelInterview = defineCommand({
  name: 'interview/cancel',
  version: 1,
  input: z.object({
    interviewId: reference,
    by: cancelledBy,
    reason: longText,
    channel,
    receivedAt: instant,
  }),
  load: ({ interviewId }, read) => loadCallOffFacts(interviewId, read),
  decide({ interviewId, ...message }, facts, context) {
    if (message.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    if (message.receivedAt > context.now) return refuse({ kind: 'input-unreadable', fields: ['receivedAt'] });
    const writes = callOff(interviewId, message, { facts, context });
    return writes.ok ? accept({ writes: writes.value }) : writes;
  },
});
