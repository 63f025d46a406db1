// What booking and moving an interview choose from, with the viewer's eyes.
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import { loadBusyTimes } from '@shared/commands/interview/clash-around';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { isForOneRole, type Consent } from '@shared/domain/candidate/consent';
import type { Interest } from '@shared/domain/candidate/interest';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { BusyTime } from '@shared/domain/office/busy-time';
import type { OfficeSlot } from '@shared/domain/office/office-slot';
import type { Room } from '@shared/domain/office/room';
import { roundsInOrder, type KeyedRound } from '@shared/domain/role/interview-round';
import type { Staff } from '@shared/domain/staff/staff';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import { addMinutes, type Instant } from '@shared/time/instant';
import { minutesPerDay } from '@shared/time/local-date';
import type { ViewReader } from '../view-reader';
import { loadPlaces, type RoleFace } from './role-faces';

/** People and rooms of the office that an interview can be given to. */
export interface BookingOffice {
  readonly staff: readonly Staff[];
  readonly rooms: readonly Room[];
  readonly facts: OfficeFacts;
}

/** A submission that its client may meet the candidate on, with the place and people of the meeting. */
export interface BookableSubmission {
  readonly submission: Submission;
  readonly role: RoleFace | null;
  readonly client: Client | null;
  readonly contacts: readonly Contact[];
  /** The meetings the client holds for the role. */
  readonly rounds: readonly KeyedRound[];
  /** The candidate's latest word on the role, and since when they allow to be put forward for it. */
  readonly interest: Interest | null;
  readonly consentOn: string | null;
}

/** A candidate with what they can be met on. */
export interface BookableCandidate {
  readonly candidate: Candidate;
  readonly submissions: readonly BookableSubmission[];
}

const meetingStages: readonly SubmissionStage[] = ['sent', 'client-interview', 'offered'];

/** Active recruiters, managers and rooms in the order of their names. */
export async function readBookingOffice(read: ViewReader): Promise<BookingOffice> {
  const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
    a.name < b.name ? -1 : 1;
  const staff = (await read.all('staff')).filter(({ active, role }) => active && role !== 'receptionist');
  const rooms = (await read.all('rooms')).filter(({ active }) => active);
  return {
    staff: [...staff].sort(byName),
    rooms: [...rooms].sort(byName),
    facts: await loadOfficeFacts(read),
  };
}

/** The candidate and the submissions a client interview can be booked on; null when there is no such candidate. */
export async function readBookableCandidate(
  read: ViewReader,
  candidateId: string | null,
): Promise<BookableCandidate | null> {
  const candidate = candidateId === null ? undefined : await read.get('candidates', candidateId);
  if (!candidate) return null;
  const rows = await read.where('submissions', 'candidateId', candidate.id);
  const submissions = rows.filter(({ stage }) => meetingStages.includes(stage));
  const { clients, roles } = await loadPlaces(read, submissions);
  const interests = await read.where('interests', 'candidateId', candidate.id);
  const consents = await read.where('consents', 'candidateId', candidate.id);
  const bookable = submissions.map(async (submission) => {
    const client = clients.get(submission.clientId) ?? null;
    const role = await read.get('roles', submission.roleId);
    const contacts = client ? await read.where('contacts', 'clientId', client.id) : [];
    return {
      submission,
      role: roles.get(submission.roleId) ?? null,
      client,
      contacts: contacts.filter(({ active }) => active),
      rounds: role ? roundsInOrder(role.rounds) : [],
      interest: latestInterest(interests, submission.roleId),
      consentOn: standingConsent(consents, submission.roleId),
    };
  });
  return { candidate, submissions: await Promise.all(bookable) };
}

function latestInterest(interests: readonly Interest[], roleId: string): Interest | null {
  const onRole = interests.filter((one) => one.roleId === roleId);
  return [...onRole].sort((a, b) => (a.notedOn < b.notedOn ? 1 : -1))[0] ?? null;
}

function standingConsent(consents: readonly Consent[], roleId: string): string | null {
  const standing = consents.filter(
    (one) => isForOneRole(one.kind) && one.roleId === roleId && one.withdrawnOn === null,
  );
  return [...standing].sort((a, b) => (a.givenOn < b.givenOn ? 1 : -1))[0]?.givenOn ?? null;
}

/** What fills some days: everybody's interviews, our people's own calendars, and the hours kept for meetings. */
export interface TakenTime {
  readonly interviews: readonly Interview[];
  readonly busy: readonly BusyTime[];
  readonly officeSlots: readonly OfficeSlot[];
}

/** Reads what could touch the span. */
export async function readTakenTime(
  read: ViewReader,
  span: { readonly startsAt: Instant; readonly endsAt: Instant },
): Promise<TakenTime> {
  const wide = [addMinutes(span.startsAt, -minutesPerDay), addMinutes(span.endsAt, minutesPerDay)] as const;
  const [interviews, busy, officeSlots] = await Promise.all([
    read.range('interviews', 'startsAt', wide),
    loadBusyTimes(span, read),
    read.all('officeSlots'),
  ]);
  return { interviews, busy, officeSlots };
}

/** Whom a change of an interview concerns on each side, as far as the viewer may see them. */
export interface ConcernedPeople {
  readonly candidate: Candidate | undefined;
  /** The contact and the panel. */
  readonly contacts: readonly Contact[];
  /** Colleagues who sit in. */
  readonly colleagues: readonly Staff[];
}

/** Reads {@link ConcernedPeople}. */
export async function readConcernedPeople(read: ViewReader, interview: Interview): Promise<ConcernedPeople> {
  const [candidate, contacts, colleagues] = await Promise.all([
    read.get('candidates', interview.candidateId),
    read.many('contacts', [
      ...(interview.contactId ? [interview.contactId] : []),
      ...Object.keys(interview.panel),
    ]),
    read.many('staff', Object.keys(interview.sittingIn)),
  ]);
  return { candidate, contacts, colleagues };
}
