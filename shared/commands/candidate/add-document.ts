import { candidateDocument } from '../../domain/candidate/document';
import { isCleared } from '../../domain/staff/clearance';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';
import { notFound } from '../found';
import { loadOfficeDay } from '../office-day';

/**
 * Names a file whose bytes are kept already. The same file may serve several people and roles; twice for the same
 * person and role it is refused, since the second would say nothing.
 */
export const addDocument = defineCommand({
  name: 'candidate/add-document',
  version: 1,
  input: candidateDocument.omit({
    id: true,
    deletedAt: true,
    addedOn: true,
    addedAt: true,
    addedById: true,
    confidential: true,
  }),
  async load(input, read, context) {
    return {
      candidate: await read.get('candidates', input.candidateId),
      role: input.roleId === null ? null : await read.get('roles', input.roleId),
      held: await read.where('documents', 'sha256', input.sha256),
      day: await loadOfficeDay(read, context),
    };
  },
  decide(input, { candidate, role, held, day }, { actor, ids, now }) {
    if (!candidate) return notFound('candidates', input.candidateId);
    if (role === undefined) return notFound('roles', input.roleId ?? '');
    if (role && !isCleared(actor, role)) return refuse({ kind: 'not-cleared' });
    const name = input.name.trim();
    if (name === '') return refuse({ kind: 'input-unreadable', fields: ['name'] });
    const twin = held.find((row) => row.candidateId === input.candidateId && row.roleId === input.roleId);
    if (twin) return refuse({ kind: 'document-held', name: twin.name });
    const documentId = ids.next('doc');
    const row = {
      ...input,
      name,
      id: documentId,
      deletedAt: null,
      confidential: role?.visibility === 'confidential',
      addedOn: day.today,
      addedAt: now,
      addedById: actor.staffId,
    };
    return accept({ writes: [createRow('documents', row)], result: { documentId } });
  },
});
