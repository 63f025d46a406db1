import { useState } from 'react';
import type { WhatIf } from '@shared/domain/matching/what-if';
import { shownOfEachList } from '@data/matching/rank-by-columns';
import { rematchFor, type Rematch } from '@data/matching/rematch-for';
import { useLiveAnswer } from '@data/use-live';
import { useOffice } from '@data/use-office';

/** A rematch as it is read, and the way to more of its lists. */
export interface ShownRematch {
  /** Undefined while it is read, null when there is none. */
  readonly rematch: Rematch | null | undefined;
  readonly showMore: () => void;
}

/** The rematch of a candidate with the viewer's eyes and what is supposed, kept up to date. */
export function useRematch(candidateId: string, whatIf: WhatIf): ShownRematch {
  const { database, actor, clock, zoneRules } = useOffice();
  const [size, setSize] = useState(shownOfEachList);
  const rematch = useLiveAnswer(
    () => rematchFor(database, candidateId, { viewer: actor, now: clock.now(), zoneRules, size }, whatIf),
    [database, candidateId, actor, whatIf, size],
  );
  const showMore = (): void => {
    setSize(size + shownOfEachList);
  };
  return { rematch, showMore };
}
