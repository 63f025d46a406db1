// Interviews with the names they point to, as the viewer may see them.
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { Call } from '@shared/domain/task/call';
import type { ViewReader } from '../view-reader';
import { loadRoleFaces, type RoleFace } from './role-faces';

/** One interview ready to be shown. */
export interface InterviewView {
  readonly interview: Interview;
  /** Undefined when the candidate's row is gone. */
  readonly candidate: Candidate | undefined;
  readonly recruiterName: string;
  readonly roomName: string | null;
  readonly role: RoleFace | null;
  /** Null where there is none, and where it is confidential and the viewer is not cleared. */
  readonly client: Client | null;
}

/** An interview with what only its own panel shows. */
export interface InterviewDetail extends InterviewView {
  readonly contact: Contact | null;
  /** Newest first. */
  readonly calls: readonly Call[];
}

const named = (ids: readonly (string | null)[]): readonly string[] =>
  [...new Set(ids.filter((id) => id !== null && id !== ''))] as readonly string[];

/** Rows of those ids by id; missing ones are left out. */
export async function readByIds<Name extends 'candidates' | 'clients' | 'contacts'>(
  read: ViewReader,
  table: Name,
  ids: readonly (string | null)[],
) {
  const rows = await read.many(table, named(ids));
  return new Map(rows.map((row) => [row.id, row] as const));
}

const readNames = async (read: ViewReader, table: 'staff' | 'rooms'): Promise<ReadonlyMap<string, string>> =>
  new Map((await read.all(table)).map(({ id, name }) => [id, name]));

async function readRolesAndClients(read: ViewReader, interviews: readonly Interview[]) {
  const clients = await readByIds(
    read,
    'clients',
    interviews.map(({ clientId }) => clientId),
  );
  const roleIds = named(interviews.map(({ roleId }) => roleId));
  return { clients, roles: await loadRoleFaces(read, { roleIds, known: [], clients }) };
}

/** Gives interviews their names; the order stays. */
export async function viewInterviews(
  read: ViewReader,
  interviews: readonly Interview[],
): Promise<readonly InterviewView[]> {
  const [candidates, { clients, roles }, staff, rooms] = await Promise.all([
    readByIds(
      read,
      'candidates',
      interviews.map(({ candidateId }) => candidateId),
    ),
    readRolesAndClients(read, interviews),
    readNames(read, 'staff'),
    readNames(read, 'rooms'),
  ]);
  return interviews.map((interview) => ({
    interview,
    candidate: candidates.get(interview.candidateId),
    recruiterName: staff.get(interview.recruiterId) ?? '',
    roomName: rooms.get(interview.roomId ?? '') ?? null,
    role: roles.get(interview.roleId ?? '') ?? null,
    client: clients.get(interview.clientId ?? '') ?? null,
  }));
}

/** Interviews that start in [from, to), earliest first. */
export async function readInterviewsBetween(
  read: ViewReader,
  span: readonly [from: string, to: string],
): Promise<readonly InterviewView[]> {
  const rows = await read.range('interviews', 'startsAt', span);
  const ordered = [...rows].sort((a, b) =>
    a.startsAt === b.startsAt ? (a.id < b.id ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1,
  );
  return viewInterviews(read, ordered);
}

/** One interview, or null when there is none. */
export async function readInterviewDetail(read: ViewReader, id: string): Promise<InterviewDetail | null> {
  const interview = await read.get('interviews', id);
  if (!interview) return null;
  const [view] = await viewInterviews(read, [interview]);
  if (!view) return null;
  const contact = interview.contactId === null ? null : await read.get('contacts', interview.contactId);
  const calls = await read.where('calls', 'interviewId', id);
  return {
    ...view,
    contact: contact ?? null,
    calls: [...calls].sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}
