import { loadCandidateRows } from '@shared/commands/submission/load-match';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { CandidateFacts, MatchContext, RoleFacts, RoleNeeds } from '@shared/domain/matching/match-facts';
import { isListed } from '@shared/domain/matching/columns/role-columns';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import {
  factSources,
  matchContext,
  needsOf,
  readRankingGround,
  readRoleFacts,
  type RankingFor,
  type RankingGround,
} from './rank-context';

/** Everything a rematch is ranked from. All facts, seen by nobody yet: `rankRoles` masks for the viewer. */
export interface MatchFacts {
  readonly rows: CandidateRows;
  readonly candidate: CandidateFacts;
  /** Open roles and those on hold; filled and withdrawn ones are no next role for anybody. */
  readonly roles: readonly RoleFacts[];
  /** Every role of the office, by id. */
  readonly needs: ReadonlyMap<string, RoleNeeds>;
  readonly context: MatchContext;
  readonly ground: RankingGround;
}

/** Joins one candidate with the roles of the office; null when there is no such candidate. */
export async function loadMatchFacts(
  database: OfficeDatabase,
  candidateId: string,
  ranking: RankingFor,
): Promise<MatchFacts | null> {
  const read = createFactReader(database);
  const rows = await loadCandidateRows(candidateId, read);
  if (!rows) return null;
  const ground = await readRankingGround(read, ranking);
  const all = await read.all('roles');
  const roles = await readRoleFacts(read, all.filter(isListed));
  const needs = needsOf(all, roles);
  return {
    rows,
    candidate: candidateFactsFrom(rows, factSources(ground, needs, ranking)),
    roles,
    needs,
    context: matchContext(ground, needs.values(), ranking),
    ground,
  };
}
