import type { Match } from '../match-facts';
import { closed, recruiters, type ClosedGate } from './closed-gate';

/** A parked candidate rests until the wake date. */
export function notParked({ candidate: { parked }, context }: Match): ClosedGate | null {
  if (parked === null || (parked.wakeOn !== null && parked.wakeOn <= context.today)) return null;
  const { reason, wakeOn } = parked;
  const fact =
    wakeOn === null
      ? { says: 'without-date' as const, values: { reasonText: reason } }
      : untilDate(reason, wakeOn);
  return closed('not-parked', { effect: 'block', ...fact, overridableBy: recruiters });
}

const untilDate = (reasonText: string, wakeOn: string) => ({
  says: 'until' as const,
  values: { reasonText, wakeOn },
});
