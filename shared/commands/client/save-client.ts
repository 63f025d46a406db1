import { client } from '../../domain/client/client';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';

/** Takes a company into the book (`clientId` null) or changes it. Off limits it is for a reason: the gate prints it. */
export const saveClient = defineCommand({
  name: 'client/save',
  version: 1,
  input: client.omit({ id: true, deletedAt: true }).extend({ clientId: reference.nullable() }),
  load: async (input, read) => (input.clientId === null ? null : await read.get('clients', input.clientId)),
  decide({ clientId, ...fields }, row, { ids }) {
    if (row === undefined) return notFound('clients', clientId ?? '');
    if (fields.name.trim() === '') return refuse({ kind: 'name-missing' });
    if (fields.offLimits?.reason.trim() === '') return refuse({ kind: 'reason-missing' });
    if (row !== null) {
      const set = fieldWrites(row, fields, ['sites']);
      return accept({ writes: [changeRow('clients', row.id, set)], result: { clientId: row.id } });
    }
    const id = ids.next('cli');
    return accept({
      writes: [createRow('clients', { ...fields, id, deletedAt: null })],
      result: { clientId: id },
    });
  },
});
