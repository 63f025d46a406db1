// What matching may know of a candidate and of a role, and nothing else. Facts are joined once, before ranking, so that
// every gate and score part is a plain function of them. There is no age, sex, family status, race, disability,
// identity number or photo in any of these types, and no name of the candidate either.
import type { z } from 'zod';
import type { Instant } from '../../time/instant';
import type { AttendanceRecord } from '../attendance/attendance-record';
import type { Candidate, Constraint, Skill } from '../candidate/candidate';
import type { Consent } from '../candidate/consent';
import type { FitAssessment } from '../candidate/fit-assessment';
import type { Interest } from '../candidate/interest';
import type { LanguageSkill } from '../candidate/language';
import type { MotivationNote } from '../candidate/motivation-note';
import type { Client } from '../client/client';
import type { Policy, ScoreWeights } from '../office/policy';
import type { languageRequirement, requirement, Role } from '../role/role';
import type { Actor } from '../staff/staff';
import type { GateOverride } from '../submission/gate-override';
import type { Introduction } from '../submission/introduction';
import type { Placement } from '../submission/placement';
import type { Submission, SubmissionEnd } from '../submission/submission';
import type { RoleWords } from './similarity/role-words';

/** A skill a role asks for, with the key of the record's element and the spelling it is compared by. */
export type RequirementFact = z.infer<typeof requirement> & { readonly id: string; readonly key: string };

/** A language a role asks for, by the key it is compared by. */
export type LanguageNeed = z.infer<typeof languageRequirement> & { readonly key: string };

/** What a vacancy asks and offers. */
export type RoleNeeds = Pick<
  Role,
  | 'code'
  | 'clientId'
  | 'title'
  | 'titleZh'
  | 'visibility'
  | 'blindTitle'
  | 'blindBrief'
  | 'clearedStaff'
  | 'ownerId'
  | 'stage'
  | 'openedOn'
  | 'headcount'
  | 'district'
  | 'salaryFrom'
  | 'salaryTo'
  | 'salaryMonths'
  | 'sponsorsVisa'
  | 'startBy'
  | 'offers'
  | 'team'
  | 'workHours'
> & {
  readonly roleId: string;
  readonly requirements: readonly RequirementFact[];
  readonly languages: readonly LanguageNeed[];
  /** What similarity compares: titles, description and skills. */
  readonly words: RoleWords;
  /** The same for staff who are not cleared: blind title and brief alone. */
  readonly blindWords: RoleWords;
};

/** The company behind a role. */
export type ClientFacts = Pick<
  Client,
  'name' | 'nameZh' | 'group' | 'termsSignedOn' | 'offLimits' | 'ownershipMonths'
> & {
  readonly clientId: string;
  /** Comparable names of the client and of every company of its group. */
  readonly groupKeys: readonly string[];
};

/** A role with its client and how many it has placed. */
export type RoleFacts = RoleNeeds & { readonly client: ClientFacts; readonly placed: number };

/** A submission of the candidate, with what its role asked. */
export type PastSubmission = Pick<Submission, 'roleId' | 'clientId' | 'ownerId' | 'stage'> & {
  readonly submissionId: string;
  /** Date it was sent, or drafted while it is a draft. */
  readonly since: string;
  readonly end: (SubmissionEnd & { readonly endedOn: string }) | null;
  /** Null when the role's record is gone. */
  readonly role: RoleNeeds | null;
};

/** The candidate's word on a role. */
export type InterestFact = Pick<Interest, 'roleId' | 'answer' | 'reason' | 'words' | 'notedOn'> & {
  readonly role: RoleNeeds | null;
};

/** All that matching knows of a candidate. */
export type CandidateFacts = Pick<
  Candidate,
  | 'district'
  | 'maximumCommuteMinutes'
  | 'rightToWork'
  | 'notice'
  | 'availableFrom'
  | 'expectedPay'
  | 'doNotSend'
  | 'parked'
> & {
  readonly candidateId: string;
  /** Facts without a date of their own were last gone through on this day: the latest office interview, else the first entry. */
  readonly confirmedOn: string;
  /** Date of the latest office interview that was held. */
  readonly interviewedOn: string | null;
  readonly skills: ReadonlyMap<string, Skill>;
  readonly languages: ReadonlyMap<string, LanguageSkill>;
  readonly constraints: readonly Constraint[];
  /** Comparable names of the employers the candidate works for now. */
  readonly employerKeys: readonly string[];
  readonly motivation: Pick<MotivationNote, 'notedOn' | 'factors' | 'confidence'> | null;
  /** Latest first. */
  readonly assessments: readonly (Pick<
    FitAssessment,
    'clientId' | 'assessedOn' | 'ratings' | 'recommendation'
  > & {
    /** Staff who read it once their own of the same interview is in. */
    readonly hiddenFrom: ReadonlySet<string>;
  })[];
  /** Latest word per role. */
  readonly interests: readonly InterestFact[];
  readonly consents: readonly Consent[];
  readonly submissions: readonly PastSubmission[];
  readonly introductions: readonly (Introduction & { readonly introducedOn: string })[];
  readonly disclosedRoleIds: ReadonlySet<string>;
  readonly placements: readonly Placement[];
  readonly overrides: readonly GateOverride[];
  readonly attendance: AttendanceRecord;
};

/** What holds for a whole ranking. */
export interface MatchContext {
  /** Date of the office's zone. */
  readonly today: string;
  readonly now: Instant;
  readonly policy: Policy;
  readonly weights: ScoreWeights;
  readonly viewer: Actor;
  /** Minutes between two districts; null when the table does not know. */
  readonly travelMinutes: (from: string, to: string) => number | null;
  /** 0 (nothing in common) to 1 (same words) between two roles. */
  readonly similarity: (a: RoleWords, b: RoleWords) => number;
}

/** One candidate beside one role. */
export interface Match {
  readonly candidate: CandidateFacts;
  readonly role: RoleFacts;
  readonly context: MatchContext;
}
