// The people of a main job, made through the door: a candidate with consent, a client with signed terms, a role, a
// submission at any stage, a client interview. Every default is valid; a test changes the one thing it is about.
import type { CommandInput } from '@shared/commands/registry';
import { emptyCandidate, type CandidateFields } from '@shared/domain/candidate/empty-candidate';
import type { Actor } from '@shared/domain/staff/staff';
import type { Submission } from '@shared/domain/submission/submission';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import { clientInput, signedTerms } from './client-input';
import type { TestOffice } from './office';

const today = '2026-11-23';
const zone = 'Asia/Hong_Kong';

/** A candidate who may be kept and represented, until a date where one is given. */
export async function takeCandidate(
  office: TestOffice,
  fields: Partial<CandidateFields> = {},
  consentUntil: string | null = null,
): Promise<string> {
  const ownerId = office.actors.recruiter.staffId;
  const person = emptyCandidate(
    { surname: 'Chan', givenNames: 'Wing Yan', ...fields },
    { createdOn: today, ownerId },
  );
  const { candidateId } = await office.run('candidate/create', {
    ...person,
    ownerId: fields.ownerId ?? ownerId,
  });
  const consent = {
    candidateId: String(candidateId),
    roleId: null,
    givenOn: today,
    expiresOn: consentUntil,
    channel: 'phone',
  } as const;
  await office.run('candidate/record-consent', { ...consent, kind: 'keep' });
  await office.run('candidate/record-consent', { ...consent, kind: 'represent' });
  return String(candidateId);
}

/** A client with signed terms, 20 % and 30 days. */
export async function takeClient(
  office: TestOffice,
  fields: Partial<CommandInput<'client/save'>> = {},
): Promise<string> {
  const { clientId } = await office.run(
    'client/save',
    clientInput({
      ...{ name: 'Lantau Freight', district: 'kwun-tong', address: '1 Hoi Yuen Road', ...signedTerms },
      ...fields,
    }),
  );
  return String(clientId);
}

/** The input of an open role of one head at a client. */
export const roleInput = (
  clientId: string,
  fields: Partial<CommandInput<'role/save'>> = {},
): CommandInput<'role/save'> => ({
  roleId: null,
  clientId,
  title: 'Accountant',
  titleZh: '會計',
  description: '',
  visibility: 'open-market',
  blindTitle: 'Finance role in logistics',
  blindBrief: 'A finance post in Kowloon.',
  clearedStaff: {},
  ownerId: null,
  contactId: null,
  openedOn: today,
  headcount: 1,
  district: 'kwun-tong',
  salaryFrom: 25_000,
  salaryTo: 32_000,
  salaryMonths: 13,
  requirements: { sap: { name: 'SAP', level: 2, must: true } },
  languages: { putonghua: { spoken: 4, written: null, must: true, name: '' } },
  sponsorsVisa: false,
  startBy: '2027-01-04',
  offers: {},
  rounds: {},
  team: 'Finance',
  workHours: 'Shift work',
  ...fields,
});

/** An open role. */
export async function takeRole(
  office: TestOffice,
  clientId: string,
  fields: Partial<CommandInput<'role/save'>> = {},
): Promise<string> {
  return String((await office.run('role/save', roleInput(clientId, fields)))['roleId']);
}

type Reached = 'drafted' | 'sent' | 'client-interview' | 'offered' | 'placed';

/** A submission carried to a stage by the commands that lead there. */
export async function submit(
  office: TestOffice,
  pair: { readonly candidateId: string; readonly roleId: string },
  options: { readonly to?: Reached; readonly as?: Actor } = {},
): Promise<string> {
  const as = options.as ?? office.actors.recruiter;
  const to = options.to ?? 'client-interview';
  const drafted = await office.run('submission/draft', { ...pair, followsId: null }, as);
  const submissionId = String(drafted['submissionId']);
  const steps: readonly (() => Promise<unknown>)[] = [
    () => office.run('submission/send', { submissionId, blind: false }, as),
    () => office.run('submission/advance', { submissionId, to: 'client-interview' }, as),
    () => office.run('submission/advance', { submissionId, to: 'offered' }, as),
    () => office.run('submission/place', { submissionId, startOn: '2026-12-01', annualPackage: 400_000 }, as),
  ];
  const count = ['drafted', 'sent', 'client-interview', 'offered', 'placed'].indexOf(to);
  for (const step of steps.slice(0, count)) await step();
  return submissionId;
}

/** Candidate, client, role and a submission between them. */
export async function openJob(
  office: TestOffice,
  options: { readonly to?: Reached; readonly role?: Partial<CommandInput<'role/save'>> } = {},
): Promise<{ candidateId: string; clientId: string; roleId: string; submissionId: string }> {
  const candidateId = await takeCandidate(office);
  const clientId = await takeClient(office);
  const roleId = await takeRole(office, clientId, options.role);
  const submissionId = await submit(office, { candidateId, roleId }, options);
  return { candidateId, clientId, roleId, submissionId };
}

/** A video interview at the client for a submission, on a date at a minute of the day; confirmed by phone. */
export async function bookClientInterview(
  office: TestOffice,
  submissionId: string,
  at: { readonly date: string; readonly startMinute: number },
): Promise<string> {
  const submission = await office.read.get('submissions', submissionId);
  if (!submission) throw new Error(`No submission ${submissionId}`);
  const { interviewId } = await office.run(
    'interview/book',
    {
      kind: 'client',
      candidateId: submission.candidateId,
      submissionId,
      roleId: submission.roleId,
      clientId: submission.clientId,
      contactId: null,
      recruiterId: office.actors.recruiter.staffId,
      recruiterAttends: false,
      sittingIn: {},
      panel: {},
      roomId: null,
      mode: 'video',
      address: '',
      district: null,
      planned: { date: at.date as LocalDate, startMinute: at.startMinute, durationMinutes: 60, zone },
      held: false,
      reasons: {},
      notes: '',
    },
    office.actors.recruiter,
  );
  await office.run('interview/confirm', { interviewId: String(interviewId), channel: 'phone' });
  return String(interviewId);
}

/** The submission as it stands; throws when it is gone. */
export async function submissionOf(office: TestOffice, submissionId: string): Promise<Submission> {
  const row = await office.read.get('submissions', submissionId);
  if (!row) throw new Error(`No submission ${submissionId}`);
  return row;
}

/** Kinds of the candidate's open tasks, sorted. */
export async function openTaskKinds(office: TestOffice, candidateId: string): Promise<readonly string[]> {
  const tasks = await office.read.where('tasks', 'candidateId', candidateId);
  return tasks
    .filter(({ state }) => state === 'open')
    .map(({ kind }) => kind)
    .sort();
}

/** The refusal of an answer, or null when it was accepted. */
export const refusalOf = (answer: Awaited<ReturnType<TestOffice['attempt']>>) =>
  !answer.ok && 'refusal' in answer ? answer.refusal : null;

/** An instant as a test writes it. */
export const at = (text: string): Instant => text as Instant;
