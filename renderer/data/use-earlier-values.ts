import type { Candidate } from '@shared/domain/candidate/candidate';
import { readEarlierValues, type EarlierValue } from './queries/earlier-values';
import { useLiveAnswer } from './use-live';
import { useOffice } from './use-office';

/** What stood in a fact of a candidate before, as the viewer may see it; undefined until read. */
export function useEarlierValues(
  candidateId: string,
  field: keyof Candidate,
): readonly EarlierValue[] | undefined {
  const { database, actor } = useOffice();
  return useLiveAnswer(
    () => readEarlierValues(database, actor, { candidateId, field }),
    [database, actor, candidateId, field],
  );
}
