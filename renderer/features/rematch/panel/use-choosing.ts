import { useState } from 'react';
import type { Ranking, Suggestion } from '@shared/domain/matching/rank';

/** The fewest and the most roles that can be laid side by side. */
export const comparable = { fewest: 2, most: 3 } as const;

/** The lists of a rematch. */
export type RematchTab = keyof Ranking;

interface Choosing {
  readonly tab: RematchTab;
  readonly show: (tab: RematchTab) => void;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (roleId: string) => void;
  readonly chooseNone: () => void;
  /** Chosen roles that are still suggested, in the order of the ranking. */
  readonly suggestions: readonly Suggestion[];
  readonly comparing: boolean;
  readonly mayCompare: boolean;
  readonly compare: (comparing: boolean) => void;
}

/** Which list is shown, which roles are chosen, and whether they lie side by side. */
export function useChoosing(ranking: Ranking | undefined): Choosing {
  const [shown, setShown] = useState<RematchTab>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [wantsCompare, setWantsCompare] = useState(false);
  const suggested = [...(ranking?.eligible ?? []), ...(ranking?.confirmFirst ?? [])];
  const suggestions = suggested.filter(({ face }) => chosen.has(face.roleId));
  const mayCompare = suggestions.length >= comparable.fewest && suggestions.length <= comparable.most;
  return {
    tab: shown ?? firstWithRows(ranking),
    show: setShown,
    chosen,
    choose: (roleId) => {
      const next = new Set(chosen);
      if (!next.delete(roleId)) next.add(roleId);
      setChosen(next);
    },
    chooseNone: () => {
      setChosen(new Set());
    },
    suggestions,
    comparing: wantsCompare && mayCompare,
    mayCompare,
    compare: setWantsCompare,
  };
}

function firstWithRows(ranking: Ranking | undefined): RematchTab {
  if (!ranking || ranking.eligible.length > 0) return 'eligible';
  if (ranking.confirmFirst.length > 0) return 'confirmFirst';
  return ranking.notSuggested.length > 0 ? 'notSuggested' : 'eligible';
}
