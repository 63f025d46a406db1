import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { maySetSlotOf } from './slot-rules';

/** Takes a slot out of the week for good; what was booked in it stays booked. */
export const removeSlot = defineCommand({
  name: 'office/remove-slot',
  version: 1,
  input: z.object({ slotId: reference }),
  load: (input, read) => read.get('officeSlots', input.slotId),
  decide({ slotId }, slot, { actor, now }) {
    if (!slot) return notFound('officeSlots', slotId);
    if (!maySetSlotOf(actor, slot.recruiterId)) return refuse({ kind: 'slot-not-yours' });
    return accept({ writes: [changeRow('officeSlots', slot.id, { deletedAt: now })] });
  },
});
