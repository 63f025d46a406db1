import type { Match } from '../match-facts';
import { knownPart, neutralShare, unknownPart, weightedMean, type PartResult } from './part-result';

const lowestOffer = 1;
const highestOffer = 4;
/** Factors that the evidence names: those after them weigh a quarter of the strongest, or less. */
const named = 3;

/**
 * Motivation: what moves the candidate, strongest first, against what the role offers. The strongest factor weighs 1,
 * the next 1/2, then 1/3 …; one the role says nothing about counts half. Push and pull are alike: whoever leaves for want
 * of growth looks for growth.
 */
export function motivation(match: Match): PartResult {
  const { candidate, role } = match;
  const note = candidate.motivation;
  if (note === null || note.factors.length === 0) return unknownPart('motivation', 'candidate-silent');
  const ranked = [...note.factors].sort((a, b) => a.rank - b.rank);
  const judged = ranked.map(({ factor, rank }) => ({ factor, weight: 1 / rank, offer: role.offers[factor] }));
  const said = judged.find(({ offer }) => offer !== undefined);
  if (said === undefined) return unknownPart('motivation', 'role-silent');
  const share = weightedMean(
    judged.map(({ offer, weight }) => ({
      share: offer === undefined ? neutralShare : offerShare(offer),
      weight,
    })),
  );
  return knownPart(
    {
      part: 'motivation',
      share: share ?? neutralShare,
      says: 'offers',
      values: { most: highestOffer },
      // The strongest one the role speaks of is told wherever it stands: it is why the part counts as known.
      factors: judged
        .filter((one, place) => place < named || one === said)
        .map(({ factor, offer }) => ({ factor, offer: offer ?? null })),
      date: note.notedOn,
    },
    match,
  );
}

/** The share of what a role offers, 1 to 4. */
export const offerShare = (offer: number): number => (offer - lowestOffer) / (highestOffer - lowestOffer);
