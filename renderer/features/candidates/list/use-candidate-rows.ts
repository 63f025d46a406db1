import { useMemo } from 'react';
import { passesFilter, type CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import { listCandidates, listPeople, type CandidateLine } from '@data/queries/candidates';
import { useLive, useOffice } from '@data/use-office';
import type { Sorting } from '@ui/table-model';
import { useToday } from '../parts/use-today';
import type { ListView } from './list-view';
import { sortLines } from './use-candidate-columns';

/** What is asked of the list. */
interface ListQuestion {
  readonly typed: string;
  readonly filter: CandidateFilter;
  readonly order: ListView['order'];
  readonly sorting: Sorting;
}

/** The lines to show: found by the index while something is typed, kept by the filter, sorted by the head. */
export function useCandidateRows({ typed, filter, order, sorting }: ListQuestion) {
  const { clock } = useOffice();
  const today = useToday();
  const lines = useLive((read) => listCandidates(read, clock.now()), [clock]);
  const people = useLive((read) => listPeople(read, typed, order), [typed, order]);
  const byId = useMemo(() => new Map(lines?.map((line) => [line.candidate.id, line])), [lines]);
  const rows = useMemo((): readonly CandidateLine[] | undefined => {
    if (!lines || !people) return undefined;
    const listed = people.ids.flatMap((id) => byId.get(id) ?? []);
    return sortLines(
      listed.filter((line) => passesFilter(line, filter, today)),
      sorting,
    );
  }, [lines, people, byId, filter, today, sorting]);
  return {
    lines,
    rows,
    /** False while the answer is still that to what was typed before. */
    isAnswered: people?.typed === typed,
  };
}
