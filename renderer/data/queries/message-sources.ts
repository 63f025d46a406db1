// What the office's messages about an interview or a task can be filled with, as the viewer may see it.
import { loadOfficeFacts } from '@shared/commands/office-facts';
import type { Interview } from '@shared/domain/interview/interview';
import type { MessageSources } from '@shared/domain/office/message-facts';
import type { Reach } from '@shared/domain/office/message-links';
import { suggestMessage } from '@shared/domain/office/suggest-message';
import type { MessageTemplate } from '@shared/domain/office/templates';
import type { Task } from '@shared/domain/task/task';
import type { Instant } from '@shared/time/instant';
import type { ZoneRules } from '@shared/time/ports';
import type { ViewReader } from '../view-reader';

/** What a message is about: an interview, a task, or both. */
export interface MessageSubject {
  readonly interviewId: string | null;
  readonly taskId: string | null;
}

/** Everything that the messages of one subject need. */
export interface MessageDesk {
  readonly sources: MessageSources;
  readonly templates: readonly MessageTemplate[];
  readonly reach: Readonly<Record<'candidate' | 'contact', Reach>>;
  /** Id of the template that most likely fits; null where none does. */
  readonly suggested: string | null;
}

interface Reachable {
  readonly phones: Readonly<Record<string, { readonly typed: string; readonly e164: string | null }>>;
  readonly email: string;
}

function reachOf(row: Reachable | undefined): Reach {
  const [phone] = Object.values(row?.phones ?? {});
  return { phone: phone?.e164 ?? phone?.typed ?? '', email: row?.email ?? '' };
}

/** The row of an id that may be absent, or masked to an empty text. */
const found = async <Row>(id: string | null | undefined, get: (id: string) => Promise<Row | undefined>) =>
  id === null || id === undefined || id === '' ? undefined : get(id);

async function readAbout(read: ViewReader, { interviewId, taskId }: MessageSubject) {
  const task = await found(taskId, (id) => read.get('tasks', id));
  const interview = await found(interviewId ?? task?.interviewId, (id) => read.get('interviews', id));
  const submissionId = interview?.submissionId ?? task?.submissionId;
  const submission = await found(submissionId, (id) => read.get('submissions', id));
  return { task, interview, submission };
}

async function readPeople(read: ViewReader, task: Task | undefined, interview: Interview | undefined) {
  const candidateId = interview?.candidateId ?? task?.candidateId;
  return {
    candidate: await found(candidateId, (id) => read.get('candidates', id)),
    contact: await found(interview?.contactId ?? task?.contactId, (id) => read.get('contacts', id)),
    recruiter: await found(interview?.recruiterId ?? task?.ownerId, (id) => read.get('staff', id)),
  };
}

async function isDisclosed(read: ViewReader, candidateId: string | undefined, roleId: string | undefined) {
  if (candidateId === undefined || roleId === undefined) return false;
  const disclosures = await read.where('disclosures', 'candidateId', candidateId);
  return disclosures.some((told) => told.roleId === roleId && !told.recordedInError);
}

/** Reads {@link MessageDesk}. */
export async function readMessageDesk(
  read: ViewReader,
  subject: MessageSubject,
  { now, zoneRules }: { readonly now: Instant; readonly zoneRules: ZoneRules },
): Promise<MessageDesk> {
  const { task, interview, submission } = await readAbout(read, subject);
  const { candidate, contact, recruiter } = await readPeople(read, task, interview);
  const role = await found(interview?.roleId ?? submission?.roleId, (id) => read.get('roles', id));
  const clientId = interview?.clientId ?? submission?.clientId ?? task?.clientId;
  const client = await found(clientId, (id) => read.get('clients', id));
  const { profile, templates } = await loadOfficeFacts(read);
  const sources: MessageSources = {
    candidate: candidate ?? null,
    contact: contact ?? null,
    recruiter: recruiter ?? null,
    client: client ?? null,
    role: role ?? null,
    interview: interview ?? null,
    office: profile,
    disclosed: await isDisclosed(read, candidate?.id, role?.id),
    today: zoneRules.toLocal(now, profile.zone).date,
  };
  return {
    sources,
    templates: templates.messages,
    reach: { candidate: reachOf(candidate), contact: reachOf(contact) },
    suggested: suggestMessage({ task: task ?? null, interview: interview ?? null }),
  };
}
