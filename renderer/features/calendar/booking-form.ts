// The booking dialog's text while it is typed, and the command input it becomes.
import { z } from 'zod';
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { districtOfAddress } from '@shared/domain/client/client-site';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { clashReasons } from '@shared/domain/interview/clash';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Policy } from '@shared/domain/office/policy';
import { longText, reference, shortText } from '@shared/domain/record';
import type { KeyedRound } from '@shared/domain/role/interview-round';
import { localDate, type LocalDate } from '@shared/time/local-date';
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

/** A time somebody drew or dragged; undefined parts were not said. */
export interface TypedTime {
  readonly date: LocalDate | undefined;
  readonly startMinute: number | undefined;
  readonly durationMinutes: number | undefined;
}

/** A time being typed; null parts are empty or cannot be read. */
export interface FormTime {
  readonly date: LocalDate | null;
  readonly startMinute: number | null;
  readonly durationMinutes: number | null;
}

const nullable = reference.nullable();
/** Everything the dialog holds; kept as a draft while it is typed. */
export const bookingForm = z.object({
  kind: z.enum(['office', 'client']),
  candidateId: nullable,
  submissionId: nullable,
  roleId: nullable,
  clientId: nullable,
  contactId: nullable,
  recruiterId: nullable,
  recruiterAttends: z.boolean(),
  /** Staff and contact ids of those who interview beside the recruiter and the contact. */
  sittingIn: z.array(reference),
  panel: z.array(reference),
  roomId: nullable,
  mode: z.enum(['in-person', 'video', 'phone']),
  /** Null follows the client's own place. */
  address: shortText.nullable(),
  date: localDate.nullable(),
  startMinute: z.int().nullable(),
  durationMinutes: z.number().nullable(),
  /** The role's round, or the office's template, that the duration comes from; null where it was typed. */
  roundId: reference.nullable(),
  /** The first day free times are looked for; the day that was typed, not one chosen from the list. */
  searchFrom: localDate,
  reasons: clashReasons,
  notes: longText,
});
/** See {@link bookingForm}. */
export type BookingForm = z.infer<typeof bookingForm>;

/** Minutes the office gives an interview of the kind. */
export const usualMinutes = (kind: InterviewKind, policy: Policy): number =>
  kind === 'office' ? policy.officeInterviewMinutes : policy.clientInterviewMinutes;

type FormLength = Pick<BookingForm, 'durationMinutes' | 'roundId'>;

/** The office's usual length, or the one given, with the first template of the kind that has it. */
function lengthOf(
  kind: InterviewKind,
  { policy, templates }: OfficeFacts,
  given = usualMinutes(kind, policy),
): FormLength {
  const round = templates.durations.find((one) => one.kind === kind && one.minutes === given);
  return { durationMinutes: given, roundId: round?.id ?? null };
}

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
    sittingIn: [],
    panel: [],
    roomId: initial.roomId ?? (isOffice ? (office.rooms[0]?.id ?? null) : null),
    mode: initial.mode ?? 'in-person',
    address: null,
    date: initial.date ?? today,
    startMinute: initial.startMinute ?? null,
    ...lengthOf(kind, office.facts, initial.durationMinutes),
    searchFrom: initial.date ?? today,
    reasons: {},
    notes: '',
  };
}

/**
 * A kept draft, with what whoever opens the dialog now knows: a day that was just clicked goes before an older one, and a
 * day that has passed since is today.
 */
export function withInitial(kept: BookingForm, initial: BookingInitial, today: LocalDate): BookingForm {
  const isOver = kept.date !== null && kept.date < today;
  const fresh = isOver ? { ...kept, date: today, startMinute: null } : kept;
  const searchFrom = initial.date ?? (kept.searchFrom < today ? today : kept.searchFrom);
  const given = Object.entries(initial).filter(([, value]) => value !== undefined);
  return { ...fresh, ...Object.fromEntries(given), searchFrom };
}

/** One draft per subject, so that what was begun for somebody does not turn up with somebody else. */
export const bookingDraftKey = ({
  candidateId = 'anybody',
  submissionId = '',
  roleId = '',
}: BookingInitial) => ['booking', candidateId, submissionId, roleId].filter((part) => part !== '').join('/');

/** The other kind, with what belongs to it alone set back; a duration that was typed stays. */
export function changeKind(form: BookingForm, kind: InterviewKind, office: BookingOffice): BookingForm {
  const usual = usualMinutes(form.kind, office.facts.policy);
  const isUntouched = form.roundId !== null || form.durationMinutes === usual;
  const isOffice = kind === 'office';
  return {
    ...form,
    kind,
    recruiterAttends: isOffice,
    roomId: isOffice && form.mode === 'in-person' ? (office.rooms[0]?.id ?? null) : null,
    ...(isUntouched ? lengthOf(kind, office.facts) : {}),
  };
}

/** Another recruiter, who then no longer sits in beside themself. */
export const changeRecruiter = (form: BookingForm, recruiterId: string): BookingForm => ({
  ...form,
  recruiterId,
  sittingIn: form.sittingIn.filter((id) => id !== recruiterId),
});

/** A round of the role: its length, its form, and its people as far as they still work there. */
export function chooseRound(
  form: BookingForm,
  round: KeyedRound,
  contacts: BookableSubmission['contacts'],
): BookingForm {
  const [first, ...others] = contacts.filter(({ id }) => id in round.interviewers).map(({ id }) => id);
  return {
    ...form,
    roundId: round.id,
    durationMinutes: round.minutes,
    mode: round.mode,
    ...(first === undefined ? {} : { contactId: first, panel: others }),
  };
}

/** Another contact, who then is no longer one of the panel. */
export const changeContact = (form: BookingForm, contactId: string | null): BookingForm => ({
  ...form,
  contactId,
  panel: form.panel.filter((id) => id !== contactId),
});

/** Another role or candidate: the people and the place at the client are no longer these. */
export const withoutClientPart = (form: BookingForm): BookingForm => ({
  ...form,
  contactId: null,
  panel: [],
  address: null,
});

/** The submission the form is about: the chosen one, else the only one there is. */
export const submissionOf = (
  form: BookingForm,
  submissions: readonly BookableSubmission[],
): BookableSubmission | undefined =>
  submissions.find(({ submission }) => submission.id === form.submissionId) ??
  submissions.find(({ submission }) => form.submissionId === null && submission.roleId === form.roleId) ??
  (form.submissionId === null && submissions.length === 1 ? submissions[0] : undefined);

const isLength = (minutes: number | null): minutes is number =>
  minutes !== null && Number.isInteger(minutes) && minutes > 0;

/** The time as commands take it; null while something is missing. */
export function plannedOf(
  { date, startMinute, durationMinutes }: FormTime,
  zone: string,
): PlannedTime | null {
  if (date === null || startMinute === null || !isLength(durationMinutes)) return null;
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
  if (form.date === null) missing.add('date');
  if (form.startMinute === null) missing.add('startMinute');
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
  return { address, district: client && districtOfAddress(client, address) };
}

const asElements = (ids: readonly string[]): Record<string, true> =>
  Object.fromEntries(ids.map((id) => [id, true]));

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
    sittingIn: asElements(form.sittingIn),
    panel: asElements(isClient ? form.panel : []),
    roundId: submission?.rounds.some(({ id }) => id === form.roundId) && isClient ? form.roundId : null,
    roomId: isClient || mode !== 'in-person' ? null : form.roomId,
    mode,
    ...placeOf(form, submission),
    planned,
    held,
    reasons: form.reasons,
    notes: form.notes.trim(),
  };
}
