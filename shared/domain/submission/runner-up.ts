// Who stands next for a vacancy when whoever got it falls through.
import type { Submission, SubmissionEnd, SubmissionStage } from './submission';
import { isRevivable } from './submission-lifecycle';

/** Rank of the runner-up as a client says it; the winner is the first. */
const runnerUpRank = 2;
/** Stages in which the client has met the candidate. */
const metByClient: readonly SubmissionStage[] = ['client-interview', 'offered'];

/** The client nearly chose them: it said so, or it had met them when somebody of ours filled the role. */
export const isRunnerUp = (end: Pick<SubmissionEnd, 'reason' | 'rank' | 'atStage'> | null): boolean =>
  end !== null &&
  ((end.reason === 'preferred-another' && (end.rank ?? runnerUpRank) === runnerUpRank) ||
    (end.reason === 'role-filled' && metByClient.includes(end.atStage)));

const stagesByReach: readonly SubmissionStage[] = ['offered', 'client-interview', 'sent', 'drafted'];

/** Whom the client would have taken next first: by the rank it gave, then by how far they came, then who ended last. */
export function byNearness(a: Submission, b: Submission): number {
  const rank = ({ end }: Submission): number => end?.rank ?? runnerUpRank;
  const reach = ({ end }: Submission): number => stagesByReach.indexOf(end?.atStage ?? 'drafted');
  const ended = ({ end }: Submission): string => end?.at ?? '';
  return rank(a) - rank(b) || reach(a) - reach(b) || (ended(a) > ended(b) ? -1 : 1);
}

/** Those of a role who may come back and whom the client knows, the nearest first. */
export const runnersUpOf = (submissions: readonly Submission[]): readonly Submission[] =>
  submissions.filter((one) => isRevivable(one) && one.sentAt !== null).sort(byNearness);
