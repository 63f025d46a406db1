import { z } from 'zod';
import {
  endedBy,
  rejectionReason,
  type EndedBy,
  type RejectionReason,
} from '@shared/domain/submission/rejection-reason';
import { dateText } from '@shared/domain/record';
import { rejectionRules } from '@shared/domain/submission/rejection-rules';
import { mayMoveSubmission } from '@shared/domain/submission/submission-lifecycle';
import type { SubmissionStage } from '@shared/domain/submission/submission';
import type { RejectInput } from '@shared/commands/submission/rejection-facts';

/** What is typed when somebody said no; kept as a draft until it is recorded. */
export const rejectionForm = z.object({
  by: endedBy,
  reason: rejectionReason.nullable(),
  words: z.string(),
  requirement: z.string().nullable(),
  rank: z.int().min(1).max(20),
  alsoCancelInterviews: z.boolean(),
  wakeOn: dateText.nullable(),
});
/** See {@link rejectionForm}. */
export type RejectionForm = z.infer<typeof rejectionForm>;

/** Place of the runner-up among the finalists. */
export const runnerUpRank = 2;

/** Nothing said yet. */
export const emptyRejection: RejectionForm = {
  by: 'client',
  reason: null,
  words: '',
  requirement: null,
  rank: runnerUpRank,
  alsoCancelInterviews: true,
  wakeOn: null,
};

/** Where the dialog starts: a client who has not said why; nobody but the candidate where no client knows of them yet. */
export const rejectionOf = (stage: SubmissionStage): RejectionForm =>
  stage === 'drafted' ? { ...emptyRejection, by: 'candidate' } : emptyRejection;

/** One line of the reason list, with the number key of its place. `practical` and `no-fault` stand for several reasons. */
export interface ReasonLine {
  readonly key: RejectionReason | 'practical' | 'no-fault';
  readonly reasons: readonly RejectionReason[];
}

const single = (reason: RejectionReason): ReasonLine => ({ key: reason, reasons: [reason] });

/** Reasons by who said no, in the order of their keys. */
export const reasonLines: Readonly<Record<EndedBy, readonly ReasonLine[]>> = {
  client: [
    single('preferred-another'),
    single('lacks-requirement'),
    single('salary-above-band'),
    { key: 'practical', reasons: ['location', 'hours', 'language', 'right-to-work'] },
    single('team-fit'),
    single('attendance-or-presentation'),
    { key: 'no-fault', reasons: ['role-withdrawn', 'role-frozen', 'role-filled'] },
  ],
  candidate: [
    single('not-interested-content'),
    single('not-interested-company'),
    single('not-interested-pay'),
    single('not-interested-commute'),
    single('not-interested-timing'),
    single('accepted-elsewhere'),
    single('offer-declined'),
  ],
  agency: [single('conflict'), single('no-consent'), single('duplicate-submission')],
};

/** True where a no for the reason leads anywhere from the stage: a client says none to what it never got. */
export const mayChoose = ({ reasons }: ReasonLine, stage: SubmissionStage): boolean =>
  reasons.some((reason) => mayMoveSubmission(stage, rejectionRules[reason].stage));

/** The form with a line chosen: its first reason, and nothing left of what only another reason needs. */
export const withLine = (form: RejectionForm, line: ReasonLine): RejectionForm =>
  form.reason !== null && line.reasons.includes(form.reason)
    ? form
    : { ...form, reason: line.reasons[0] ?? null, requirement: null };

/** The requirement the command takes: only where the reason asks for one. */
export const requirementOf = ({ reason, requirement }: RejectionForm): string | null =>
  reason === 'lacks-requirement' || reason === 'language' ? requirement : null;

/** True when the reason needs a must-have that was not picked. */
export const lacksRequirement = ({ reason, requirement }: RejectionForm): boolean =>
  reason === 'lacks-requirement' && requirement === null;

/** The no as the command takes it; null while a reason or its must-have is still to be chosen. */
export function rejectInputOf(submissionId: string, form: RejectionForm): RejectInput | null {
  const { by, reason, rank, alsoCancelInterviews, wakeOn } = form;
  if (reason === null || lacksRequirement(form)) return null;
  return {
    submissionId,
    by,
    reason,
    words: form.words.trim(),
    requirement: requirementOf(form),
    rank: reason === 'preferred-another' ? rank : null,
    alsoCancelInterviews,
    ...(reason === 'accepted-elsewhere' && wakeOn !== null && { wakeOn }),
  };
}
