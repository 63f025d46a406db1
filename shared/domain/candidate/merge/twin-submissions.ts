// Two records of one person may both be in the running for one role. One submission stands: the further one, and of two at
// the same stage the earlier.
import { activeSubmissionStages, type Submission } from '../../submission/submission';

/** Two running submissions to one role, and which of them stays. */
export interface TwinSubmissions {
  readonly stays: Submission;
  readonly ends: Submission;
}

const isRunning = ({ stage }: Submission): boolean => activeSubmissionStages.includes(stage);
const standing = ({ stage }: Submission): number => activeSubmissionStages.indexOf(stage);

const staysBefore = (a: Submission, b: Submission): boolean =>
  standing(a) === standing(b) ? a.draftedAt <= b.draftedAt : standing(a) > standing(b);

/** Every role for which both records are in the running. A record is in the running for a role once at most. */
export function twinSubmissions(
  kept: readonly Submission[],
  gone: readonly Submission[],
): readonly TwinSubmissions[] {
  return gone.filter(isRunning).flatMap((other) => {
    const own = kept.find((submission) => submission.roleId === other.roleId && isRunning(submission));
    if (!own) return [];
    return [staysBefore(own, other) ? { stays: own, ends: other } : { stays: other, ends: own }];
  });
}
