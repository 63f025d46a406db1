import { checkGates } from '../../domain/matching/check-gates';
import { candidateFactsFrom, type CandidateRows } from '../../domain/matching/candidate-facts';
import type { GateFailure, GateName } from '../../domain/matching/gate';
import type { Match, MatchContext, RoleNeeds } from '../../domain/matching/match-facts';
import { clientFactsFrom, roleFactsFrom, roleNeedsFrom } from '../../domain/matching/role-facts';
import type { Role } from '../../domain/role/role';
import type { Instant } from '../../time/instant';
import type { DecisionContext, FactReader } from '../command';
import { officeDate, type OfficeDay } from '../office-day';

/** Everything stored about a candidate that gates read, or null when the candidate is gone. */
export async function loadCandidateRows(
  candidateId: string,
  read: FactReader,
): Promise<CandidateRows | null> {
  const candidate = await read.get('candidates', candidateId);
  if (!candidate) return null;
  return {
    candidate,
    motivationNotes: await read.where('motivationNotes', 'candidateId', candidateId),
    fitAssessments: await read.where('fitAssessments', 'candidateId', candidateId),
    interests: await read.where('interests', 'candidateId', candidateId),
    consents: await read.where('consents', 'candidateId', candidateId),
    submissions: await read.where('submissions', 'candidateId', candidateId),
    introductions: await read.where('introductions', 'candidateId', candidateId),
    disclosures: await read.where('disclosures', 'candidateId', candidateId),
    placements: await read.where('placements', 'candidateId', candidateId),
    gateOverrides: await read.where('gateOverrides', 'candidateId', candidateId),
    interviews: await read.where('interviews', 'candidateId', candidateId),
    posts: await loadPosts(candidateId, read),
  };
}

/** The clients whose contact the candidate is: they work there. */
async function loadPosts(candidateId: string, read: FactReader): Promise<readonly string[]> {
  const sits = (await read.where('contacts', 'candidateId', candidateId)).filter(({ active }) => active);
  const clients = await read.many(
    'clients',
    sits.map(({ clientId }) => clientId),
  );
  return clients.map(({ name }) => name);
}

/** Joins a candidate with a role for the gates; null when either, or the role's client, is gone. */
export async function loadMatch(
  pair: { readonly candidateId: string; readonly roleId: string },
  read: FactReader,
  { day, context }: { readonly day: OfficeDay; readonly context: DecisionContext },
): Promise<Match | null> {
  const rows = await loadCandidateRows(pair.candidateId, read);
  const role = await read.get('roles', pair.roleId);
  const client = role && (await read.get('clients', role.clientId));
  if (!rows || !role || !client) return null;
  const past = await loadRoles(
    [...rows.submissions, ...rows.interests].map(({ roleId }) => roleId),
    read,
  );
  const clients = client.group === '' ? [client] : await read.all('clients');
  const dateOf = (instant: Instant) => officeDate(day, instant, context);
  const placements = await read.where('placements', 'roleId', role.id);
  const candidate = candidateFactsFrom(rows, {
    dateOf,
    roleNeeds: (roleId) => past.get(roleId) ?? null,
    attendance: { policy: day.policy, now: context.now },
  });
  return {
    candidate,
    role: roleFactsFrom(role, clientFactsFrom(client, clients), placements),
    context: pairContext(day, context),
  };
}

/** What gates are looked at with inside a command, as its actor. */
export const pairContext = (day: OfficeDay, { now, actor }: DecisionContext): MatchContext => ({
  today: day.today,
  now,
  policy: day.policy,
  weights: day.weights,
  viewer: actor,
  // Distances and likeness belong to suitability; no gate that stops a command reads them.
  travelMinutes: () => null,
  similarity: () => 0,
});

/** What each of the roles asks, by id; roles that are gone are left out. */
export async function loadRoles(
  ids: readonly string[],
  read: FactReader,
): Promise<ReadonlyMap<string, RoleNeeds>> {
  const needs = new Map<string, RoleNeeds>();
  for (const id of new Set(ids)) {
    const role: Role | undefined = await read.get('roles', id);
    if (role) needs.set(id, roleNeedsFrom(role));
  }
  return needs;
}

/**
 * Gates that stop a submission, whoever thinks it suits: the law, the contract, the candidate's own word and the
 * manager's. Gates of suitability only advise; a recruiter may think otherwise.
 */
const stoppingGates: readonly GateName[] = [
  'not-placed',
  'not-parked',
  'terms-signed',
  'consent-keep',
  'consent-represent',
  'not-off-limits',
  'role-open',
  'headcount',
  'ownership',
  'not-current-employer',
  'do-not-send',
  'not-interested',
  'same-client',
];

/**
 * The closed gates that stop this submission; consent to keep their data and to be put forward must be there, not only
 * unrefused, and consent to be named unless it goes `blind`. After two noes of one client only a manager may try a third time.
 */
export function stoppingFailures(match: Match, blind = false): readonly GateFailure[] {
  return checkGates(match).failures.filter(
    (failure) => stoppingGates.includes(failure.gate) && stops(failure, match, blind),
  );
}

function stops({ gate, effect, fact }: GateFailure, { context }: Match, blind: boolean): boolean {
  if (gate === 'consent-represent') return !(blind && fact['says'] === 'blind-only');
  if (gate === 'consent-keep' || effect === 'block') return true;
  return fact['says'] === 'rejected-twice' && context.viewer.role !== 'manager';
}

/** The gate that keeps an ended submission from being made a second time for the same role, unless a manager let it pass. */
export const closedSameRole = (match: Match): readonly GateFailure[] =>
  checkGates(match).failures.filter(({ gate }) => gate === 'same-role-closed');

const placingGates: readonly GateName[] = ['not-placed', 'headcount'];

/** What stands against placing somebody who took the offer: they are placed by us already, or the role is full. */
export const placingFailures = (match: Match): readonly GateFailure[] =>
  checkGates(match).failures.filter(({ gate }) => placingGates.includes(gate));
