import { isCleared } from '../../staff/clearance';
import type { Match } from '../match-facts';
import { knownPart, neutralShare, unknownPart, type PartResult } from './part-result';

/** Nobody minds so short a way. */
const shortMinutes = 15;
/** What stands in for a limit the candidate has not named. */
const usualLimitMinutes = 60;
/** Limits are never taken to be tighter than this above a short way. */
const narrowestSpanMinutes = 10;

/** The share of a way: below nothing when it is far beyond the limit in minutes, null where none is named. */
export function commuteShare(minutes: number, limit: number | null): number {
  const span = Math.max(narrowestSpanMinutes, (limit ?? usualLimitMinutes) - shortMinutes);
  return 1 - neutralShare * (Math.max(0, minutes - shortMinutes) / span);
}

/** Commute: full for a short way, half at the candidate's limit, on the same slope to nothing beyond it. */
export function commute(match: Match): PartResult {
  const { candidate, role, context } = match;
  if (!isCleared(context.viewer, role)) return unknownPart('commute', 'hidden');
  if (role.district === null) return unknownPart('commute', 'role-silent');
  if (candidate.district === null) return unknownPart('commute', 'candidate-silent');
  const minutes = context.travelMinutes(candidate.district, role.district);
  if (minutes === null) return unknownPart('commute', 'no-route');
  const limit = candidate.maximumCommuteMinutes;
  return knownPart(
    {
      part: 'commute',
      share: commuteShare(minutes, limit),
      says: limit === null ? 'minutes' : 'minutes-of',
      values: { minutes, ...(limit === null ? {} : { limit }) },
      date: candidate.confirmedOn,
    },
    match,
  );
}
