import { accessRequest } from '../../domain/privacy/access-request';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Writes down that a person asked for their data; from the day it came the days to answer are counted. */
export const recordAccessRequest = defineCommand({
  name: 'candidate/record-access-request',
  version: 1,
  input: accessRequest
    .pick({ receivedOn: true, channel: true, words: true })
    .extend({ candidateId: accessRequest.shape.takenById }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, day }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (input.receivedOn > day.today) return refuse({ kind: 'input-unreadable', fields: ['receivedOn'] });
    const requestId = ids.next('dar');
    const open = { state: 'open' as const, closedOn: null, refusal: null, closedById: null };
    const row = { ...input, ...open, id: requestId, deletedAt: null, takenById: actor.staffId };
    return accept({ writes: [createRow('accessRequests', row)], result: { requestId } });
  },
});
