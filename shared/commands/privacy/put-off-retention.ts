import { retentionDelay } from '../../domain/privacy/retention-delay';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Puts the end of somebody's retention off to a later day, with the reason why they are still kept. */
export const putOffRetention = defineCommand({
  name: 'candidate/put-off-retention',
  version: 1,
  input: retentionDelay.pick({ candidateId: true, until: true }).extend({
    reason: retentionDelay.shape.reason.min(0),
  }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, day }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (input.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    if (input.until <= day.today) return refuse({ kind: 'input-unreadable', fields: ['until'] });
    const row = { ...input, reason: input.reason.trim(), notedOn: day.today, byId: actor.staffId };
    const delayId = ids.next('rtd');
    return accept({
      writes: [createRow('retentionDelays', { ...row, id: delayId, deletedAt: null })],
      result: { delayId },
    });
  },
});
