import { introductionInForce } from '../../submission/ownership';
import type { CandidateFacts, Match } from '../match-facts';
import { closed, nobody, type ClosedGate } from './closed-gate';

type IntroductionFact = CandidateFacts['introductions'][number];

/** The introduction that holds at the role's client today: the earliest one still running. */
function inForce({ candidate, role, context }: Match): IntroductionFact | undefined {
  const first = introductionInForce(candidate.introductions, role.clientId, context.today);
  return candidate.introductions.find(({ id }) => id === first?.id);
}

/** The running window at the role's client when it is ours: who introduced and until when. */
export function ourWindow(match: Match): IntroductionFact | null {
  const first = inForce(match);
  return first?.by === 'us' ? first : null;
}

/** Whoever introduced the candidate first owns the introduction: another agency's running window closes the client. */
export function ownership(match: Match): ClosedGate | null {
  const first = inForce(match);
  if (first?.by !== 'another-agency') return null;
  const { introducedOn, expiresOn, proof } = first;
  return closed('ownership', {
    effect: 'block',
    says: 'another-agency',
    values: { introducedOn, expiresOn, proof },
    overridableBy: nobody,
    revealsClient: true,
  });
}
