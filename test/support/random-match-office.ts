// Offices drawn by a seed, in which every gate closes somewhere and every part of the score is known here and unknown
// there. Most records are whole, so that enough pairs are left to be ordered; facts are joined by the real joiners.
import { candidateFactsFrom } from '@shared/domain/matching/candidate-facts';
import type { CandidateFacts, MatchContext, RoleFacts } from '@shared/domain/matching/match-facts';
import { clientFactsFrom, roleFactsFrom } from '@shared/domain/matching/role-facts';
import { standardPolicy, standardWeights } from '@shared/domain/office/policy';
import type { Actor } from '@shared/domain/staff/staff';
import type { Instant } from '@shared/time/instant';
import { now, placementRecord, today } from './match-builders';
import { drawCandidate, drawRows } from './random-match-candidate';
import { Draw, listOf } from './random-match-records';

/** An office to rank in. */
export interface RandomOffice {
  readonly roles: readonly RoleFacts[];
  readonly candidates: readonly CandidateFacts[];
  /** The context of each viewer, but for the likeness of roles. */
  readonly contexts: readonly Omit<MatchContext, 'similarity'>[];
}

const minutesOf = (from: string, to: string): number | null => {
  if (from === 'nowhere' || to === 'nowhere') return null;
  return from === to ? 12 : 18 + ((from.length * to.length) % 37);
};

const viewers: readonly Actor[] = [
  { staffId: 'stf_manager', role: 'manager' },
  { staffId: 'stf_grace', role: 'recruiter' },
  { staffId: 'stf_outsider', role: 'recruiter' },
];

/** The office of a seed. */
export function randomMatchOffice(seed: number): RandomOffice {
  const draw = new Draw(seed);
  const { random } = draw;
  const clients = listOf(draw.clientCount, (index) => draw.client(index));
  const roles = listOf(draw.roleCount, (index) => draw.role(index)).map((role) =>
    roleFactsFrom(
      role,
      clientFactsFrom(
        clients.find(({ id }) => id === role.clientId)!,
        clients,
      ),
      random.chance(8) ? [placementRecord({ roleId: role.id }), placementRecord({ roleId: role.id })] : [],
    ),
  );
  const policy = { ...standardPolicy, shortNoticesToBlock: 1 + random.whole(3) };
  const needs = new Map(roles.map((role) => [role.roleId, role]));
  const candidates = listOf(4 + random.whole(10), (index) =>
    candidateFactsFrom(drawRows(draw, drawCandidate(draw, `cnd_${index}`)), {
      dateOf: (instant: Instant) => instant.slice(0, 10),
      roleNeeds: (id) => needs.get(id) ?? null,
      attendance: { policy, now },
    }),
  );
  const weights = random.chance(60)
    ? standardWeights
    : { ...standardWeights, carryOver: random.whole(60), skills: random.whole(40), fit: random.whole(20) };
  const contexts = viewers.map((viewer) => ({
    ...{ today, now, policy, weights, viewer, travelMinutes: minutesOf },
  }));
  return { roles, candidates, contexts };
}
