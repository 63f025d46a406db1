import { contact } from '../../domain/client/contact';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';

const sets = ['phones'] as const;

/** Adds a person at a client (`contactId` null) or changes them; who left the company is set inactive. */
export const saveContact = defineCommand({
  name: 'contact/save',
  version: 1,
  input: contact
    .omit({ id: true, deletedAt: true, candidateId: true })
    .extend({ contactId: reference.nullable() }),
  async load(input, read) {
    const client = await read.get('clients', input.clientId);
    const row = input.contactId === null ? null : await read.get('contacts', input.contactId);
    return { client, row };
  },
  decide({ contactId, ...fields }, { client, row }, { ids }) {
    if (!client) return notFound('clients', fields.clientId);
    if (row === undefined) return notFound('contacts', contactId ?? '');
    if (fields.name.trim() === '') return refuse({ kind: 'name-missing' });
    if (row !== null) {
      const set = fieldWrites(row, fields, sets);
      return accept({ writes: [changeRow('contacts', row.id, set)], result: { contactId: row.id } });
    }
    const id = ids.next('con');
    return accept({
      writes: [createRow('contacts', { ...fields, id, deletedAt: null, candidateId: null })],
      result: { contactId: id },
    });
  },
});
