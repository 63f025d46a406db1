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
import type { BusyTime } from '../../domain/office/busy-time';
import type { GateOverride } from '../../domain/submission/gate-override';
import type { Submission, SubmissionStage } from '../../domain/submission/submission';
import type { Row, TableName } from '../../domain/tables';
import type { DecisionContext, FactReader } from '../command';
import { loadOfficeFacts, type OfficeFacts } from '../office-facts';
import type { Refusal } from '../refusal';
import type { BookingInput } from './booking-input';
import { loadBusyTimes } from './clash-around';
import { loadAround } from './interview-facts';
import { spanOfPlanned } from './interview-time';

/** Rows are undefined when the input names none, or one that is not there. */
export interface BookingFacts {
  readonly candidate: Row<'candidates'> | undefined;
  readonly recruiter: Row<'staff'> | undefined;
  readonly room: Row<'rooms'> | undefined;
  readonly client: Row<'clients'> | undefined;
  readonly contact: Row<'contacts'> | undefined;
  /** Those of `sittingIn` that are there. */
  readonly sitting: readonly Row<'staff'>[];
  /** Those of `panel` that are there. */
  readonly panel: readonly Row<'contacts'>[];
  readonly submission: Submission | undefined;
  readonly role: Row<'roles'> | undefined;
  /** The candidate's own, for the attendance policy. */
  readonly interviews: readonly Interview[];
  readonly overrides: readonly GateOverride[];
  /** The client's with anybody, for its goodwill. */
  readonly ofClient: readonly Interview[];
  readonly busy: readonly BusyTime[];
  readonly others: readonly Interview[];
  readonly office: OfficeFacts;
}

/** Reads {@link BookingFacts}. */
export async function loadBookingFacts(
  input: BookingInput,
  read: FactReader,
  { zoneRules }: Pick<DecisionContext, 'zoneRules'>,
): Promise<BookingFacts> {
  const span = spanOfPlanned(input.planned, zoneRules);
  // Asked for together: the requests then wait for the disk once, not one after the other.
  const early = Promise.all([
    read.get('candidates', input.candidateId),
    read.get('staff', input.recruiterId),
    find('rooms', input.roomId, read),
    find('contacts', input.contactId, read),
    read.where('interviews', 'candidateId', input.candidateId),
    read.where('gateOverrides', 'candidateId', input.candidateId),
    loadAround(span, read),
    loadOfficeFacts(read),
    loadBusyTimes(span, read),
    read.many('staff', Object.keys(input.sittingIn)),
    read.many('contacts', Object.keys(input.panel)),
  ]);
  const submission = await find('submissions', input.submissionId, read);
  const clientId = submission?.clientId ?? input.clientId;
  const [client, role, ofClient] = await Promise.all([
    find('clients', clientId, read),
    find('roles', submission?.roleId ?? input.roleId, read),
    input.kind === 'client' && clientId !== null ? read.where('interviews', 'clientId', clientId) : [],
  ]);
  const [candidate, recruiter, room, contact, interviews, overrides, ...rest] = await early;
  const [others, office, busy, sitting, panel] = rest;
  return {
    ...{ candidate, recruiter, room, client, contact, submission, role },
    ...{ interviews, overrides, ofClient, busy, sitting, panel, others, office },
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
  const missing = missingRow(input, facts) ?? missingPerson(input, facts) ?? misplacedPerson(input, facts);
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

/** Everybody who sits in works here, everybody on the panel works somewhere. */
function missingPerson(input: BookingInput, { sitting, panel }: BookingFacts): Refusal | null {
  const active = (rows: readonly { readonly id: string; readonly active: boolean }[], id: string): boolean =>
    rows.some((row) => row.id === id && row.active);
  const colleague = Object.keys(input.sittingIn).find((id) => !active(sitting, id));
  if (colleague !== undefined) return { kind: 'not-found', table: 'staff', id: colleague };
  const interviewer = Object.keys(input.panel).find((id) => !active(panel, id));
  return interviewer === undefined ? null : { kind: 'not-found', table: 'contacts', id: interviewer };
}

/** Nobody is named twice, and the panel is the client's. */
function misplacedPerson(input: BookingInput, { client, panel }: BookingFacts): Refusal | null {
  if (input.sittingIn[input.recruiterId] === true) return { kind: 'input-unreadable', fields: ['sittingIn'] };
  const isClients = panel.every(({ clientId }) => input.kind === 'client' && clientId === client?.id);
  const isTwice = input.contactId !== null && input.panel[input.contactId] === true;
  return !isClients || isTwice ? { kind: 'input-unreadable', fields: ['panel'] } : null;
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
  if (input.roundId && !(input.roundId in (facts.role?.rounds ?? {})))
    return { kind: 'input-unreadable', fields: ['roundId'] };
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
