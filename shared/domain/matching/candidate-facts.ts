import { attendanceRecord, type AttendanceContext } from '../attendance/attendance-record';
import type { Candidate } from '../candidate/candidate';
import type { Consent } from '../candidate/consent';
import { hiddenFrom } from '../candidate/blind-assessment';
import type { FitAssessment } from '../candidate/fit-assessment';
import type { Interest } from '../candidate/interest';
import type { MotivationNote } from '../candidate/motivation-note';
import { storedInstant } from '../stored-time';
import type { Instant } from '../../time/instant';
import type { Interview } from '../interview/interview';
import type { Disclosure } from '../submission/disclosure';
import type { GateOverride } from '../submission/gate-override';
import type { Introduction } from '../submission/introduction';
import type { Placement } from '../submission/placement';
import type { Submission } from '../submission/submission';
import { latestDate } from './fact-dates';
import type { CandidateFacts, InterestFact, PastSubmission, RoleNeeds } from './match-facts';
import { companyKey, nameKey } from './names';
import { languageKey } from './role-facts';

/** The rows about one candidate that matching reads; none of them deleted. */
export interface CandidateRows {
  readonly candidate: Candidate;
  readonly motivationNotes: readonly MotivationNote[];
  readonly fitAssessments: readonly FitAssessment[];
  readonly interests: readonly Interest[];
  readonly consents: readonly Consent[];
  readonly submissions: readonly Submission[];
  readonly introductions: readonly Introduction[];
  readonly disclosures: readonly Disclosure[];
  readonly placements: readonly Placement[];
  readonly gateOverrides: readonly GateOverride[];
  readonly interviews: readonly Interview[];
  /** Names of the clients whose own people they are, by the contacts that are said to be them. */
  readonly posts: readonly string[];
}

/** What joining needs beside the candidate's own rows. */
export interface FactSources {
  /** The date of an instant on the office's wall calendar. */
  readonly dateOf: (instant: Instant) => string;
  readonly roleNeeds: (roleId: string) => RoleNeeds | null;
  /** What the attendance record is read against. */
  readonly attendance: AttendanceContext;
}

function assessmentsOf({ fitAssessments, interviews }: CandidateRows): CandidateFacts['assessments'] {
  const held = new Map(interviews.map((row) => [row.id, row]));
  return sortedLatestFirst(fitAssessments, ({ assessedOn, id }) => assessedOn + id).map((row) => ({
    ...row,
    hiddenFrom: hiddenFrom(row, fitAssessments, held.get(row.interviewId ?? '')),
  }));
}

/** Joins the rows about a candidate into what matching may know. */
export function candidateFactsFrom(rows: CandidateRows, sources: FactSources): CandidateFacts {
  const { candidate } = rows;
  const interviewedOn = heldOfficeInterview(rows.interviews);
  return {
    candidateId: candidate.id,
    district: candidate.district,
    maximumCommuteMinutes: candidate.maximumCommuteMinutes,
    rightToWork: candidate.rightToWork,
    notice: candidate.notice,
    availableFrom: candidate.availableFrom,
    expectedPay: candidate.expectedPay,
    doNotSend: candidate.doNotSend,
    parked: candidate.parked,
    confirmedOn: latestDate([interviewedOn, candidate.createdOn]) ?? candidate.createdOn,
    interviewedOn,
    skills: new Map(Object.values(candidate.skills).map((skill) => [nameKey(skill.name), skill])),
    languages: new Map(
      Object.entries(candidate.languages).map(([id, value]) => [languageKey(id, value.name), value]),
    ),
    constraints: Object.values(candidate.constraints),
    employerKeys: currentEmployers(rows),
    motivation: latestBy(rows.motivationNotes, ({ notedOn, id }) => notedOn + id),
    assessments: assessmentsOf(rows),
    interests: latestInterests(rows.interests, sources),
    consents: rows.consents,
    submissions: rows.submissions.map((submission) => pastSubmission(submission, sources)),
    introductions: rows.introductions
      .filter(({ recordedInError }) => !recordedInError)
      .map((introduction) => ({
        ...introduction,
        introducedOn: sources.dateOf(storedInstant(introduction.at)),
      })),
    disclosedRoleIds: new Set(
      rows.disclosures.filter((row) => !row.recordedInError).map(({ roleId }) => roleId),
    ),
    placements: rows.placements,
    overrides: rows.gateOverrides,
    attendance: attendanceRecord(rows.interviews, rows.gateOverrides, sources.attendance),
  };
}

const heldOfficeInterview = (interviews: readonly Interview[]): string | null =>
  latestDate(
    interviews
      .filter(({ kind, stage }) => kind === 'office' && stage === 'done')
      .map(({ planned }) => planned.date),
  );

/** Where they say they work, and where they sit as a client's contact, whatever their profile says. */
const currentEmployers = ({ candidate, posts }: CandidateRows): string[] =>
  [
    ...Object.values(candidate.work)
      .filter(({ to }) => to === null)
      .map(({ employer }) => employer),
    ...posts,
  ]
    .map(companyKey)
    .filter((key) => key !== '');

/** Sorted by a text of date and id, so that two entries of one day keep one order. */
const sortedLatestFirst = <Row>(rows: readonly Row[], key: (row: Row) => string): readonly Row[] =>
  [...rows].sort((a, b) => (key(a) < key(b) ? 1 : -1));

const latestBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Row | null =>
  sortedLatestFirst(rows, key)[0] ?? null;

function latestInterests(interests: readonly Interest[], sources: FactSources): InterestFact[] {
  const latest = new Map<string, Interest>();
  for (const interest of sortedLatestFirst(interests, ({ notedOn, id }) => notedOn + id)) {
    if (!latest.has(interest.roleId)) latest.set(interest.roleId, interest);
  }
  return [...latest.values()].map((interest) => ({ ...interest, role: sources.roleNeeds(interest.roleId) }));
}

const pastSubmission = (submission: Submission, { dateOf, roleNeeds }: FactSources): PastSubmission => ({
  submissionId: submission.id,
  roleId: submission.roleId,
  clientId: submission.clientId,
  ownerId: submission.ownerId,
  stage: submission.stage,
  since: dateOf(storedInstant(submission.sentAt ?? submission.draftedAt)),
  end: submission.end && { ...submission.end, endedOn: dateOf(storedInstant(submission.end.at)) },
  role: roleNeeds(submission.roleId),
});
