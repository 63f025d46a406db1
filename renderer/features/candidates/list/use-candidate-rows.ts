import { useCallback, useMemo, useRef, useState } from 'react';
import type { CandidateFilter } from '@shared/domain/candidate/candidate-filter';
import type { Instant } from '@shared/time/instant';
import type { ListedSort } from '@data/indexes/people-list';
import {
  listCandidates,
  readCandidateLines,
  type CandidateLine,
  type ListedCandidates,
} from '@data/queries/candidates';
import { useLive, useOffice } from '@data/use-office';
import type { ViewReader } from '@data/view-reader';
import type { RowList, Sorting } from '@ui/table-model';
import { useToday } from '../parts/use-today';
import { sortColumns, type ListView } from './list-view';

/** What is asked of the list. */
export interface ListQuestion {
  readonly typed: string;
  readonly filter: CandidateFilter;
  readonly order: ListView['order'];
  readonly sorting: Sorting;
}

/** Somebody of the list; their line is read when they come into sight. */
export interface ListedRow {
  readonly id: string;
  readonly line: CandidateLine | undefined;
  /** The file that holds what was typed, where nothing else of theirs does. */
  readonly file: string | null;
}

/** Lines are read a block at a time, so that scrolling by a row asks for nothing new. */
const blockLines = 8;
/** Before it is known what a window shows, so many are read as a usual one does. */
const firstLines = 4 * blockLines;

/** Places from the first up to, not including, the last. */
interface Sight {
  readonly from: number;
  readonly to: number;
}

/** A list with the lines of those in sight: shown together, so that nobody sees rows without words. */
interface ShownList {
  readonly question: ListQuestion;
  readonly list: ListedCandidates;
  readonly lines: ReadonlyMap<string, CandidateLine>;
}

type Lines = ShownList['lines'];
const noLines: Lines = new Map();

/** Rows are made once for each answer, so that who is drawn already is not drawn again. */
function listedRows({ list, lines }: ShownList, later: Lines): RowList<ListedRow> {
  const made = new Map<number, ListedRow>();
  return {
    length: list.length,
    at: (position) => {
      if (position < 0 || position >= list.length) return undefined;
      const id = list.idAt(position);
      const row = made.get(position) ?? {
        id,
        line: later.get(id) ?? lines.get(id),
        file: list.fileOf(id),
      };
      made.set(position, row);
      return row;
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

/** A sorted column of the table as the list is asked for it. */
export const listedSort = (column: string): ListedSort =>
  sortColumns.find((known) => known === column) ?? 'name';

async function readLines(read: ViewReader, ids: readonly string[], now: Instant): Promise<Lines> {
  if (ids.length === 0) return noLines;
  const lines = await readCandidateLines(read, ids, now);
  return new Map(lines.map((line) => [line.candidate.id, line]));
}

/** Who is listed, from the index, and the lines of those in sight: read with the list, and as they come into sight. */
export function useCandidateRows({ typed, filter, order, sorting }: ListQuestion) {
  const { clock } = useOffice();
  const today = useToday();
  const [sight, setSight] = useState<Sight>({ from: 0, to: firstLines });
  const inSight = useRef(sight);
  const shown = useLive(
    async (read): Promise<ShownList> => {
      const { column, direction } = sorting;
      const asked = { column: listedSort(column), direction };
      const now = clock.now();
      const list = await listCandidates(read, { typed, filter, order, today, sorting: asked, now });
      const lines = await readLines(read, idsIn(list, inSight.current), now);
      return { question: { typed, filter, order, sorting }, list, lines };
    },
    [typed, filter, order, today, sorting, clock],
  );
  const missing = useMemo(
    () => idsIn(shown?.list, sight).filter((id) => shown?.lines.has(id) === false),
    [shown, sight],
  );
  const later = useLive((read) => readLines(read, missing, clock.now()), [missing.join(' '), clock]);
  const onDrawn = useCallback((first: number, last: number): void => {
    const from = Math.floor(first / blockLines) * blockLines;
    const to = Math.ceil((last + 1) / blockLines) * blockLines;
    inSight.current = { from, to };
    setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, []);
  const answered = shown?.question;
  return {
    list: shown?.list,
    rows: useMemo(() => shown && listedRows(shown, later ?? noLines), [shown, later]),
    onDrawn,
    /** False while the answer is still that to what was typed before. */
    isAnswered: answered?.typed === typed,
    /** The question whose answer stands there; undefined before the first. */
    answered,
    /** True while the answer is not yet that to what is asked. */
    waits:
      answered?.typed !== typed ||
      answered.filter !== filter ||
      answered.order !== order ||
      answered.sorting !== sorting,
  };
}
