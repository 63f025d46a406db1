import { blockingClashesOf, holdsTime } from '../interview/find-clashes';
import type { Interview } from '../interview/interview';
import type { OfficeSlot } from '../office/office-slot';
import type { Room } from '../office/room';
import { slotThatMeets } from '../office/slots-that-meet';
import type { JudgeRow, LeftOutCause, MeetingRows } from './left-out-cause';

/** A room that is new here was closed there, and what is planned in it came from there too. */
const inClosedRoom = (
  roomId: string | null,
  { rooms }: MeetingRows,
  here: MeetingRows,
): readonly LeftOutCause[] =>
  roomId !== null && rooms.get(roomId)?.active === false && here.rooms.get(roomId)
    ? [{ kind: 'room-closed', roomId }]
    : [];

/** Nobody and no room is booked twice, and no interview comes without its submission. What is over is history. */
export const judgeInterview: JudgeRow<Interview> = (row, rows, here) => {
  const { submissionId, roomId } = row;
  if (row.endsAt <= rows.now || !holdsTime(row)) return [];
  const clashes = blockingClashesOf(row, rows.interviews.all());
  const causes: LeftOutCause[] = clashes.map((clash) => ({ kind: 'clash', clash }));
  if (submissionId !== null && !stands(submissionId, rows))
    causes.push({ kind: 'submission-out', submissionId });
  return [...causes, ...inClosedRoom(roomId, rows, here)];
};

const stands = (id: string, { submissions, overSubmissions }: MeetingRows): boolean =>
  overSubmissions.has(id) || submissions.get(id) !== undefined;

/** No hour of the week is kept twice. */
export const judgeSlot: JudgeRow<OfficeSlot> = (row, rows, here) => {
  if (row.deletedAt !== null) return [];
  const meeting = slotThatMeets(row, rows.officeSlots.all());
  const met: readonly LeftOutCause[] = meeting
    ? [{ kind: 'slots-meet', slotId: meeting.slot.id, shares: meeting.shares }]
    : [];
  return [...met, ...inClosedRoom(row.roomId, rows, here)];
};

/** A room goes, or is taken out of use, only once nothing is planned in it any more. */
export const judgeRoom: JudgeRow<Room> = (row, rows) => {
  if (row.deletedAt === null && row.active) return [];
  const interviews = rows.interviews
    .where('roomId', row.id)
    .filter((one) => holdsTime(one) && one.startsAt >= rows.now).length;
  const slots = rows.officeSlots.where('roomId', row.id).length;
  return interviews + slots > 0 ? [{ kind: 'room-in-use', interviews, slots }] : [];
};
