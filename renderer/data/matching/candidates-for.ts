// The same ranking the other way round: a role's candidates, runners-up first.
import type { FactReader } from '@shared/commands/command';
import type { OfficeFacts } from '@shared/commands/office-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import { rankCandidates } from '@shared/domain/matching/rank-candidates';
import type { Ranking } from '@shared/domain/matching/rank';
import { mayOpen } from '@shared/domain/staff/permission-table';
import type { TableName, Row } from '@shared/domain/tables';
import { groupBy } from '@shared/kernel/group-by';
import type { OfficeDatabase } from '../database';
import { createFactReader } from '../fact-reader';
import {
  factSources,
  matchContext,
  needsOf,
  readRankingGround,
  readRoleFacts,
  type RankingFor,
} from './rank-context';

/** Candidates ranked for one role, with the people behind the ids. */
export interface RoleRematch {
  readonly ranking: Ranking;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly staffNames: ReadonlyMap<string, string>;
  readonly office: OfficeFacts;
}

type OwnedTable = {
  [Name in TableName]: Row<Name> extends { candidateId: string } ? Name : never;
}[TableName];

/** Rows of a table by the candidate they are about: one read instead of one per candidate. */
async function grouped<Name extends OwnedTable>(
  read: FactReader,
  table: Name,
): Promise<(id: string) => readonly Row<Name>[]> {
  const groups = groupBy<Row<Name>, string>(await read.all(table), ({ candidateId }) => candidateId);
  return (id) => groups.get(id) ?? [];
}

/** Names of the clients whose contact somebody is now. */
async function readPosts(read: FactReader): Promise<(id: string) => readonly string[]> {
  const sits = (await read.all('contacts')).filter(({ active }) => active);
  const groups = groupBy(sits, ({ candidateId }) => candidateId);
  const clients = await read.many('clients', [
    ...new Set(sits.flatMap(({ candidateId, clientId }) => (candidateId === null ? [] : [clientId]))),
  ]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return (id) => (groups.get(id) ?? []).flatMap(({ clientId }) => names.get(clientId) ?? []);
}

async function readAllRows(read: FactReader): Promise<readonly CandidateRows[]> {
  const motivationNotes = await grouped(read, 'motivationNotes');
  const fitAssessments = await grouped(read, 'fitAssessments');
  const interests = await grouped(read, 'interests');
  const consents = await grouped(read, 'consents');
  const submissions = await grouped(read, 'submissions');
  const introductions = await grouped(read, 'introductions');
  const disclosures = await grouped(read, 'disclosures');
  const placements = await grouped(read, 'placements');
  const gateOverrides = await grouped(read, 'gateOverrides');
  const interviews = await grouped(read, 'interviews');
  const posts = await readPosts(read);
  return (await read.all('candidates')).map((candidate) => ({
    candidate,
    motivationNotes: motivationNotes(candidate.id),
    fitAssessments: fitAssessments(candidate.id),
    interests: interests(candidate.id),
    consents: consents(candidate.id),
    submissions: submissions(candidate.id),
    introductions: introductions(candidate.id),
    disclosures: disclosures(candidate.id),
    placements: placements(candidate.id),
    gateOverrides: gateOverrides(candidate.id),
    interviews: interviews(candidate.id),
    posts: posts(candidate.id),
  }));
}

/** Ranks the candidate book for a role; null when the role is gone or the viewer may not open rematches. */
export async function candidatesFor(
  database: OfficeDatabase,
  roleId: string,
  ranking: RankingFor,
): Promise<RoleRematch | null> {
  if (!mayOpen(ranking.viewer.role, 'rematch')) return null;
  const read = createFactReader(database);
  const role = await read.get('roles', roleId);
  const [facts] = role ? await readRoleFacts(read, [role]) : [];
  if (!facts) return null;
  const ground = await readRankingGround(read, ranking);
  const rows = await readAllRows(read);
  const needs = needsOf(await read.all('roles'), [facts]);
  const sources = factSources(ground, needs, ranking);
  const candidates = rows.map((row) => candidateFactsFrom(row, sources));
  return {
    ranking: rankCandidates(facts, candidates, matchContext(ground, needs.values(), ranking)),
    candidates: new Map(rows.map(({ candidate }) => [candidate.id, candidate])),
    staffNames: new Map((await read.all('staff')).map(({ id, name }) => [id, name])),
    office: ground.office,
  };
}
