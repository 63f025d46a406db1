import type { Constraint } from '../candidate/candidate';
import type { DisinterestReason } from '../candidate/interest';
import {
  limitFromCandidate,
  limitFromClient,
  type KeyedConstraint,
  type LimitingReason,
} from '../candidate/taught-constraint';
import type { Role } from '../role/role';
import type { EndedBy, RejectionReason } from './rejection-reason';
import type { Submission } from './submission';
import {
  rejectionRules,
  type OtherRolesOutcome,
  type SameClientOutcome,
  type SameRoleOutcome,
} from './rejection-rules';

/** What a no means, and to whom; one list read by the dialog's preview and by the command. */
export type RejectionEffect =
  | { readonly kind: 'same-role'; readonly outcome: SameRoleOutcome }
  | {
      readonly kind: 'same-client';
      readonly outcome: SameClientOutcome;
      /** Name of the must-have that was missing, for `without-requirement`. */
      readonly requirement: string | null;
      /** Top of the band in HKD a month that was too low, for `higher-bands`. */
      readonly bandTop: number | null;
      readonly team: string | null;
    }
  | {
      readonly kind: 'other-roles';
      readonly outcome: OtherRolesOutcome;
      readonly requirement: string | null;
      readonly bandTop: number | null;
    }
  | { readonly kind: 'constraint'; readonly key: string; readonly constraint: Constraint }
  | { readonly kind: 'interest-no'; readonly reason: DisinterestReason }
  | { readonly kind: 'task'; readonly task: RejectionTask; readonly channel: 'phone' }
  | { readonly kind: 'attendance-event' }
  | { readonly kind: 'withdraw-all' }
  | { readonly kind: 'park'; readonly wakeOn: string }
  | { readonly kind: 'factual-note' }
  | { readonly kind: 'next-needs-manager'; readonly rejections: number };

/** Tasks a no makes. */
export type RejectionTask = 'tell-candidate' | 'tell-client' | 'verify-requirement' | 'talk-attendance';

/** What is known when somebody says no. */
export interface RejectionFacts {
  readonly by: EndedBy;
  readonly reason: RejectionReason;
  readonly words: string;
  /** Key of the role's requirement (`lacks-requirement`) or language (`language`). */
  readonly requirement: string | null;
  readonly role: Role;
  /** The client knows of the candidate, named or blind. */
  readonly wasSent: boolean;
  readonly today: string;
  /** Date on which a parked candidate is asked again. */
  readonly wakeOn: string;
  /** How often this client said no to the candidate before. */
  readonly earlierClientRejections: number;
}

const limiting: readonly RejectionReason[] = [
  'location',
  'hours',
  'language',
  'right-to-work',
] satisfies LimitingReason[];
const isLimiting = (reason: RejectionReason): reason is LimitingReason => limiting.includes(reason);

const disinterests: Readonly<Partial<Record<RejectionReason, DisinterestReason>>> = {
  'not-interested-content': 'content',
  'not-interested-company': 'company',
  'not-interested-pay': 'pay',
  'not-interested-commute': 'commute',
  'not-interested-timing': 'timing',
};

/** From so many rejections by one client on, the next submission there needs a manager. */
export const rejectionsToAskManager = 2;

/** All effects of a no, in the order in which a person reads them. */
export function rejectionEffects(facts: RejectionFacts): readonly RejectionEffect[] {
  const rule = rejectionRules[facts.reason];
  const requirement =
    facts.requirement === null ? null : (facts.role.requirements[facts.requirement]?.name ?? null);
  const bandTop = facts.reason === 'salary-above-band' ? facts.role.salaryTo : null;
  const team = facts.reason === 'team-fit' && facts.role.team !== '' ? facts.role.team : null;
  return [
    { kind: 'same-role', outcome: rule.sameRole },
    { kind: 'same-client', outcome: rule.sameClient, requirement, bandTop, team },
    { kind: 'other-roles', outcome: rule.otherRoles, requirement, bandTop },
    ...constraintEffects(facts),
    ...ownEffects(facts),
    ...managerEffects(facts),
    ...taskEffects(facts).map((task) => ({ kind: 'task', task, channel: 'phone' }) as const),
  ];
}

function constraintEffects(facts: RejectionFacts): readonly RejectionEffect[] {
  const taught = taughtBy(facts);
  const disinterest = disinterests[facts.reason];
  const no = disinterest === undefined ? [] : [{ kind: 'interest-no', reason: disinterest } as const];
  return taught === null ? no : [{ kind: 'constraint', ...taught }, ...no];
}

function taughtBy(facts: RejectionFacts): KeyedConstraint | null {
  const { reason, role, words, today } = facts;
  const by = { role, words, notedOn: today, language: facts.requirement };
  if (isLimiting(reason)) return limitFromClient(reason, by);
  const disinterest = disinterests[reason];
  return disinterest === undefined ? null : limitFromCandidate(disinterest, by);
}

function ownEffects({ reason, by, wakeOn }: RejectionFacts): readonly RejectionEffect[] {
  if (reason === 'attendance-or-presentation') return [{ kind: 'attendance-event' }];
  if (reason === 'accepted-elsewhere') return [{ kind: 'withdraw-all' }, { kind: 'park', wakeOn }];
  return by === 'agency' ? [{ kind: 'factual-note' }] : [];
}

/** A role that went away is nobody's rejection; every other no of a client counts. */
export const countsAsRejection = (
  end: { readonly by: EndedBy; readonly reason: RejectionReason } | null,
): boolean => end !== null && end.by === 'client' && rejectionRules[end.reason].sameRole !== 'no-fault';

/** How often a client said no to a candidate already, the submission at hand left out. */
export const earlierClientRejections = (
  submissions: readonly Pick<Submission, 'id' | 'clientId' | 'end'>[],
  at: Pick<Submission, 'id' | 'clientId'>,
): number =>
  submissions.filter(
    ({ id, clientId, end }) => id !== at.id && clientId === at.clientId && countsAsRejection(end),
  ).length;

function managerEffects(facts: RejectionFacts): readonly RejectionEffect[] {
  if (!countsAsRejection(facts)) return [];
  const rejections = facts.earlierClientRejections + 1;
  return rejections >= rejectionsToAskManager ? [{ kind: 'next-needs-manager', rejections }] : [];
}

function taskEffects({ by, reason, wasSent }: RejectionFacts): readonly RejectionTask[] {
  if (by !== 'client') return wasSent ? ['tell-client'] : [];
  if (reason === 'lacks-requirement') return ['tell-candidate', 'verify-requirement'];
  if (reason === 'attendance-or-presentation') return ['talk-attendance', 'tell-candidate'];
  return ['tell-candidate'];
}
