import { rematchFor, type Rematch } from '@data/matching/rematch-for';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';

/** The rematch of a candidate with the viewer's eyes, kept up to date; undefined while it is read, null when there is none. */
export function useRematch(candidateId: string): Rematch | null | undefined {
  const { database, actor, clock, zoneRules } = useOffice();
  return useLiveAnswer(
    () => rematchFor(database, candidateId, { viewer: actor, now: clock.now(), zoneRules }),
    [database, candidateId, actor],
  );
}
