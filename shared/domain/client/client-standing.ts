import { earlierClientRejections, rejectionsToAskManager } from '../submission/rejection-effects';
import type { Introduction } from '../submission/introduction';
import { introductionInForce } from '../submission/ownership';
import type { Submission } from '../submission/submission';

/** What is ours at a client, and where the next step needs a manager. */
export interface ClientStanding {
  /** Candidates whose introduction of ours is in force: their fee would be ours. */
  readonly owned: number;
  /** The first day on which one of these lapses; null while none is ours. */
  readonly nextLapse: string | null;
  /** Candidates this client turned down so often that the next submission needs a manager. */
  readonly refusedTwice: number;
}

interface StandingFacts {
  readonly introductions: readonly Introduction[];
  readonly submissions: readonly Submission[];
  readonly today: string;
}

/** Reads the rows of one client; those of others are passed over. */
export function clientStanding(
  clientId: string,
  { introductions, submissions, today }: StandingFacts,
): ClientStanding {
  const people = new Set(introductions.map(({ candidateId }) => candidateId));
  const ours = [...people].flatMap((candidateId) => {
    const own = introductions.filter((made) => made.candidateId === candidateId);
    const holds = introductionInForce(own, clientId, today);
    return holds?.by === 'us' ? [holds.expiresOn] : [];
  });
  const turnedDown = new Set(submissions.map(({ candidateId }) => candidateId));
  const refusedTwice = [...turnedDown].filter((candidateId) => {
    const own = submissions.filter((submission) => submission.candidateId === candidateId);
    return earlierClientRejections(own, { id: '', clientId }) >= rejectionsToAskManager;
  });
  return {
    owned: ours.length,
    nextLapse: [...ours].sort()[0] ?? null,
    refusedTwice: refusedTwice.length,
  };
}
