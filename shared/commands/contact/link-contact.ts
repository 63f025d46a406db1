import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';

/**
 * Says that a person at a client is somebody of our book (`candidateId` null takes it back), so that nobody is put forward
 * to the company they sit in without a manager's word.
 */
export const linkContact = defineCommand({
  name: 'contact/link',
  version: 1,
  input: z.object({ contactId: reference, candidateId: reference.nullable() }),
  load: async ({ contactId, candidateId }, read) => ({
    contact: await read.get('contacts', contactId),
    candidate: candidateId === null ? null : await read.get('candidates', candidateId),
  }),
  decide({ contactId, candidateId }, { contact, candidate }) {
    if (!contact) return refuse({ kind: 'not-found', table: 'contacts', id: contactId });
    if (candidate === undefined) return notFound('candidates', candidateId ?? '');
    const isSame = contact.candidateId === candidateId;
    return accept({ writes: isSame ? [] : [changeRow('contacts', contactId, { candidateId })] });
  },
});
