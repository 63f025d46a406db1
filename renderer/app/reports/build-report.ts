// Reports as the viewer may see them: rows come through the view reader, so what the permission table or clearance
// hides is not on the paper either.
import { loadOfficeFacts } from '@shared/commands/office-facts';
import { mayPrint } from '@shared/domain/staff/permission-table';
import { createViewReader } from '@data/view-reader';
import type { OfficeAtWork } from '@data/use-office';
import type { Language } from '@ui/i18n/language';
import { makeReportMaker } from './report-maker';
import type { ReportRequest } from './report-request';
import type { BuiltReport, ReportSource } from './report-source';
import { buildAttendanceGoodwill } from './sources/attendance-goodwill';
import { buildBlindProfile } from './sources/blind-profile';
import { buildCandidateProfile } from './sources/candidate-profile';
import { buildDataAccess } from './sources/data-access';
import { buildDaySheet } from './sources/day-sheet';
import { buildInterviewSheet } from './sources/interview-sheet';
import { buildInterviewSlip } from './sources/interview-slip';
import { buildRecruiterWeek } from './sources/recruiter-week';
import { buildRematchPeriod } from './sources/rematch-period';
import { buildRolePipeline } from './sources/role-pipeline';
import { buildShortlist } from './sources/shortlist';

function build(source: ReportSource, request: ReportRequest): Promise<BuiltReport | null> {
  switch (request.report) {
    case 'candidate-profile':
      return buildCandidateProfile(source, request.candidateId);
    case 'day-sheet':
      return buildDaySheet(source, request.date);
    case 'interview-slip':
      return buildInterviewSlip(source, request.interviewId);
    case 'interview-sheet':
      return buildInterviewSheet(source, request.interviewId);
    case 'blind-profile':
      return buildBlindProfile(source, request.candidateId, request);
    case 'shortlist':
      return buildShortlist(source, request.roleId, request);
    case 'recruiter-week':
      return buildRecruiterWeek(source, request.staffId, request.date);
    case 'rematch-period':
      return buildRematchPeriod(source, request);
    case 'attendance-goodwill':
      return buildAttendanceGoodwill(source, request);
    case 'role-pipeline':
      return buildRolePipeline(source, request.staffId);
    case 'data-access':
      return buildDataAccess(source, request.candidateId);
  }
}

/** The paper, or null when the viewer may not print it or its subject is gone. */
export async function buildReport(
  request: ReportRequest,
  language: Language,
  office: Pick<OfficeAtWork, 'database' | 'actor' | 'clock' | 'zoneRules'>,
): Promise<BuiltReport | null> {
  if (!mayPrint(office.actor.role, request.report)) return null;
  const read = createViewReader(office.database, office.actor);
  const facts = await loadOfficeFacts(read);
  const by = (await read.get('staff', office.actor.staffId))?.name ?? '';
  const now = office.clock.now();
  const { zoneRules } = office;
  const maker = makeReportMaker(language, { office: facts, by, at: now, zoneRules });
  const today = zoneRules.toLocal(now, facts.profile.zone).date;
  const { leftOut = [] } = request;
  return build({ read, maker, office: facts, now, today, zoneRules, actor: office.actor, leftOut }, request);
}
