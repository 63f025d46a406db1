// The move dialog's text while it is typed.
import { z } from 'zod';
import { clashReasons } from '@shared/domain/interview/clash';
import type { Interview } from '@shared/domain/interview/interview';
import { reference } from '@shared/domain/record';
import { localDate, type LocalDate } from '@shared/time/local-date';
import type { PlannedTime } from '@shared/time/planned-time';
import type { TypedTime } from './booking-form';
import { messageForm, type MessageForm } from './message-form';

/** What a drag or a command proposes; what is left out stays. */
export interface MoveTarget extends Partial<TypedTime> {
  readonly recruiterId?: string;
  readonly roomId?: string | null;
}

/** Everything the dialog holds; kept as a draft while it is typed. */
export const moveForm = z.object({
  date: localDate.nullable(),
  startMinute: z.int().nullable(),
  durationMinutes: z.number().nullable(),
  /** The first day free times are looked for; see the booking form. */
  searchFrom: localDate,
  recruiterId: reference,
  roomId: reference.nullable(),
  reasons: clashReasons,
  message: messageForm,
});
/** See {@link moveForm}. */
export type MoveForm = z.infer<typeof moveForm>;

/** The form of an interview as it stands, with what was proposed. */
export function startMove(
  { planned, roomId, recruiterId }: Interview,
  to: MoveTarget | undefined,
  { message, today }: { readonly message: MessageForm; readonly today: LocalDate },
): MoveForm {
  const { date, startMinute, durationMinutes } = planned;
  const form: MoveForm = {
    ...{ date, startMinute, durationMinutes, roomId, recruiterId, message },
    searchFrom: date < today ? today : date,
    reasons: {},
  };
  return withTarget(form, to);
}

/** A kept draft with what is proposed now, which goes before what was proposed earlier. */
export function withTarget(form: MoveForm, to: MoveTarget = {}): MoveForm {
  const proposed = Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
  return { ...form, ...proposed, searchFrom: to.date ?? form.searchFrom };
}

/** True when the interview would begin at another moment: then it is a message with notice, else only a reshape. */
export const isNewStart = ({ planned }: Interview, to: PlannedTime): boolean =>
  to.date !== planned.date || to.startMinute !== planned.startMinute;

/** True when nothing at all would change. */
export const isUnmoved = (interview: Interview, to: PlannedTime, form: MoveForm): boolean =>
  !isNewStart(interview, to) &&
  to.durationMinutes === interview.planned.durationMinutes &&
  form.roomId === interview.roomId &&
  form.recruiterId === interview.recruiterId;
