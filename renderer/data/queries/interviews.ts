// Interviews with the names they point to, as the viewer may see them.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { Call } from '@shared/domain/task/call';
import type { CandidateFace, ClientFace, PickFace } from '../indexes/faces';
import type { NameRecipe } from '../indexes/kept-names';
import type { ViewReader } from '../view-reader';
import { pickRole, type RoleFace } from './role-faces';

/** One interview ready to be shown, its names from memory. */
export interface InterviewView {
  readonly interview: Interview;
  /** Undefined when the candidate's row is gone. */
  readonly candidate: CandidateFace | undefined;
  readonly recruiterName: string;
  readonly roomName: string | null;
  readonly role: RoleFace | null;
  /** Null where there is none, and where it is confidential and the viewer is not cleared. */
  readonly client: ClientFace | null;
}

/** An interview with what only its own panel shows, and the whole rows that its dialogs measure by. */
export interface InterviewDetail extends InterviewView {
  readonly candidate: Candidate | undefined;
  readonly client: Client | null;
  readonly contact: Contact | null;
  /** Newest first. */
  readonly calls: readonly Call[];
}

/** Everything of {@link InterviewView} but the interview itself. */
type InterviewNames = Omit<InterviewView, 'interview'>;
type InterviewPointers = Pick<Interview, 'candidateId' | 'recruiterId' | 'roomId' | 'roleId' | 'clientId'>;

const interviewNames: NameRecipe<Interview, InterviewPointers, InterviewNames, InterviewView> = {
  pointersOf: ({ candidateId, recruiterId, roomId, roleId, clientId }) => ({
    candidateId,
    recruiterId,
    roomId,
    roleId,
    clientId,
  }),
  pointsThere: (interview, there) =>
    interview.candidateId === there.candidateId &&
    interview.recruiterId === there.recruiterId &&
    interview.roomId === there.roomId &&
    interview.roleId === there.roleId &&
    interview.clientId === there.clientId,
  namesOf: namesOfInterview,
  together: (interview, { candidate, recruiterName, roomName, role, client }) => ({
    interview,
    candidate,
    recruiterName,
    roomName,
    role,
    client,
  }),
};

/** Gives interviews their names; the order stays. */
export const viewInterviews = (
  read: ViewReader,
  interviews: readonly Interview[],
): Promise<readonly InterviewView[]> => read.withNames(interviews, interviewNames);

function namesOfInterview(interview: Interview, pick: PickFace): InterviewNames {
  const client = pick('clients', interview.clientId);
  return {
    candidate: pick('candidates', interview.candidateId),
    recruiterName: pick('staff', interview.recruiterId)?.name ?? '',
    roomName: pick('rooms', interview.roomId)?.name ?? null,
    role: pickRole(pick, interview.roleId, client),
    client: client ?? null,
  };
}

/** Interviews that start in [from, to), earliest first, those of one moment in the order of their ids: as the index has them. */
export async function readInterviewsBetween(
  read: ViewReader,
  span: readonly [from: string, to: string],
): Promise<readonly InterviewView[]> {
  return viewInterviews(read, await read.range('interviews', 'startsAt', span));
}

/** One interview, or null when there is none. */
export async function readInterviewDetail(read: ViewReader, id: string): Promise<InterviewDetail | null> {
  const interview = await read.get('interviews', id);
  if (!interview) return null;
  const [view] = await viewInterviews(read, [interview]);
  if (!view) return null;
  const client = interview.clientId === null ? null : await read.get('clients', interview.clientId);
  const contact = interview.contactId === null ? null : await read.get('contacts', interview.contactId);
  const calls = await read.where('calls', 'interviewId', id);
  return {
    ...view,
    candidate: await read.get('candidates', interview.candidateId),
    client: client ?? null,
    contact: contact ?? null,
    calls: [...calls].sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
