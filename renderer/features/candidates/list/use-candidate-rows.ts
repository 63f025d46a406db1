import { useCallback, useMemo, useState } from 'react';
import type { CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import type { ListedSort } from '@data/indexes/people-list';
import {
  listCandidates,
  readCandidateLines,
  type CandidateLine,
  type ListedCandidates,
} from '@data/queries/candidates';
import { useLive, useOffice } from '@data/use-office';
import type { RowList, Sorting } from '@ui/table-model';
import { useToday } from '../parts/use-today';
import { sortColumns, type ListView } from './list-view';

/** What is asked of the list. */
interface ListQuestion {
  readonly typed: string;
  readonly filter: CandidateFilter;
  readonly order: ListView['order'];
  readonly sorting: Sorting;
}

/** Somebody of the list; their line is read when they come into sight. */
export interface ListedRow {
  readonly id: string;
  readonly line: CandidateLine | undefined;
}

/** Lines are read a block at a time, so that scrolling by a row asks for nothing new. */
const blockLines = 20;
const firstLines = 2 * blockLines;

/** Places from the first up to, not including, the last. */
interface Sight {
  readonly from: number;
  readonly to: number;
}

/** A list with the lines of those in sight: shown together, so that nobody sees rows without words. */
interface ShownList {
  readonly list: ListedCandidates;
  readonly lines: ReadonlyMap<string, CandidateLine>;
}

function listedRows({ list, lines }: ShownList): RowList<ListedRow> {
  return {
    length: list.length,
    at: (position) => {
      if (position < 0 || position >= list.length) return undefined;
      const id = list.idAt(position);
      return { id, line: lines.get(id) };
    },
    positionOf: (id) => {
      for (let position = 0; position < list.length; position += 1)
        if (list.idAt(position) === id) return position;
      return -1;
    },
  };
}

/** Where the list has become shorter than what was in sight, its end comes into sight. */
function idsIn(list: ListedCandidates | undefined, { from, to }: Sight): readonly string[] {
  const last = Math.min(to, list?.length ?? 0);
  const first = Math.max(0, Math.min(from, last - (to - from)));
  return Array.from({ length: last - first }, (_, at) => list?.idAt(first + at) ?? '');
}

/** Every id of a list, in its order. */
export const idsOf = (list: ListedCandidates | undefined): readonly string[] =>
  idsIn(list, { from: 0, to: list?.length ?? 0 });

const listedSort = (column: string): ListedSort => sortColumns.find((known) => known === column) ?? 'name';

/** Who is listed, from the index, and the lines of those in sight. */
export function useCandidateRows({ typed, filter, order, sorting }: ListQuestion) {
  const { clock } = useOffice();
  const today = useToday();
  const [sight, setSight] = useState<Sight>({ from: 0, to: firstLines });
  const list = useLive(
    (read) => {
      const { column, direction } = sorting;
      const asked = { column: listedSort(column), direction };
      return listCandidates(read, { typed, filter, order, today, sorting: asked, now: clock.now() });
    },
    [typed, filter, order, today, sorting, clock],
  );
  const ids = useMemo(() => idsIn(list, sight), [list, sight]);
  const shown = useLive(
    async (read): Promise<ShownList | undefined> => {
      if (!list) return undefined;
      const lines = await readCandidateLines(read, ids, clock.now());
      return { list, lines: new Map(lines.map((line) => [line.candidate.id, line])) };
    },
    [list, ids.join(' '), clock],
  );
  const onDrawn = useCallback((first: number, last: number): void => {
    const from = Math.floor(first / blockLines) * blockLines;
    const to = Math.ceil((last + 1) / blockLines) * blockLines;
    setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, []);
  return {
    list: shown?.list,
    rows: useMemo(() => shown && listedRows(shown), [shown]),
    onDrawn,
    /** False while the answer is still that to what was typed before. */
    isAnswered: shown?.list.typed === typed,
  };
}
