import { earliestStart } from '../../candidate/earliest-start';
import { storedDate } from '../../stored-time';
import { daysFromTo } from '../fact-dates';
import type { Match } from '../match-facts';
import { knownPart, unknownPart, type PartResult } from './part-result';

/** So many days after the date the client named nothing is left of the part. */
const lateDaysToNothing = 60;
/** A notice that can be shortened is given more. */
const negotiableDaysToNothing = 90;

/** The share of a start so many days late; below nothing when it is far too late. */
export const startShare = (daysLate: number, isNegotiable: boolean): number =>
  1 - daysLate / (isNegotiable ? negotiableDaysToNothing : lateDaysToNothing);

/** Start date: full when the candidate can start by the date the client named, falling to nothing two months later. */
export function start(match: Match): PartResult {
  const { candidate, role, context } = match;
  const byOn = role.startBy;
  if (byOn === null) return unknownPart('start', 'role-silent');
  const fromOn = earliestStart(candidate, storedDate(context.today));
  if (fromOn === null) return unknownPart('start', 'candidate-silent');
  const days = Math.max(0, daysFromTo(byOn, fromOn));
  return knownPart(
    {
      part: 'start',
      share: startShare(days, candidate.notice?.negotiable === true),
      says: days === 0 ? 'in-time' : 'late',
      values: { fromOn, byOn, days },
      date: candidate.confirmedOn,
    },
    match,
  );
}
