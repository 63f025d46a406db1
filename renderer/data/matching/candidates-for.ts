// The same ranking the other way round: a role's candidates, runners-up first.
import type { FactReader } from '@shared/commands/command';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import { countsOf, type RankingHead } from '@shared/domain/matching/columns/rank-by-columns';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import type { Ranking } from '@shared/domain/matching/rank';
import type { Role } from '@shared/domain/role/role';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import { openBooks, rankCandidatesByColumns } from './candidates-by-columns';
import { readRolesOf, shownOfEachList } from './rank-by-columns';
import { rowsByCandidate } from './rows-by-candidate';
import {
  factSources,
  matchContext,
  needsOf,
  readRankingGround,
  readRoleFacts,
  type RankingFor,
  type RankingGround,
} from './rank-context';

/** Candidates ranked for one role, with the people behind the ids. */
export interface RoleRematch {
  /** Of a large book the head of each list. */
  readonly ranking: Ranking;
  /** How many each list has in all. */
  readonly counts: RankingHead['counts'];
  /** Whoever is shown. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly staffNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
}

/** Ranks the candidate book for a role; null when the role is gone or the viewer may not open rematches. */
export async function candidatesFor(
  database: OfficeDatabase,
  roleId: string,
  ranking: RankingFor & { readonly size?: number },
): Promise<RoleRematch | null> {
  if (!mayOpen(ranking.viewer.role, 'rematch')) return null;
  const read = createFactReader(database);
  const ground = await readRankingGround(read, ranking);
  const role = await read.get('roles', roleId);
  if (!role) return null;
  const ranked =
    (await rankByBooks(database, roleId, { ground, ranking })) ??
    (await rankBookPlainly(read, role, { ground, ranking }));
  if (!ranked) return null;
  const { counts, rows } = ranked;
  return {
    ...{ ranking: ranked.ranking, counts },
    candidates: new Map(rows.map(({ candidate }) => [candidate.id, candidate])),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    office: ground.office,
  };
}

interface RankedBook extends RankingHead {
  /** Of those shown at least. */
  readonly rows: readonly CandidateRows[];
}

interface Asked {
  readonly ground: RankingGround;
  readonly ranking: RankingFor & { readonly size?: number };
}

/** By columns, where there are some that know enough. */
async function rankByBooks(
  database: OfficeDatabase,
  roleId: string,
  { ground, ranking }: Asked,
): Promise<RankedBook | null> {
  const books = await openBooks(database, ground);
  const [role] = books ? await readRolesOf(database, books.matches, [roleId]) : [];
  if (!books || !role) return null;
  const size = ranking.size ?? shownOfEachList;
  return rankCandidatesByColumns(database, books, { role, ground, ranking, size });
}

/** By the rules themselves: the answer is the same. */
async function rankBookPlainly(
  read: FactReader,
  role: Role,
  { ground, ranking }: Asked,
): Promise<RankedBook | null> {
  const [facts] = await readRoleFacts(read, [role]);
  if (!facts) return null;
  const rows = await rowsByCandidate(await read.all('candidates'), {
    about: (table) => read.all(table),
    clients: (ids) => read.many('clients', ids),
  });
  const needs = needsOf(await read.all('roles'), [facts]);
  const sources = factSources(ground, needs, ranking);
  const candidates = rows.map((row) => candidateFactsFrom(row, sources));
  const whole = rankCandidates(facts, candidates, matchContext(ground, needs.values(), ranking));
  return { ranking: whole, counts: countsOf(whole), rows };
}
