import type { CandidateFacts, MatchContext } from '../match-facts';
import { BestRows, BoundedRows, headsOf, marked, type Heads } from './best-rows';
import { candidateFlag, packCandidates, type CandidateColumns } from './candidate-columns';
import type { MatchColumns } from './match-columns';
import { Pair } from './pair';
import { readQuestion } from './question';
import { roleFlag } from './role-flag';
import { hiddenWord, walkRoles } from './role-walk';
import { carriedKeys, keyBeside, keyOf } from './standing';
import { blocksIn, closedIn, knownIn, pointsIn, waitsIn } from './standing-word';
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
  const row = packCandidates([candidate], codes, (roleId) => rowOfRole(roles.touches, roleId));
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
  const { flags } = query.columns.roles;
  const pair = pairOf(query, context);
  pair.turnTo(0);
  const { words, skillPoints } = walkRoles(pair);
  const carried = carriedKeys(pair);
  const isPassedOver = marked(passedOver, flags.length);
  const notSuggested = new BestRows(size);
  const eligible = new BoundedRows(size, flags.length);
  const confirmFirst = new BoundedRows(size, flags.length);
  for (let row = 0; row < flags.length; row += 1) {
    if (((flags[row] ?? 0) & roleFlag.listed) === 0 || isPassedOver[row] === 1) continue;
    const word = words[row] ?? hiddenWord;
    if (word === hiddenWord) continue;
    if (blocksIn(word)) {
      notSuggested.add(row, -closedIn(word));
      continue;
    }
    const key = keyOf(pointsIn(word), knownIn(word) + carried.known, skillPoints[row] ?? 0);
    (waitsIn(word) ? confirmFirst : eligible).add(row, key + carried.least, key + carried.most);
  }
  return headsOf({ eligible, confirmFirst, notSuggested }, (row) => keyBeside(pair, row));
}
