import { fullName } from '@shared/domain/candidate/candidate-name';
import type { Task } from '@shared/domain/task/task';
import type { ViewReader } from '../view-reader';

/** A task with the person it is about, as lists show it. */
export interface TaskLine {
  readonly task: Task;
  /** The candidate, contact or client; empty when the task names nobody. */
  readonly about: string;
  readonly aboutZh: string;
  readonly phone: string;
  readonly ownerName: string;
}

/** Tasks of one owner, or of everybody (`ownerId` null); done ones only when asked for. Earliest due first. */
export async function readTaskLines(
  read: ViewReader,
  wanted: { readonly ownerId: string | null; readonly withDone: boolean },
): Promise<readonly TaskLine[]> {
  const tasks =
    wanted.ownerId === null ? await read.all('tasks') : await read.where('tasks', 'ownerId', wanted.ownerId);
  const shown = tasks.filter((task) => wanted.withDone || task.state !== 'done');
  const staff = new Map((await read.all('staff')).map((person) => [person.id, person.name]));
  const lines: TaskLine[] = [];
  for (const task of shown) {
    lines.push({ task, ownerName: staff.get(task.ownerId) ?? '', ...(await readPerson(read, task)) });
  }
  return lines.sort((a, b) => (a.task.dueAt < b.task.dueAt ? -1 : a.task.dueAt > b.task.dueAt ? 1 : 0));
}

type Person = Pick<TaskLine, 'about' | 'aboutZh' | 'phone'>;

const nobody: Person = { about: '', aboutZh: '', phone: '' };

const firstPhone = (phones: Readonly<Record<string, { readonly typed: string }>>): string =>
  Object.values(phones)[0]?.typed ?? '';

async function readPerson(read: ViewReader, task: Task): Promise<Person> {
  const candidate = task.candidateId === null ? undefined : await read.get('candidates', task.candidateId);
  if (candidate) {
    return {
      about: fullName(candidate),
      aboutZh: candidate.chineseName,
      phone: firstPhone(candidate.phones),
    };
  }
  const contact = task.contactId === null ? undefined : await read.get('contacts', task.contactId);
  if (contact) return { about: contact.name, aboutZh: contact.nameZh, phone: firstPhone(contact.phones) };
  const client = task.clientId === null ? undefined : await read.get('clients', task.clientId);
  return client ? { ...nobody, about: client.name, aboutZh: client.nameZh } : nobody;
}
