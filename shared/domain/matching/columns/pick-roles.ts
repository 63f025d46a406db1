import type { CandidateFacts, MatchContext } from '../match-facts';
import { headsOf, openLists, type GatheredLists, type Heads } from './best-rows';
import { candidateFlag, packCandidates, type CandidateColumns } from './candidate-columns';
import { judgeRoles } from './judged-roles';
import type { MatchColumns } from './match-columns';
import { Pair } from './pair';
import { readQuestion } from './question';
import { roleFlag } from './role-flag';
import { isKnownIn, NeedWalk, walkRoles } from './role-walk';
import { carriedKey, carriedKeys, keyOf } from './standing';
import { blocksIn, closedIn, hiddenWord, hideRows, knownIn, pointsIn, waitsIn } from './standing-word';
import { candidateTouches, rowOfRole, rowsTouched } from './touches';
import { WordRows } from './word-rows';

/** A candidate as columns beside those of the roles. */
export interface RoleQuery {
  readonly columns: MatchColumns;
  readonly candidate: CandidateFacts;
  readonly row: CandidateColumns;
  /** Rows of roles the candidate has a tie to: the rules themselves judge them, from their facts. */
  readonly tied: ReadonlySet<number>;
  readonly words: WordRows;
}

/** Reads a candidate for a ranking of roles; null when they look back at a role that has no row. */
export function askForRoles(columns: MatchColumns, candidate: CandidateFacts): RoleQuery | null {
  const { codes, roles } = columns;
  const row = packCandidates([candidate], codes, (roleId) => rowOfRole(roles, roleId));
  if (((row.flags[0] ?? 0) & candidateFlag.foreign) !== 0) return null;
  const touched = [...rowsTouched(roles.touches, candidateTouches(candidate))];
  const isListed = (at: number): boolean => ((roles.flags[at] ?? 0) & roleFlag.listed) !== 0;
  const tied = new Set(touched.filter(isListed));
  return { columns, candidate, row, tied, words: new WordRows(columns) };
}

function pairOf({ columns, row, words }: RoleQuery, context: MatchContext): Pair {
  const { codes, roles, likeness } = columns;
  const alike = (past: number, role: number): number => words.walkFrom(past)(role);
  const question = readQuestion(context, codes);
  const { blindRow } = likeness;
  return new Pair({ roles, candidates: row, question, texts: codes.texts.length, blindRow, alike });
}

/** The rows that head the lists of a candidate's ranking, as `rankRoles` orders them; those to pass over are in none. */
export function pickRoles(
  query: RoleQuery,
  passedOver: ReadonlySet<number>,
  { context, size }: { readonly context: MatchContext; readonly size: number },
): Heads {
  const pair = pairOf(query, context);
  pair.turnTo(0);
  const lists = openLists(size, (row) => carriedKey(pair, row));
  gather(lists, pair, passedOver);
  return headsOf(lists);
}

function gather(lists: GatheredLists, pair: Pair, passedOver: ReadonlySet<number>): void {
  const { notSuggested, eligible, confirmFirst } = lists;
  const judged = judgeRoles(pair);
  const words = walkRoles(pair, judged);
  hideRows(words, passedOver);
  const needs = new NeedWalk(pair, judged);
  const carried = carriedKeys(pair);
  const mostSkills = pair.question.most.skills;
  const furthest = keyOf(mostSkills, 0, mostSkills) + carried.most;
  for (let row = 0; row < words.length; row += 1) {
    const word = words[row] ?? hiddenWord;
    if (word >= hiddenWord) continue;
    // Further gates only take it further down, and of equal ones the first are kept.
    if (blocksIn(word) && -closedIn(word) <= notSuggested.floor()) {
      notSuggested.count += 1;
      continue;
    }
    const says = needs.saysOf(row);
    const whole = word + needs.gatesOf(row, says);
    if (blocksIn(whole)) {
      notSuggested.add(row, -closedIn(whole));
      continue;
    }
    const list = waitsIn(whole) ? confirmFirst : eligible;
    const score = pointsIn(whole);
    const known = knownIn(whole) + carried.known + Number(isKnownIn(says));
    if (keyOf(score, known, 0) + furthest <= list.floor()) {
      list.count += 1;
      continue;
    }
    const points = needs.pointsOf(row, says);
    list.add(row, keyOf(score + points, known, points), carried.least, carried.most);
  }
}
