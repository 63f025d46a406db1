import { z } from 'zod';
import { reference } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { dayOfWeek, localDate } from '../../time/local-date';
import { changeRow, defineCommand } from '../command';
import { notFound } from '../found';
import { maySetSlotOf } from './slot-rules';

/** Lets a slot drop out on one of its dates, or stand on it again. */
export const exceptSlot = defineCommand({
  name: 'office/except-slot',
  version: 1,
  input: z.object({ slotId: reference, date: localDate, excepted: z.boolean() }),
  load: (input, read) => read.get('officeSlots', input.slotId),
  decide({ slotId, date, excepted }, slot, { actor }) {
    if (!slot) return notFound('officeSlots', slotId);
    if (!maySetSlotOf(actor, slot.recruiterId)) return refuse({ kind: 'slot-not-yours' });
    const within = slot.from <= date && (slot.until === null || date <= slot.until);
    if (!within || dayOfWeek(date) !== slot.weekday) return refuse({ kind: 'slot-not-on-date', date });
    const set = { [`exceptions.${date}`]: excepted ? true : null };
    return accept({ writes: [changeRow('officeSlots', slot.id, set)] });
  },
});
