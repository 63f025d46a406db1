import { loadOfficeFacts, type OfficeFacts } from '@shared/commands/office-facts';
import type { FactReader } from '@shared/commands/command';
import { travelMinutes } from '@shared/domain/interview/travel';
import type { CandidateRows, FactSources } from '@shared/domain/matching/candidate-facts';
import type { MatchContext, RoleFacts, RoleNeeds } from '@shared/domain/matching/match-facts';
import { clientFactsFrom, roleFactsFrom, roleNeedsFrom } from '@shared/domain/matching/role-facts';
import { wordsOfRoles } from '@shared/domain/matching/columns/match-columns';
import { createRoleSimilarity } from '@shared/domain/matching/similarity/compare-roles';
import type { RoleWords } from '@shared/domain/matching/similarity/role-words';
import type { Role } from '@shared/domain/role/role';
import type { Actor } from '@shared/domain/staff/staff';
import type { Placement } from '@shared/domain/submission/placement';
import type { Instant } from '@shared/time/instant';
import type { LocalDate } from '@shared/time/local-date';
import type { ZoneRules } from '@shared/time/ports';

/** For whom and when a ranking is made. */
export interface RankingFor {
  readonly viewer: Actor;
  readonly now: Instant;
  readonly zoneRules: ZoneRules;
}

/** What joining and ranking share in one query. */
export interface RankingGround {
  readonly office: OfficeFacts;
  readonly today: LocalDate;
  readonly dateOf: (instant: Instant) => LocalDate;
}

/** Reads the office's settings and fixes the date. */
export async function readRankingGround(
  read: FactReader,
  { now, zoneRules }: RankingFor,
): Promise<RankingGround> {
  const office = await loadOfficeFacts(read);
  const dateOf = (instant: Instant): LocalDate => zoneRules.toLocal(instant, office.profile.zone).date;
  return { office, today: dateOf(now), dateOf };
}

/** How facts about candidates are joined; `needs` must hold every role a submission or interest points to. */
export const factSources = (
  { office, dateOf }: RankingGround,
  needs: ReadonlyMap<string, RoleNeeds>,
  { now }: RankingFor,
): FactSources => ({
  dateOf,
  roleNeeds: (roleId) => needs.get(roleId) ?? null,
  attendance: { policy: office.policy, now },
});

/** The context of a ranking; `needs` are all roles of the office, whose words teach what likeness is. */
export const matchContext = (
  ground: RankingGround,
  needs: Iterable<RoleNeeds>,
  ranking: RankingFor,
): MatchContext => ({ ...plainContext(ground, ranking), similarity: similarityOf(wordsOfRoles([...needs])) });

/** The context of a ranking, but for the likeness of roles. */
export const plainContext = (
  { office, today }: RankingGround,
  { viewer, now }: RankingFor,
): Omit<MatchContext, 'similarity'> => ({
  today,
  now,
  policy: office.policy,
  weights: office.weights,
  viewer,
  travelMinutes: (from, to) => travelMinutes(office.travel, from, to),
});

/** Roles with their clients and how many they placed; a role whose client is gone is left out. */
export async function readRoleFacts(read: FactReader, roles: readonly Role[]): Promise<readonly RoleFacts[]> {
  const clients = await read.all('clients');
  const byRole = new Map<string, Placement[]>();
  for (const placement of await read.all('placements')) {
    byRole.set(placement.roleId, [...(byRole.get(placement.roleId) ?? []), placement]);
  }
  const facts = new Map(clients.map((client) => [client.id, clientFactsFrom(client, clients)]));
  return roles.flatMap((role) => {
    const client = facts.get(role.clientId);
    return client ? [roleFactsFrom(role, client, byRole.get(role.id) ?? [])] : [];
  });
}

/** What all these roles ask, by id; those already joined are taken as they are. */
export function needsOf(
  roles: readonly Role[],
  joined: readonly RoleNeeds[],
): ReadonlyMap<string, RoleNeeds> {
  const needs = new Map(joined.map((role) => [role.roleId, role]));
  for (const role of roles) if (!needs.has(role.id)) needs.set(role.id, roleNeedsFrom(role));
  return needs;
}

/** What the roles asked that candidates look back at, by id. */
export async function readPastNeeds(
  read: FactReader,
  rows: readonly Pick<CandidateRows, 'submissions' | 'interests'>[],
): Promise<ReadonlyMap<string, RoleNeeds>> {
  const looksBack = rows.flatMap(({ submissions, interests }) => [...submissions, ...interests]);
  const roles = await read.many('roles', [...new Set(looksBack.map(({ roleId }) => roleId))]);
  return new Map(roles.map((role) => [role.id, roleNeedsFrom(role)]));
}

type Similarity = MatchContext['similarity'];
let lastCorpus: { readonly texts: readonly string[]; readonly similarity: Similarity } | null = null;

/** Weighing the words of all roles is the slow part of a ranking, so the last corpus is kept while its words stay the same. */
function similarityOf(corpus: readonly RoleWords[]): Similarity {
  const texts = corpus.map((words) => JSON.stringify(words));
  const same =
    lastCorpus?.texts.length === texts.length && lastCorpus.texts.every((text, at) => text === texts[at]);
  if (!lastCorpus || !same) lastCorpus = { texts, similarity: createRoleSimilarity(corpus) };
  return lastCorpus.similarity;
}
