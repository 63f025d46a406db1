import type { MatchContext, RoleFacts } from '../match-facts';
import { alikeEnough } from '../rank-candidates';
import { headsOf, openLists, type GatheredLists, type Heads } from './best-rows';
import type { BookColumns } from './candidate-facets';
import { judgeEndings, walkCandidates } from './candidate-walk';
import type { MatchColumns } from './match-columns';
import { Pair } from './pair';
import { cameSecond } from './pair-carried';
import { readQuestion } from './question';
import { roleFlag } from './role-flag';
import { carriedKey, keyOf, keySpan } from './standing';
import { blocksIn, closedIn, hiddenWord, hideRows, knownIn, pointsIn, waitsIn } from './standing-word';
import { SkillWalk } from './skill-walk';
import { noDay } from './stored-moments';
import { roleTouches, rowOfRole, rowsTouched } from './touches';
import { WordRows } from './word-rows';

/** A role beside the candidates of the book. */
export interface CandidateQuery {
  readonly columns: MatchColumns;
  readonly candidates: BookColumns;
  readonly role: RoleFacts;
  readonly roleRow: number;
  /** Rows of candidates with a tie to the role: the rules themselves judge them, from their facts. */
  readonly tied: ReadonlySet<number>;
  readonly words: WordRows;
}

/** Reads a role for a ranking of candidates; null when it has no row. */
export function askForCandidates(
  columns: MatchColumns,
  candidates: BookColumns,
  role: RoleFacts,
): CandidateQuery | null {
  const roleRow = rowOfRole(columns.roles, role.roleId);
  if (roleRow === null || ((columns.roles.flags[roleRow] ?? 0) & roleFlag.known) === 0) return null;
  const tied = new Set(rowsTouched(candidates.touches, roleTouches(role)));
  for (const row of candidates.facets.foreign) tied.add(row);
  return { columns, candidates, role, roleRow, tied, words: new WordRows(columns) };
}

/** Whom we met first, among them who came second in a role like this one, then by score. */
const metKey = 2 * keySpan;
const secondKey = keySpan;

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
  const lists = openLists(size, (row) => {
    pair.candidate = row;
    return carriedKey(pair, roleRow) + (cameSecond(pair, alikeEnough) ? secondKey : 0);
  });
  gather(lists, { pair, candidates, passedOver });
  return headsOf(lists);
}

const isMet = ({ interviewedDay }: BookColumns, row: number): boolean => interviewedDay[row] !== noDay;

interface Book {
  readonly pair: Pair;
  readonly candidates: BookColumns;
  readonly passedOver: ReadonlySet<number>;
}

function gather(lists: GatheredLists, { pair, candidates, passedOver }: Book): void {
  const words = walkCandidates(pair, candidates);
  hideRows(words, passedOver);
  const { least, most, known: isKnown } = judgeEndings(pair, candidates);
  const skills = new SkillWalk(pair, candidates);
  const { codes } = candidates.facets.endings;
  const { notSuggested, eligible, confirmFirst } = lists;
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] ?? hiddenWord;
    if (word >= hiddenWord) continue;
    // What else may be missing only takes it further down, and of equal ones the first are kept.
    if (blocksIn(word) && -closedIn(word) <= notSuggested.floor()) {
      notSuggested.count += 1;
      continue;
    }
    const whole = word + skills.wordOf(row);
    if (blocksIn(whole)) {
      notSuggested.add(row, -closedIn(whole));
      continue;
    }
    const ending = codes[row] ?? 0;
    const known = knownIn(whole) + (isKnown[ending] ?? 0);
    const key = keyOf(pointsIn(whole), known, pointsIn(whole - word)) + (isMet(candidates, row) ? metKey : 0);
    const list = waitsIn(whole) ? confirmFirst : eligible;
    if (key + (most[ending] ?? 0) > list.floor()) list.add(row, key, least[ending] ?? 0, most[ending] ?? 0);
    else list.count += 1;
  }
}
