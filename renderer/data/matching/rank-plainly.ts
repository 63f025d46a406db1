import { rankRoles } from '@shared/domain/matching/rank';
import type { OfficeDatabase } from '../database';
import { loadMatchFacts } from './load-match-facts';
import type { RankedRoles } from './rank-by-columns';
import type { RankingFor } from './rank-context';

/** Ranks every role by the rules themselves. */
export async function rankPlainly(
  database: OfficeDatabase,
  candidateId: string,
  ranking: RankingFor,
): Promise<RankedRoles | null> {
  const facts = await loadMatchFacts(database, candidateId, ranking);
  if (!facts) return null;
  const whole = rankRoles(facts.candidate, facts.roles, facts.context);
  const { eligible, confirmFirst, notSuggested } = whole;
  const counts = {
    eligible: eligible.length,
    confirmFirst: confirmFirst.length,
    notSuggested: notSuggested.length,
  };
  return { ranking: whole, counts, rows: facts.rows, ground: facts.ground };
}
