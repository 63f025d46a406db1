import { readTimeline, type TimelineEntry } from './queries/timeline';
import { useLiveAnswer } from './use-live';
import { useOffice } from './use-office';

/** The history of a candidate as the viewer may see it, newest first; undefined until read. */
export function useTimeline(candidateId: string): readonly TimelineEntry[] | undefined {
  const { database, actor } = useOffice();
  return useLiveAnswer(() => readTimeline(database, actor, candidateId), [database, actor, candidateId]);
}
