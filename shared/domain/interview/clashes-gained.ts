import { minutesPerDay } from '../../time/local-date';
import { addMinutes } from '../../time/instant';
import { storedInstant } from '../stored-time';
import type { Clash } from './clash';
import { findClashes, type ClashFacts, type Occupant } from './find-clashes';

/** A booked interview and the warnings it would get. */
export interface TouchedInterview<Booked extends Occupant> {
  readonly interview: Booked;
  readonly clashes: readonly Clash[];
}

/** The facts that hold for one interview: its client's hours differ from the next one's. */
export type FactsFor<Booked> = (interview: Booked) => ClashFacts;

const signOf = ({ kind, interviewId }: Clash): string => `${kind}/${interviewId ?? ''}`;

/** Interviews that could touch one: the longest lasts a day. */
function near<Booked extends Occupant>(one: Booked, all: readonly Booked[]): readonly Booked[] {
  const from = addMinutes(storedInstant(one.startsAt), -minutesPerDay);
  const to = addMinutes(storedInstant(one.endsAt), minutesPerDay);
  return all.filter(({ startsAt, endsAt }) => endsAt > from && startsAt < to);
}

/**
 * What a change of the office's facts (hours, travel, holidays, buffer) would do to interviews that are booked: those
 * that clash where they did not before, by the same rules a booking meets. `booked` are all that hold their time.
 */
export function clashesGained<Booked extends Occupant>(
  booked: readonly Booked[],
  before: FactsFor<Booked>,
  after: FactsFor<Booked>,
): readonly TouchedInterview<Booked>[] {
  return booked.flatMap((interview) => {
    const others = near(interview, booked);
    const known = findClashes({ interview, others, facts: before(interview) }).map(signOf);
    const clashes = findClashes({ interview, others, facts: after(interview) }).filter(
      (clash) => !known.includes(signOf(clash)),
    );
    return clashes.length > 0 ? [{ interview, clashes }] : [];
  });
}
