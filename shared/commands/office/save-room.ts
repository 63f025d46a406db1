import { z } from 'zod';
import { blockingClashesOf } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import type { OfficeSlot } from '../../domain/office/office-slot';
import type { Room } from '../../domain/office/room';
import { slotThatMeets } from '../../domain/office/slots-that-meet';
import { reference, shortText } from '../../domain/record';
import { accept, refuse, type Result } from '../../kernel/result';
import { changeRow, createRow, defineCommand, type Write } from '../command';
import { fieldWrites } from '../field-writes';
import { notFound } from '../found';
import type { Refusal } from '../refusal';
import { interviewsAhead } from '../staff/staff-work';

const roomInput = z.object({
  roomId: reference.nullable(),
  name: shortText,
  active: z.boolean(),
  /** Where coming interviews and slots go when the room is taken out of use. */
  moveTo: reference.nullable().optional(),
});

interface RoomFacts {
  readonly now: string;
  readonly rooms: readonly Room[];
  readonly ahead: readonly Interview[];
  readonly slots: readonly OfficeSlot[];
}

/**
 * Adds a room (`roomId` null), renames it, or takes it out of use. What is still planned in it moves to `moveTo` in the
 * same act; past interviews keep it.
 */
export const saveRoom = defineCommand<z.infer<typeof roomInput>, RoomFacts>({
  name: 'office/save-room',
  version: 1,
  input: roomInput,
  async load(_input, read, { now }) {
    return {
      rooms: await read.all('rooms'),
      now,
      ahead: await interviewsAhead(read, now),
      slots: await read.all('officeSlots'),
    };
  },
  decide({ roomId, moveTo, ...fields }, facts, { ids }) {
    const row = roomId === null ? null : facts.rooms.find(({ id }) => id === roomId);
    if (row === undefined) return notFound('rooms', roomId ?? '');
    if (fields.name.trim() === '') return refuse({ kind: 'name-missing' });
    if (row !== null) {
      const moved = fields.active ? accept([]) : clearRoom(row.id, moveTo ?? null, facts);
      if (!moved.ok) return moved;
      const own = changeRow('rooms', row.id, fieldWrites(row, fields, []));
      return accept({ writes: [own, ...moved.value], result: { roomId: row.id } });
    }
    const id = ids.next('rom');
    return accept({
      writes: [createRow('rooms', { ...fields, id, deletedAt: null })],
      result: { roomId: id },
    });
  },
});

/** The writes that take everything planned out of a room; a slot whose hour the other room keeps goes on without one. */
function clearRoom(
  roomId: string,
  moveTo: string | null,
  { rooms, ahead, slots, now }: RoomFacts,
): Result<readonly Write[], Refusal> {
  const interviews = ahead.filter((interview) => interview.roomId === roomId && interview.startsAt >= now);
  const kept = slots.filter((slot) => slot.roomId === roomId);
  if (interviews.length + kept.length === 0) return accept([]);
  if (moveTo === null)
    return refuse({ kind: 'room-in-use', interviews: interviews.length, slots: kept.length });
  const target = rooms.find(({ id, active }) => id === moveTo && active && id !== roomId);
  if (!target) return notFound('rooms', moveTo);
  const inTarget = ahead.filter((interview) => interview.roomId === target.id);
  const clashes = interviews.flatMap((row) => blockingClashesOf({ ...row, roomId: target.id }, inTarget));
  if (clashes.length > 0) return refuse({ kind: 'clashes-block', clashes });
  const others = slots.filter((slot) => slot.roomId === target.id);
  return accept([
    ...interviews.map(({ id, sequence }) =>
      changeRow('interviews', id, { roomId: target.id, sequence: sequence + 1 }),
    ),
    ...kept.map((slot) => {
      const taken = slotThatMeets({ ...slot, roomId: target.id }, others) !== null;
      return changeRow('officeSlots', slot.id, { roomId: taken ? null : target.id });
    }),
  ]);
}
