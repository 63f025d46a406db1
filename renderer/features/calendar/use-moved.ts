import { asMoved } from '@shared/commands/interview/hand-over';
import { spanOfPlanned } from '@shared/commands/interview/interview-time';
import type { ClashSubject } from '@shared/domain/interview/find-clashes';
import type { Interview } from '@shared/domain/interview/interview';
import { readConcernedPeople, type BookingOffice } from '@data/queries/interview-booking';
import type { InterviewDetail } from '@data/queries/interviews';
import { useLive, useOffice } from '@data/use-office';
import { useSteady } from './use-steady';
import { plannedOf } from './booking-form';
import type { MoveForm } from './move-form';
import { roomsFrom } from './use-booking';
import { useClashes, type ClashPeople } from './use-clashes';
import { useSlots, type OfferedSlots, type SearchLength, type SlotWish } from './use-slots';

/** The interview as it is being moved, and its office. */
export interface Moving {
  readonly detail: InterviewDetail;
  readonly office: BookingOffice;
}

/** Nobody moves an interview to where it stands. */
const withoutOwn = (found: OfferedSlots | undefined, { planned }: Interview): OfferedSlots | undefined =>
  found && {
    ...found,
    slots: found.slots.filter(
      (slot) => slot.planned.date !== planned.date || slot.planned.startMinute !== planned.startMinute,
    ),
  };

/** What the typed move meets, and which times are free for the interview. */
export function useMoved({ detail, office }: Moving, form: MoveForm, length: SearchLength) {
  const { zoneRules } = useOffice();
  const { interview } = detail;
  const concerned = useLive((read) => readConcernedPeople(read, interview), [interview]);
  const planned = plannedOf(form, interview.planned.zone);
  const { roomId, recruiterId } = form;
  const moved = asMoved({ roomId, recruiterId, reason: '' }, interview);
  const subject = useSteady<ClashSubject | null>(
    planned && { ...moved, ...spanOfPlanned(planned, zoneRules) },
  );
  const needsRoom = interview.kind === 'office' && interview.mode === 'in-person';
  const wish = useSteady<SlotWish>({
    wanted: moved,
    rooms: needsRoom ? roomsFrom(office, roomId) : [],
    durationMinutes: form.durationMinutes ?? interview.planned.durationMinutes,
    from: form.searchFrom,
  });
  const people: ClashPeople = {
    office,
    candidate: concerned?.candidate ?? undefined,
    kind: interview.kind,
    clientId: interview.clientId,
    roleId: interview.roleId,
  };
  return {
    planned,
    subject,
    contacts: concerned?.contacts ?? [],
    clashes: useClashes(subject, people),
    slots: withoutOwn(useSlots(wish, people, length), interview),
  };
}
