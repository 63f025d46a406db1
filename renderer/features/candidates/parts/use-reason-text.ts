import type { SubmissionEnd } from '@shared/domain/submission/submission';
import { useWords } from '@ui/i18n/words';

const runnerUpRank = 2;

/** Why a submission ended, with "runner-up" where the candidate was nearly chosen. */
export function useReasonText(): (end: Pick<SubmissionEnd, 'reason' | 'rank'>) => string {
  const domain = useWords('domain');
  const words = useWords('candidates');
  return ({ reason, rank }) =>
    reason === 'preferred-another' && rank === runnerUpRank
      ? words('submissions.runnerUp')
      : domain(`rejectionReasons.${reason}`);
}
