import type { Submission, SubmissionStage } from './submission';

/** Where a living submission stands before anybody is placed. */
type ProcessStage = Extract<SubmissionStage, 'drafted' | 'sent' | 'client-interview' | 'offered'>;
const processStages: readonly ProcessStage[] = ['drafted', 'sent', 'client-interview', 'offered'];

/** From each stage, where a submission may go on. Walked whole by tests. */
export const submissionTransitions: Readonly<Record<SubmissionStage, readonly SubmissionStage[]>> = {
  drafted: ['sent', 'withdrawn', 'closed-by-agency', 'role-closed'],
  sent: ['client-interview', 'rejected', 'withdrawn', 'closed-by-agency', 'role-closed'],
  'client-interview': ['offered', 'rejected', 'withdrawn', 'closed-by-agency', 'role-closed'],
  offered: ['placed', 'rejected', 'withdrawn', 'offer-declined', 'closed-by-agency', 'role-closed'],
  placed: ['did-not-start', 'left-in-guarantee'],
  rejected: [],
  withdrawn: [],
  'offer-declined': [],
  'closed-by-agency': [],
  'role-closed': [],
  'did-not-start': [],
  'left-in-guarantee': [],
};

/**
 * Where a runner-up (`rejected`) and what a closed role ended (`role-closed`) may come back to: the same submission, at
 * the stage it left. Only a revival or the role's reopening goes this way.
 */
export const submissionReturns: Readonly<Partial<Record<SubmissionStage, readonly SubmissionStage[]>>> = {
  rejected: ['sent', 'client-interview', 'offered'],
  'role-closed': ['drafted', 'sent', 'client-interview', 'offered'],
};

/** True when the step stands in the table. */
export const mayMoveSubmission = (from: SubmissionStage, to: SubmissionStage): boolean =>
  submissionTransitions[from].includes(to);

/** True while the candidate is in the running: not ended, not placed yet. */
export const isInProcess = (submission: Pick<Submission, 'stage'>): boolean =>
  (processStages as readonly SubmissionStage[]).includes(submission.stage);

/** The stage a submission may come back to, or null: only runners-up and what a closed role ended come back. */
export function stageToReturnTo({ stage, end }: Pick<Submission, 'stage' | 'end'>): SubmissionStage | null {
  if (end === null || (stage === 'rejected' && end.reason !== 'preferred-another')) return null;
  return submissionReturns[stage]?.includes(end.atStage) ? end.atStage : null;
}

/** True for a submission that may come back as it was; see {@link stageToReturnTo}. */
export const isRevivable = (submission: Pick<Submission, 'stage' | 'end'>): boolean =>
  stageToReturnTo(submission) !== null;
