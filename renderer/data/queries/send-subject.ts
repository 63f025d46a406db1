import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Consent } from '@shared/domain/candidate/consent';
import type { Contact } from '@shared/domain/client/contact';
import type { Submission } from '@shared/domain/submission/submission';
import type { ViewReader } from '../view-reader';
import { loadPlaces, type RoleFace } from './role-faces';

/** What sending a submission is decided on: who, where, and what the candidate allowed. */
export interface SendSubject {
  readonly submission: Submission;
  readonly candidate: Candidate;
  readonly role: RoleFace | undefined;
  readonly consents: readonly Consent[];
  /** The client's people who may get it. */
  readonly contacts: readonly Contact[];
  /** Whom it goes to unless somebody else is chosen: who has it already, else the role's own contact. */
  readonly receiverId: string | null;
}

/** One submission that is about to be sent; null when it or its person is gone, or not the viewer's to see. */
export async function readSendSubject(read: ViewReader, submissionId: string): Promise<SendSubject | null> {
  const submission = await read.get('submissions', submissionId);
  const candidate = submission && (await read.get('candidates', submission.candidateId));
  if (!submission || !candidate) return null;
  const { roles } = await loadPlaces(read, [submission]);
  const role = await read.get('roles', submission.roleId);
  const people = await read.where('contacts', 'clientId', submission.clientId);
  const contacts = people.filter(({ active }) => active);
  const receiverId = submission.contactId ?? role?.contactId ?? null;
  return {
    submission,
    candidate,
    role: roles.get(submission.roleId),
    contacts,
    receiverId: contacts.some(({ id }) => id === receiverId) ? receiverId : null,
    consents: await read.where('consents', 'candidateId', candidate.id),
  };
}
