// A candidate and a role between whom every gate is open and every part of the score but carry-over is known. Tests
// change the one record they are about; facts are joined by the real joiners.
import type { Candidate } from '@shared/domain/candidate/candidate';
import { candidateFields, emptyCandidate } from '@shared/domain/candidate/empty-candidate';
import type { Consent } from '@shared/domain/candidate/consent';
import type { FitAssessment } from '@shared/domain/candidate/fit-assessment';
import type { Interest } from '@shared/domain/candidate/interest';
import type { MotivationNote } from '@shared/domain/candidate/motivation-note';
import type { Client } from '@shared/domain/client/client';
import type { Interview } from '@shared/domain/interview/interview';
import type { Role } from '@shared/domain/role/role';
import type { Actor } from '@shared/domain/staff/staff';
import type { GateOverride } from '@shared/domain/submission/gate-override';
import type { Introduction } from '@shared/domain/submission/introduction';
import type { Placement } from '@shared/domain/submission/placement';
import type { Submission, SubmissionEnd } from '@shared/domain/submission/submission';
import type { Instant } from '@shared/time/instant';

export const today = '2026-11-23';
export const now = '2026-11-23T02:00:00.000Z' as Instant;
const recently = '2026-11-12';
export const manager: Actor = { staffId: 'stf_manager', role: 'manager' };
export const outsider: Actor = { staffId: 'stf_outsider', role: 'recruiter' };

export const candidateRecord = (change: Partial<Candidate> = {}): Candidate => ({
  id: 'cnd_vivian',
  deletedAt: null,
  mergedInto: null,
  ...candidateFields.parse(
    emptyCandidate(
      {
        surname: 'Chan',
        district: 'kowloon-city',
        rightToWork: { kind: 'permanent', expiresOn: null, approvalNeeded: false },
        notice: { value: 1, unit: 'month', negotiable: false },
        maximumCommuteMinutes: 45,
        languages: {
          cantonese: { spoken: 5, written: 4, name: '' },
          english: { spoken: 4, written: 4, name: '' },
        },
        expectedPay: {
          monthly: 52_000,
          months: 13,
          guaranteedBonus: 0,
          discretionaryBonus: 0,
          allowances: 0,
          notedOn: recently,
        },
        skills: {
          close: { name: 'Month-end close', level: 3, lastUsedYear: 2026, notedOn: recently },
          excel: { name: 'Excel', level: 4, lastUsedYear: 2026, notedOn: recently },
        },
        work: {
          now: {
            employer: 'Victoria Dockside Group Ltd',
            title: 'Accountant',
            from: '2020',
            to: null,
            summary: '',
          },
        },
      },
      { createdOn: '2026-01-05', ownerId: 'stf_grace' },
    ),
  ),
  ...change,
});

export const clientRecord = (change: Partial<Client> = {}): Client => ({
  id: 'cli_mosaic',
  deletedAt: null,
  name: 'Pacific Mosaic Retail',
  nameZh: '太平洋馬賽克',
  group: '',
  industry: 'Retail',
  district: 'kwun-tong',
  address: '',
  termsSignedOn: '2025-02-01',
  feePercent: 20,
  paymentDays: 30,
  ownershipMonths: null,
  noticeMinutes: null,
  interviewHours: null,
  sites: {},
  guaranteeDays: null,
  rebateSteps: null,
  offLimits: null,
  ownerId: 'stf_ken',
  notes: '',
  ...change,
});

export const roleRecord = (change: Partial<Role> = {}): Role => ({
  id: 'rol_finance',
  deletedAt: null,
  code: 'R-101',
  clientId: 'cli_mosaic',
  title: 'Finance Manager',
  titleZh: '財務經理',
  description: 'Leads the month-end close and consolidation of a retail group with two reports.',
  visibility: 'open-market',
  blindTitle: '',
  blindBrief: '',
  clearedStaff: {},
  ownerId: 'stf_ken',
  contactId: null,
  stage: 'open',
  openedOn: '2026-11-17',
  headcount: 1,
  district: 'kwun-tong',
  salaryFrom: 52_000,
  salaryTo: 60_000,
  salaryMonths: 13,
  requirements: {
    close: { name: 'Month-end close', level: 3, must: true },
    excel: { name: 'Excel', level: 3, must: false },
  },
  languages: { english: { spoken: 4, written: 4, must: true, name: '' } },
  sponsorsVisa: false,
  startBy: '2027-01-15',
  offers: { growth: 4, manager: 3 },
  rounds: {},
  team: 'Group finance',
  workHours: '09:00–18:00',
  ...change,
});

