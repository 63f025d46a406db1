import { z } from 'zod';
import { dateText, longText, reference } from '../../domain/record';
import { endedBy, rejectionReason } from '../../domain/submission/rejection-reason';
import type { Submission } from '../../domain/submission/submission';
import type { OfficeDay } from '../office-day';
import type { Revival } from './propose-revival';
import type { RunningSubmission } from './end-submission';
import type { SubmissionFacts } from './submission-facts';

/** What the dialog hands over when somebody said no. */
export const rejectInput = z.object({
  submissionId: reference,
  by: endedBy,
  reason: rejectionReason,
  words: longText,
  /** Key of the role's requirement (`lacks-requirement`) or of its language (`language`). */
  requirement: z.string().max(80).nullable(),
  /** Place among the finalists, 2 = the runner-up (`preferred-another`). */
  rank: z.int().min(1).max(20).nullable(),
  /** Calls off the coming interviews of this submission in the same act. */
  alsoCancelInterviews: z.boolean(),
  /** When to ask a parked candidate again (`accepted-elsewhere`); the office's standard when absent. */
  wakeOn: dateText.optional(),
});
/** See {@link rejectInput}. */
export type RejectInput = z.infer<typeof rejectInput>;

/** What a no is decided on. */
export interface RejectFacts extends SubmissionFacts {
  readonly day: OfficeDay;
  readonly running: RunningSubmission | null;
  /** The candidate's other submissions, ended or not. */
  readonly others: readonly Submission[];
  /** Who could come into the place of an offer that came to nothing. */
  readonly revivals: readonly Revival[];
  /** Those of them that end with this no. */
  readonly withdrawn: readonly RunningSubmission[];
}
