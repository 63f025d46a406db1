import { consent, isForOneRole } from '../../domain/candidate/consent';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';

/** Writes down what the candidate allowed. A consent for one role names it; the others name none. */
export const recordConsent = defineCommand({
  name: 'candidate/record-consent',
  version: 1,
  input: consent.omit({ id: true, deletedAt: true, takenById: true, withdrawnOn: true }),
  async load(input, read) {
    const candidate = await read.get('candidates', input.candidateId);
    const role = input.roleId === null ? null : await read.get('roles', input.roleId);
    return { candidate, role };
  },
  decide(input, { candidate, role }, { actor, ids }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (role === undefined) return notFound('roles', input.roleId ?? '');
    if (isForOneRole(input.kind) !== (role !== null))
      return refuse({ kind: 'input-unreadable', fields: ['roleId'] });
    if (input.expiresOn !== null && input.expiresOn < input.givenOn) {
      return refuse({ kind: 'input-unreadable', fields: ['expiresOn'] });
    }
    const consentId = ids.next('csn');
    const row = { ...input, id: consentId, deletedAt: null, withdrawnOn: null, takenById: actor.staffId };
    return accept({ writes: [createRow('consents', row)], result: { consentId } });
  },
});
