import type { z } from 'zod';
import { interview } from '../interview/interview';
import { officeSlot } from '../office/office-slot';
import { room } from '../office/room';
import { role } from '../role/role';
import { placement } from '../submission/placement';
import { submission } from '../submission/submission';
import type { MeetingTable, RowsComing } from './left-out-rows';
import type { Coming } from './standing-rows';

/** The rows that come as they would stand, read; one that its table does not read is passed by: it is refused elsewhere. */
export function comingRows(of: (table: MeetingTable) => readonly Coming<unknown>[]): RowsComing {
  const read = <Row>(table: MeetingTable, decoder: z.ZodType<Row>): readonly Coming<Row>[] =>
    of(table).flatMap(({ row, before }): readonly Coming<Row>[] => {
      const coming = decoder.safeParse(row);
      if (!coming.success) return [];
      return [{ row: coming.data, before: before === null ? null : decoder.parse(before) }];
    });
  return {
    rooms: read('rooms', room),
    roles: read('roles', role),
    submissions: read('submissions', submission),
    placements: read('placements', placement),
    interviews: read('interviews', interview),
    officeSlots: read('officeSlots', officeSlot),
  };
}
