import { attendanceRecord } from '@shared/domain/attendance/attendance-record';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { nameIn } from '@shared/domain/own-name';
import { candidateProfile, type ProfileFacts } from '@shared/reports/candidate-profile';
import type { ReportMaker } from '@shared/reports/report-words';
import type { Instant } from '@shared/time/instant';
import { readCandidateProfile, type CandidateProfile } from '@data/queries/candidate-profile';
import { clientOf, fileSafe, roleTitle, type BuiltReport, type ReportSource } from '../report-source';

/** The internal profile of a candidate; null when there is none. */
export async function buildCandidateProfile(
  { read, maker, now, today, leftOut }: ReportSource,
  candidateId: string,
): Promise<BuiltReport | null> {
  const profile = await readCandidateProfile(read, candidateId);
  if (!profile) return null;
  return {
    document: candidateProfile({ ...profileFacts(profile, maker, now), leftOut }, maker),
    nameParts: { name: fileSafe(fullName(profile.candidate)), date: today },
  };
}

function profileFacts(
  profile: CandidateProfile,
  maker: ReportMaker,
  now: Instant,
): Omit<ProfileFacts, 'leftOut'> {
  const { candidate, office, clients, staffNames, roles } = profile;
  const district = office.travel.districts.find(({ id }) => id === candidate.district);
  return {
    candidate: { ...candidate, chineseName: chineseNameOf(candidate) },
    districtName: district ? (maker.language === 'en' ? district.en : district.zh) : '',
    motivation: profile.notes,
    fit: profile.assessments.map((assessment) => {
      const client = clients.get(assessment.clientId ?? '');
      return {
        ...assessment,
        clientName: assessment.clientId === null ? null : client ? nameIn(maker.language, client) : '–',
        authorName: staffNames.get(assessment.authorId) ?? '',
      };
    }),
    submissions: profile.submissions.map((submission) => {
      const face = roles.get(submission.roleId);
      return { submission, roleTitle: roleTitle(maker, face), clientName: clientOf(maker, face) };
    }),
    interests: profile.interests.map(({ roleId, answer, words, notedOn }) => ({
      roleTitle: roleTitle(maker, roles.get(roleId)),
      answer,
      words,
      notedOn,
    })),
    attendance: attendanceSentence(profile, maker, now),
  };
}

/** The attendance record as one sentence. */
export function attendanceSentence(
  { interviews, overrides, office }: Pick<CandidateProfile, 'interviews' | 'overrides' | 'office'>,
  { words }: ReportMaker,
  now: Instant,
): string {
  const { facts } = attendanceRecord(interviews, overrides, { policy: office.policy, now });
  if (facts.length === 0) return words('profile.attendanceNone');
  const count = (...outcomes: readonly string[]): number =>
    facts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const missed = count('no-show');
  return words('profile.attendanceCounts', {
    count: facts.length,
    kept: facts.length - missed - count('short-notice', 'gave-notice'),
    late: count('late', 'very-late'),
    short: count('short-notice'),
    missed,
  });
}
