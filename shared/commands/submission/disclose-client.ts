import { z } from 'zod';
import { channel } from '../../domain/interview/channel';
import { reference } from '../../domain/record';
import { isCleared } from '../../domain/staff/clearance';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

/**
 * Logs that the candidate was told the client behind a confidential role. It happened outside and cannot be unsaid; the
 * first time counts, and an open role has nothing to disclose.
 */
export const discloseClient = defineCommand({
  name: 'submission/disclose',
  version: 1,
  input: z.object({ candidateId: reference, roleId: reference, channel }),
  async load(input, read) {
    const disclosures = await read.where('disclosures', 'candidateId', input.candidateId);
    return {
      candidate: await read.get('candidates', input.candidateId),
      role: await read.get('roles', input.roleId),
      told: disclosures.find(({ roleId, recordedInError }) => roleId === input.roleId && !recordedInError),
    };
  },
  decide(input, { candidate, role, told }, { actor, ids, now }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (!role) return notFound('roles', input.roleId);
    if (!isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    if (told) return accept({ writes: [], result: { disclosureId: told.id } });
    if (role.visibility === 'open-market') return accept({ writes: [], result: { disclosureId: null } });
    const row = {
      ...input,
      id: ids.next('dsc'),
      deletedAt: null,
      clientId: role.clientId,
      staffId: actor.staffId,
      at: now,
      confidential: true,
      recordedInError: false,
    };
    return accept({ writes: [createRow('disclosures', row)], result: { disclosureId: row.id } });
  },
});
