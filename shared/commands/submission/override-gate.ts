import { z } from 'zod';
import { checkGates, factMark } from '../../domain/matching/check-gates';
import { gateNames } from '../../domain/matching/gate';
import { longText, reference } from '../../domain/record';
import { isCleared } from '../../domain/staff/clearance';
import { gateAuthority } from '../../domain/submission/gate-authority';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';
import { loadMatch } from './load-match';

/**
 * Lets one gate pass for one candidate, at a client, for a role or everywhere, with the typed reason. A closed gate of a
 * named role says itself who may. It covers what is known today: a later fact, or another one, closes the gate again. Some gates are the manager's, some give way to nobody.
 */
export const overrideGate = defineCommand({
  name: 'submission/override-gate',
  version: 1,
  input: z.object({
    candidateId: reference,
    clientId: reference.nullable(),
    roleId: reference.nullable(),
    gate: z.enum(gateNames),
    reason: longText,
  }),
  async load(input, read, context) {
    const { candidateId, roleId, clientId } = input;
    const day = await loadOfficeDay(read, context);
    return {
      candidate: await read.get('candidates', candidateId),
      role: roleId === null ? null : await read.get('roles', roleId),
      client: clientId === null ? null : await read.get('clients', clientId),
      match: roleId === null ? null : await loadMatch({ candidateId, roleId }, read, { day, context }),
    };
  },
  decide(input, { candidate, role, client, match }, { actor, ids, now }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (role === undefined) return notFound('roles', input.roleId ?? '');
    if (client === undefined) return notFound('clients', input.clientId ?? '');
    if (role && !isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    if (input.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    const failure = match && checkGates(match).failures.find(({ gate }) => gate === input.gate);
    const allowed = failure ? failure.overridableBy : gateAuthority[input.gate];
    if (allowed.length === 0) return refuse({ kind: 'gate-not-overridable', gate: input.gate });
    if (!allowed.includes(actor.role))
      return refuse({ kind: 'not-permitted', command: 'submission/override-gate' });
    const covers = { factMark: failure ? factMark(failure.fact) : null, byId: actor.staffId, at: now };
    const row = { ...input, ...covers, id: ids.next('ovr'), deletedAt: null };
    return accept({ writes: [createRow('gateOverrides', row)], result: { overrideId: row.id } });
  },
});
