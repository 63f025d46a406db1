import type { LanguageNeed, Match } from '../match-facts';
import { knownPart, neutralShare, unknownPart, weightedMean, type PartResult } from './part-result';

/** Languages: spoken and written each up to the level asked; what nobody asked the candidate counts half. */
export function languages(match: Match): PartResult {
  const { candidate, role } = match;
  const judged = role.languages.flatMap((need) => sharesOf(need, match));
  if (judged.length === 0) return unknownPart('languages', 'role-silent');
  if (judged.every(({ known }) => known === null)) return unknownPart('languages', 'candidate-silent');
  const met = judged.filter(({ share }) => share === 1).length;
  return knownPart(
    {
      part: 'languages',
      share: weightedMean(judged) ?? neutralShare,
      says: met === judged.length ? 'all' : 'some',
      values: { met, asked: judged.length },
      date: candidate.confirmedOn,
    },
    match,
  );
}

/** The share of one level; null where nobody asked the candidate. */
export const languageShare = (known: number | null, needed: number): number =>
  known === null ? neutralShare : Math.min(1, known / needed);

function sharesOf({ key, spoken, written }: LanguageNeed, { candidate }: Match) {
  const skill = candidate.languages.get(key);
  const levels = [
    { needed: spoken, known: skill?.spoken ?? null },
    { needed: written, known: skill?.written ?? null },
  ];
  return levels.flatMap(({ needed, known }) => {
    if (needed === null) return [];
    return [{ known, weight: 1, share: languageShare(known, needed) }];
  });
}
