import type { Submission, SubmissionStage } from '../submission/submission';

/** The way of a submission without its exits. */
export const stagesOnTheWay = ['drafted', 'sent', 'client-interview', 'offered', 'placed'] as const;
/** See {@link stagesOnTheWay}. */
export type StageOnTheWay = (typeof stagesOnTheWay)[number];

const afterPlacement: readonly SubmissionStage[] = ['did-not-start', 'left-in-guarantee'];

/** How far a submission came, whatever ended it: nobody skips a stage, so this says every stage it saw. */
export function furthestStage({ stage, end }: Pick<Submission, 'stage' | 'end'>): StageOnTheWay {
  if (afterPlacement.includes(stage)) return 'placed';
  const at = end?.atStage ?? stage;
  return stagesOnTheWay.find((known) => known === at) ?? 'drafted';
}

/** True when the submission came as far as the stage, or further. */
export const hasReached = (submission: Pick<Submission, 'stage' | 'end'>, stage: StageOnTheWay): boolean =>
  stagesOnTheWay.indexOf(furthestStage(submission)) >= stagesOnTheWay.indexOf(stage);
