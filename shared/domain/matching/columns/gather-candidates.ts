// Columns put together from rows of other columns: what was packed a part at a time becomes one book, and a kept book takes
// up the few candidates that changed without the others being read again.
import type { CandidateColumns, Lists } from './candidate-columns';
import { eachTouch, indexTouches, type TouchIndex } from './touches';

/** Rows of the sources in the order they are to have; a row is taken once at most. */
export interface GatheredRows {
  readonly sources: readonly CandidateColumns[];
  /** By new row. */
  readonly source: Uint32Array;
  readonly row: Uint32Array;
}

type Column = Uint8Array | Int32Array | Float64Array;
type EntryColumns = Readonly<Record<string, Column | Uint32Array>> & { readonly starts: Uint32Array };

function singles<Numbers extends Column>(
  { sources, source, row }: GatheredRows,
  numbers: Numbers,
  pick: (columns: CandidateColumns) => Numbers,
): Numbers {
  const from = sources.map(pick);
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = from[source[at] ?? 0]?.[row[at] ?? 0] ?? 0;
  return numbers;
}

/** Lists of the rows, with where each came from when the entries have lists of their own. */
function gatherLists<List extends EntryColumns>(
  { sources, source, row }: GatheredRows,
  pick: (columns: CandidateColumns) => List,
): { readonly lists: List; readonly entries: GatheredRows } {
  const from = sources.map(pick);
  const starts = new Uint32Array(row.length + 1);
  const beginOf = (at: number): number => from[source[at] ?? 0]?.starts[row[at] ?? 0] ?? 0;
  const endOf = (at: number): number => from[source[at] ?? 0]?.starts[(row[at] ?? 0) + 1] ?? 0;
  for (let at = 0; at < row.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + endOf(at) - beginOf(at);
  const total = starts[row.length] ?? 0;
  const entries = { sources, source: new Uint32Array(total), row: new Uint32Array(total) };
  for (let at = 0; at < row.length; at += 1) {
    const begin = beginOf(at);
    for (let entry = begin; entry < endOf(at); entry += 1) {
      const to = (starts[at] ?? 0) + entry - begin;
      entries.source[to] = source[at] ?? 0;
      entries.row[to] = entry;
    }
  }
  const columns: Record<string, Column | Uint32Array> = { starts };
  for (const name of Object.keys(from[0] ?? {}).filter((one) => one !== 'starts'))
    columns[name] = gatherEntries(
      entries,
      from.map((list) => list[name]),
    );
  return { lists: columns as List, entries };
}

function gatherEntries(
  { source, row }: GatheredRows,
  from: readonly (Column | Uint32Array | undefined)[],
): Column {
  const isFraction = from[0] instanceof Float64Array;
  const numbers = isFraction ? new Float64Array(row.length) : new Int32Array(row.length);
  for (let at = 0; at < row.length; at += 1) numbers[at] = from[source[at] ?? 0]?.[row[at] ?? 0] ?? 0;
  return numbers;
}

const nowhere = -1;

function gatherTouches({ sources, source, row }: GatheredRows): TouchIndex {
  const places = sources.map(({ flags }) => new Int32Array(flags.length).fill(nowhere));
  for (let at = 0; at < row.length; at += 1) {
    const own = places[source[at] ?? 0];
    if (own) own[row[at] ?? 0] = at;
  }
  const bySum = new Map<number, number[]>();
  for (const [one, { touches }] of sources.entries()) {
    for (const [sum, touched] of eachTouch(touches)) {
      const taken = [...touched].map((old) => places[one]?.[old] ?? nowhere).filter((at) => at !== nowhere);
      const rows = bySum.get(sum);
      if (rows) rows.push(...taken);
      else if (taken.length > 0) bySum.set(sum, taken);
    }
  }
  for (const rows of bySum.values()) rows.sort((a, b) => a - b);
  return indexTouches(bySum);
}

/** Puts rows together; the sources share their codes, and there is one at least. */
export function gatherCandidates(rows: GatheredRows): CandidateColumns {
  const count = rows.row.length;
  const bytes = (pick: (columns: CandidateColumns) => Uint8Array): Uint8Array =>
    singles(rows, new Uint8Array(count), pick);
  const whole = (pick: (columns: CandidateColumns) => Int32Array): Int32Array =>
    singles(rows, new Int32Array(count), pick);
  const fractions = (pick: (columns: CandidateColumns) => Float64Array): Float64Array =>
    singles(rows, new Float64Array(count), pick);
  const lists = <Name extends string>(pick: (columns: CandidateColumns) => Lists<Name>): Lists<Name> =>
    gatherLists(rows, pick).lists;
  const fits = gatherLists(rows, (columns) => columns.fits);
  return {
    ids: Array.from(
      { length: count },
      (_, at) => rows.sources[rows.source[at] ?? 0]?.ids[rows.row[at] ?? 0] ?? '',
    ),
    flags: bytes(({ flags }) => flags),
    district: whole(({ district }) => district),
    commuteLimit: fractions(({ commuteLimit }) => commuteLimit),
    confirmedDay: whole(({ confirmedDay }) => confirmedDay),
    interviewedDay: whole(({ interviewedDay }) => interviewedDay),
    leave: bytes(({ leave }) => leave),
    leaveUntil: whole(({ leaveUntil }) => leaveUntil),
    noticeUnit: whole(({ noticeUnit }) => noticeUnit),
    noticeValue: whole(({ noticeValue }) => noticeValue),
    availableDay: whole(({ availableDay }) => availableDay),
    floor: fractions(({ floor }) => floor),
    payDay: whole(({ payDay }) => payDay),
    restsUntil: whole(({ restsUntil }) => restsUntil),
    clearedAt: fractions(({ clearedAt }) => clearedAt),
    noteDay: whole(({ noteDay }) => noteDay),
    factors: lists(({ factors }) => factors),
    skills: lists(({ skills }) => skills),
    tongues: lists(({ tongues }) => tongues),
    constraints: lists(({ constraints }) => constraints),
    fits: fits.lists,
    hidden: gatherLists(fits.entries, ({ hidden }) => hidden).lists,
    consents: lists(({ consents }) => consents),
    attendance: lists(({ attendance }) => attendance),
    overrides: lists(({ overrides }) => overrides),
    endings: lists(({ endings }) => endings),
    touches: gatherTouches(rows),
  };
}
