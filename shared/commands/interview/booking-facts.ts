// What booking reads, and what must be true of the people, the room and the submission before its time is judged.
import {
  attendanceGate,
  attendanceRecord,
  attendanceVerdict,
} from '../../domain/attendance/attendance-record';
import type { ClashSubject } from '../../domain/interview/find-clashes';
import type { Interview } from '../../domain/interview/interview';
import type { GateFailure } from '../../domain/matching/gate';
import { isCleared } from '../../domain/staff/clearance';
import type { GateOverride } from '../../domain/submission/gate-override';
import type { Submission, SubmissionStage } from '../../domain/submission/submission';
import type { Row, TableName } from '../../domain/tables';
import type { DecisionContext, FactReader } from '../command';
import { loadOfficeFacts, type OfficeFacts } from '../office-facts';
import type { Refusal } from '../refusal';
import type { BookingInput } from './booking-input';
import { loadAround } from './interview-facts';
import { spanOfPlanned } from './interview-time';

/** Rows are undefined when the input names none, or one that is not there. */
export interface BookingFacts {
  readonly candidate: Row<'candidates'> | undefined;
  readonly recruiter: Row<'staff'> | undefined;
  readonly room: Row<'rooms'> | undefined;
  readonly client: Row<'clients'> | undefined;
  readonly contact: Row<'contacts'> | undefined;
  readonly submission: Submission | undefined;
  readonly role: Row<'roles'> | undefined;
  /** The candidate's own, for the attendance policy. */
  readonly interviews: readonly Interview[];
  readonly overrides: readonly GateOverride[];
  readonly others: readonly Interview[];
  readonly office: OfficeFacts;
}

/** Reads {@link BookingFacts}. */
export async function loadBookingFacts(
  input: BookingInput,
  read: FactReader,
  { zoneRules }: Pick<DecisionContext, 'zoneRules'>,
): Promise<BookingFacts> {
  // Asked for together: the requests then wait for the disk once, not one after the other.
  const early = Promise.all([
    read.get('candidates', input.candidateId),
    read.get('staff', input.recruiterId),
    find('rooms', input.roomId, read),
    find('contacts', input.contactId, read),
    read.where('interviews', 'candidateId', input.candidateId),
    read.where('gateOverrides', 'candidateId', input.candidateId),
    loadAround(spanOfPlanned(input.planned, zoneRules), read),
    loadOfficeFacts(read),
  ]);
  const submission = await find('submissions', input.submissionId, read);
  const [client, role] = await Promise.all([
    find('clients', submission?.clientId ?? input.clientId, read),
    find('roles', submission?.roleId ?? input.roleId, read),
  ]);
  const [candidate, recruiter, room, contact, interviews, overrides, others, office] = await early;
  return {
    ...{ candidate, recruiter, room, client, contact, submission, role },
    ...{ interviews, overrides, others, office },
  };
}

const find = <Name extends TableName>(
  table: Name,
  id: string | null,
  read: FactReader,
): Promise<Row<Name> | undefined> => (id === null ? Promise.resolve(undefined) : read.get(table, id));

/** The part of a booking that clashes look at. */
export const bookingSubject = (input: BookingInput): Omit<ClashSubject, 'id' | 'startsAt' | 'endsAt'> => ({
  kind: input.kind,
  candidateId: input.candidateId,
  recruiterId: input.recruiterId,
  recruiterAttends: input.kind === 'office' || input.recruiterAttends,
  sittingIn: input.sittingIn,
  panel: input.panel,
  roomId: input.roomId,
  contactId: input.contactId,
  mode: input.mode,
  address: input.address,
  district: input.district,
});

/** Stages in which a client may meet the candidate. */
const bookableStages: readonly SubmissionStage[] = ['sent', 'client-interview', 'offered'];

/** Everything but the time: who and what is named exists, the submission is out, the attendance policy lets it pass. */
export function checkBooking(
  input: BookingInput,
  facts: BookingFacts,
  context: DecisionContext,
): Refusal | null {
  const missing = missingRow(input, facts);
  if (missing) return missing;
  if (facts.role && !isCleared(context.actor, facts.role)) return { kind: 'not-cleared' };
  return input.kind === 'client' ? checkClientInterview(input, facts, context) : null;
}

function missingRow(input: BookingInput, facts: BookingFacts): Refusal | null {
  const recruiter = facts.recruiter?.active === true ? facts.recruiter : undefined;
  const room = facts.room?.active === true ? facts.room : undefined;
  const named: readonly (readonly [TableName, string | null, object | undefined])[] = [
    ['candidates', input.candidateId, facts.candidate],
    ['staff', input.recruiterId, recruiter],
    ['rooms', input.roomId, room],
    ['submissions', input.submissionId, facts.submission],
    ['clients', facts.submission?.clientId ?? input.clientId, facts.client],
    ['roles', facts.submission?.roleId ?? input.roleId, facts.role],
    ['contacts', input.contactId, facts.contact],
  ];
  const missing = named.find(([, id, row]) => id !== null && row === undefined);
  return missing ? { kind: 'not-found', table: missing[0], id: missing[1] ?? '' } : null;
}

function checkClientInterview(
  input: BookingInput,
  facts: BookingFacts,
  context: DecisionContext,
): Refusal | null {
  const { submission, contact } = facts;
  if (!submission) return { kind: 'input-unreadable', fields: ['submissionId'] };
  if (submission.candidateId !== input.candidateId)
    return { kind: 'input-unreadable', fields: ['candidateId'] };
  if (contact && contact.clientId !== submission.clientId)
    return { kind: 'input-unreadable', fields: ['contactId'] };
  if (!bookableStages.includes(submission.stage))
    return { kind: 'submission-stage', stage: submission.stage };
  const gate = attendanceFailure(submission, facts, context);
  return gate ? { kind: 'gates-closed', gates: [gate] } : null;
}

function attendanceFailure(
  submission: Submission,
  { interviews, overrides, office }: BookingFacts,
  { now }: DecisionContext,
): GateFailure | null {
  const policy = { policy: office.policy, now };
  const verdict = attendanceVerdict(attendanceRecord(interviews, overrides, policy), submission, policy);
  if (!verdict.blocked) return null;
  const says = verdict.cause === 'client-no-show' ? 'client-no-shows' : verdict.cause;
  return {
    gate: attendanceGate,
    effect: 'block',
    fact: { says, count: verdict.count, latestOn: verdict.lastOn },
    overridableBy: ['manager'],
    revealsClient: false,
  };
}
