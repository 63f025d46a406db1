import type { Recommendation } from '../../candidate/fit-assessment';
import { isCleared } from '../../staff/clearance';
import type { CandidateFacts, Match } from '../match-facts';
import { knownPart, unknownPart, type PartResult } from './part-result';

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
  const share = shareWith(assessment, rating);
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
export const assessedShare = (assessment: Assessment): number | null =>
  shareWith(assessment, meanRating(assessment));

function shareWith({ recommendation }: Assessment, rating: number | null): number | null {
  const advice = recommended[recommendation];
  const rated = rating === null ? null : (rating - lowestRating) / (highestRating - lowestRating);
  if (advice === null || rated === null) return advice ?? rated;
  return (advice + rated) / 2;
}

function meanRating({ ratings }: Assessment): number | null {
  let sum = 0;
  let given = 0;
  for (const { rating } of Object.values(ratings)) {
    if (rating === null) continue;
    sum += rating;
    given += 1;
  }
  return given === 0 ? null : sum / given;
}
