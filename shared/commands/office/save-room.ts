import { z } from 'zod';
import { reference, shortText } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, createRow, defineCommand } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';

/** Adds a room (`roomId` null), renames it, or takes it out of use; past interviews keep it. */
export const saveRoom = defineCommand({
  name: 'office/save-room',
  version: 1,
  input: z.object({ roomId: reference.nullable(), name: shortText, active: z.boolean() }),
  load: async (input, read) => (input.roomId === null ? null : await read.get('rooms', input.roomId)),
  decide({ roomId, ...fields }, row, { ids }) {
    if (row === undefined) return notFound('rooms', roomId ?? '');
    if (fields.name.trim() === '') return refuse({ kind: 'name-missing' });
    if (row !== null) {
      return accept({
        writes: [changeRow('rooms', row.id, fieldWrites(row, fields, []))],
        result: { roomId: row.id },
      });
    }
    const id = ids.next('rom');
    return accept({
      writes: [createRow('rooms', { ...fields, id, deletedAt: null })],
      result: { roomId: id },
    });
  },
});
