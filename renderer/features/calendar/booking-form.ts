// The booking dialog's text while it is typed, and the command input it becomes.
import type { BookingInput } from '@shared/commands/interview/booking-input';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { ClashReasons } from '@shared/domain/interview/clash';
import type { Policy } from '@shared/domain/office/policy';
import type { LocalDate } from '@shared/time/local-date';
import type { PlannedTime } from '@shared/time/planned-time';
import type { BookableSubmission, BookingOffice } from '@data/queries/interview-booking';

export type InterviewKind = BookingInput['kind'];
export type InterviewMode = BookingInput['mode'];

/** What whoever opens the dialog knows already. */
export type BookingInitial = Partial<{
  readonly kind: InterviewKind;
  readonly candidateId: string;
  readonly submissionId: string;
  readonly roleId: string;
  readonly clientId: string;
  readonly contactId: string;
  readonly recruiterId: string;
  readonly roomId: string;
  readonly mode: InterviewMode;
  readonly date: LocalDate;
  readonly startMinute: number;
  readonly durationMinutes: number;
}>;

/** A time being typed; undefined parts are empty or cannot be read. */
export interface TypedTime {
  readonly date: LocalDate | undefined;
  readonly startMinute: number | undefined;
  readonly durationMinutes: number | undefined;
}

/** Everything the dialog holds. */
export interface BookingForm extends TypedTime {
  readonly kind: InterviewKind;
  readonly candidateId: string | null;
  readonly submissionId: string | null;
  readonly roleId: string | null;
  readonly clientId: string | null;
  readonly contactId: string | null;
  readonly recruiterId: string | null;
  readonly recruiterAttends: boolean;
  readonly roomId: string | null;
  readonly mode: InterviewMode;
  /** Null follows the client's own place. */
  readonly address: string | null;
  readonly reasons: ClashReasons;
  readonly notes: string;
}

/** Minutes the office gives an interview of the kind. */
export const usualMinutes = (kind: InterviewKind, policy: Policy): number =>
  kind === 'office' ? policy.officeInterviewMinutes : policy.clientInterviewMinutes;

/** The form as it opens: what is known, the office's usual duration, the person at the desk. */
export function startBooking(
  initial: BookingInitial,
  office: BookingOffice,
  { staffId, today }: { readonly staffId: string; readonly today: LocalDate },
): BookingForm {
  const kind = initial.kind ?? (initial.submissionId === undefined ? 'office' : 'client');
  const self = office.staff.find(({ id }) => id === staffId);
  const isOffice = kind === 'office';
  return {
    kind,
    candidateId: initial.candidateId ?? null,
    submissionId: initial.submissionId ?? null,
    roleId: initial.roleId ?? null,
    clientId: initial.clientId ?? null,
    contactId: initial.contactId ?? null,
    recruiterId: initial.recruiterId ?? self?.id ?? office.staff[0]?.id ?? null,
    recruiterAttends: isOffice,
    roomId: initial.roomId ?? (isOffice ? (office.rooms[0]?.id ?? null) : null),
    mode: initial.mode ?? 'in-person',
    address: null,
    date: initial.date ?? today,
    startMinute: initial.startMinute,
    durationMinutes: initial.durationMinutes ?? usualMinutes(kind, office.facts.policy),
    reasons: {},
    notes: '',
  };
}

/** The other kind, with what belongs to it alone set back; a duration that was typed stays. */
export function changeKind(form: BookingForm, kind: InterviewKind, office: BookingOffice): BookingForm {
  const { policy } = office.facts;
  const untouched = form.durationMinutes === usualMinutes(form.kind, policy);
  const isOffice = kind === 'office';
  return {
    ...form,
    kind,
    recruiterAttends: isOffice,
    roomId: isOffice && form.mode === 'in-person' ? (office.rooms[0]?.id ?? null) : null,
    durationMinutes: untouched ? usualMinutes(kind, policy) : form.durationMinutes,
  };
}

/** The submission the form is about: the chosen one, else the only one there is. */
export const submissionOf = (
  form: BookingForm,
  submissions: readonly BookableSubmission[],
): BookableSubmission | undefined =>
  submissions.find(({ submission }) => submission.id === form.submissionId) ??
  submissions.find(({ submission }) => form.submissionId === null && submission.roleId === form.roleId) ??
  (form.submissionId === null && submissions.length === 1 ? submissions[0] : undefined);

const isLength = (minutes: number | undefined): minutes is number =>
  minutes !== undefined && Number.isInteger(minutes) && minutes > 0;

/** The time as commands take it; null while something is missing. */
export function plannedOf(
  { date, startMinute, durationMinutes }: TypedTime,
  zone: string,
): PlannedTime | null {
  if (date === undefined || startMinute === undefined || !isLength(durationMinutes)) return null;
  return { date, startMinute, durationMinutes, zone };
}

/** Fields a booking cannot do without. */
export type RequiredField =
  'candidateId' | 'submissionId' | 'recruiterId' | 'date' | 'startMinute' | 'durationMinutes';

/** Which required fields are still empty. */
export function missingFields(
  form: BookingForm,
  submission: BookableSubmission | undefined,
): ReadonlySet<RequiredField> {
  const missing = new Set<RequiredField>();
  if (form.candidateId === null) missing.add('candidateId');
  if (form.kind === 'client' && !submission) missing.add('submissionId');
  if (form.recruiterId === null) missing.add('recruiterId');
  if (form.date === undefined) missing.add('date');
  if (form.startMinute === undefined) missing.add('startMinute');
  if (!isLength(form.durationMinutes)) missing.add('durationMinutes');
  return missing;
}

/** What stands around the form: the chosen candidate's rows and the office. */
export interface BookingAround {
  readonly candidate: Candidate | undefined;
  readonly submission: BookableSubmission | undefined;
  readonly zone: string;
}

/** Where a client interview takes place: as typed, else the client's own address. */
export function placeOf(
  form: BookingForm,
  submission: BookableSubmission | undefined,
): Pick<BookingInput, 'address' | 'district'> {
  if (form.kind === 'office' || form.mode !== 'in-person') return { address: '', district: null };
  const client = submission?.client ?? null;
  const address = form.address ?? client?.address ?? '';
  return { address, district: address === (client?.address ?? '') ? (client?.district ?? null) : null };
}

/** The command's input; null while something required is missing. */
export function bookingInputOf(
  form: BookingForm,
  { submission, zone }: BookingAround,
  held: boolean,
): BookingInput | null {
  const planned = plannedOf(form, zone);
  const { kind, candidateId, recruiterId, mode } = form;
  if (planned === null || candidateId === null || recruiterId === null) return null;
  if (kind === 'client' && !submission) return null;
  const isClient = kind === 'client';
  return {
    kind,
    candidateId,
    submissionId: isClient ? (submission?.submission.id ?? null) : null,
    roleId: isClient ? (submission?.submission.roleId ?? null) : null,
    clientId: isClient ? (submission?.client?.id ?? null) : null,
    contactId: isClient ? form.contactId : null,
    recruiterId,
    recruiterAttends: isClient ? form.recruiterAttends : true,
    sittingIn: {},
    panel: {},
    roomId: isClient || mode !== 'in-person' ? null : form.roomId,
    mode,
    ...placeOf(form, submission),
    planned,
    held,
    reasons: form.reasons,
    notes: form.notes.trim(),
  };
}
