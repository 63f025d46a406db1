import { countsOf } from '@shared/domain/matching/columns/rank-by-columns';
import { rankRoles } from '@shared/domain/matching/rank';
import { supposing, type WhatIf } from '@shared/domain/matching/what-if';
import type { OfficeDatabase } from '../database';
import { loadMatchFacts } from './load-match-facts';
import type { RankedRoles } from './rank-by-columns';
import type { RankingFor } from './rank-context';

/** Ranks every role by the rules themselves, on what is supposed. */
export async function rankPlainly(
  database: OfficeDatabase,
  candidateId: string,
  ranking: RankingFor,
  whatIf: WhatIf,
): Promise<RankedRoles | null> {
  const facts = await loadMatchFacts(database, candidateId, ranking);
  if (!facts) return null;
  const supposed = supposing(facts.candidate, facts.context, whatIf);
  const whole = rankRoles(supposed.candidate, facts.roles, supposed.context);
  return { ranking: whole, counts: countsOf(whole), rows: facts.rows, ground: facts.ground };
}
