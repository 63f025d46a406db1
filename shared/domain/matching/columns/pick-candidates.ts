import type { MatchContext, RoleFacts } from '../match-facts';
import { alikeEnough } from '../rank-candidates';
import { BestRows, BoundedRows, headsOf, marked, type Heads } from './best-rows';
import { candidateFlag, type CandidateColumns } from './candidate-columns';
import { closedCount, isBlocked, waits } from './closed-gates';
import type { MatchColumns } from './match-columns';
import { Pair } from './pair';
import { cameSecond, mayBeSecond } from './pair-carried';
import { readQuestion } from './question';
import { roleFlag } from './role-flag';
import { carriedKeys, isShown, keySpan, PairStandings } from './standing';
import { noDay } from './stored-moments';
import { roleTouches, rowOfRole, rowsTouched } from './touches';
import { WordRows } from './word-rows';

/** A role beside the candidates of the book. */
export interface CandidateQuery {
  readonly columns: MatchColumns;
  readonly candidates: CandidateColumns;
  readonly role: RoleFacts;
  readonly roleRow: number;
  /** Rows of candidates with a tie to the role: the rules themselves judge them, from their facts. */
  readonly tied: ReadonlySet<number>;
  readonly words: WordRows;
}

/** Reads a role for a ranking of candidates; null when it has no row. */
export function askForCandidates(
  columns: MatchColumns,
  candidates: CandidateColumns,
  role: RoleFacts,
): CandidateQuery | null {
  const roleRow = rowOfRole(columns.roles.touches, role.roleId);
  if (roleRow === null || ((columns.roles.flags[roleRow] ?? 0) & roleFlag.known) === 0) return null;
  const tied = new Set(rowsTouched(candidates.touches, roleTouches(role)));
  for (const [row, flags] of candidates.flags.entries())
    if ((flags & candidateFlag.foreign) !== 0) tied.add(row);
  return { columns, candidates, role, roleRow, tied, words: new WordRows(columns) };
}

/** Whom we met first, among them who came second in a role like this one, then by score. */
const leadingKey = (isMet: boolean, isSecond: boolean): number =>
  (Number(isMet) * 2 + Number(isSecond)) * keySpan;

function pairOf({ columns, candidates, roleRow, words: known }: CandidateQuery, context: MatchContext): Pair {
  const { codes, roles, likeness } = columns;
  const alike = (past: number, words: number): number => known.walkFrom(words)(past);
  const pair = new Pair({
    roles,
    candidates,
    question: readQuestion(context, codes),
    texts: codes.texts.length,
    blindRow: likeness.blindRow,
    alike,
  });
  pair.standBeside(roleRow);
  return pair;
}

/** The rows that head the lists of a role's ranking, as `rankCandidates` orders them; those to pass over are in none. */
export function pickCandidates(
  query: CandidateQuery,
  passedOver: ReadonlySet<number>,
  { context, size }: { readonly context: MatchContext; readonly size: number },
): Heads {
  const { candidates, roleRow } = query;
  const pair = pairOf(query, context);
  const standings = new PairStandings(pair);
  const rows = candidates.ids.length;
  const isPassedOver = marked(passedOver, rows);
  const notSuggested = new BestRows(size);
  const eligible = new BoundedRows(size, rows);
  const confirmFirst = new BoundedRows(size, rows);
  for (let row = 0; row < rows; row += 1) {
    if (isPassedOver[row] === 1) continue;
    standings.turnTo(row);
    const gates = standings.gates(roleRow);
    if (!isShown(gates)) continue;
    if (isBlocked(gates)) notSuggested.add(row, -closedCount(gates));
    else addSuggested(waits(gates) ? confirmFirst : eligible, standings, pair);
  }
  return headsOf({ eligible, confirmFirst, notSuggested }, (row) => {
    standings.turnTo(row);
    return standings.keyBeside(roleRow) + leadingKey(isMet(pair), cameSecond(pair, alikeEnough));
  });
}

const isMet = ({ candidates, candidate }: Pair): boolean => candidates.interviewedDay[candidate] !== noDay;

function addSuggested(list: BoundedRows, standings: PairStandings, pair: Pair): void {
  const carried = carriedKeys(pair);
  const key = standings.keyWithout(carried.known) + leadingKey(isMet(pair), false);
  const most = key + carried.most + (mayBeSecond(pair) ? keySpan : 0);
  list.add(pair.candidate, key + carried.least, most);
}
