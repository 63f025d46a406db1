import { fullName } from '@shared/domain/candidate/candidate-name';
import type { InterviewView } from '@data/queries/interviews';
import type { TaskLine } from '@data/queries/task-lines';
import type { CallSubject } from './log-call-dialog';

/** Ringing the candidate about their interview. */
export const callAboutInterview = ({ interview, candidate }: InterviewView): CallSubject => ({
  name: candidate ? fullName(candidate) : '',
  phones: Object.values(candidate?.phones ?? {}).map(({ e164, typed }) => e164 ?? typed),
  candidateId: interview.candidateId,
  contactId: null,
  interviewId: interview.id,
  taskId: null,
});

/** Ringing whom a task is settled with, who is found through the task; reaching them settles it. */
export const callAboutTask = ({ task, about, phone }: TaskLine): CallSubject => ({
  name: about,
  phones: phone === '' ? [] : [phone],
  candidateId: null,
  contactId: null,
  interviewId: task.interviewId,
  taskId: task.id,
});
