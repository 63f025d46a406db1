// What rests on a person or a room and has to go elsewhere before they do.
import {
  countWork,
  interviewsAhead,
  loadStaffWork,
  type WorkCounts,
} from '@shared/commands/staff/staff-work';
import type { Instant } from '@shared/time/instant';
import type { ViewReader } from '../view-reader';

/** How much of each kind rests on a member of staff. */
export const readStaffWork = async (read: ViewReader, staffId: string, now: Instant): Promise<WorkCounts> =>
  countWork(await loadStaffWork(staffId, read, await interviewsAhead(read, now)));

/** What is planned in a room. */
export interface RoomPlan {
  readonly interviews: number;
  readonly slots: number;
}

/** Coming interviews and office slots of a room. */
export async function readRoomPlan(read: ViewReader, roomId: string, now: Instant): Promise<RoomPlan> {
  const ahead = await interviewsAhead(read, now);
  const slots = await read.all('officeSlots');
  return {
    interviews: ahead.filter((row) => row.roomId === roomId && row.startsAt >= now).length,
    slots: slots.filter((slot) => slot.roomId === roomId).length,
  };
}
