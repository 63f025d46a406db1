import { useCallback, useMemo, useState } from 'react';
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { noFilter } from '@shared/domain/candidate/candidate-filter';
import { searchTokens } from '@shared/domain/candidate/match-name';
import { unknownTravel } from '@shared/domain/interview/travel';
import { asksForStanding } from '@data/indexes/people-list';
import { useDraft } from '@data/use-draft';
import { useLive } from '@data/use-office';
import type { Sorting } from '@ui/table-model';
import { listView, usualView } from './list-view';
import { idsOf, listedSort, useCandidateRows, type ListQuestion } from './use-candidate-rows';

/** What the filter, the columns and the dialogs of the list choose from. */
function useListChoices() {
  const facts = useLive((read) => loadOfficeFacts(read), []);
  const all = useLive((read) => read.allFaces('staff'), []);
  const staff = useMemo(
    () => [...(all ?? [])].filter(({ active }) => active).sort((a, b) => (a.name < b.name ? -1 : 1)),
    [all],
  );
  const travel = facts?.travel ?? unknownTravel;
  return { choices: useMemo(() => ({ staff, travel }), [staff, travel]), policy: facts?.policy };
}

/** What a question that is not answered yet waits for, and the way back to what stands there. */
function useWait(
  { filter, sorting }: Pick<ListQuestion, 'filter' | 'sorting'>,
  { answered, waits }: Pick<ReturnType<typeof useCandidateRows>, 'answered' | 'waits'>,
  turnTo: (before: ListQuestion) => void,
) {
  const asked = { column: listedSort(sorting.column), direction: sorting.direction };
  const reading = asksForStanding({ filter, sorting: asked }) ? 'standings' : 'book';
  const turnBack = (): void => {
    if (answered) turnTo(answered);
  };
  return { wait: { waits, reading, onCancel: answered && turnBack } } as const;
}

/** Everything somebody has asked of the list, and what it answers. */
export function useListState() {
  const [typed, setTyped] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'ascending' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set<string>());
  const kept = useDraft({ key: 'candidates/list-view', initial: usualView, decoder: listView });
  const view = kept.value ?? usualView;
  const answer = useCandidateRows({ typed, filter, order: view.order, sorting });
  const choose = useCallback((id: string): void => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const chooseNobody = useCallback((): void => {
    setChosen(new Set());
  }, []);
  const tokens = useMemo(() => searchTokens(typed), [typed]);
  return {
    ...{ typed, setTyped, filter, setFilter, sorting, setSorting, tokens, view },
    ...{ ...answer, ...useListChoices(), setView: kept.change },
    chosen,
    /** Turns one on or off. */
    choose,
    ...useWait({ filter, sorting }, answer, (before) => {
      setTyped(before.typed);
      setFilter(before.filter);
      setSorting(before.sorting);
    }),
    /** Chooses everybody listed, and keeps who was chosen before. */
    chooseListed: (): void => {
      setChosen(new Set([...chosen, ...idsOf(answer.list)]));
    },
    chooseNobody,
  };
}