export const officeInterview = (change: Partial<Interview> = {}): Interview => ({
  id: 'ivw_office',
  deletedAt: null,
  kind: 'office',
  candidateId: 'cnd_vivian',
  submissionId: null,
  roleId: null,
  clientId: null,
  contactId: null,
  recruiterId: 'stf_grace',
  recruiterAttends: true,
  sittingIn: {},
  panel: {},
  roundId: null,
  feedback: {},
  roomId: 'rom_one',
  mode: 'in-person',
  address: '',
  district: null,
  planned: {
    date: recently,
    startMinute: 600,
    durationMinutes: 45,
    zone: 'Asia/Hong_Kong',
  } as Interview['planned'],
  startsAt: `${recently}T02:00:00.000Z` as Interview['startsAt'],
  endsAt: `${recently}T02:45:00.000Z` as Interview['endsAt'],
  stage: 'done',
  confirmation: null,
  arrivedAt: null,
  startedAt: null,
  endedAt: null,
  cancellation: null,
  noShow: null,
  presentation: 'not-noted',
  moves: {},
  overrides: {},
  sequence: 0,
  notes: '',
  confidential: false,
  ...change,
});

export const noteRecord = (change: Partial<MotivationNote> = {}): MotivationNote => ({
  id: 'mot_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  interviewId: null,
  notedOn: recently,
  authorId: 'stf_grace',
  factors: [
    { factor: 'growth', direction: 'push', rank: 1, words: 'No step up for three years' },
    { factor: 'manager', direction: 'pull', rank: 2, words: '' },
  ],
  words: '',
  dealBreakers: '',
  confidence: 2,
  summary: '',
  ...change,
});

export const assessmentRecord = (change: Partial<FitAssessment> = {}): FitAssessment => ({
  id: 'fit_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  clientId: null,
  interviewId: null,
  authorId: 'stf_grace',
  assessedOn: recently,
  ratings: { lead: { group: 'experience', label: 'Leads', rating: 3, evidence: 'Two reports' } },
  recommendation: 'recommend',
  summary: '',
  ...change,
});

export const consentRecord = (change: Partial<Consent> = {}): Consent => ({
  id: 'csn_keep',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  kind: 'keep',
  roleId: null,
  givenOn: '2026-08-14',
  expiresOn: '2027-08-14',
  withdrawnOn: null,
  channel: 'in-person',
  takenById: 'stf_grace',
  ...change,
});

export const interestRecord = (change: Partial<Interest> = {}): Interest => ({
  id: 'ins_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  roleId: 'rol_finance',
  answer: 'no',
  reason: 'content',
  words: '',
  notedOn: '2026-11-18',
  byId: 'stf_grace',
  channel: 'phone',
  ...change,
});

export const submissionEnd = (change: Partial<SubmissionEnd> = {}): SubmissionEnd => ({
  by: 'client',
  reason: 'preferred-another',
  words: '',
  atStage: 'client-interview',
  requirement: null,
  rank: 2,
  at: '2026-11-20T02:00:00.000Z',
  byId: 'stf_grace',
  ...change,
});

export const submissionRecord = (change: Partial<Submission> = {}): Submission => ({
  id: 'sub_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  roleId: 'rol_past',
  clientId: 'cli_harbour',
  followsId: null,
  ownerId: 'stf_grace',
  stage: 'rejected',
  draftedAt: '2026-11-01T02:00:00.000Z',
  sentAt: '2026-11-02T02:00:00.000Z',
  contactId: null,
  blind: false,
  offers: {},
  end: submissionEnd(),
  confidential: false,
  ...change,
});

export const introductionRecord = (change: Partial<Introduction> = {}): Introduction => ({
  id: 'itr_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  clientId: 'cli_mosaic',
  submissionId: null,
  by: 'another-agency',
  proof: 'Mail of the client',
  staffId: 'stf_grace',
  at: '2026-10-02T02:00:00.000Z',
  expiresOn: '2027-10-02',
  confidential: false,
  recordedInError: false,
  ...change,
});

export const placementRecord = (change: Partial<Placement> = {}): Placement => ({
  id: 'plc_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  roleId: 'rol_elsewhere',
  clientId: 'cli_elsewhere',
  submissionId: 'sub_elsewhere',
  startOn: '2026-10-05',
  annualPackage: 600_000,
  fee: null,
  invoiceDueOn: null,
  feeReason: '',
  guaranteeEndsOn: '2027-01-03',
  rebateSteps: { first: 100, second: 50, third: 25 },
  invoiceSentOn: null,
  paidOn: null,
  state: 'active',
  endedOn: null,
  rebateDue: null,
  rebatePaidOn: null,
  confidential: false,
  ...change,
});

export const overrideRecord = (gate: string, change: Partial<GateOverride> = {}): GateOverride => ({
  id: 'ovr_one',
  deletedAt: null,
  candidateId: 'cnd_vivian',
  clientId: null,
  roleId: null,
  gate,
  factMark: null,
  reason: 'Settled with the client',
  byId: 'stf_manager',
  at: '2026-11-22T02:00:00.000Z',
  ...change,
});
