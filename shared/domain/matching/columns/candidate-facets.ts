// What many candidates have in common, as `role-facets.ts` numbers it of roles: each value is judged once a ranking.
import { candidateFlag, type CandidateColumns } from './candidate-columns';
import { facetOf, type Facet } from './facet';

/** Facets of candidates, by the gates and parts that read them. */
export interface CandidateFacets {
  /** What is asked about the candidate alone. */
  readonly alone: Facet;
  readonly fits: Facet;
  readonly leave: Facet;
  readonly pay: Facet;
  readonly home: Facet;
  readonly start: Facet;
  readonly factors: Facet;
  readonly tongues: Facet;
  readonly overrides: Facet;
  readonly endings: Facet;
  /** By entry of the skills, not by row. */
  readonly skills: Facet;
  /** Rows of candidates with limits of their own. */
  readonly bound: Uint32Array;
  /** Rows of candidates who look back at a role that has no row; nobody, before the book is joined with roles. */
  readonly foreign: Uint32Array;
}

/** The candidates of a book as columns that are walked over. */
export interface BookColumns extends CandidateColumns {
  readonly facets: CandidateFacets;
}

type EntryColumns = Readonly<Record<string, ArrayLike<number>>> & { readonly starts: Uint32Array };

/** All that a list says in a row; empty for an empty list. */
function textOf({ starts, ...columns }: EntryColumns, row: number): string {
  const from = starts[row] ?? 0;
  const to = starts[row + 1] ?? 0;
  if (from === to) return '';
  return Object.values(columns)
    .map((column) => Array.prototype.slice.call(column, from, to).join())
    .join(';');
}

function fitsOf({ fits, hidden }: CandidateColumns, row: number): string {
  const from = fits.starts[row] ?? 0;
  const kept = Array.from({ length: (fits.starts[row + 1] ?? 0) - from }, (_, at) =>
    textOf(hidden, from + at),
  );
  return `${textOf(fits, row)}/${kept.join('/')}`;
}

const skillsOf = ({ skills: { key, level, year, day, held, lackedAt } }: CandidateColumns): Facet =>
  facetOf(key.length, (entry) =>
    [key[entry], level[entry], year[entry], day[entry], held[entry], lackedAt[entry]].join(),
  );

/** Numbers the values of columns. */
export function facetsOfBook(columns: CandidateColumns): CandidateFacets {
  const rows = columns.flags.length;
  const { flags, overrides, endings, constraints, confirmedDay } = columns;
  const has = (row: number, flag: number): number => (flags[row] ?? 0) & flag;
  const joined = (valueOf: (row: number) => readonly (string | number | undefined)[]): Facet =>
    facetOf(rows, (row) => valueOf(row).join('|'));
  const rowsWith = (is: (row: number) => boolean): Uint32Array =>
    Uint32Array.from([...flags.keys()].filter(is));
  return {
    alone: joined((row) => [
      ...[columns.interviewedDay[row], has(row, candidateFlag.placed), columns.restsUntil[row]],
      ...[textOf(columns.consents, row), textOf(overrides, row)],
      ...[columns.clearedAt[row], textOf(columns.attendance, row)],
    ]),
    fits: facetOf(rows, (row) => fitsOf(columns, row)),
    leave: joined((row) => [
      ...[columns.leave[row], columns.leaveUntil[row], has(row, candidateFlag.approval)],
      textOf(overrides, row),
    ]),
    pay: joined((row) => [columns.floor[row], columns.payDay[row], textOf(overrides, row)]),
    home: joined((row) => [columns.district[row], columns.commuteLimit[row], confirmedDay[row]]),
    start: joined((row) => [
      ...[columns.noticeUnit[row], columns.noticeValue[row], columns.availableDay[row]],
      ...[has(row, candidateFlag.negotiable), confirmedDay[row]],
    ]),
    factors: joined((row) => [columns.noteDay[row], textOf(columns.factors, row)]),
    tongues: joined((row) => [confirmedDay[row], textOf(columns.tongues, row), textOf(overrides, row)]),
    overrides: facetOf(rows, (row) => textOf(overrides, row)),
    endings: facetOf(rows, (row) =>
      textOf({ starts: endings.starts, rule: endings.rule, day: endings.day }, row),
    ),
    skills: skillsOf(columns),
    bound: rowsWith((row) => constraints.starts[row] !== constraints.starts[row + 1]),
    foreign: new Uint32Array(),
  };
}
