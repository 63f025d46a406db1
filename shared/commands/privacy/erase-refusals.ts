import { z } from 'zod';
import { isRefusalOver } from '../../domain/privacy/access-request';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

const mostAtOnce = 1_000;

/**
 * Decides that refusals whose years in the log are over go, and writes down the fact; it cannot be undone. They are taken
 * out of log and copies as people are: when the office is next opened, which the page does at once. A refusal whose time is
 * not over refuses all.
 */
export const eraseRefusals = defineCommand({
  name: 'office/erase-refusals',
  version: 1,
  input: z.object({ requestIds: z.array(reference).min(1).max(mostAtOnce) }),
  async load({ requestIds }, read, context) {
    return {
      requests: await read.many('accessRequests', requestIds),
      day: await loadOfficeDay(read, context),
    };
  },
  decide({ requestIds }, { requests, day }, { actor, ids, now }) {
    const found = new Map(requests.map((request) => [request.id, request]));
    const missing = requestIds.find((id) => !found.has(id));
    if (missing !== undefined) return notFound('accessRequests', missing);
    if (requests.some((request) => !isRefusalOver(request, day.today)))
      return refuse({ kind: 'input-unreadable', fields: ['requestIds'] });
    const people = Object.fromEntries(requests.map(({ id }) => [id, true as const]));
    const erasureId = ids.next('ers');
    const fact = { reason: 'retention' as const, words: '', counts: { accessRequests: requests.length } };
    return accept({
      writes: [
        createRow('erasures', {
          ...{ id: erasureId, deletedAt: null, people, at: now, byId: actor.staffId },
          ...fact,
        }),
        ...requests.map(({ id }) => changeRow('accessRequests', id, { deletedAt: now })),
      ],
      result: { erasureId },
    });
  },
});
