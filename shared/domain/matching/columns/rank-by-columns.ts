// The head of a ranking by columns. Columns pick the rows that lead each list; those rows, and all that have a tie, are then
// ranked and explained by the rules themselves: the same rows in the same order with the same words as the plain ranking.
import type { CandidateFacts, MatchContext, RoleFacts, RoleNeeds } from '../match-facts';
import { rankRoles, type Ranking } from '../rank';
import { rankCandidates } from '../rank-candidates';
import type { Heads } from './best-rows';
import { askForCandidates, pickCandidates, type CandidateQuery } from './pick-candidates';
import { askForRoles, pickRoles } from './pick-roles';
import type { MatchColumns } from './match-columns';

/** The head of each list, explained, and how many each list has in all. */
export interface RankingHead {
  readonly ranking: Ranking;
  readonly counts: Readonly<Record<keyof Ranking, number>>;
}

/** How many a whole ranking has of each list. */
export const countsOf = ({ eligible, confirmFirst, notSuggested }: Ranking): RankingHead['counts'] => ({
  eligible: eligible.length,
  confirmFirst: confirmFirst.length,
  notSuggested: notSuggested.length,
});

/** Every row of the heads. */
export const rowsOf = ({ rows }: Heads): readonly number[] => [
  ...rows.eligible,
  ...rows.confirmFirst,
  ...rows.notSuggested,
];

/** Cuts a ranking of picked and plain rows to its head; `picked` are the heads that columns picked. */
export function cutHead(whole: Ranking, picked: Heads, size: number): RankingHead {
  const head = <Entry>(list: readonly Entry[]): readonly Entry[] => list.slice(0, size);
  const count = (list: keyof Ranking): number =>
    picked.counts[list] + whole[list].length - picked.rows[list].length;
  return {
    ranking: {
      eligible: head(whole.eligible),
      confirmFirst: head(whole.confirmFirst),
      notSuggested: head(whole.notSuggested),
    },
    counts: {
      eligible: count('eligible'),
      confirmFirst: count('confirmFirst'),
      notSuggested: count('notSuggested'),
    },
  };
}

/** How facts are found by row, how many of each list are wanted, and for whom. */
export interface HeadSource<Facts> {
  readonly factsOf: (row: number) => Facts;
  readonly size: number;
  readonly context: MatchContext;
}

const pastRoles = ({ submissions, interests }: CandidateFacts): readonly RoleNeeds[] =>
  [...submissions, ...interests].flatMap(({ role }) => role ?? []);

/** The head of `rankRoles`; null where columns do not know enough. */
export function headOfRoles(
  columns: MatchColumns,
  candidate: CandidateFacts,
  { factsOf, size, context }: HeadSource<RoleFacts>,
): RankingHead | null {
  const query = askForRoles(columns, candidate);
  if (query === null) return null;
  const picked = pickRoles(query, query.tied, { context, size });
  const facts = [...rowsOf(picked), ...query.tied].map((row) => query.words.knowRow(factsOf(row), row));
  const similarity = pastRoles(candidate).every(query.words.know)
    ? query.words.similarity
    : context.similarity;
  return cutHead(rankRoles(candidate, facts, { ...context, similarity }), picked, size);
}

/** The head of `rankCandidates`; null where the role has no row. */
export function headOfCandidates(
  { columns, candidates }: Pick<CandidateQuery, 'columns' | 'candidates'>,
  role: RoleFacts,
  { factsOf, size, context }: HeadSource<CandidateFacts>,
): RankingHead | null {
  const query = askForCandidates(columns, candidates, role);
  if (query === null) return null;
  const picked = pickCandidates(query, query.tied, { context, size });
  const facts = [...rowsOf(picked), ...query.tied].map(factsOf);
  const isKnown = [role, ...facts.flatMap(pastRoles)].every(query.words.know);
  const similarity = isKnown ? query.words.similarity : context.similarity;
  return cutHead(rankCandidates(role, facts, { ...context, similarity }), picked, size);
}
