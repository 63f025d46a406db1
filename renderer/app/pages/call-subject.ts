import { fullName } from '@shared/domain/candidate/candidate-name';
import type { InterviewView } from '@data/queries/interviews';
import type { CallSubject } from '@features/today/log-call-dialog';

/** Ringing the candidate about their interview. */
export const callSubjectOf = ({ interview, candidate }: InterviewView): CallSubject => ({
  name: candidate ? fullName(candidate) : '',
  phones: Object.values(candidate?.phones ?? {}).map(({ e164, typed }) => e164 ?? typed),
  candidateId: interview.candidateId,
  contactId: null,
  interviewId: interview.id,
  taskId: null,
});
