// An office in which interviews can be booked: two rooms, candidates, and a client with an open role. Everything goes
// through the door; only what a case is about is given.
import type { BookingInput } from '@shared/commands/interview/booking-input';
import { emptyCandidate, type CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { Client } from '@shared/domain/client/client';
import type { Interview } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import type { Task } from '@shared/domain/task/task';
import { clientInput, signedTerms } from './client-input';
import { momentAt, plannedAt } from './hong-kong-time';
import { openTestOffice, type TestOffice } from './office';

/** The office with what bookings name. */
export interface InterviewOffice extends TestOffice {
  readonly blueRoom: string;
  readonly redRoom: string;
  readonly ada: string;
  readonly bo: string;
  readonly clientId: string;
  readonly contactId: string;
  addCandidate(given: Partial<CandidateFields>): Promise<string>;
  /** An office booking of Ada with the recruiter in the blue room. */
  booking(when: string, given?: Partial<BookingInput>): BookingInput;
  book(when: string, given?: Partial<BookingInput>): Promise<string>;
  addRole(given?: Partial<Role>): Promise<string>;
  /** Interviewed by us, with consent, drafted and sent to a new role of the client: the submission's id. */
  sendSubmission(candidateId: string, role?: Partial<Role>): Promise<string>;
  /** Books a client interview for a submission. */
  bookClient(when: string, submissionId: string, given?: Partial<BookingInput>): Promise<string>;
  interview(id: string): Promise<Interview>;
  /** Tasks of an interview that are not done, by kind. */
  openTasks(interviewId: string): Promise<readonly Task[]>;
  at(text: string): void;
}

const id = (result: Readonly<Record<string, unknown>>, name: string): string => String(result[name]);

/** Opens it on Monday 23 November 2026 at ten, Hong Kong. */
export async function openInterviewOffice(client: Partial<Client> = {}): Promise<InterviewOffice> {
  const office = await openTestOffice();
  const room = async (name: string): Promise<string> =>
    id(await office.run('office/save-room', { roomId: null, name, active: true }), 'roomId');
  const addCandidate = async (given: Partial<CandidateFields>): Promise<string> => {
    const made = { createdOn: '2026-11-01', ownerId: office.actors.recruiter.staffId };
    return id(await office.run('candidate/create', emptyCandidate(given, made)), 'candidateId');
  };
  const named = {
    blueRoom: await room('Blue'),
    redRoom: await room('Red'),
    ada: await addCandidate({ surname: 'Ng', givenNames: 'Ada' }),
    bo: await addCandidate({ surname: 'Yip', givenNames: 'Bo' }),
    ...(await addClient(office, client)),
  };
  return { ...office, ...named, addCandidate, ...bookingTools(office, named) };
}

async function addClient(office: TestOffice, given: Partial<Client>) {
  const { clientId } = await office.run(
    'client/save',
    clientInput({
      ...{ name: 'Harbour Trading', district: 'kwun-tong', address: '1 How Ming Street', ...signedTerms },
      ...given,
    }),
  );
  const contact = { name: 'Ms Ho', nameZh: '', title: '', phones: {}, email: '', active: true };
  const { contactId } = await office.run('contact/save', {
    contactId: null,
    clientId: String(clientId),
    ...contact,
  });
  return { clientId: String(clientId), contactId: String(contactId) };
}

type Named = Pick<InterviewOffice, 'blueRoom' | 'redRoom' | 'ada' | 'bo' | 'clientId' | 'contactId'>;

function bookingTools(office: TestOffice, named: Named) {
  const { run, read, clock, actors } = office;
  const booking: InterviewOffice['booking'] = (when, given = {}) => ({
    kind: 'office',
    candidateId: named.ada,
    submissionId: null,
    roleId: null,
    clientId: null,
    contactId: null,
    recruiterId: actors.recruiter.staffId,
    recruiterAttends: true,
    sittingIn: {},
    panel: {},
    roomId: named.blueRoom,
    mode: 'in-person',
    address: '',
    district: null,
    planned: plannedAt(when),
    held: false,
    reasons: {},
    notes: '',
    ...given,
  });
  const book: InterviewOffice['book'] = async (when, given) =>
    id(await run('interview/book', booking(when, given), actors.recruiter), 'interviewId');
  return {
    booking,
    book,
    ...submissionTools(office, named, book),
    async interview(interviewId: string): Promise<Interview> {
      const row = await read.get('interviews', interviewId);
      if (!row) throw new Error(`No interview ${interviewId}`);
      return row;
    },
    async openTasks(interviewId: string): Promise<readonly Task[]> {
      const tasks = await read.where('tasks', 'interviewId', interviewId);
      return tasks.filter(({ state }) => state !== 'done').sort((a, b) => (a.kind < b.kind ? -1 : 1));
    },
    at(text: string): void {
      clock.set(momentAt(text));
    },
  };
}

function submissionTools({ run, actors, read }: TestOffice, named: Named, book: InterviewOffice['book']) {
  const addRole: InterviewOffice['addRole'] = async (given = {}) => {
    const { id: _id, deletedAt: _deleted, code: _code, stage: _stage, ...fields } = given;
    return id(await run('role/save', { ...emptyRole(named.clientId), ...fields, roleId: null }), 'roleId');
  };
  const interviewedByUs = async (candidateId: string): Promise<void> => {
    const interviews = await read.where('interviews', 'candidateId', candidateId);
    if (interviews.some(({ kind, stage }) => kind === 'office' && stage === 'done')) return;
    const earlier = await read.all('interviews');
    const hour = String(earlier.length).padStart(2, '0');
    const reasons = { 'office-hours': 'long ago' };
    const interviewId = await book(`2026-11-23 ${hour}:00+30`, { candidateId, reasons });
    await run('interview/check-in', { interviewId });
    await run('interview/finish', { interviewId });
  };
  return {
    addRole,
    async sendSubmission(candidateId: string, role: Partial<Role> = {}): Promise<string> {
      const roleId = await addRole(role);
      await interviewedByUs(candidateId);
      const given = { candidateId, givenOn: '2026-11-01', expiresOn: null, channel: 'phone' } as const;
      await run('candidate/record-consent', { ...given, kind: 'keep', roleId: null });
      await run('candidate/record-consent', { ...given, kind: 'represent', roleId: null });
      await run('candidate/record-consent', { ...given, kind: 'role', roleId });
      const drafted = await run('submission/draft', { candidateId, roleId, followsId: null });
      const submissionId = id(drafted, 'submissionId');
      await run('submission/send', { submissionId, blind: false });
      return submissionId;
    },
    bookClient: (when: string, submissionId: string, given: Partial<BookingInput> = {}): Promise<string> =>
      book(when, clientBooking(named, { submissionId, recruiterId: actors.recruiter.staffId, ...given })),
  };
}

/** What a client interview has besides the office booking: place and contact, and a recruiter who stays away. */
export const clientBooking = (
  named: Pick<Named, 'contactId'>,
  given: Partial<BookingInput>,
): Partial<BookingInput> => ({
  kind: 'client',
  contactId: named.contactId,
  recruiterAttends: false,
  roomId: null,
  address: '1 How Ming Street',
  district: 'kwun-tong',
  ...given,
});

const emptyRole = (clientId: string): Omit<Role, 'id' | 'deletedAt' | 'code' | 'stage'> => ({
  clientId,
  title: 'Accountant',
  titleZh: '',
  description: '',
  visibility: 'open-market',
  blindTitle: '',
  blindBrief: '',
  clearedStaff: {},
  ownerId: null,
  contactId: null,
  openedOn: '2026-11-01',
  headcount: 1,
  district: null,
  salaryFrom: null,
  salaryTo: null,
  salaryMonths: 12,
  requirements: {},
  languages: {},
  sponsorsVisa: true,
  startBy: null,
  offers: {},
  rounds: {},
  team: '',
  workHours: '',
});
