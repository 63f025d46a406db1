import type { Interview } from '@shared/domain/interview/interview';
import type { GridPlace } from './grid/time-grid';
import type { MoveTarget } from './move-form';

/**
 * What letting go at a place proposes: its time, and the recruiter or room of its lane. A lane of rooms changes the room
 * only of what is held in one of ours.
 */
export function proposedMove(
  interview: Pick<Interview, 'kind' | 'mode' | 'recruiterId' | 'roomId' | 'sittingIn'>,
  { column, startMinute, durationMinutes }: GridPlace,
): MoveTarget {
  const { date, lane } = column;
  const time = { date, startMinute, durationMinutes };
  if (!lane) return time;
  if (lane.by === 'recruiter') {
    const stays =
      lane.id === null || lane.id === interview.recruiterId || interview.sittingIn[lane.id] === true;
    return stays || lane.id === null ? time : { ...time, recruiterId: lane.id };
  }
  const needsRoom = interview.kind === 'office' && interview.mode === 'in-person';
  return needsRoom && lane.id !== interview.roomId ? { ...time, roomId: lane.id } : time;
}
