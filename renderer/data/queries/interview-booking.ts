// What booking and moving an interview choose from, with the viewer's eyes.
import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { searchTextOf, type SearchText } from '@shared/domain/candidate/match-name';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Room } from '@shared/domain/office/room';
import type { Staff } from '@shared/domain/staff/staff';
import type { Submission, SubmissionStage } from '@shared/domain/submission/submission';
import type { CandidateFace } from '../indexes/faces';
import type { ViewReader } from '../view-reader';
import { readByIds } from './interviews';
import { loadRoleFaces, type RoleFace } from './role-faces';

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
}

/** A candidate with what they can be met on. */
export interface BookableCandidate {
  readonly candidate: Candidate;
  readonly submissions: readonly BookableSubmission[];
}

/** A candidate as a picker finds them. */
export interface CandidateChoice {
  readonly candidate: CandidateFace;
  readonly search: SearchText;
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
  const clients = await readByIds(
    read,
    'clients',
    submissions.map(({ clientId }) => clientId),
  );
  const roleIds = submissions.map(({ roleId }) => roleId);
  const roles = await loadRoleFaces(read, { roleIds, known: [], clients });
  const bookable = submissions.map(async (submission) => {
    const client = clients.get(submission.clientId) ?? null;
    const contacts = client ? await read.where('contacts', 'clientId', client.id) : [];
    return {
      submission,
      role: roles.get(submission.roleId) ?? null,
      client,
      contacts: contacts.filter(({ active }) => active),
    };
  });
  return { candidate, submissions: await Promise.all(bookable) };
}

/** Prepared once for each face, which is made anew when its row changes. */
const preparedTexts = new WeakMap<CandidateFace, SearchText>();
/** So many are prepared before the page gets a turn: a few milliseconds. */
const preparedAtOnce = 500;

function searchTextOfFace(face: CandidateFace): SearchText {
  const known = preparedTexts.get(face);
  if (known) return known;
  const text = searchTextOf({ ...face, skills: {}, headline: '' });
  preparedTexts.set(face, text);
  return text;
}

/** Everybody in the book, prepared for finding them by name, phone or e-mail as they are typed. */
export async function listCandidateChoices(read: ViewReader): Promise<readonly CandidateChoice[]> {
  const choices: CandidateChoice[] = [];
  let prepared = 0;
  for (const candidate of await read.allFaces('candidates')) {
    if (!preparedTexts.has(candidate)) prepared += 1;
    if (prepared === preparedAtOnce) {
      prepared = 0;
      // Nothing is read after the first pause, so that no read is lost to whoever follows the query.
      await new Promise((resolve) => setTimeout(resolve));
    }
    choices.push({ candidate, search: searchTextOfFace(candidate) });
  }
  return choices;
}
