import { z } from 'zod';
import { dateText, reference, shortText } from '../../domain/record';
import { storedDate } from '../../domain/stored-time';
import { ownershipEnds } from '../../domain/submission/ownership';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/** Another agency named the candidate to the client first: until its window ends we stay out. Needs its proof. */
export const recordIntroduction = defineCommand({
  name: 'submission/record-introduction',
  version: 1,
  input: z.object({ candidateId: reference, clientId: reference, introducedOn: dateText, proof: shortText }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      client: await read.get('clients', input.clientId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, client, day }, { actor, ids, zoneRules }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (!client) return notFound('clients', input.clientId);
    if (input.proof.trim() === '') return refuse({ kind: 'proof-missing' });
    if (input.introducedOn > day.today) return refuse({ kind: 'input-unreadable', fields: ['introducedOn'] });
    const on = storedDate(input.introducedOn);
    const row = {
      id: ids.next('itr'),
      deletedAt: null,
      candidateId: candidate.id,
      clientId: client.id,
      submissionId: null,
      by: 'another-agency' as const,
      proof: input.proof,
      staffId: actor.staffId,
      at: zoneRules.toInstant(on, 0, day.profile.zone),
      expiresOn: ownershipEnds(on, client.ownershipMonths ?? day.policy.ownershipMonths),
      confidential: false,
      recordedInError: false,
    };
    return accept({ writes: [createRow('introductions', row)], result: { introductionId: row.id } });
  },
});
