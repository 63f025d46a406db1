// Reports as the viewer may see them: rows come through the view reader, so what the permission table or clearance
// hides is not on the paper either.
import { attendanceRecord } from '@shared/domain/attendance/attendance-record';
import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import { mayPrint, type ReportName } from '@shared/domain/staff/permission-table';
import { candidateProfile } from '@shared/reports/candidate-profile';
import { daySheet } from '@shared/reports/day-sheet';
import type { ReportDocument } from '@shared/reports/report-document';
import type { ReportMaker } from '@shared/reports/report-words';
import type { LocalDate } from '@shared/time/local-date';
import { readCandidateProfile, type CandidateProfile } from '@data/queries/candidate-profile';
import { readDaySheet } from '@data/queries/day-sheet';
import type { RoleFace } from '@data/queries/role-faces';
import { createViewReader } from '@data/view-reader';
import type { OfficeAtWork } from '@data/use-office';
import type { Language } from '@ui/i18n/language';
import { makeReportMaker } from './report-maker';
import { loadOfficeFacts } from '@shared/commands/office-facts';

/** Which paper. */
export type ReportRequest =
  | { readonly report: 'candidate-profile'; readonly candidateId: string }
  | { readonly report: 'day-sheet'; readonly date: LocalDate };

/** A paper ready to be drawn, with what its file is named after. */
export interface BuiltReport {
  readonly document: ReportDocument;
  readonly nameParts: Readonly<Record<string, string>>;
}

/** The paper, or null when the viewer may not print it or its subject is gone. */
export async function buildReport(
  request: ReportRequest,
  language: Language,
  office: Pick<OfficeAtWork, 'database' | 'actor' | 'clock' | 'zoneRules'>,
): Promise<BuiltReport | null> {
  if (!mayPrint(office.actor.role, request.report satisfies ReportName)) return null;
  const read = createViewReader(office.database, office.actor);
  const facts = await loadOfficeFacts(read);
  const by = (await read.get('staff', office.actor.staffId))?.name ?? '';
  const at = office.clock.now();
  const maker = makeReportMaker(language, { office: facts, by, at, zoneRules: office.zoneRules });
  const today = office.zoneRules.toLocal(at, facts.profile.zone).date;
  if (request.report === 'day-sheet') {
    const lines = await readDaySheet(read, request.date, office.zoneRules);
    return { document: daySheet(request.date, lines, maker), nameParts: { date: request.date } };
  }
  const profile = await readCandidateProfile(read, request.candidateId);
  if (!profile) return null;
  const document = candidateProfile(profileFacts(profile, maker, at), maker);
  return { document, nameParts: { name: fileSafe(fullName(profile.candidate)), date: today } };
}

const forbiddenInFileNames = /[\\/:*?"<>|]/g;
const fileSafe = (name: string): string => name.replaceAll(forbiddenInFileNames, ' ').trim();

/** How a role stands on paper: by its code where its client must not be known. */
function roleTitle(face: RoleFace | undefined): string {
  if (!face) return '–';
  return face.confidential && !face.client ? `${face.title} (${face.code})` : face.title;
}

function profileFacts(
  profile: CandidateProfile,
  maker: ReportMaker,
  now: ReturnType<OfficeAtWork['clock']['now']>,
) {
  const { candidate, office, clients, staffNames, roles } = profile;
  const district = office.travel.districts.find(({ id }) => id === candidate.district);
  return {
    candidate: { ...candidate, chineseName: chineseNameOf(candidate) },
    districtName: district ? (maker.language === 'en' ? district.en : district.zh) : '',
    motivation: profile.notes,
    fit: profile.assessments.map((assessment) => ({
      ...assessment,
      clientName: assessment.clientId === null ? null : (clients.get(assessment.clientId)?.name ?? '–'),
      authorName: staffNames.get(assessment.authorId) ?? '',
    })),
    submissions: profile.submissions.map((submission) => {
      const face = roles.get(submission.roleId);
      return { submission, roleTitle: roleTitle(face), clientName: face?.client?.name ?? face?.code ?? '–' };
    }),
    interests: profile.interests.map(({ roleId, answer, words, notedOn }) => ({
      roleTitle: roleTitle(roles.get(roleId)),
      answer,
      words,
      notedOn,
    })),
    attendance: attendanceSentence(profile, maker, now),
  };
}

function attendanceSentence(
  { interviews, overrides, office }: CandidateProfile,
  { words }: ReportMaker,
  now: ReturnType<OfficeAtWork['clock']['now']>,
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
