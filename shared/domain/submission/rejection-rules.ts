// The reason table of rejections as data: what each reason does to the same role, the same client and all other roles.
// What a client said never teaches the candidate's preferences; what the candidate said never counts as a failure.
import type { SubmissionStage } from './submission';
import type { RejectionReason } from './rejection-reason';

/** What becomes of the role that said no: `runner-up` and `no-fault` may come back. */
export type SameRoleOutcome = 'runner-up' | 'closed' | 'no-fault';

/** What becomes of the other roles of that client. */
export type SameClientOutcome =
  | 'open'
  | 'without-requirement'
  | 'higher-bands'
  | 'unaffected'
  | 'other-teams-by-recruiter'
  | 'blocked-until-cleared'
  | 'closed-by-candidate'
  | 'manager-decides';

/** What becomes of the roles of all others. */
export type OtherRolesOutcome =
  | 'raised'
  | 'without-requirement'
  | 'gated-by-band'
  | 'constrained'
  | 'neutral'
  | 'talk-first'
  | 'by-preference'
  | 'all-withdrawn'
  | 'may-be-blocked';

/** One line of the reason table. */
export interface RejectionRule {
  /** The exit the submission takes. */
  readonly stage: SubmissionStage;
  readonly sameRole: SameRoleOutcome;
  readonly sameClient: SameClientOutcome;
  readonly otherRoles: OtherRolesOutcome;
}

const constrained: RejectionRule = {
  stage: 'rejected',
  sameRole: 'closed',
  sameClient: 'unaffected',
  otherRoles: 'constrained',
};
const noFault: RejectionRule = {
  stage: 'role-closed',
  sameRole: 'no-fault',
  sameClient: 'open',
  otherRoles: 'raised',
};
const notInterested: RejectionRule = {
  stage: 'withdrawn',
  sameRole: 'closed',
  sameClient: 'open',
  otherRoles: 'by-preference',
};
const agency: RejectionRule = {
  stage: 'closed-by-agency',
  sameRole: 'closed',
  sameClient: 'manager-decides',
  otherRoles: 'may-be-blocked',
};

/** The table; every reason has its line. */
export const rejectionRules: Readonly<Record<RejectionReason, RejectionRule>> = {
  'preferred-another': { stage: 'rejected', sameRole: 'runner-up', sameClient: 'open', otherRoles: 'raised' },
  'lacks-requirement': {
    stage: 'rejected',
    sameRole: 'closed',
    sameClient: 'without-requirement',
    otherRoles: 'without-requirement',
  },
  'salary-above-band': {
    stage: 'rejected',
    sameRole: 'closed',
    sameClient: 'higher-bands',
    otherRoles: 'gated-by-band',
  },
  location: constrained,
  hours: constrained,
  language: constrained,
  'right-to-work': constrained,
  'team-fit': {
    stage: 'rejected',
    sameRole: 'closed',
    sameClient: 'other-teams-by-recruiter',
    otherRoles: 'neutral',
  },
  'attendance-or-presentation': {
    stage: 'rejected',
    sameRole: 'closed',
    sameClient: 'blocked-until-cleared',
    otherRoles: 'talk-first',
  },
  'role-withdrawn': noFault,
  'role-frozen': noFault,
  'role-filled': noFault,
  'not-interested-content': notInterested,
  'not-interested-company': { ...notInterested, sameClient: 'closed-by-candidate' },
  'not-interested-pay': notInterested,
  'not-interested-commute': notInterested,
  'not-interested-timing': notInterested,
  'accepted-elsewhere': {
    stage: 'withdrawn',
    sameRole: 'closed',
    sameClient: 'unaffected',
    otherRoles: 'all-withdrawn',
  },
  'offer-declined': {
    stage: 'offer-declined',
    sameRole: 'closed',
    sameClient: 'open',
    otherRoles: 'neutral',
  },
  conflict: agency,
  'no-consent': agency,
  'duplicate-submission': agency,
};
