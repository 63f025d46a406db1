import type { Recommendation } from '../../candidate/fit-assessment';
import { isCleared } from '../../staff/clearance';
import type { CandidateFacts, Match } from '../match-facts';
import { knownPart, unknownPart, weightedMean, type PartResult } from './part-result';

const lowestRating = 1;
const highestRating = 4;
const recommended: Readonly<Record<Recommendation, number | null>> = {
  recommend: 1,
  reserve: 0.5,
  'do-not-recommend': 0,
  'no-decision': null,
};

/**
 * Our fit view: the latest assessment for this client, else the latest in general; the recommendation and the mean
 * rating weigh the same. Attributes not discussed are left out. Staff who are not cleared see the general one only, and nobody a
 * colleague's that is still blind to them.
 */
export function fit(match: Match): PartResult {
  const { candidate, role, context } = match;
  const cleared = isCleared(context.viewer, role);
  const seen = candidate.assessments.filter(({ hiddenFrom }) => !hiddenFrom.has(context.viewer.staffId));
  const forClient = seen.find(({ clientId }) => cleared && clientId === role.clientId);
  const assessment = forClient ?? seen.find(({ clientId }) => clientId === null);
  if (!assessment) return unknownPart('fit', 'candidate-silent');
  const rating = meanRating(assessment);
  const share = assessedShare(assessment);
  if (share === null) return unknownPart('fit', 'candidate-silent');
  return knownPart(
    {
      part: 'fit',
      share,
      says: forClient ? 'for-client' : 'in-general',
      values: {
        recommendation: assessment.recommendation,
        rating: rating === null ? '–' : rating.toFixed(1),
      },
      date: assessment.assessedOn,
    },
    match,
  );
}

type Assessment = CandidateFacts['assessments'][number];

/** What an assessment says, 0 to 1; null when it judges nothing. */
export function assessedShare(assessment: Assessment): number | null {
  const rating = meanRating(assessment);
  const judged = [
    recommended[assessment.recommendation],
    rating === null ? null : (rating - lowestRating) / (highestRating - lowestRating),
  ];
  return weightedMean(judged.flatMap((share) => (share === null ? [] : [{ share, weight: 1 }])));
}

function meanRating({ ratings }: Assessment): number | null {
  const given = Object.values(ratings).flatMap(({ rating }) =>
    rating === null ? [] : [{ share: rating, weight: 1 }],
  );
  return weightedMean(given);
}
