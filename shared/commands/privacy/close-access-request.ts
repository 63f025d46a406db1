import { z } from 'zod';
import { accessRefusal, accessRequest } from '../../domain/privacy/access-request';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Notes that a request was answered, or refused with its ground; a refusal goes into the log in the person's absence too. */
export const closeAccessRequest = defineCommand({
  name: 'candidate/close-access-request',
  version: 1,
  input: z.object({
    requestId: reference,
    closedOn: accessRequest.shape.receivedOn,
    /** Null: it was answered. */
    refusal: accessRefusal.nullable(),
    words: accessRequest.shape.words,
  }),
  async load(input, read, context) {
    return {
      request: await read.get('accessRequests', input.requestId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { request, day }, { actor }) {
    if (!request) return notFound('accessRequests', input.requestId);
    if (request.state !== 'open') return refuse({ kind: 'request-closed' });
    if (input.closedOn < request.receivedOn || input.closedOn > day.today)
      return refuse({ kind: 'input-unreadable', fields: ['closedOn'] });
    if (input.refusal !== null && input.words.trim() === '') return refuse({ kind: 'reason-missing' });
    const words = input.words.trim() === '' ? request.words : input.words.trim();
    const state = input.refusal === null ? 'answered' : 'refused';
    const closed = { closedOn: input.closedOn, refusal: input.refusal, closedById: actor.staffId };
    return accept({ writes: [changeRow('accessRequests', request.id, { state, words, ...closed })] });
  },
});
