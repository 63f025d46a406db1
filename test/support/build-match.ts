// One candidate beside one role, joined by the real joiners from the records of match-builders.
import { candidateFactsFrom, type CandidateRows } from '@shared/domain/matching/candidate-facts';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { Client } from '@shared/domain/client/client';
import type { Match, MatchContext, RoleFacts } from '@shared/domain/matching/match-facts';
import { clientFactsFrom, roleFactsFrom, roleNeedsFrom } from '@shared/domain/matching/role-facts';
import { createRoleSimilarity } from '@shared/domain/matching/similarity/compare-roles';
import { standardPolicy, standardWeights } from '@shared/domain/office/policy';
import type { Role } from '@shared/domain/role/role';
import type { Placement } from '@shared/domain/submission/placement';
import type { Instant } from '@shared/time/instant';
import {
  today,
  now,
  manager,
  candidateRecord,
  clientRecord,
  roleRecord,
  officeInterview,
  noteRecord,
  assessmentRecord,
  consentRecord,
} from './match-builders';

/** What a test changes; everything else is as described above. */
export interface MatchParts {
  readonly candidate?: Partial<Candidate>;
  readonly rows?: Partial<Omit<CandidateRows, 'candidate'>>;
  readonly role?: Partial<Role>;
  readonly client?: Partial<Client>;
  readonly clients?: readonly Client[];
  /** Roles of earlier submissions and interests. */
  readonly pastRoles?: readonly Role[];
  readonly placements?: readonly Placement[];
  readonly context?: Partial<MatchContext>;
}

const dateOf = (instant: Instant): string => instant.slice(0, 10);

export const defaultRows = (): Omit<CandidateRows, 'candidate'> => ({
  motivationNotes: [noteRecord()],
  fitAssessments: [assessmentRecord()],
  interests: [],
  consents: [consentRecord(), consentRecord({ id: 'csn_represent', kind: 'represent' })],
  submissions: [],
  introductions: [],
  disclosures: [],
  placements: [],
  gateOverrides: [],
  interviews: [officeInterview()],
  posts: [],
});

export const roleFactsOf = (
  parts: Pick<MatchParts, 'role' | 'client' | 'clients' | 'placements'> = {},
): RoleFacts => {
  const role = roleRecord(parts.role);
  const client = clientRecord({ id: role.clientId, ...parts.client });
  return roleFactsFrom(
    role,
    clientFactsFrom(client, [client, ...(parts.clients ?? [])]),
    parts.placements ?? [],
  );
};

/** A candidate, a role and a context, as changed. */
export function buildMatch(parts: MatchParts = {}): Match {
  const role = roleFactsOf(parts);
  const past = [...(parts.pastRoles ?? [])].map(roleNeedsFrom);
  const candidate = candidateFactsFrom(
    { candidate: candidateRecord(parts.candidate), ...defaultRows(), ...parts.rows },
    {
      dateOf,
      roleNeeds: (roleId) =>
        past.find((one) => one.roleId === roleId) ?? (roleId === role.roleId ? role : null),
      attendance: { policy: standardPolicy, now },
    },
  );
  const context: MatchContext = {
    today,
    now,
    policy: standardPolicy,
    weights: standardWeights,
    viewer: manager,
    travelMinutes: (from, to) => (from === to ? 15 : 28),
    similarity: createRoleSimilarity([role.words, ...past.map(({ words }) => words)]),
    ...parts.context,
  };
  return { candidate, role, context };
}
