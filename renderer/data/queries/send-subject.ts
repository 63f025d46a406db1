import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Consent } from '@shared/domain/candidate/consent';
import type { Submission } from '@shared/domain/submission/submission';
import type { ViewReader } from '../view-reader';
import { loadPlaces, type RoleFace } from './role-faces';

/** What sending a submission is decided on: who, where, and what the candidate allowed. */
export interface SendSubject {
  readonly submission: Submission;
  readonly candidate: Candidate;
  readonly role: RoleFace | undefined;
  readonly consents: readonly Consent[];
}

/** One submission that is about to be sent; null when it or its person is gone, or not the viewer's to see. */
export async function readSendSubject(read: ViewReader, submissionId: string): Promise<SendSubject | null> {
  const submission = await read.get('submissions', submissionId);
  const candidate = submission && (await read.get('candidates', submission.candidateId));
  if (!submission || !candidate) return null;
  const { roles } = await loadPlaces(read, [submission]);
  return {
    submission,
    candidate,
    role: roles.get(submission.roleId),
    consents: await read.where('consents', 'candidateId', candidate.id),
  };
}
