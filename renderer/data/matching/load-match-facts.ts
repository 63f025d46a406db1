import { loadCandidateRows } from '@shared/commands/submission/load-match';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { CandidateFacts, MatchContext, RoleFacts, RoleNeeds } from '@shared/domain/matching/match-facts';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import {
  factSources,
  matchContext,
  readRankingGround,
  readRoleFacts,
  readRoleNeeds,
  type RankingFor,
  type RankingGround,
} from './rank-context';

/** Everything a rematch is ranked from. All facts, seen by nobody yet: `rankRoles` masks for the viewer. */
export interface MatchFacts {
  readonly rows: CandidateRows;
  readonly candidate: CandidateFacts;
  /** Open roles and those on hold; filled and withdrawn ones are no next role for anybody. */
  readonly roles: readonly RoleFacts[];
  /** Every role above and every role of an earlier submission or interest, by id. */
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
  const open = await read.where('roles', 'stage', 'open');
  const roles = await readRoleFacts(read, [...open, ...(await read.where('roles', 'stage', 'on-hold'))]);
  const past = [...rows.submissions, ...rows.interests].map(({ roleId }) => roleId);
  const needs = await readRoleNeeds(read, past, roles);
  return {
    rows,
    candidate: candidateFactsFrom(rows, factSources(ground, needs, ranking)),
    roles,
    needs,
    context: matchContext(ground, needs.values(), ranking),
    ground,
  };
}
