import { interest } from '../../domain/candidate/interest';
import { limitFromCandidate } from '../../domain/candidate/taught-constraint';
import { isCleared } from '../../domain/staff/clearance';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/**
 * Writes down the candidate's own word on a role. A no needs its cause: the role is never suggested again, and the
 * cause stands on the profile as theirs, not as a failure. A confidential role may be described to anybody who asks,
 * so this needs no clearance unless the cause is the company.
 */
export const noteInterest = defineCommand({
  name: 'candidate/note-interest',
  version: 1,
  input: interest.omit({ id: true, deletedAt: true, byId: true, notedOn: true }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      role: await read.get('roles', input.roleId),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, role, day }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (!role) return notFound('roles', input.roleId);
    if (input.answer === 'no' && input.reason === null) return refuse({ kind: 'reason-missing' });
    if (input.reason === 'company' && !isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    const reason = input.answer === 'no' ? input.reason : null;
    const interestId = ids.next('ins');
    const row = {
      ...input,
      reason,
      id: interestId,
      deletedAt: null,
      byId: actor.staffId,
      notedOn: day.today,
    };
    const by = { role, words: input.words, notedOn: day.today, language: null };
    const taught = reason === null ? null : limitFromCandidate(reason, by);
    const limit = taught
      ? [changeRow('candidates', candidate.id, { [`constraints.${taught.key}`]: taught.constraint })]
      : [];
    return accept({ writes: [createRow('interests', row), ...limit], result: { interestId } });
  },
});
