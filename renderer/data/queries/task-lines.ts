// Tasks with the people, role and interview they are about, as the viewer may see them.
import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate, Phone } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Contact } from '@shared/domain/client/contact';
import type { Interview } from '@shared/domain/interview/interview';
import type { Submission } from '@shared/domain/submission/submission';
import type { Task } from '@shared/domain/task/task';
import { isForClient } from '@shared/domain/task/task-party';
import type { ViewReader } from '../view-reader';
import { readByIds } from './read-by-ids';
import { loadRoleFaces, type RoleFace } from './role-faces';

/** A task with the person it is settled with, as lists show it. */
export interface TaskLine {
  readonly task: Task;
  /** The person to be called: the client's contact or the candidate, else the client; empty when nobody is named. */
  readonly about: string;
  readonly aboutZh: string;
  readonly phone: string;
  readonly ownerName: string;
  readonly candidate: Candidate | null;
  readonly contact: Contact | null;
  /** Null where there is none, and where it is confidential and the viewer is not cleared. */
  readonly client: Pick<Client, 'id' | 'name' | 'nameZh'> | null;
  readonly role: RoleFace | null;
  readonly interview: Interview | null;
}

/** Which tasks are asked for. */
export interface WantedTasks {
  /** Null for everybody's. */
  readonly ownerId: string | null;
  readonly withDone: boolean;
}

async function readTasks(read: ViewReader, { ownerId, withDone }: WantedTasks): Promise<readonly Task[]> {
  if (ownerId !== null) {
    const own = await read.where('tasks', 'ownerId', ownerId);
    return own.filter(({ state }) => withDone || state !== 'done');
  }
  if (withDone) return read.all('tasks');
  const [open, snoozed] = await Promise.all([
    read.where('tasks', 'state', 'open'),
    read.where('tasks', 'state', 'snoozed'),
  ]);
  return [...open, ...snoozed];
}

const byDue = (a: Task, b: Task): number =>
  a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1;

/** The asked tasks, earliest due first. Everything they point to is read at once: one row after the other takes far longer. */
export async function readTaskLines(read: ViewReader, wanted: WantedTasks): Promise<readonly TaskLine[]> {
  const tasks = await readTasks(read, wanted);
  return joinTasks(read, [...tasks].sort(byDue));
}

/** Gives tasks their people, role and interview; the order stays. */
export async function joinTasks(read: ViewReader, tasks: readonly Task[]): Promise<readonly TaskLine[]> {
  const staff = new Map((await read.all('staff')).map(({ id, name }) => [id, name]));
  const facts = await readFacts(read, tasks);
  return tasks.map((task) => ({
    task,
    ownerName: staff.get(task.ownerId) ?? '',
    ...subjectOf(task, facts),
  }));
}

const known = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const present = (ids: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => (id === null || id === undefined || id === '' ? [] : [id]))),
];

interface TaskFacts {
  readonly interviews: ReadonlyMap<string, Interview>;
  readonly submissions: ReadonlyMap<string, Submission>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly roles: ReadonlyMap<string, RoleFace>;
}

async function readFacts(read: ViewReader, tasks: readonly Task[]): Promise<TaskFacts> {
  const [interviews, submissions, waking] = await Promise.all([
    read.many('interviews', present(tasks.map(({ interviewId }) => interviewId))),
    read.many('submissions', present(tasks.map(({ submissionId }) => submissionId))),
    // A role that woke somebody is named with its client, which stands on no other row of the task.
    read.many('roles', present(tasks.map(({ roleId }) => roleId))),
  ]);
  const around = [...tasks, ...interviews, ...submissions];
  const [candidates, contacts, clients] = await Promise.all([
    readByIds(
      read,
      'candidates',
      around.map(({ candidateId }) => candidateId),
    ),
    readByIds(
      read,
      'contacts',
      [...tasks, ...interviews].map(({ contactId }) => contactId),
    ),
    readByIds(
      read,
      'clients',
      [...around, ...waking].map(({ clientId }) => clientId),
    ),
  ]);
  const roleIds = present([...tasks, ...interviews, ...submissions].map(({ roleId }) => roleId));
  return {
    ...{ interviews: known(interviews), submissions: known(submissions), candidates, contacts, clients },
    roles: await loadRoleFaces(read, { roleIds, known: waking, clients }),
  };
}

type Subject = Omit<TaskLine, 'task' | 'ownerName'>;

/** A confidential client does not stand on the task: it is reached through the interview, as far as the viewer may see it. */
function subjectOf(task: Task, facts: TaskFacts): Subject {
  const interview = facts.interviews.get(task.interviewId ?? '') ?? null;
  const submission = facts.submissions.get(task.submissionId ?? '') ?? null;
  const candidate = facts.candidates.get(task.candidateId ?? '') ?? null;
  const contact = facts.contacts.get(task.contactId ?? interview?.contactId ?? '') ?? null;
  const clientId = task.clientId ?? interview?.clientId ?? submission?.clientId ?? '';
  const client = facts.clients.get(clientId) ?? null;
  const role = facts.roles.get(interview?.roleId ?? submission?.roleId ?? task.roleId ?? '') ?? null;
  return { ...personOf(task, { candidate, contact, client }), candidate, contact, client, role, interview };
}

type Person = Pick<TaskLine, 'about' | 'aboutZh' | 'phone'>;

const firstPhone = (phones: Readonly<Record<string, Phone>>): string => {
  const [phone] = Object.values(phones);
  return phone?.e164 ?? phone?.typed ?? '';
};

function personOf(
  task: Task,
  { candidate, contact, client }: Pick<TaskLine, 'candidate' | 'contact' | 'client'>,
): Person {
  if (candidate && !isForClient(task))
    return {
      about: fullName(candidate),
      aboutZh: candidate.chineseName,
      phone: firstPhone(candidate.phones),
    };
  if (contact) return { about: contact.name, aboutZh: contact.nameZh, phone: firstPhone(contact.phones) };
  return { about: client?.name ?? '', aboutZh: client?.nameZh ?? '', phone: '' };
}
