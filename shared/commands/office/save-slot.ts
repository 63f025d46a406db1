import { officeSlot, type OfficeSlot } from '../../domain/office/office-slot';
import { firstDateOf } from '../../domain/office/slots-that-meet';
import type { Room } from '../../domain/office/room';
import { reference } from '../../domain/record';
import type { Staff } from '../../domain/staff/staff';
import { accept, refuse } from '../../kernel/result';
import { dayOfWeek, isLocalDate, minutesPerDay } from '../../time/local-date';
import { changeRow, createRow, defineCommand } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { maySetSlotOf, takenHour } from './slot-rules';

const saveInput = officeSlot
  .omit({ id: true, deletedAt: true, exceptions: true })
  .extend({ slotId: reference.nullable() });
type SaveInput = ReturnType<typeof saveInput.parse>;

interface SlotFacts {
  readonly slots: readonly OfficeSlot[];
  readonly staff: readonly Staff[];
  readonly rooms: readonly Room[];
}

/** Keeps an hour of the week for office interviews (`slotId` null), or changes one. It never stands in a booking's way. */
export const saveSlot = defineCommand<SaveInput, SlotFacts>({
  name: 'office/save-slot',
  version: 1,
  input: saveInput,
  async load(_input, read) {
    const [slots, staff, rooms] = await Promise.all([
      read.all('officeSlots'),
      read.all('staff'),
      read.all('rooms'),
    ]);
    return { slots, staff, rooms };
  },
  decide({ slotId, ...fields }, facts, { actor, ids }) {
    const row = slotId === null ? null : facts.slots.find(({ id }) => id === slotId);
    if (row === undefined) return notFound('officeSlots', slotId ?? '');
    const owners = row ? [row.recruiterId, fields.recruiterId] : [fields.recruiterId];
    if (!owners.every((owner) => maySetSlotOf(actor, owner))) return refuse({ kind: 'slot-not-yours' });
    const refusal = checkSlot({ ...fields, id: row?.id ?? '' }, facts);
    if (refusal) return refuse(refusal);
    if (row) {
      const exceptions = keptExceptions(row, fields.weekday);
      const set = fieldWrites(row, { ...fields, exceptions }, ['exceptions']);
      return accept({ writes: [changeRow('officeSlots', row.id, set)], result: { slotId: row.id } });
    }
    const id = ids.next('slo');
    const slot = { ...fields, id, deletedAt: null, exceptions: {} };
    return accept({ writes: [createRow('officeSlots', slot)], result: { slotId: id } });
  },
});

function checkSlot(slot: Omit<OfficeSlot, 'deletedAt' | 'exceptions'>, facts: SlotFacts): Refusal | null {
  const recruiter = facts.staff.find(({ id, active }) => id === slot.recruiterId && active);
  if (!recruiter || recruiter.role === 'receptionist')
    return { kind: 'not-found', table: 'staff', id: slot.recruiterId };
  const room = facts.rooms.find(({ id, active }) => id === slot.roomId && active);
  if (slot.roomId !== null && !room) return { kind: 'not-found', table: 'rooms', id: slot.roomId };
  if (slot.startMinute + slot.durationMinutes > minutesPerDay) return { kind: 'crosses-midnight' };
  if (firstDateOf(slot) === null) return { kind: 'slot-never-stands' };
  return takenHour(slot, facts.slots, facts.staff);
}

/** Exceptions of another weekday say nothing any more. */
const keptExceptions = ({ exceptions }: OfficeSlot, weekday: number): OfficeSlot['exceptions'] =>
  Object.fromEntries(
    Object.entries(exceptions).filter(([date]) => isLocalDate(date) && dayOfWeek(date) === weekday),
  );
