import type { Submission, SubmissionStage } from './submission';

/** Where a living submission stands before anybody is placed. */
type ProcessStage = Extract<SubmissionStage, 'drafted' | 'sent' | 'client-interview' | 'offered'>;
const processStages: readonly ProcessStage[] = ['drafted', 'sent', 'client-interview', 'offered'];

/**
 * From each stage, where a submission may go. A runner-up (`rejected`) and what a closed role ended (`role-closed`) may
 * come back: the same submission, at the stage it left. Walked whole by tests.
 */
export const submissionTransitions: Readonly<Record<SubmissionStage, readonly SubmissionStage[]>> = {
  drafted: ['sent', 'withdrawn', 'closed-by-agency', 'role-closed'],
  sent: ['client-interview', 'rejected', 'withdrawn', 'closed-by-agency', 'role-closed'],
  'client-interview': ['offered', 'rejected', 'withdrawn', 'closed-by-agency', 'role-closed'],
  offered: ['placed', 'rejected', 'withdrawn', 'offer-declined', 'closed-by-agency', 'role-closed'],
  placed: ['did-not-start', 'left-in-guarantee'],
  rejected: ['sent', 'client-interview', 'offered'],
  withdrawn: [],
  'offer-declined': [],
  'closed-by-agency': [],
  'role-closed': ['drafted', 'sent', 'client-interview', 'offered'],
  'did-not-start': [],
  'left-in-guarantee': [],
};

/** True when the step stands in the table. */
export const mayMoveSubmission = (from: SubmissionStage, to: SubmissionStage): boolean =>
  submissionTransitions[from].includes(to);

/** True while the candidate is in the running: not ended, not placed yet. */
export const isInProcess = (submission: Pick<Submission, 'stage'>): boolean =>
  (processStages as readonly SubmissionStage[]).includes(submission.stage);

/** True for a submission that may come back as it was: a runner-up, or one that its role's closing ended. */
export function isRevivable(submission: Pick<Submission, 'stage' | 'end'>): boolean {
  if (submission.stage === 'role-closed') return true;
  return submission.stage === 'rejected' && submission.end?.reason === 'preferred-another';
}
